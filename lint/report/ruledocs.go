package report

import (
	"os"
	"strings"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/rules"
)

// ruleDocs finds the files of rules by id.
type ruleDocs struct {
	builtin map[string]*rules.Rule
}

func newRuleDocs() *ruleDocs {
	d := &ruleDocs{builtin: map[string]*rules.Rule{}}
	for _, r := range rules.Builtin() {
		d.builtin[r.ID] = r
	}
	return d
}

// of returns the file of the rule that a finding comes from, nil where it cannot be read (any more).
func (d *ruleDocs) of(f *lint.Finding, options *Options) *rules.File {
	if f.RuleFile != "" {
		return userRule(f.RuleFile, f.Rule, options)
	}
	r := d.builtin[f.Rule]
	if r == nil {
		return nil
	}
	file, err := r.Document()
	if err != nil {
		return nil
	}
	return file
}

// userRule reads a rule file of the user's own.
func userRule(name, id string, options *Options) *rules.File {
	text, err := os.ReadFile(options.absolute(name))
	if err != nil {
		return nil
	}
	file, problems := rules.Load(name, text)
	if len(problems) > 0 || file.Rule.ID != id {
		return nil
	}
	return file
}

// firstParagraph returns the first paragraph of a Markdown text as one line.
func firstParagraph(markdown string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(markdown), "\n\n")
	return strings.Join(strings.Fields(first), " ")
}
