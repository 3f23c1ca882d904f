package rules

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// TestFixOperations makes the fixes of rules that use each operation.
func TestFixOperations(t *testing.T) {
	tests := []struct {
		name, rule, source string
		want               string // "" where no fix is offered
	}{
		{"replace a value", `fix: {title: T, replace: content, with: 'x "{{action.key}}"'}`, `{"actions": [{"action_key": "a", "content": 5}]}`,
			`{"actions": [{"action_key": "a", "content": "x \"a\""}]}`},
		{"replace with JSON", `fix: {title: T, replace: content, json: '"[1]"'}`, `{"actions": [{"content": "x"}]}`, `{"actions": [{"content": [1]}]}`},
		{"what is no JSON is not put in", `fix: {title: T, replace: content, json: '"[1"'}`, `{"actions": [{"content": "x"}]}`, ""},
		{"nor is an empty text", `fix: {title: T, replace: content, with: '{{action.branch}}'}`, `{"actions": [{"content": "x"}]}`, ""},
		{"a name", `fix: {title: T, replace: key:content, with: text}`, `{"actions": [{"content": "x"}]}`, `{"actions": [{"text": "x"}]}`},
		{"nothing where the place is not", `fix: {title: T, replace: options.x, with: y}`, `{"actions": [{"content": "x"}]}`, ""},
		{"rename", `fix: {title: T, rename: content, to: text}`, `{"actions": [{"content" : "x"}]}`, `{"actions": [{"text" : "x"}]}`},
		{"rename to a name that is there", `fix: {title: T, rename: content, to: text}`, `{"actions": [{"content": "x", "text": "y"}]}`, ""},
		{"remove a property", `fix: {title: T, remove: content}`, `{"actions": [{"action_key": "a", "content": "x"}]}`, `{"actions": [{"action_key": "a"}]}`},
		{"remove the element", `fix: {title: T, remove: brace}`, `{"actions": [{"content": "x"}]}`, `{"actions": []}`},
		{"unwrap", `fix: {title: T, unwrap: options.only}`, `{"actions": [{"content": "x", "options": {"only": [1]}}]}`, `{"actions": [{"content": "x", "options": [1]}]}`},
		{"unwrap beside others", `fix: {title: T, unwrap: options.only}`, `{"actions": [{"content": "x", "options": {"only": [1], "b": 2}}]}`, ""},
		{"move into an object", `fix: {title: T, move: content, into: options}`, `{"actions": [{"content": "x", "options": {"b": 2}}]}`, `{"actions": [{"options": {"b": 2, "content": "x"}}]}`},
		{"not over what is there", `fix: {title: T, move: content, into: options}`, `{"actions": [{"content": "x", "options": {"content": 2}}]}`, ""},
		{"append a property", `fix: {title: T, append: self, property: 'a{{action.index}}', with: y}`, `{"actions": [{"content": "x"}]}`, `{"actions": [{"content": "x", "a0": "y"}]}`},
		{"append an element", `fix: {title: T, append: options.list, json: '"3"'}`, `{"actions": [{"content": "x", "options": {"list": [1, 2]}}]}`, `{"actions": [{"content": "x", "options": {"list": [1, 2, 3]}}]}`},
		{"rekey", `fix: {title: T, rekey: action_key, with: '{{action.key.trim()}}'}`, `{"actions": [{"action_key": " a", "content": "x"}, {"parent_key": " a"}, {"parent_key": "a"}]}`,
			`{"actions": [{"action_key": "a", "content": "x"}, {"parent_key": "a"}, {"parent_key": "a"}]}`},
		{"several steps", `fix: {title: T, do: [{rename: content, to: text}, {replace: content, with: y}, {remove: action_key}]}`,
			`{"actions": [{"action_key": "a", "content": "x"}]}`, `{"actions": [{"text": "y"}]}`},
		{"all or nothing", `fix: {title: T, do: [{rename: content, to: text}, {remove: options}]}`, `{"actions": [{"content": "x"}]}`, ""},
		{"steps that meet", `fix: {title: T, do: [{replace: content, with: y}, {remove: content}]}`, `{"actions": [{"content": "x"}]}`, ""},
		{"if", `fix: {title: T, if: 'action.content == "y"', remove: content}`, `{"actions": [{"content": "x"}]}`, ""},
		{"the first that applies", `fix: [{title: T, if: 'action.content == "y"', remove: content}, {title: T, replace: content, with: z}]`,
			`{"actions": [{"content": "x"}]}`, `{"actions": [{"content": "z"}]}`},
		{"not in what is half read", `fix: {title: T, replace: content, with: y}`, "{\"actions\": [{\"content\": \"x\n}]}", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rule := userRule(t, "for: action\nhas: [content]\n"+tt.rule+"\n")
			def := definition(tt.source, flow.Hints{})
			found, _, _ := RunOffering(context.Background(), def, NewSet([]*Rule{rule}, nil), Suppressions{})
			if len(found) != 1 {
				t.Fatalf("%d findings", len(found))
			}
			got := ""
			if fixes := found[0].Fixes; len(fixes) > 0 {
				var err error
				if got, err = syntax.Apply(tt.source, fixes[0].Edits); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if plain := Run(context.Background(), def, NewSet([]*Rule{rule}, nil)); len(plain[0].Fixes) > 0 {
				t.Error("a run that offers none made a fix")
			}
		})
	}
}

// TestFixSafety: a fix is called safe unless the rule file or an equally near suggestion says otherwise.
func TestFixSafety(t *testing.T) {
	tests := []struct {
		name, fix string
		keys      string
		want      bool
	}{
		{"one is near", `{title: T, replace: parent_key}`, "bread oven", true},
		{"two are as near", `{title: T, replace: parent_key}`, "breadx bready", false},
		{"a nearer one", `{title: T, replace: parent_key}`, "bread breadxy", true},
		{"a text of its own", `{title: T, replace: parent_key, with: oven}`, "breadx bready", true},
		{"never", `{title: T, safe: false, replace: parent_key}`, "bread oven", false},
		{"where it says so", `{title: T, safe: 'action.key == "child"', replace: parent_key}`, "bread oven", true},
		{"where it says not", `{title: T, safe: 'action.key == "other"', replace: parent_key}`, "bread oven", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rule := userRule(t, "for: action\nwhen: [orphan_key]\nsuggest: {nearest: doc.action_keys, to: action.parent_key, except: action.key}\nfix: "+tt.fix+"\n")
			source := `{"actions": [`
			for _, key := range strings.Fields(tt.keys) {
				source += `{"action_key": "` + key + `"}, `
			}
			source += `{"action_key": "child", "parent_key": "breadd"}]}`
			found, _, _ := RunOffering(context.Background(), definition(source, flow.Hints{}), NewSet([]*Rule{rule}, nil), Suppressions{})
			if len(found) != 1 || len(found[0].Fixes) != 1 {
				t.Fatalf("%+v", found)
			}
			if got := found[0].Fixes[0].Safe; got != tt.want {
				t.Errorf("safe: %v", got)
			}
		})
	}
}

// TestFixesOfManyAreBounded: a fix that moves the whole list for each finding is made for a few of them only.
func TestFixesOfManyAreBounded(t *testing.T) {
	var source strings.Builder
	source.WriteString(`{"actions": [`)
	const count = 3000
	for i := count; i > 0; i-- {
		source.WriteString(`{"action_key": "k` + strings.Repeat("x", i%7) + string(rune('a'+i%26)) + `"`)
		source.WriteString(`, "content": "` + strings.Repeat("y", 200) + `"},` + "\n")
	}
	source.WriteString(`{"action_key": "last"}]}`)
	rule := userRule(t, "for: action\nhas: [content]\nfix: {title: T, replace: content, with: '"+strings.Repeat("z", 5000)+"'}\n")
	def := definition(source.String(), flow.Hints{})
	found, _, _ := RunOffering(context.Background(), def, NewSet([]*Rule{rule}, nil), Suppressions{})
	size, fixes := 0, 0
	for _, f := range found {
		for _, x := range f.Fixes {
			fixes++
			for _, e := range x.Edits {
				size += len(e.NewText)
			}
		}
	}
	if len(found) != count || fixes == 0 || size > 10*source.Len()+2<<20 {
		t.Errorf("%d findings, %d fixes of %d bytes for a file of %d", len(found), fixes, size, source.Len())
	}
}
