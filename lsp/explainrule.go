package lsp

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/rules"
)

// explainRuleCommand returns the documentation of a rule.
const explainRuleCommand = "inrolint.explainRule"

func init() { commands[explainRuleCommand] = explainRule }

// explainRule returns what is to be said of a rule, as Markdown. With a second argument, true, the client is shown it in short,
// too: code actions ask for that, since most editors do nothing with the answer.
func explainRule(r *Request, arguments []json.RawMessage) (any, error) {
	var id string
	show := len(arguments) == 2 && string(arguments[1]) == "true"
	if show {
		arguments = arguments[:1]
	}
	if err := argument(explainRuleCommand, arguments, "the id of a rule", &id); err != nil {
		return nil, err
	}
	known := r.allRules()
	at := slices.IndexFunc(known, func(k knownRule) bool { return k.rule.ID == id })
	if at < 0 {
		if near, ok := nearest.Of(id, idsOf(known)); ok {
			return nil, InvalidParams("there is no rule %q; did you mean %q?", id, near)
		}
		return nil, InvalidParams("there is no rule %q", id)
	}
	file, err := known[at].document()
	if err != nil {
		return nil, Failed("the rule %s cannot be read: %v", id, err)
	}
	if show {
		r.Notify("window/showMessage", map[string]any{"type": logInfo, "message": inShort(file)})
	}
	return file.Explanation(), nil
}

// inShort is what a rule says and the first paragraph of its documentation, as plain text.
func inShort(file *rules.File) string {
	text := file.Rule.ID + ": " + file.Rule.Summary + "."
	if first, _, _ := strings.Cut(strings.TrimSpace(file.Docs), "\n\n"); first != "" {
		text += "\n\n" + describe.Plain(first)
	}
	return text
}

// knownRule is a rule and the folder that the name of its file is relative to.
type knownRule struct {
	rule *rules.Rule
	dir  string
}

// document reads the rule's file.
func (k knownRule) document() (*rules.File, error) {
	if !k.rule.User {
		return k.rule.Document()
	}
	text, err := os.ReadFile(filepath.Join(k.dir, filepath.FromSlash(k.rule.File)))
	if err != nil {
		return nil, err
	}
	file, problems := rules.Load(k.rule.File, text)
	if len(problems) > 0 {
		return nil, problems[0]
	}
	return file, nil
}

// allRules are the built-in rules, and those that the configurations of the workspace's folders and of the open documents bring.
func (w *World) allRules() []knownRule {
	var all []knownRule
	add := func(more []*rules.Rule, dir string) {
		for _, rule := range more {
			if !slices.ContainsFunc(all, func(k knownRule) bool { return k.rule.ID == rule.ID }) {
				all = append(all, knownRule{rule, dir})
			}
		}
	}
	add(rules.Builtin(), "")
	for _, e := range w.ownEngines() {
		if own, err := e.workspace.Rules(); err == nil { // else its configuration is broken, and says so itself
			add(own, e.dir)
		}
	}
	return all
}

// ownEngines are the linters of the workspace's folders and of the open documents.
func (w *World) ownEngines() []*engine {
	var all []*engine
	for _, folder := range w.Folders {
		all = append(all, w.engineOf(parseURI(fileURI(filepath.Join(folder, "x")))))
	}
	for _, doc := range w.Open() {
		if !slices.Contains(all, doc.engine) {
			all = append(all, doc.engine)
		}
	}
	return all
}

func idsOf(known []knownRule) []string {
	ids := make([]string, len(known))
	for i, k := range known {
		ids[i] = k.rule.ID
	}
	return ids
}
