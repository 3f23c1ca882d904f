package syntax

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// problem is a kind of syntax error, without its place.
type problem struct {
	code    string
	message string
	help    string
}

func (p problem) at(r Range) Error {
	return Error{Code: p.code, Message: p.message, Help: p.help, Range: r}
}

var (
	emptyFile        = problem{"empty", "The file holds no JSON value.", "Write a definition, an object in braces."}
	isUTF16          = problem{"utf-16", "The file is not UTF-8 but UTF-16 or UTF-32.", "Save it as UTF-8."}
	notUTF8          = problem{"not-utf-8", "This byte is no UTF-8 text.", "Save the file as UTF-8."}
	conflictMarker   = problem{"conflict-marker", "A merge conflict is left in the file.", "Keep one side and delete the marker lines."}
	unclosedComment  = problem{"unclosed-comment", "This comment is never closed.", "Close it with */, or delete it: JSON has no comments."}
	hashIsNoComment  = problem{"hash-comment", "A # begins no comment in JSON.", "Delete the line's rest."}
	missingComma     = problem{"missing-comma", "A comma is missing before this value.", "Put a comma before it."}
	missingCommaName = problem{"missing-comma", "A comma is missing before this property.", "Put a comma before it."}
	wrongComma       = problem{"missing-comma", "A comma is needed here.", "Write a comma instead of this character."}
	missingColon     = problem{"missing-colon", "A colon is missing between the property's name and its value.", "Put a colon before the value."}
	wrongColon       = problem{"missing-colon", "A colon is needed here.", "Write a colon instead of this character."}
	missingValue     = problem{"missing-value", "The property before this has no value.", "Write its value, or delete the property."}
	missingName      = problem{"missing-name", "This value has no property name.", "Write a name in double quotes and a colon before it."}
	strayComma       = problem{"stray-comma", "There is no value before this comma.", "Delete the comma."}
	strayColon       = problem{"stray-colon", "A colon cannot stand here.", "Delete the colon."}
	strayBracket     = problem{"stray-bracket", "This closing bracket closes nothing.", "Delete it."}
	earlyBracket     = problem{"stray-bracket", "This bracket closes too early: what follows belongs inside.", "Delete it."}
	strayOpening     = problem{"stray-bracket", "An opening bracket cannot stand here.", "Delete it."}
	missingBrace     = problem{"missing-bracket", "An opening brace is missing before this property.", "Put { before it."}
	missingOpening   = problem{"missing-bracket", "An opening bracket is missing before this list.", "Put [ before its first element."}
	textAfterEnd     = problem{"text-after-end", "Something follows after the end of the definition.", "Delete it: a file holds one value."}
	unclosedString   = problem{"unclosed-string", "This text has no closing quote.", `Put " where it ends.`}
	lineBreakInText  = problem{"line-break-in-string", "A line break stands inside a text.", `Write \n for it.`}
	loneBackslash    = problem{"bad-escape", "This backslash takes the closing quote into the text.", `Write \\ for a backslash.`}
	unescapedQuote   = problem{"unescaped-quote", "This quote ends the text, but more follows.", `Write \" for a quote inside a text.`}
	openingQuote     = problem{"missing-quote", "The opening quote is missing before this text.", `Put " before it.`}
	singleQuotes     = problem{"single-quotes", "JSON takes double quotes only.", `Write " instead of the quotes around it.`}
	smartQuotes      = problem{"smart-quotes", "Typographic quotes stand around this text.", `Write plain double quotes (") instead.`}
	smartQuote       = problem{"smart-quotes", "A typographic quote does not end a text.", `Write a plain double quote (") instead.`}
	unquotedName     = problem{"unquoted-name", "This property name has no quotes.", "Put the name in double quotes."}
	badCharacter     = problem{"unexpected-character", "This character cannot stand here.", "Delete it."}
	unexpectedText   = problem{"unexpected-text", "This text cannot stand here.", "Delete it, or put it inside the quotes of a text."}
	tooManyErrors    = problem{"too-many-errors", "There are more syntax errors; only the first ones are listed.", "Mend these and check again."}
)

func tooLarge(maxBytes int) problem {
	return problem{"too-large", fmt.Sprintf("The file is larger than %d bytes.", maxBytes), "Split it, or raise the limit."}
}

func tooDeep(maxDepth int) problem {
	return problem{"too-deep", fmt.Sprintf("More than %d brackets are open here.", maxDepth), "Nest less deeply."}
}

// wrongBracket is the problem of a closing bracket that does not fit the open one; help takes the one that would.
func wrongBracket(open *Node, bracket byte, help string) problem {
	opener := '{'
	if open.kind == Array {
		opener = '['
	}
	message := fmt.Sprintf("This %c does not close the %c that is open.", bracket, opener)
	return problem{"wrong-bracket", message, fmt.Sprintf(help, closer(open.kind))}
}

// missingClosing is the problem of a bracket that should be closed before the token.
func missingClosing(kind Kind, token string) problem {
	help := "Put } before it."
	if kind == Array {
		help = "Put ] before it."
	}
	return problem{"missing-bracket", "A closing bracket is missing before this " + token + ".", help}
}

// unclosed is the problem of brackets that are open at the end of the file; missing is what would close them.
func unclosed(missing string) problem {
	const most = 20
	if len(missing) == 1 {
		return problem{"unclosed-bracket", "The file ends before its last bracket is closed.", "Put " + missing + " at the end."}
	}
	message := fmt.Sprintf("The file ends while %d brackets are open.", len(missing))
	if len(missing) > most {
		return problem{"unclosed-bracket", message, "Close them."}
	}
	return problem{"unclosed-bracket", message, "Put " + missing + " at the end."}
}

func controlOutside(c byte) problem {
	return problem{"control-character", "A " + controlName(c) + " stands here.", "Delete it."}
}

func controlInside(c byte) problem {
	help := fmt.Sprintf(`Delete it, or write \u%04x for it.`, c)
	if c == '\t' {
		help = `Write \t for it.`
	}
	return problem{"control-character", "A " + controlName(c) + " stands inside a text.", help}
}

func controlName(c byte) string {
	switch c {
	case 0:
		return "NUL character"
	case '\t':
		return "tab"
	}
	return fmt.Sprintf("control character (U+%04X)", c)
}

func oddSpace(s string) problem {
	r, _ := utf8.DecodeRuneInString(s)
	name := "character that looks like a space"
	switch r {
	case '\u00a0', '\u202f':
		name = "no-break space"
	case '\ufeff':
		name = "byte order mark"
	case '\u200b':
		name = "zero-width space"
	}
	return problem{"odd-space", fmt.Sprintf("A %s (U+%04X) stands here.", name, r), "Write an ordinary space, or delete it."}
}

// badEscape is the problem of a backslash sequence that JSON does not know.
func badEscape(escape string) problem {
	help := `Write \\ for a backslash.`
	switch {
	case escape == `\'`:
		help = "Write ' without a backslash."
	case strings.HasPrefix(escape, `\u`):
		help = `Write four hexadecimal digits after \u.`
	}
	return problem{"bad-escape", "JSON has no escape sequence " + escape + ".", help}
}

// badWord is the problem of a bare word where a value should stand.
func badWord(word string) problem {
	if looksLikeNumber(word) {
		return badNumber(word)
	}
	instead := ""
	switch strings.ToLower(word) {
	case "yes", "on":
		instead = "true"
	case "no", "off":
		instead = "false"
	case "none", "nil", "undefined":
		instead = "null"
	case "nan", "inf", "infinity", "-inf", "-infinity", "+infinity", "+inf", "-nan":
		return problem{"bare-word", word + " is no JSON number.", "Write null or a number."}
	}
	for _, literal := range []string{"true", "false", "null"} {
		if len(word) > 1 && strings.HasPrefix(literal, strings.ToLower(word)) {
			instead = literal
		}
	}
	if instead == "" {
		return problem{"bare-word", "This is no JSON value.", "Put a text in double quotes."}
	}
	return problem{"bare-word", word + " is no JSON value.", "Write " + instead + "."}
}

func looksLikeNumber(word string) bool {
	unsigned := strings.TrimLeft(word, "+-.")
	return len(word)-len(unsigned) <= 2 && unsigned != "" && isDigit(unsigned[0]) || word == "-" || word == "+"
}

func badNumber(word string) problem {
	message := "This is no JSON number."
	unsigned := strings.TrimLeft(word, "+-")
	switch {
	case word[0] == '+':
		message = "A JSON number has no plus sign."
	case strings.HasPrefix(unsigned, "0x"), strings.HasPrefix(unsigned, "0X"):
		message = "JSON has no hexadecimal numbers."
	case strings.Trim(unsigned, "0123456789.") != "":
	case unsigned == "":
		message = "The digits after the minus sign are missing."
	case unsigned[0] == '.':
		message = "A JSON number has a digit before its point."
	case unsigned[len(unsigned)-1] == '.':
		message = "A JSON number has a digit after its point."
	case unsigned[0] == '0':
		message = "A JSON number does not begin with a zero that is not needed."
	}
	return problem{"bad-number", message, "Write plain digits, or put a text in double quotes."}
}
