package act

import (
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/rules"
)

// RemoveEntry removes the entry of a suppression file that an offset lies in. It reports false where there is none, and where the
// style of the file is not understood.
func RemoveEntry(text string, offset int) (edit syntax.Edit, ok bool) {
	root, ok := rootOf(text)
	if !ok || root == nil || root.Kind != yaml.SequenceNode || root.Style&yaml.FlowStyle != 0 {
		return edit, false
	}
	lines := syntax.NewLineIndex(text)
	line, _ := lines.Position(offset)
	at := slices.IndexFunc(root.Content, func(n *yaml.Node) bool { return n.Line <= line && line <= lastLine(n) })
	if at < 0 {
		return edit, false
	}
	entry := root.Content[at]
	edit.Range.Start = lines.LineRange(entry.Line - 1).Start
	edit.Range.End = len(text)
	if last := lastLine(entry); last < lines.Lines() {
		edit.Range.End = lines.LineRange(last).Start
	}
	return edit, removes(text, edit, at)
}

// removes reports whether an edit removes one entry and leaves the others as they are.
func removes(text string, edit syntax.Edit, at int) bool {
	changed, err := syntax.Apply(text, []syntax.Edit{edit})
	if err != nil {
		return false
	}
	before, problems := rules.ReadSuppressions("", []byte(text))
	after, more := rules.ReadSuppressions("", []byte(changed))
	return len(problems) == 0 && len(more) == 0 && slices.EqualFunc(slices.Delete(before, at, at+1), after, sameEntry)
}

func sameEntry(a, b *rules.Suppression) bool {
	return a.File == b.File && a.Rule == b.Rule && a.Subject == b.Subject && a.Reason == b.Reason && a.Until == b.Until
}
