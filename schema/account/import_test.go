package account_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/inrolint/inrolint/schema/account"
)

// labels is the fixed labels of one action type, its indexed noun and "open", as one line.
func labels(b *account.Branches) string {
	if b == nil {
		return "not said"
	}
	var parts []string
	if b.Indexed != "" {
		parts = append(parts, "["+b.Indexed+"]")
	}
	for _, l := range b.Fixed {
		text := l.Name
		if l.Meaning != "" {
			text += "=" + l.Meaning
		}
		parts = append(parts, text)
	}
	if b.Open {
		parts = append(parts, "open")
	}
	if b.CountFrom != "" {
		parts = append(parts, "from "+b.CountFrom)
	}
	if parts == nil {
		return "none"
	}
	return strings.Join(parts, " ")
}

func TestImportedLabels(t *testing.T) {
	tests := []struct{ entry, want string }{
		{`"branches": []`, "none"},
		{`"branches": {}`, "none"},
		{`"branches": false`, "none"},
		{`"branches": null`, "not said"},
		{`"description": "Sends."`, "not said"},
		{`"branches": true`, "open"},
		{`"has_branches": true, "outputs": ["option_a", "option_b"]`, "option_a option_b"},
		{`"branch_labels": ["option_true", "option_false"]`, "option_true option_false"},
		{`"branches": ["true", "false"]`, "true false"},
		{`"branches": ["option_0", "option_1"]`, "option_0 option_1"},
		{`"branches": ["option_0", "option_1", "…"]`, "[option]"},
		{`"branches": ["option_N"]`, "[option]"},
		{`"branches": ["option_{index}", "option_replied"]`, "[option] option_replied"},
		{`"branches": ["option_<index>"]`, "[option]"},
		{`"branches": ["option_[i]"]`, "[option]"},
		{`"branches": ["option_#"]`, "[option]"},
		{`"branches": ["option_{{ index }}"]`, "[option]"},
		{`"branches": ["option_next"]`, "option_next"},
		{`"branches": ["option_0..N", "option_expired"]`, "[option] option_expired"},
		{`"branches": "option_0, option_1, … (one per button)"`, "[button]"},
		{`"branches": "option_true or option_false"`, "option_true option_false"},
		{`"branches": [{"label": "option_0", "description": "One per answer"}, {"label": "option_replied", "description": "Free text."}]`, "[answer] option_replied=Free text"},
		{`"branches": [{"label": "Yes", "value": "option_true"}, {"label": "No", "value": "option_false"}]`, "option_true=Yes option_false=No"},
		{`"branches": [{"name": "option_n", "indexed": true, "description": "for each button"}]`, "[button]"},
		{`"branches": [{"pattern": "option_", "per": "button"}]`, "[button]"},
		{`"branches": {"option_true": "it holds", "option_false": {"description": "it does not"}}`, "option_true=it holds option_false=it does not"},
		{`"branches": {"fixed": ["option_replied"], "indexed": {"pattern": "option_{n}", "per": "answer", "count_from": "options.answers"}}`, "[answer] option_replied from options.answers"},
		{`"branches": {"labels": ["option_0", "option_1"], "note": "one per answer"}`, "[answer]"},
		{`"branches": {"labels": ["option_a"], "open": true}`, "option_a open"},
		{`"branches": ["option_a", "option_a"]`, "option_a"},
		{`"options": ["option_true", "option_false"]`, "option_true option_false"},
		{`"branches": ["option_a", {"weight": 3}]`, "option_a open"},
		{`"branches": 7`, "not said"},
	}
	for _, test := range tests {
		source := `{"action_types": [{"action_type": "thing", ` + test.entry + `}]}`
		answer, problem := account.Import("a.json", source, account.ImportOptions{})
		if problem != nil {
			t.Errorf("%s: %v", test.entry, problem)
			continue
		}
		if got := labels(answer.File.Actions[0].Branches); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.entry, got, test.want)
		}
	}
}

func TestImportedOptions(t *testing.T) {
	caption := account.Option{Name: "caption", Type: "string", Doc: "Its text"}
	tests := []struct {
		entry string
		want  []account.Option
	}{
		{`"options": ["caption", "size"]`, []account.Option{{Name: "caption"}, {Name: "size"}}},
		{`"params": [{"name": "caption", "type": "string", "description": "Its text"}]`, []account.Option{caption}},
		{`"fields": {"caption": {"type": "text", "help": "Its text"}}`, []account.Option{caption}},
		{`"properties": {"caption": "string"}`, []account.Option{{Name: "caption", Type: "string"}}},
		{`"properties": {"caption": "Its text"}`, []account.Option{{Name: "caption", Doc: "Its text"}}},
		{`"input_schema": {"type": "object", "properties": {"action_key": {"type": "string"}, "options": {"type": "object", "properties": {"caption": {"type": "string", "description": "Its text"}}}}}`, []account.Option{caption}},
		{`"fields": [{"key": "options.size", "type": "select", "choices": [{"value": "s", "label": "Small"}, {"value": "l"}]}]`,
			[]account.Option{{Name: "size", Type: "string", Seen: []account.Value{{Name: "s", Doc: "Small"}, {Name: "l"}}}}},
		{`"options": {"buttons": {"type": "array", "items": {"type": "object", "properties": {"title": {"type": "string"}}}}}`,
			[]account.Option{{Name: "buttons", Type: "array", Items: &account.Option{Type: "object", Open: true, Properties: []account.Option{{Name: "title", Type: "string"}}}}}},
		{`"options": {"size": {"type": ["integer", "null"], "enum": [1, 2]}}`, []account.Option{{Name: "size", Type: "number"}}},
		{`"options": {"size": {"type": ["integer", "string"]}}`, []account.Option{{Name: "size"}}},
	}
	for _, test := range tests {
		source := `[{"action_type": "thing", ` + test.entry + `}]`
		answer, problem := account.Import("a.json", source, account.ImportOptions{})
		if problem != nil {
			t.Errorf("%s: %v", test.entry, problem)
			continue
		}
		if diff := cmp.Diff(test.want, answer.File.Actions[0].Options, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.entry, diff)
		}
	}
}

// names is the types of an answer as one line: actions, then triggers after a bar, those of complete lists with a "!".
func names(f *account.File) string {
	var out strings.Builder
	for _, a := range f.Actions {
		out.WriteString(a.Name + " ")
	}
	if f.Complete.Actions {
		out.WriteString("! ")
	}
	out.WriteString("|")
	for _, t := range f.Triggers {
		out.WriteString(" " + t.Name)
	}
	if f.Complete.Triggers {
		out.WriteString(" !")
	}
	return out.String()
}

func TestImportedLists(t *testing.T) {
	tests := []struct{ file, source, want string }{
		{"a.json", `{"action_types": ["a", "b"], "trigger_types": ["c"]}`, "a b ! | c !"},
		{"a.json", `{"result": {"actions": {"a": {}, "b": null}}}`, "a b ! |"},
		{"action-types.json", `["a", "b"]`, "a b ! |"},
		{"trigger-types.json", `[{"key": "a"}, {"key": "b"}]`, "| a b !"},
		{"a.json", `[{"key": "contact_create"}, {"key": "x"}]`, "| contact_create x !"},
		{"a.json", `[{"id": 1, "slug": "message", "name": "Text"}, {"id": 2, "slug": "menu", "name": "Menu"}]`, "message menu ! |"},
		{"a.json", `{"data": "{\"action_types\": [\"a\"]}"}`, "a ! |"},
		{"a.json", `{"action_types": "[\"a\", \"b\"]"}`, "a b ! |"},
		{"a.json", `[{"type": "text", "text": "{\"action_types\": [\"a\"]}"}]`, "a ! |"},
		{"a.jsonl", "{\"action_types\": [\"a\"]}\n\n{\"trigger_types\": [\"b\"]}\n", "a ! | b !"},
		{"a.json", "\ufeff{\"action_types\": [\"a\"]}", "a ! |"},
		{"a.txt", "data: {\"jsonrpc\": \"2.0\"}\r\n\r\ndata: {\"action_types\": [\"a\"]}\r\n\r\n", "a ! |"},
		{"a.json", `[{"jsonrpc": "2.0", "result": {"action_types": ["a"]}}, {"jsonrpc": "2.0", "result": {"trigger_types": ["b"]}}]`, "a ! | b !"},
		{"a.json", `{"categories": [{"name": "Logic", "actions": [{"key": "a"}]}, {"name": "Messages", "actions": [{"key": "b"}]}]}`, "a b ! |"},
		{"a.json", `{"actionTypes": [{"actionType": "a"}], "triggerTypes": [{"triggerType": "b"}]}`, "a ! | b !"},
		{"a.json", `{"action_types": {"1": {"action_type": "a"}, "2": {"action_type": "b"}}}`, "a b ! |"},
		{"a.json", `{"action_types": {"message": "Text message", "condition": "Condition"}}`, "message condition ! |"},
		{"a.json", `{"action_types": ["a", "a"]}`, "a ! |"},
		{"a.json", `{"action_types": ["a"], "has_more": true}`, "a |"},
		{"a.json", `{"action_types": ["a"], "meta": {"next_cursor": "x"}}`, "a |"},
		{"a.json", `{"action_types": ["a"], "meta": {"next_cursor": null}}`, "a ! |"},
		{"a.json", `{"action_types": ["a"], "trigger_types": []}`, "a ! |"},
		{"a.yaml", "inrolint-catalog: 1\ncomplete: {triggers: true}\nactions: [{name: a}]\ntriggers: [{name: b}]\n", "a | b !"},
	}
	for _, test := range tests {
		answer, problem := account.Import(test.file, test.source, account.ImportOptions{Complete: true})
		if problem != nil {
			t.Errorf("%s: %v", test.source, problem)
			continue
		}
		if got := names(&answer.File); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.source, got, test.want)
		}
		for _, unplaced := range answer.Unplaced {
			t.Errorf("%s: %v", test.source, unplaced)
		}
	}
}

// TestImportReadsItself: what import writes, it and the strict reader take back unchanged.
func TestImportReadsItself(t *testing.T) {
	source := `{"action_types": [{"action_type": "menu", "label": "Menü", "branches": ["option_N", "option_expired"], "options": {"a": {"type": "array", "items": {"type": "string"}}}}],
		"trigger_types": {"story": {"description": "A <reply> & more"}}}`
	answer, problem := account.Import("a.json", source, account.ImportOptions{Complete: true})
	if problem != nil {
		t.Fatal(problem)
	}
	written := string(answer.File.JSON())
	file, problems := account.Read("b.json", written)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if diff := cmp.Diff(written, string(file.JSON())); diff != "" {
		t.Error(diff)
	}
	again, problem := account.Import("b.json", written, account.ImportOptions{})
	if problem != nil {
		t.Fatal(problem)
	}
	if diff := cmp.Diff(written, string(again.File.JSON())); diff != "" {
		t.Error(diff)
	}
}

func TestNothingToImport(t *testing.T) {
	deep := strings.Repeat(`{"data":`, 150) + `["a"]` + strings.Repeat("}", 150)
	for _, source := range []string{deep, strings.ReplaceAll(deep, "data", "x"), strings.ReplaceAll(deep, "data", "types"), "", " \n", "[]", "{}", "null", "3", `"text"`, "just text", "{", "a: [", "\x00", `{"error": "no"}`, `[[[]]]`, "data:\n", "data: [DONE]\n", "```json\n{}\n```\n", strings.Repeat("[", 100_000)} {
		if answer, problem := account.Import("a.json", source, account.ImportOptions{}); problem == nil {
			t.Errorf("%.40q: taken as %s", source, names(&answer.File))
		}
	}
}

// FuzzImport: no text makes import fail, and what it takes is sound.
func FuzzImport(f *testing.F) {
	for _, seed := range []string{
		`{"action_types": [{"action_type": "a", "branches": ["option_N"], "options": {"x": {"type": "object", "properties": {"y": "string"}}}}]}`,
		"data: {\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"{\\\"triggers\\\":[\\\"a\\\"]}\"}]}}\n\n",
		"inrolint-catalog: 1\nactions: [{name: a, branches: {indexed: answer}}]\n",
		"a: &a [*a]", "```json\n[\"message\"]\n```", `{"actions": {"Logic": [{"key": "condition", "outputs": "option_0..N"}]}}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		account.Read("a", source)
		answer, problem := account.Import("actions.json", source, account.ImportOptions{Complete: true})
		if problem != nil {
			_ = problem.Error()
			return
		}
		if _, problems := account.Read("b", string(answer.File.JSON())); len(problems) > 0 {
			t.Fatalf("what was made is wrong: %v\n%s", problems[0], answer.File.JSON())
		}
		answer.File.Catalog("a")
	})
}
