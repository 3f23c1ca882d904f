package syntax

import (
	"strings"
	"unicode/utf8"
)

const quoteReach = 4 << 10 // how far the closing quote of an odd string is looked for, in bytes

// quotedEnd returns the offset after the string that begins at i with a double quote, whatever escapes it holds.
// Where the line ends first, it returns the line's end and false.
func quotedEnd(s string, i int) (end int, closed bool) {
	for i++; i < len(s); {
		i = plainEnd(s, i)
		if i >= len(s) {
			break
		}
		switch s[i] {
		case '"':
			return i + 1, true
		case '\n', '\r':
			return i, false
		case '\\':
			i++
			if i < len(s) && s[i] != '\n' && s[i] != '\r' {
				i++
			}
		default:
			i++
		}
	}
	return len(s), false
}

// oddQuotedEnd returns the offset after the text at i that stands between single or typographic quotes, 0 if there is
// none. A quote ends the text only where a comma, colon, bracket or the end of the line follows.
func oddQuotedEnd(s string, i int) int {
	closers := closingQuotes(s[i:])
	if closers == "" {
		return 0
	}
	limit := nearLineEnd(s, i)
	for at := i + quoteSize(s[i:]); at < limit; {
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		if strings.ContainsRune(closers, r) && endsText(s, at) {
			return at
		}
	}
	return 0
}

// nearLineEnd returns the offset of the line's end, but not more than quoteReach from i.
func nearLineEnd(s string, i int) int {
	return lineEnd(s[:min(len(s), i+quoteReach)], i)
}

// closingQuotes returns the characters that can close a text which begins like s; "" if s begins with no odd quote.
func closingQuotes(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	switch r {
	case '\'', '‘', '’', '‚', '´', '`':
		return "'‘’´`"
	case '“', '”', '„', '«', '»', '″':
		return "“”«»″\""
	}
	return ""
}

// quoteSize returns the length of the quote at the start of s, 0 if there is none.
func quoteSize(s string) int {
	if strings.HasPrefix(s, `"`) {
		return 1
	}
	if closingQuotes(s) == "" {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s)
	return size
}

// closingQuoteSize returns the length of the quote at the end of s, 0 if there is none.
func closingQuoteSize(s string) int {
	_, size := utf8.DecodeLastRuneInString(s)
	return quoteSize(s[len(s)-size:])
}

// endsText reports whether what follows at i is what may follow a text: a comma, colon or closing bracket, or the end
// of the line.
func endsText(s string, i int) bool {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i >= len(s) || strings.IndexByte(",:}]\n\r", s[i]) >= 0
}

// wordEnd returns the offset after the bare word at i; a URL is one word, and so is a ${…}.
func wordEnd(s string, i int) int {
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case isWordByte(c) && c < utf8.RuneSelf:
		case c == '/' && !strings.HasPrefix(s[i:], "//") && !strings.HasPrefix(s[i:], "/*"):
		case c == ':' && strings.HasPrefix(s[i:], "://"):
			i += 2
		case c == '{' && i > 0 && s[i-1] == '$' && placeholderEnd(s, i, "}") > 0:
			i = placeholderEnd(s, i, "}") - 1
		case c < utf8.RuneSelf || oddSpaceEnd(s, i) > i:
			return i
		}
	}
	return i
}

// placeholderEnd returns the offset after the placeholder that begins at i and ends with closing on the same line; 0 if
// there is none.
func placeholderEnd(s string, i int, closing string) int {
	line := s[i:nearLineEnd(s, i)]
	end := strings.Index(line, closing)
	if end < 0 || strings.Contains(line[:end], `"`) {
		return 0
	}
	return i + end + len(closing)
}

// phraseEnd returns the offset after the bare words at i that stand on one line with only blanks between them.
func phraseEnd(s string, i int) int {
	for {
		end := wordEnd(s, i)
		if end == i {
			return end
		}
		next := end
		for next < len(s) && (s[next] == ' ' || s[next] == '\t') {
			next++
		}
		if next == end || wordEnd(s, next) == next {
			return end
		}
		i = next
	}
}
