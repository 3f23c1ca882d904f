package complete

import (
	"encoding/json"
	"strconv"
	"strings"
)

// Snippet is a text with places to fill in.
type Snippet []part

// part is a piece of a snippet: text, or a place to fill in.
type part struct {
	text    string
	place   bool
	choices []string // of a place: what can be chosen; text is the first of them
}

func plain(text string) part { return part{text: text} }

// place is a place with a text that can be typed over.
func place(text string) part { return part{text: text, place: true} }

// choice is a place where one of several texts is chosen; the first one stands there.
func choice(texts []string) part {
	switch len(texts) {
	case 0:
		return place("")
	case 1:
		return place(texts[0])
	}
	return part{text: texts[0], place: true, choices: texts}
}

// Plain returns the text as it is inserted without places to fill in.
func (s Snippet) Plain() string {
	var out strings.Builder
	for _, p := range s {
		out.WriteString(p.text)
	}
	return out.String()
}

// HasPlaces reports whether there is anything to fill in.
func (s Snippet) HasPlaces() bool {
	for _, p := range s {
		if p.place {
			return true
		}
	}
	return false
}

var (
	escapeText   = strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`)
	escapeChoice = strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`, `,`, `\,`, `|`, `\|`)
)

// LSP returns the text in the snippet grammar of LSP. Equal places are not linked.
func (s Snippet) LSP() string {
	var out strings.Builder
	count := 0
	for _, p := range s {
		if !p.place {
			out.WriteString(escapeText.Replace(p.text))
			continue
		}
		count++
		number := strconv.Itoa(count)
		switch {
		case p.choices != nil:
			escaped := make([]string, len(p.choices))
			for i, c := range p.choices {
				escaped[i] = escapeChoice.Replace(c)
			}
			out.WriteString("${" + number + "|" + strings.Join(escaped, ",") + "|}")
		case p.text == "":
			out.WriteString("$" + number)
		default:
			out.WriteString("${" + number + ":" + escapeText.Replace(p.text) + "}")
		}
	}
	return out.String()
}

// quoted is a text as a JSON string, without the HTML escapes of encoding/json.
func quoted(text string) string {
	if strings.IndexFunc(text, func(c rune) bool { return c < ' ' || c == '"' || c == '\\' || c > '~' }) < 0 {
		return `"` + text + `"`
	}
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(text) != nil {
		return `""`
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// unquoted is the inside of [quoted].
func unquoted(text string) string {
	q := quoted(text)
	return q[1 : len(q)-1]
}
