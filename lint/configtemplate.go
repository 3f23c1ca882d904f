package lint

import (
	"reflect"
	"strings"
)

// templateWidth is how many columns the comments of a configuration template have.
const templateWidth = 100

// ConfigTemplate returns a configuration file that changes nothing but where the search for others ends. It explains every
// setting by the words of [ConfigSchema], and shows an example of each as a comment.
func ConfigTemplate() string {
	var out strings.Builder
	out.WriteString("# Configuration of inrolint. Every setting may be left out.\n")
	t := reflect.TypeFor[configFile]()
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		if tag.Get("yaml") == "" {
			continue
		}
		out.WriteByte('\n')
		for _, line := range wrapped(tag.Get("doc"), templateWidth-len("# ")) {
			out.WriteString("# " + line + "\n")
		}
		example, active := strings.CutPrefix(tag.Get("example"), "+")
		for line := range strings.SplitSeq(example, "\n") {
			if !active {
				line = "# " + line
			}
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}

// wrapped breaks a text into lines of at most so many characters, where its words allow it.
func wrapped(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len(line)+1+len(word) > width {
			lines = append(lines, line)
			line = ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	return append(lines, line)
}
