package lint_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint"
)

// benchAction is an action of a made definition.
type benchAction struct {
	Key     string         `json:"action_key"`
	Parent  string         `json:"parent_key,omitempty"`
	Branch  string         `json:"parent_branch,omitempty"`
	Type    string         `json:"action_type"`
	Content string         `json:"content,omitempty"`
	Options map[string]any `json:"options,omitempty"`
	Link    map[string]any `json:"conversion_link,omitempty"`
}

// benchFlow makes a definition the way people write them: a comment is answered, buttons are offered, and each way on
// has questions, tests, links and folders until there are enough actions.
type benchFlow struct {
	random  *rand.Rand
	actions []benchAction
	open    []benchAction // places for further actions: parent and branch are set
}

func (f *benchFlow) add(kind, content string, options map[string]any, branches ...string) {
	at := f.open[0]
	f.open = f.open[1:]
	at.Key = fmt.Sprintf("%s_%d", kind, len(f.actions))
	at.Type, at.Content, at.Options = kind, content, options
	if kind == "conversion_link" {
		at.Link = map[string]any{"url": "https://shop.example/drop?u={{contact.username}}", "title": "The drop 🌱", "subtitle": "While stocks last", "button_title": "Shop now"}
	}
	f.actions = append(f.actions, at)
	for _, branch := range branches {
		f.open = append(f.open, benchAction{Parent: at.Key, Branch: branch})
	}
}

func (f *benchFlow) step() {
	const text = "Hey {{contact.first_name}}, here is what you asked for – enjoy it, and tell us how it went! 🌱 (%d)"
	content := fmt.Sprintf(text, len(f.actions))
	switch f.random.IntN(10) {
	case 0:
		f.add("ask_question", "How did you like it, honestly? We read every answer ourselves.", nil, "option_replied", "option_expired")
	case 1:
		f.add("ab_testing", "", map[string]any{"ratio": 50}, "option_a", "option_b")
	case 2:
		f.add("folder", "", map[string]any{"folder_ids": []int{1200 + len(f.actions), 1500}, "folder_action": "add"}, "")
	case 3:
		f.add("conversion_link", "", map[string]any{"expire_unit": "hours", "expire_duration": 24}, "")
	case 4:
		f.add("button_template", content, map[string]any{"buttons": []any{
			map[string]any{"title": "Yes, please", "payload": "option_0"},
			map[string]any{"title": "Not now", "payload": "option_1"},
		}}, "option_0", "option_1")
	default:
		f.add("message", content, nil, "")
	}
}

// mistakes spoils a few actions as people do.
func (f *benchFlow) mistakes() {
	for i := range 1 + f.random.IntN(3) {
		a := &f.actions[1+f.random.IntN(len(f.actions)-1)]
		switch (i + len(f.actions)) % 3 {
		case 0:
			a.Parent += "x"
		case 1:
			a.Branch = "option_9"
		case 2:
			a.Options = map[string]any{"folder_ids": []string{"12"}}
		}
	}
}

// benchDefinition returns the text of a definition of about that many actions.
func benchDefinition(seed uint64, actions int, mistaken bool) string {
	f := &benchFlow{random: rand.New(rand.NewPCG(seed, 1)), open: []benchAction{{}}}
	f.add("comment", "", map[string]any{"comment_variants": []string{"Sent 📩", "Look into your messages!"}, "comment_limiting": true}, "")
	for len(f.open) > 0 && len(f.actions) < actions {
		f.step()
	}
	for len(f.open) > 0 {
		f.add("message", "That is all for now. See you soon!", nil)
	}
	if mistaken {
		f.mistakes()
	}
	definition := map[string]any{
		"title":         fmt.Sprintf("Spring drop %d 🌱", seed),
		"scenario_type": "comment_to_dm",
		"triggers": []any{map[string]any{"trigger_type": "comment", "options": map[string]any{"comment_options": map[string]any{
			"comment_type": "comment_keywords", "comment_keywords": []string{"spring", "drop", "🌱"}}}}},
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	definition["actions"] = f.actions
	if seed%2 == 0 {
		encoder.SetIndent("", "  ")
	}
	if err := encoder.Encode(definition); err != nil {
		panic(err)
	}
	return out.String()
}

// usualCorpus is what a folder of definitions usually looks like: 5 to 60 actions each, one in ten with a few mistakes.
func usualCorpus(tb testing.TB) (names, texts []string) {
	tb.Helper()
	for i := range 100 {
		names = append(names, fmt.Sprintf("%d.scenario.json", i))
		texts = append(texts, benchDefinition(uint64(i), 5+i*11%56, i%10 == 3))
	}
	return names, texts
}

// chain returns a definition of messages one below the other; spoil changes each.
func chain(actions int, spoil func(i int, a *benchAction)) string {
	list := make([]benchAction, actions)
	for i := range list {
		a := &list[i]
		*a = benchAction{Key: fmt.Sprintf("step_%d", i), Type: "message", Content: "That is all for now. See you soon!"}
		if i > 0 {
			a.Parent = list[i-1].Key
		}
		if spoil != nil {
			spoil(i, a)
		}
	}
	text, err := json.Marshal(map[string]any{"title": "Trap", "actions": list})
	if err != nil {
		panic(err)
	}
	return string(text)
}

// BenchmarkTraps lints what a careless algorithm would take seconds for. Each should take a small multiple of "clean";
// all of them stand on one line.
func BenchmarkTraps(b *testing.B) {
	const many = 5000
	for _, trap := range []struct{ name, text string }{
		{"clean", chain(many, nil)},
		{"orphans", chain(many, func(i int, a *benchAction) { a.Parent = fmt.Sprintf("stp_%d", i) })},
		{"deep", chain(many, func(_ int, a *benchAction) { a.Branch = "option_x" })},
		{"duplicates", chain(2*many, func(_ int, a *benchAction) { a.Key = "same" })},
		{"types", chain(many, func(i int, a *benchAction) { a.Type = fmt.Sprintf("mesage%d", i) })},
		{"unknown", chain(1, nil)[:1] + strings.Repeat(`"contnt": 1,`, many) + chain(1, nil)[1:]},
		{"escapes", chain(1, func(_ int, a *benchAction) { a.Content = strings.Repeat("\"\n{{contact.nam}}", many) })},
		{"text", chain(1, func(_ int, a *benchAction) { a.Content = strings.Repeat("Hello there, ", 100_000) })},
	} {
		b.Run(trap.name, func(b *testing.B) {
			workspace := workspaceOf(b, lint.Options{NoConfig: true})
			b.SetBytes(int64(len(trap.text)))
			findings := 0
			for b.Loop() {
				result, err := workspace.LintText(context.Background(), "trap.scenario.json", trap.text)
				if err != nil {
					b.Fatal(err)
				}
				findings = len(result.Findings)
			}
			b.ReportMetric(float64(findings), "findings")
		})
	}
}
