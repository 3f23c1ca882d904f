package describe

import (
	"regexp"
	"strings"
)

// Code writes a text as code of a line, whatever it holds.
func Code(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if !strings.Contains(text, "`") {
		return "`" + text + "`"
	}
	fence := "``"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + " " + text + " " + fence
}

// Escape keeps what people wrote from being read as Markdown.
func Escape(text string) string {
	var out strings.Builder
	for _, c := range text {
		if strings.ContainsRune("\\`*_{}[]<>()#+!|~", c) {
			out.WriteByte('\\')
		}
		out.WriteRune(c)
	}
	return out.String()
}

// Plain turns our own Markdown into plain text: code keeps what it holds, a link shows its address.
func Plain(markdown string) string {
	var out strings.Builder
	rest := strings.ReplaceAll(markdown, "\n---\n", "\n")
	for last := byte(' '); rest != ""; {
		used := 1
		switch m := markdownLink.FindStringSubmatch(rest); {
		case m != nil:
			out.WriteString(Plain(m[1]) + " <" + m[2] + ">")
			used = len(m[0])
		case markdownEscape.MatchString(rest):
			out.WriteByte(rest[1])
			used = 2
		case rest[0] == '`':
			var code string
			code, used = firstCode(rest)
			out.WriteString(code)
		case rest[0] != '*' || isBlank(last) && strings.HasPrefix(rest, "* "): // a star between blanks marks nothing
			out.WriteByte(rest[0])
		}
		last, rest = rest[used-1], rest[used:]
	}
	return out.String()
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' }

var (
	markdownLink   = regexp.MustCompile(`^\[([^\]\n]*)\]\(([^)\n]*)\)`)
	markdownEscape = regexp.MustCompile("^\\\\[!-/:-@[-`{-~]")
)

// firstCode returns what the code holds that a text begins with, and how many bytes it takes.
func firstCode(text string) (code string, length int) {
	body := strings.TrimLeft(text, "`")
	fence := text[:len(text)-len(body)]
	code, _, closed := strings.Cut(body, fence)
	if !closed {
		return "", len(fence)
	}
	length = len(code) + 2*len(fence)
	switch {
	case len(fence) > 2 && strings.Contains(code, "\n"): // a block: its first line names the language
		_, code, _ = strings.Cut(code, "\n")
		code = strings.TrimSuffix(code, "\n")
	case len(fence) > 1:
		code = strings.TrimSuffix(strings.TrimPrefix(code, " "), " ")
	}
	return code, length
}
