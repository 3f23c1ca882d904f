package flow_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// The kinds of elements that rules about the content of actions look at.
func init() {
	add := func(name string, flags []flow.Flag, elements func(d *flow.Definition) []element) {
		scopes[name] = scope{flags, elements}
	}
	add("unknown-type", flow.UnknownTypeFlags[:], func(d *flow.Definition) []element {
		return named(d.UnknownTypes(), func(u *flow.UnknownType) (string, flow.Bits) { return u.Action.Subject(), u.Flags })
	})
	add("content", flow.ContentFlags[:], func(d *flow.Definition) []element {
		return named(d.Contents(), func(c flow.Content) (string, flow.Bits) { return c.Action.Subject(), c.Flags })
	})
	add("choices", flow.ChoicesFlags[:], func(d *flow.Definition) []element {
		return named(d.AllChoices(), func(c flow.Choices) (string, flow.Bits) { return c.Action.Subject(), c.Flags })
	})
	add("button", flow.ButtonFlags[:], func(d *flow.Definition) []element {
		return named(d.Buttons(), func(b flow.Button) (string, flow.Bits) { return b.Action.Subject() + "/" + b.Label(), b.Flags })
	})
	add("card-part", flow.CardFlags[:], func(d *flow.Definition) []element {
		return named(d.CardParts(), func(p flow.CardPart) (string, flow.Bits) { return p.Action.Subject() + "/" + p.Name, p.Flags })
	})
	add("setting", flow.SettingFlags[:], func(d *flow.Definition) []element {
		return named(d.Settings(), func(s flow.Setting) (string, flow.Bits) { return s.Action.Subject() + "/" + s.Name, s.Flags })
	})
	add("split", flow.SplitFlags[:], func(d *flow.Definition) []element {
		return named(d.Splits(), func(s flow.Split) (string, flow.Bits) { return s.Action.Subject(), s.Flags })
	})
	add("reply", flow.ReplyFlags[:], func(d *flow.Definition) []element {
		return named(d.Replies(), func(r flow.Reply) (string, flow.Bits) { return r.Action.Subject(), r.Flags })
	})
}

// MeantAction makes the test catalogue a vocabulary: of a few names it knows what is meant.
func (catalogue) MeantAction(name string) flow.Meant {
	switch name {
	case "mesage":
		return flow.Meant{Type: "message", Sure: true}
	case "Time Delay":
		return flow.Meant{Wording: true, Note: "It is not published."}
	case "everything":
		return flow.Meant{Complete: true}
	}
	return flow.Meant{}
}

// MeantTrigger knows what is meant of one name.
func (catalogue) MeantTrigger(name string) flow.Meant {
	if name == "coment" {
		return flow.Meant{Type: "comment"}
	}
	return flow.Meant{}
}

// TriggerNames lists some of the names.
func (catalogue) TriggerNames() []string { return []string{"comment", "contact_create"} }

// ActionNames lists some of the names.
func (catalogue) ActionNames() []string { return []string{"message", "condition"} }

// one builds a scenario of one action of that type with more members.
func one(actionType, members string) *flow.Definition {
	return build(`{"triggers": [], "actions": [{"action_key": "a", "action_type": "`+actionType+`"`+members+`}]}`, flow.Hints{})
}

// flagsOf names the facts that hold.
func flagsOf(table []flow.Flag, bits flow.Bits) string {
	var held []string
	for i, flag := range table {
		if bits.Has(i) {
			held = append(held, flag.Name)
		}
	}
	return strings.Join(held, " ")
}

func TestContentLengths(t *testing.T) {
	tests := []struct{ name, actionType, content, want string }{
		{"ninety bytes are near a hundred", "message", strings.Repeat("a", 90), "needed near_limit"},
		{"eighty-nine are not", "message", strings.Repeat("a", 89), "needed"},
		{"a hundred are not too long", "message", strings.Repeat("a", 100), "needed near_limit"},
		{"a hundred and one are", "message", strings.Repeat("a", 101), "needed too_long"},
		{"two bytes each", "message", strings.Repeat("é", 51), "needed too_long"},
		{"two code points, eight bytes each", "message", strings.Repeat("👋🏽", 13), "needed too_long"},
		{"escapes count decoded", "message", strings.Repeat(`\u00e9`, 50), "needed near_limit"},
		{"a pair of escapes is four bytes", "message", strings.Repeat(`\ud83c\udf89`, 25) + "a", "needed too_long"},
		{"a lone surrogate is three bytes", "message", strings.Repeat(`\ud83c`, 33), "needed near_limit"},
		{"a line break is one byte", "message", strings.Repeat(`\n`, 88) + "a", "needed"},
		{"variables count as written", "message", "{{contact.username}}" + strings.Repeat("n", 70), "needed near_limit has_variable"},
		{"a Liquid tag is one too", "message", "{% if x %}{% endif %}" + strings.Repeat("n", 80), "needed too_long has_variable"},
		{"code points above buttons", "button_template", strings.Repeat("é", 50), "needed near_limit"},
		{"one more", "button_template", strings.Repeat("é", 51), "needed too_long"},
		{"combining marks are code points", "button_template", strings.Repeat("e\u0301", 26), "needed too_long"},
		{"a question has no known limit", "ask_question", strings.Repeat("a", 5000), "needed"},
		{"nor has another type", "update_property", strings.Repeat("a", 5000), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			contents := one(test.actionType, `, "content": "`+test.content+`"`).Contents()
			if got := flagsOf(flow.ContentFlags[:], contents[0].Flags); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestContentCounts(t *testing.T) {
	c := one("message", `, "content": "é\ud83c\udf89{{x}}"`).Contents()[0]
	if got := []int{c.Bytes(), c.Characters(), c.Limit().Max}; !cmp.Equal(got, []int{11, 7, 100}) {
		t.Errorf("bytes, characters, limit: %v", got)
	}
	absent := one("message", "").Contents()[0]
	if absent.Bytes() != 0 || absent.Text() != "" {
		t.Error("an absent text has a length")
	}
}

func TestTitleLengths(t *testing.T) {
	tests := []struct {
		title   string
		tooLong bool
	}{
		{"0123456789", false},
		{"0123456789a", true},
		{"éééééééééé", false},
		{"Hi {{contact.username}}", false},
		{"Hello there {{contact.username}}", true},
		{"{{a}}01234{{b}}56789", false},
		{"{{a}}01234{{b}}56789!", true},
		{"{Yes|Of course|Gladly}", false},
		{"{% if a %}Certainly{% else %}Gladly{% endif %}", false},
		{"{% assign a = 1 %}0123456789", false},
		{"{% assign a = 1 %}0123456789a", true},
		{"{0123456789}", true},
	}
	for _, test := range tests {
		title := `"` + test.title + `"`
		b := one("button_template", `, "options": {"buttons": [{"title": `+title+`, "payload": "option_0"}]}`).Buttons()[0]
		if got := b.Flags.Has(flow.ButtonTitleTooLong); got != test.tooLong {
			t.Errorf("%s: too long %t, outside variables %d", test.title, got, b.PlainTitleLength())
		}
		parts := one("conversion_link", `, "conversion_link": {"url": "https://a.example", "button_title": `+title+`}`).CardParts()
		if part := parts[len(parts)-1]; part.Flags.Has(flow.CardTooLong) != test.tooLong {
			t.Errorf("%s: too long on a card: %t, outside variables %d", test.title, !test.tooLong, part.PlainLength())
		}
	}
}

func TestRequestURLs(t *testing.T) {
	tests := []struct{ url, want string }{
		{`"https://crm.example/in"`, "url"},
		{`"https://crm.example/{{contact.username}}?a=1"`, "url"},
		{`"{{trigger.url}}"`, "url"},
		{`"https://{{trigger.host}}/in"`, "url"},
		{`"http://{{trigger.host}}/in"`, "url url_insecure"},
		{`"HTTP://crm.example/in"`, "url url_insecure"},
		{`"http://127.0.0.1:8080/in"`, "url url_private url_insecure"},
		{`"https://10.0.0.7/hook"`, "url url_private"},
		{`"https://localhost/{{x}}"`, "url url_private"},
		{`"https://[::1]/"`, "url url_private"},
		{`"crm.example/in"`, "url url_invalid"},
		{`"/in"`, "url url_invalid"},
		{`""`, "url url_invalid"},
		{`"ftp://crm.example"`, "url url_invalid"},
		{`{"raw": "crm.example"}`, ""},
		{`12`, ""},
		{`null`, ""},
	}
	for _, test := range tests {
		got := ""
		for _, s := range one("http_request", `, "options": {"address": `+test.url+`}`).Settings() {
			got += flagsOf(flow.SettingFlags[:], s.Flags)
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.url, got, test.want)
		}
	}
}

func TestJSONBodies(t *testing.T) {
	tests := []struct{ name, options, want, end string }{
		{"an object", `"json_body": "{\"a\": 1}"`, "body", ""},
		{"a value", `"json_body": "17"`, "body", ""},
		{"a variable in a string", `"json_body": "{\"a\": \"Hi {{contact.name}}!\"}"`, "body", ""},
		{"a variable for a value", `"json_body": "{\"a\": {{trigger.count}}}"`, "body", ""},
		{"a variable with blanks", `"json_body": "{\"a\": {{ trigger.count }} }"`, "body", ""},
		{"variables side by side", `"json_body": "[{{a}}{{b}}, {{a}}.5, -{{a}}]"`, "body", ""},
		{"a variable for all of it", `"json_body": "{{trigger.payload}}"`, "body", ""},
		{"quotes in a variable", `"json_body": "{\"a\": \"{{ a | default: \"x\" }}\"}"`, "body", ""},
		{"escaped quotes in a variable", `"json_body": "{\"a\": \"{{ a | default: \\\"x\\\" }}\"}"`, "body", ""},
		{"a Liquid tag", `"json_body": "{% if a %}{}{% else %}[]{% endif %}"`, "body", ""},
		{"a variable that is not closed", `"json_body": "{\"a\": {{trigger.count }"`, "body", ""},
		{"a comma too many", `"json_body": "{\"name\": {{contact.username}}, }"`, "body no_json", "}"},
		{"a form", `"json_body": "name={{contact.username}}"`, "body no_json", "name={{contact.usern…"},
		{"the end is missing", `"json_body": "{\"a\": 1"`, "body no_json", ""},
		{"single quotes", `"json_body": "{'a': 1}"`, "body no_json", "'a': 1}"},
		{"curly quotes", `"json_body": "{“a”: 1}"`, "body no_json", "“a”: 1}"},
		{"blank", `"json_body": " "`, "body empty", ""},
		{"an object as it is", `"json_body": {"a": "{{x}}"}`, "body", ""},
		{"a list as it is", `"json_body": []`, "body", ""},
		{"a number", `"json_body": 5`, "body wrong_type", ""},
		{"a yes", `"json_body": true`, "body wrong_type", ""},
		{"the mode is json", `"mode": "JSON", "json_body": "a=1"`, "body no_json", "a=1"},
		{"another mode", `"mode": "form", "json_body": "a=1", "body": "a=1"`, "", ""},
		{"a mode that cannot be read", `"mode": 5, "json_body": "a=1"`, "", ""},
		{"another name", `"body": "{}"`, "body misnamed", ""},
		{"an object under another name", `"data": {}`, "body misnamed", ""},
		{"a flag under another name", `"body": true`, "", ""},
		{"a near name", `"jsonBody": "{}"`, "body misnamed", ""},
		{"a nearly near name", `"json_bodi": "{}"`, "body misnamed", ""},
		{"two other names", `"data": "{}", "body": "{}"`, "body misnamed", ""},
		{"beside the right one", `"json_body": "{}", "body": "{}"`, "body", ""},
		{"the right one is null", `"json_body": null, "body": "{}"`, "body misnamed", ""},
		{"nothing", `"method": "GET"`, "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got, end []string
			for _, s := range one("http_request", `, "options": {`+test.options+`}`).Settings() {
				got = append(got, flagsOf(flow.SettingFlags[:], s.Flags))
				if s.Flags.Has(flow.SettingNoJSON) {
					end = append(end, s.JSONEnd())
				}
			}
			if strings.Join(got, "|") != test.want || strings.Join(end, "|") != test.end {
				t.Errorf("%q from %q on, want %q from %q on", got, end, test.want, test.end)
			}
		})
	}
}

func TestChoicesAreCounted(t *testing.T) {
	rows := []string{`{"action_key": "q", "action_type": "ask_question"}`}
	for _, label := range []string{"option_0", "option_63", "option_64", "option_64", "option_1000", "option_0", "option_replied", "option_01", "Option_2"} {
		rows = append(rows, `{"parent_key": "q", "parent_branch": "`+label+`"}`)
	}
	d := build(`{"triggers": [], "actions": [`+strings.Join(rows, ",")+`]}`, flow.Hints{})
	if c := d.AllChoices()[0]; c.Count != 4 || c.Limit().Max != 3 {
		t.Errorf("%d of %d", c.Count, c.Limit().Max)
	}
}

func TestUnknownTypeNames(t *testing.T) {
	d := one("mesage", "")
	if u := d.UnknownTypes()[0]; u.Meant.Type != "message" {
		t.Errorf("%+v", u.Meant)
	}
	if got := d.ActionTypeNames(); !cmp.Equal(got, []string{"message", "condition"}) {
		t.Errorf("names: %v", got)
	}
	silent := flow.Build(d.Tree, nil, flow.Hints{})
	if silent.ActionTypeNames() != nil || silent.UnknownTypes()[0].Meant != (flow.Meant{}) {
		t.Error("types that are no vocabulary know what is meant")
	}
}

func TestUnknownTriggers(t *testing.T) {
	d := build(`{"triggers": [{"trigger_type": "coment"}, {"trigger_type": "comment"}, {"trigger_type": " "}, {"trigger_type": "story_reply"}, {}]}`, flow.Hints{})
	var got []string
	for _, u := range d.UnknownTriggers() {
		got = append(got, strings.TrimSpace(u.Trigger.TypeText+" "+u.Meant.Type+" "+flagsOf(flow.UnknownTypeFlags[:], u.Flags)))
	}
	if diff := cmp.Diff([]string{"coment comment near", "story_reply"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// contentNodes lists the nodes that the facts about content name.
func contentNodes(d *flow.Definition) []*syntax.Node {
	var nodes []*syntax.Node
	for _, b := range d.Buttons() {
		nodes = append(nodes, b.Node, b.Title, b.Payload, b.FirstTitle(), b.FirstPayload())
	}
	for _, p := range d.CardParts() {
		nodes = append(nodes, p.Value)
	}
	for _, s := range d.Settings() {
		nodes = append(nodes, s.Value, s.FirstEqual())
	}
	for _, c := range d.AllChoices() {
		nodes = append(nodes, c.List)
	}
	return nodes
}

// readContentFacts calls what is made at its first use, and what is written for messages.
func readContentFacts(d *flow.Definition) {
	d.UnknownTypes()
	d.Splits()
	d.Replies()
	for _, c := range d.Contents() {
		c.Bytes()
		c.Characters()
	}
	for _, b := range d.Buttons() {
		b.PlainTitleLength()
	}
	for _, p := range d.CardParts() {
		p.PlainLength()
	}
	for _, s := range d.Settings() {
		s.JSONEnd()
		s.Slug()
	}
}

func TestSplitWithoutLabels(t *testing.T) {
	d := build(`{"triggers": [], "actions": [{"action_key": "s", "action_type": "lottery"}, {"parent_key": "s", "action_type": "x"}, {"parent_key": "s", "action_type": "x"}]}`, flow.Hints{})
	if s := d.Splits(); len(s) != 1 || s[0].Flags != (flow.Bits{}) {
		t.Errorf("%+v", s)
	}
}

func BenchmarkContentFacts(b *testing.B) {
	tree := syntax.Parse(large(5_000), syntax.Options{})
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		d := flow.Build(tree, catalogue{}, flow.Hints{})
		b.StartTimer()
		d.UnknownTypes()
		d.Contents()
		d.AllChoices()
		d.Buttons()
		d.CardParts()
		d.Settings()
		d.Splits()
		d.Replies()
	}
}
