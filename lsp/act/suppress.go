package act

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// Reason stands where the author is to say why a finding is hidden.
const Reason = "TODO: say why this is right"

// Suppress adds an entry to a suppression file, in the style of the last one. The text may be empty. It reports false for a file
// that is none, and for one whose style is not understood.
func Suppress(text string, entry rules.Suppression) (edit syntax.Edit, ok bool) {
	before, problems := rules.ReadSuppressions("", []byte(text))
	if len(problems) > 0 {
		return edit, false
	}
	root, ok := rootOf(text)
	if !ok {
		return edit, false
	}
	switch {
	case root == nil:
		edit = appendLines(text, entryLines(entry, "", "  ", false))
	case root.Style&yaml.FlowStyle != 0:
		edit, ok = intoFlowList(text, root, entryLines(entry, "", "", true)[0])
	default:
		edit, ok = intoBlockList(text, root, entry)
	}
	if !ok {
		return edit, false
	}
	changed, err := syntax.Apply(text, []syntax.Edit{edit})
	if err != nil {
		return edit, false
	}
	after, problems := rules.ReadSuppressions("", []byte(changed))
	if len(problems) > 0 || len(after) != len(before)+1 {
		return edit, false
	}
	added := after[len(before)]
	return edit, added.File == entry.File && added.Rule == entry.Rule && added.Subject == entry.Subject && added.Reason == entry.Reason
}

// entryLines writes an entry as the lines of a list element, whose first line begins with a dash. In flow style it is one line,
// without the dash.
func entryLines(entry rules.Suppression, indent, inner string, flow bool) []string {
	mapping := &yaml.Node{Kind: yaml.MappingNode}
	if flow {
		mapping.Style = yaml.FlowStyle
	}
	for _, member := range [][2]string{{"file", entry.File}, {"rule", entry.Rule}, {"subject", entry.Subject}, {"reason", entry.Reason}} {
		if member[1] != "" {
			mapping.Content = append(mapping.Content, scalar(member[0]), scalar(member[1]))
		}
	}
	written, err := yaml.Marshal(mapping)
	if err != nil {
		return []string{""}
	}
	lines := strings.Split(strings.TrimSuffix(string(written), "\n"), "\n")
	if flow {
		return []string{strings.Join(lines, " ")}
	}
	for i := range lines {
		if i == 0 {
			lines[i] = indent + "-" + inner[1:] + lines[i]
		} else {
			lines[i] = indent + inner + lines[i]
		}
	}
	return lines
}

func scalar(value string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(value)
	return n
}

// intoBlockList adds an entry at the end of the text.
func intoBlockList(text string, root *yaml.Node, entry rules.Suppression) (syntax.Edit, bool) {
	last := root.Content[len(root.Content)-1]
	if last.Kind != yaml.MappingNode {
		return syntax.Edit{}, false
	}
	indent := strings.Repeat(" ", root.Column-1)
	inner := strings.Repeat(" ", max(last.Column-root.Column, 2))
	lines := entryLines(entry, indent, inner, false)
	if last.Style&yaml.FlowStyle != 0 {
		lines = []string{indent + "-" + inner[1:] + entryLines(entry, "", "", true)[0]}
	}
	if len(root.Content) > 1 && blankLineBefore(text, last) {
		lines = append([]string{""}, lines...)
	}
	return appendLines(text, lines), true
}

// intoFlowList adds an entry before the bracket that ends the list.
func intoFlowList(text string, root *yaml.Node, entry string) (syntax.Edit, bool) {
	end := strings.LastIndexByte(text, ']')
	if end < 0 {
		return syntax.Edit{}, false
	}
	at := len(strings.TrimRight(text[:end], " \t\r\n"))
	if len(root.Content) == 0 {
		return syntax.Edit{Range: syntax.Range{Start: at, End: end}, NewText: entry}, true
	}
	if text[at-1] == ',' {
		return syntax.Edit{Range: syntax.Range{Start: at, End: at}, NewText: " " + entry}, true
	}
	return syntax.Edit{Range: syntax.Range{Start: at, End: at}, NewText: ", " + entry}, true
}
