package flow_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func build(text string, hints flow.Hints) *flow.Definition {
	return flow.Build(syntax.Parse(text, syntax.Options{}), catalogue{}, hints)
}

// scope is one kind of element with its table of facts.
type scope struct {
	flags    []flow.Flag
	elements func(d *flow.Definition) []element
}

// element is what a line of a want section speaks of.
type element struct {
	name string
	bits flow.Bits
}

// scopes are the kinds of elements by the name that want sections use. An element goes by its key or id, or by what
// tells it from its neighbours; where that has blanks in it or there is none, by #0, #1, ….
var scopes = map[string]scope{
	"document": {flow.DocFlags[:], func(d *flow.Definition) []element {
		return []element{{"document", d.Flags}}
	}},
	"action": {flow.ActionFlags[:], func(d *flow.Definition) []element {
		return named(d.Actions, func(a *flow.Action) (string, flow.Bits) { return a.Subject(), a.Flags })
	}},
	"trigger": {flow.TriggerFlags[:], func(d *flow.Definition) []element {
		return named(d.Triggers, func(t *flow.Trigger) (string, flow.Bits) { return "", t.Flags })
	}},
	"variable": {flow.VariableFlags[:], func(d *flow.Definition) []element {
		return named(d.Variables(), func(v *flow.VariableUse) (string, flow.Bits) {
			return strings.TrimSpace(v.Raw + ">" + v.Meant), v.Flags
		})
	}},
	"text-defect": {flow.TextDefectFlags[:], func(d *flow.Definition) []element {
		return named(d.TextDefects(), func(t *flow.TextDefect) (string, flow.Bits) { return t.Kind, t.Flags })
	}},
	"keyword": {flow.KeywordFlags[:], func(d *flow.Definition) []element {
		return named(d.Keywords(), func(k *flow.Keyword) (string, flow.Bits) { return k.Text, k.Flags })
	}},
	"campaign-rule": {flow.RuleFlags[:], func(d *flow.Definition) []element {
		return named(d.Rules, func(r *flow.CampaignRule) (string, flow.Bits) { return "", r.Flags })
	}},
	"cycle": {flow.CycleFlags[:], func(d *flow.Definition) []element {
		return named(d.Cycles, func(c *flow.Cycle) (string, flow.Bits) { return strings.Join(c.Keys(), ">"), c.Flags })
	}},
	"branch": {flow.BranchFlags[:], func(d *flow.Definition) []element {
		return named(d.Branches(), func(b *flow.Branch) (string, flow.Bits) { return b.Parent.Subject() + "/" + b.Label, b.Flags })
	}},
	"inline-object": {flow.InlineFlags[:], func(d *flow.Definition) []element {
		return named(d.Inlines(), func(i *flow.Inline) (string, flow.Bits) { return i.Action.Subject() + "/" + i.Name, i.Flags })
	}},
	"media-file": {flow.MediaFlags[:], func(d *flow.Definition) []element {
		return named(d.MediaFiles(), func(m *flow.MediaFile) (string, flow.Bits) { return m.Action.Subject(), m.Flags })
	}},
	"text": {flow.TextFlags[:], func(d *flow.Definition) []element {
		return named(d.Texts(), func(t *flow.Text) (string, flow.Bits) { return t.Node.Pointer(), t.Flags })
	}},
}

func named[T any](all []T, describe func(T) (string, flow.Bits)) []element {
	elements := make([]element, len(all))
	for i, one := range all {
		name, bits := describe(one)
		if name == "" || strings.ContainsFunc(name, unicode.IsSpace) {
			name = "#" + strconv.Itoa(i)
		}
		elements[i] = element{name, bits}
	}
	return elements
}

// TestFacts reads definitions and says which of some facts hold for each element. A want section is
//
//	about SCOPE fact fact …
//	ELEMENT the facts of these that hold
//
// with every element of the scope on a line of its own, in order.
func TestFacts(t *testing.T) {
	for name, archive := range archivesOf(t) {
		t.Run(name, func(t *testing.T) {
			for i := 0; i+1 < len(archive.Files); i += 2 {
				file, want := archive.Files[i], archive.Files[i+1]
				if want.Name != "want" {
					t.Fatalf("%s is not followed by a want section", file.Name)
				}
				d := buildArchived(archive, file)
				for _, block := range blocks(string(want.Data)) {
					got := facts(t, d, block[0])
					if diff := cmp.Diff(block, got); diff != "" {
						t.Errorf("%s (-want +got):\n%s", file.Name, diff)
					}
				}
			}
		})
	}
}

func archivesOf(t testing.TB) map[string]*txtar.Archive {
	t.Helper()
	files, err := filepath.Glob("testdata/facts/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	all := make(map[string]*txtar.Archive)
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".txtar")] = archive
	}
	return all
}

// buildArchived builds one file of an archive. Its name is the hint; "mcp: " in front of it is the target, "against: "
// makes it an update of the record that is the archive's comment.
func buildArchived(archive *txtar.Archive, file txtar.File) *flow.Definition {
	hints := flow.Hints{File: file.Name}
	if name, ok := strings.CutPrefix(file.Name, "mcp: "); ok {
		hints = flow.Hints{File: name, Target: flow.MCP}
	}
	if name, ok := strings.CutPrefix(file.Name, "against: "); ok {
		records := flow.ReadRecords("export.json", syntax.Parse(string(archive.Comment), syntax.Options{}))
		hints = flow.Hints{File: name, Record: func(string, flow.Kind) *flow.Record { return records[0] }}
	}
	return build(strings.TrimSuffix(string(file.Data), "\n"), hints)
}

// blocks cuts a want section into its blocks, each beginning with its about line.
func blocks(want string) [][]string {
	var all [][]string
	for line := range strings.Lines(want) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if strings.HasPrefix(line, "about ") {
			all = append(all, nil)
		}
		all[len(all)-1] = append(all[len(all)-1], line)
	}
	return all
}

// facts answers an about line.
func facts(t *testing.T, d *flow.Definition, about string) []string {
	t.Helper()
	words := strings.Fields(about)
	asked := scopes[words[1]]
	lines := []string{about}
	for _, e := range asked.elements(d) {
		line := e.name
		for _, name := range words[2:] {
			if e.bits.Has(bitOf(t, asked.flags, name)) {
				line += " " + name
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func bitOf(t *testing.T, flags []flow.Flag, name string) int {
	t.Helper()
	for i, flag := range flags {
		if flag.Name == name {
			return i
		}
	}
	t.Fatalf("no fact is called %s", name)
	return 0
}

// TestEveryFactIsAskedBothWays holds the archives to the tables: each fact is asked for where it holds and where it
// does not.
func TestEveryFactIsAskedBothWays(t *testing.T) {
	held, failed := make(map[string]bool), make(map[string]bool)
	for _, archive := range archivesOf(t) {
		for _, file := range archive.Files {
			if file.Name == "want" {
				noteAnswers(string(file.Data), held, failed)
			}
		}
	}
	for name, scope := range scopes {
		for _, flag := range scope.flags {
			id := name + " " + flag.Name
			if !held[id] || !failed[id] {
				t.Errorf("%s: asked where it holds: %v, where it does not: %v", id, held[id], failed[id])
			}
		}
	}
}

func noteAnswers(want string, held, failed map[string]bool) {
	for _, block := range blocks(want) {
		about := strings.Fields(block[0])
		for _, line := range block[1:] {
			holds := make(map[string]bool)
			for _, name := range strings.Fields(line)[1:] {
				holds[name] = true
			}
			for _, name := range about[2:] {
				id := about[1] + " " + name
				held[id] = held[id] || holds[name]
				failed[id] = failed[id] || !holds[name]
			}
		}
	}
}

func TestFlagTablesAreComplete(t *testing.T) {
	for name, scope := range scopes {
		seen := make(map[string]bool)
		for i, flag := range scope.flags {
			if flag.Name == "" || seen[flag.Name] || !strings.HasSuffix(flag.Doc, ".") {
				t.Errorf("%s: bit %d is %+v", name, i, flag)
			}
			seen[flag.Name] = true
		}
		if len(scope.flags) > 128 {
			t.Errorf("%s: %d facts do not fit", name, len(scope.flags))
		}
	}
}

// TestFilterDefects reads options of a comment trigger and says what is wrong with its filters, and where.
func TestFilterDefects(t *testing.T) {
	for options, want := range map[string]string{
		`{}`: "",
		`{"comment_options": {"allow_replies": true}}`:                                                                           "",
		`{"comment_options": {"post_type": "all", "comment_type": "any"}}`:                                                       "",
		`{"comment_options": {"comment_type": "comment_keywords", "comment_keywords": ["brunch"]}}`:                              "",
		`{"comment_options": {"comment_type": "comment_keywords"}}`:                                                              `no-list at "comment_keywords"`,
		`{"comment_options": {"comment_type": "comment_keywords", "comment_keywords": null}}`:                                    `no-list at "comment_keywords"`,
		`{"comment_options": {"comment_type": "comment_keywords", "comment_keywords": []}}`:                                      `empty-list at []`,
		`{"comment_options": {"comment_keywords": ["brunch"]}}`:                                                                  `no-selector at ["brunch"]`,
		`{"comment_options": {"comment_type": "any", "comment_keywords": ["brunch"]}}`:                                           `other-selector at ["brunch"]`,
		`{"comment_options": {"comment_type": "any", "comment_keywords": []}}`:                                                   `empty-list at []`,
		`{"comment_options": {"comment_type": 7, "comment_keywords": ["brunch"]}}`:                                               "",
		`{"comment_options": {"comment_type": "comment_keywords", "comment_keywords": "brunch"}}`:                                "",
		`{"comment_options": {"comment_type": "comment_keywords" "comment_keywords": ["brunch"]}}`:                               "",
		`{"post_type": "caption_keywords", "caption_keywords": ["menu"]}`:                                                        `misplaced at "caption_keywords"`,
		`{"caption_keywords": ["menu"], "comment_options": {"comment_type": "comment_keywords", "comment_keywords": ["lunch"]}}`: `misplaced at ["menu"]`,
		`{"comment_options": []}`: "",
	} {
		d := build(`{"triggers": [{"trigger_type": "comment", "options": `+options+`}]}`, flow.Hints{})
		var got []string
		for _, defect := range d.FilterDefects() {
			got = append(got, defect.Kind+" at "+defect.Node.Raw())
		}
		if diff := cmp.Diff(want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", options, diff)
		}
	}
}

// TestVariablePlaces holds the places of variables to the file, through escapes, surrogate pairs and emoji.
func TestVariablePlaces(t *testing.T) {
	for text, want := range map[string]string{
		`Hi {{contact.username}}!`:                             `{{contact.username}}`,
		`Ol\u00e1\n{{ trigger.comment }}`:                      `{{ trigger.comment }}`,
		`\ud83e\uddd8 🧘‍♀️ \"{{contact.x\u0079z}}\"`:           `{{contact.x\u0079z}}`,
		`{% if contact.email %}yes{% endif %}`:                 `contact.email`,
		`{% assign a = \"b\" %}{{a}} {{contact.Größe|upcase}}`: `{{contact.Größe|upcase}}`,
	} {
		source := `{"triggers": [], "actions": [{"action_type": "message", "content": "` + text + `"}]}`
		var got []string
		for _, v := range build(source, flow.Hints{}).Variables() {
			got = append(got, source[v.Range.Start:v.Range.End])
		}
		if diff := cmp.Diff([]string{want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
