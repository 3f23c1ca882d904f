package template_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow/template"
)

var parser = template.Parser{
	Namespaces: []string{"contact", "trigger", "conversation", "mention", "survey", "webhook", "widget"},
	Names:      []string{"name", "username", "email", "phone", "follower_count", "id"},
}

func at(t *template.Template, r template.Range) string { return t.Text[r.Start:r.End] }

// variables lists the uses of variables: the path, and letters for what holds: t in a tag, a argument, b bound, f flawed.
func variables(t *template.Template) []string {
	var all []string
	for _, v := range t.Variables {
		marks := ""
		for _, m := range []struct {
			holds bool
			mark  string
		}{{v.InTag, "t"}, {v.Argument, "a"}, {v.Bound, "b"}, {v.Flawed, "f"}} {
			if m.holds {
				marks += m.mark
			}
		}
		if marks != "" {
			marks = " " + marks
		}
		all = append(all, v.Raw+marks)
	}
	return all
}

// problems lists the mistakes: the kind and the part that shows it.
func problems(t *template.Template) []string {
	var all []string
	for _, p := range t.Problems {
		all = append(all, string(p.Kind)+" "+at(t, p.Range))
	}
	return all
}

func TestVariables(t *testing.T) {
	for text, want := range map[string][]string{
		"Hi there, how are you? 👋":                                         nil,
		"Hi {{contact.username}} 💪 what is your goal?":                     {"contact.username"},
		"Olá {{ contact.origem_isca }}, tudo bem? 🌴":                       {"contact.origem_isca"},
		"Bonjour {{contact.Prénom}} 🇫🇷, ton budget : {{contact.Budget}} €": {"contact.Prénom", "contact.Budget"},
		"Grüße, {{contact.Größe-cm}} / {{contact.Lieblings Farbe}}":        {"contact.Größe-cm", "contact.Lieblings Farbe"},
		"你好 {{contact.姓名}}！ مرحبا {{contact.الاسم}}":                       {"contact.姓名", "contact.الاسم"},
		"{{contact.Favourite 🍕}}":                                          {"contact.Favourite 🍕"},
		"{{contact.Nom de l’entreprise}} {{contact.What's up}}":            {"contact.Nom de l’entreprise", "contact.What's up"},
		"{{first_name}}":                                                                {"first_name"},
		"{{contact.name}}{{trigger.message}}":                                           {"contact.name", "trigger.message"},
		"{{-contact.name-}} {{- contact.name -}}":                                       {"contact.name", "contact.name"},
		"{{contact.name | default: \"friend\"}}":                                        {"contact.name"},
		"{{contact.name|default:'a | b'|upcase}}":                                       {"contact.name"},
		"{{contact.name | default: contact.username}}":                                  {"contact.name", "contact.username a"},
		"{{ 'Hi ' | append: contact.name, trigger.x }}":                                 {"contact.name a", "trigger.x a"},
		"{{ contact.x | slice: 0, size: contact.y }}":                                   {"contact.x", "contact.y a"},
		"{{ \"text\" }} {{ 12 }} {{ -1.5 }} {{ true }}":                                 nil,
		"{{ contact[\"Budget total\"] }}":                                               {"contact[\"Budget total\"]"},
		"{{ trigger.items[0].title }}":                                                  {"trigger.items[0].title"},
		"{{ trigger.items[contact.index].title }}":                                      {"trigger.items", "contact.index a"},
		"{{ contact.name == \"x\" }}":                                                   {"contact.name"},
		"{{contact.x | append: \"}\"}} {{ \"}}\" | append: contact.y }}":                {"contact.x", "contact.y a"},
		"{\"id\": {{contact.id}}, \"who\": {\"name\": \"{{contact.name}}\"}}":           {"contact.id", "contact.name"},
		"{\"a\":{\"b\":{{contact.id}}}}":                                                {"contact.id"},
		"{% if contact.plan == \"pro\" and trigger.x contains contact.y %}a{% endif %}": {"contact.plan t", "trigger.x t", "contact.y t"},
		"{% if contact.a %}{% elsif contact.b != blank %}{% else %}{% endif %}":         {"contact.a t", "contact.b t"},
		"{%- unless contact.email -%}x{%- endunless -%}":                                {"contact.email t"},
		"{% case contact.plan %}{% when \"a\", contact.b or 'c' %}{% endcase %}":        {"contact.plan t", "contact.b t"},
		"{% for item in contact.items limit: 3 reversed %}{{ item.title }}{{ forloop.index }}{% endfor %}": {
			"contact.items t", "item.title b", "forloop.index b"},
		"{% for i in (1..contact.count) %}{{i}}{% break %}{% endfor %}": {"contact.count t", "i b"},
		"{% tablerow x in trigger.rows cols:2 %}{{x}}{% endtablerow %}": {"trigger.rows t", "x b"},
		"{% assign who = contact.name | default: contact.username | upcase %}{{who}}": {
			"contact.name t", "contact.username ta", "who b"},
		"{% capture greeting %}Hi {{contact.name}}{% endcapture %}{{ greeting | strip }}": {"contact.name", "greeting b"},
		"{% capture 'g' %}x{% endcapture %}{{g}}":                                         {"g b"},
		"{% increment n %}{% decrement m %}{{n}}{{m}}":                                    {"n b", "m b"},
		"{% cycle \"a\", contact.b %}{% cycle grp: \"a\", \"b\" %}":                       {"contact.b t"},
		"{% echo contact.name | upcase %}":                                                {"contact.name t"},
		"{% render 'card' with contact.item as product, size: contact.size %}":            {"contact.item t", "contact.size t"},
		"{% comment %}{{contact.name}}{% endcomment %}{{contact.x}}":                      {"contact.x"},
		"{% comment %}a{% comment %}b{% endcomment %}{{c}}{% endcomment %}{{contact.x}}":  {"contact.x"},
		"{% raw %}{{contact.name}} {% if %}{% endraw %}{{contact.x}}":                     {"contact.x"},
		"{% # {{contact.name}} %}{{contact.x}}":                                           {"contact.x"},
		"{%- # {% echo 'x' %} {{contact.x}}":                                              {"contact.x"},
		"{% liquid\n  assign a = contact.name\n  # note\n  if a == trigger.x\n    echo contact.y | upcase\n  endif\n%}{{a}}": {
			"contact.name t", "a tb", "trigger.x t", "contact.y t", "a b"},
		"{% liquid\ncomment\necho contact.x\nendcomment\nliquid echo contact.y\n%}": {"contact.y t"},
		"{% if {{contact.plan}} == \"pro\" %}x{% endif %}":                          {"contact.plan t"},
		"{Hi {{contact.username}}|Hello {{contact.name}}} 👋":                        {"contact.username", "contact.name"},
		"{{{contact.username}}|there}":                                              {"contact.username"},
		"{% if contact.Budget total > trigger.max value %}x{% endif %}":             {"contact.Budget t", "trigger.max t"},
		"{{ contact.x | default: Hello there, y }}":                                 {"contact.x", "Hello a", "y a"},
		"{% for a in contact.b limit: contact.c offset:d %}{% endfor %}":            {"contact.b t", "contact.c t", "d t"},
		"{{contact . name}}": {"contact . name"},
	} {
		got := parser.Parse(text)
		if diff := cmp.Diff(want, variables(got)); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
		if len(got.Problems) > 0 {
			t.Errorf("%s\nproblems: %q", text, problems(got))
		}
	}
}

func TestProblems(t *testing.T) {
	for text, want := range map[string][]string{
		// not closed
		"Hi {{contact.name, how are you?":          {"unclosed {{contact.name"},
		"Hi {{contact.name} how are you?":          {"unclosed {{contact.name}"},
		"Hi {{ contact.name } }, ok":               {"unclosed {{ contact.name } }"},
		"Hi {{contact.name %} ok":                  {"unclosed {{contact.name %}"},
		"Hi {{contact.name {{contact.x}} ok":       {"unclosed {{contact.name"},
		"Hi {{contact.name | upcase} ok":           {"unclosed {{contact.name | upcase}"},
		"Hi {{":                                    {"unclosed {{"},
		"Hi {{contact.name":                        {"unclosed {{contact.name"},
		"{{contact.name} and {{contact.email}":     {"unclosed {{contact.name}", "unclosed {{contact.email}"},
		"{{contact.name} and {{contact.email}}":    {"unclosed {{contact.name}"},
		"{\"name\": {{contact.name}, \"b\": 2}":    {"unclosed {{contact.name}"},
		"{\"name\": \"{{contact.name\", \"b\": 2}": {"unclosed {{contact.name"},
		"{{contact.name}! Pick {a|b}":              {"unclosed {{contact.name}"},
		"{{{{{{":                                   {"unclosed {{"},
		"😀 {{contact.姓名 😀":                         {"unclosed {{contact.姓名"},
		// not opened
		"Hi contact.name}}, ok":  {"stray }}"},
		"Hi {{contact.name}} }}": {"stray }}"},
		// empty
		"Hi {{}} {{ }} {{--}}":                       {"empty {{}}", "empty {{ }}", "empty {{--}}"},
		"{{ | upcase }}":                             {"empty {{ | upcase }}"},
		"{{contact.}} {{.name}} {{ contact..name }}": {"incomplete {{contact.}}", "incomplete {{.name}}", "incomplete {{ contact..name }}"},
		"{% if contact. == 1 %}{% endif %}":          nil,
		// single braces
		"Hi {contact.name}, {first_name}":                {"single-braces {contact.name}", "single-braces {first_name}"},
		"Hi { contact.Budget total } and {Trigger.date}": {"single-braces { contact.Budget total }", "single-braces {Trigger.date}"},
		"Hi {contact.name}}":                             {"single-braces {contact.name}}"},
		"{Hi {contact.name}|Hello}":                      {"single-braces {contact.name}"},
		"{{contact.name}|friend}":                        {"single-braces {contact.name}"},
		"{\"text\": \"Hi {firstName}\"}":                 {"single-braces {firstName}"},
		"Oi {nome}, {FIRST-NAME} {username}":             {"single-braces {nome}", "single-braces {FIRST-NAME}", "single-braces {username}"},
		"https://example.com/?q={contact.email}":         {"single-braces {contact.email}"},
		// more than two
		"{{{contact.name}}}":      {"extra-braces {{{contact.name}}}"},
		"{{{{contact.name}}}} ok": {"extra-braces {{{{contact.name}}}}"},
		"Hi {{contact.name}}}":    {"extra-braces {{contact.name}}}"},
		"Hi {{{contact.name}} ok": {"extra-braces {{{contact.name}}"},
		// characters
		"{{contact.name | default: “friend”}}":             {"curly-quotes “friend”"},
		"{{ contact.name | default: ‘a’ }}":                {"curly-quotes ‘a’"},
		"{{“contact.name”}}":                               {"curly-quotes “contact.name”"},
		"{{\u00a0contact.name}}":                           {"odd-spaces \u00a0"},
		"{{contact.\u200bname}}":                           {"odd-spaces \u200b"},
		"{{\u3000contact.name\u3000}}":                     {"odd-spaces \u3000contact.name\u3000"},
		"{% if contact.plan == “pro” %}a{% endif %}":       {"curly-quotes “pro”"},
		"{%\u00a0if contact.plan %}a{% endif %}":           {"odd-spaces \u00a0"},
		"{{contact.name | default: \"l’ami “x” \u00a0\"}}": nil,
		// tags not closed
		"{% if contact.x } hi {% endif %}":  {"unclosed-tag {% if contact.x }"},
		"{% if contact.x }} hi {% endif %}": {"unclosed-tag {% if contact.x }}"},
		"{% if contact.x hi":                {"unclosed-tag {% if"},
		"{% if contact.x %}hi{% endif":      {"unclosed-tag {% endif"},
		"{% iff contact.x } hi":             {"unclosed-tag {% iff contact.x }"},
		// blocks
		"{% if contact.x %}hi":                              {"unclosed-block {% if contact.x %}"},
		"{% for x in contact.y %}{% if x %}{% endif %}":     {"unclosed-block {% for x in contact.y %}"},
		"{% raw %}{{x":                                      {"unclosed-block {% raw %}"},
		"{% comment %} {{x":                                 {"unclosed-block {% comment %}"},
		"hi{% endif %}":                                     {"stray-tag {% endif %}"},
		"hi{% else %}ho{% endif %}":                         {"stray-tag {% else %}", "stray-tag {% endif %}"},
		"{% when 1 %}{% elsif x %}":                         {"stray-tag {% when 1 %}", "stray-tag {% elsif x %}"},
		"{% if a %}{% for x in y %}{% endif %}{% endfor %}": {"crossed-blocks {% endif %}"},
		"{% if a %}{% for x in y %}{% endif %}":             {"unclosed-block {% for x in y %}"},
		"{% for x in y %}{% if a %}{% endfor %}":            {"unclosed-block {% if a %}"},
		"{% if a %}{% for x in y %}{% unless b %}{% endif %}{% endunless %}{% endfor %}": {"crossed-blocks {% endif %}"},
		"{% liquid\nif contact.x\necho 1\n%}":                                            {"unclosed-block if contact.x"},
		"{% if x %}{% liquid\nendif\n%}{% endif %}":                                      {"stray-tag endif"},
		"{% liquid\ncomment\nx\n%}":                                                      {"unclosed-block comment"},
		// unknown tags
		"{% foo %}{{x}}{% endfoo %}":                     {"unknown-tag {% foo %}"},
		"{% foo a %}{% foo b %}{% endfoo %}{% endfoo %}": {"unknown-tag {% foo a %}", "unknown-tag {% foo b %}"},
		"{% endfoo %}":                              {"unknown-tag {% endfoo %}"},
		"{% if a %}x{% elseif b %}y{% endif %}":     {"unknown-tag {% elseif b %}"},
		"{% if a %}x{% end %}":                      {"unknown-tag {% end %}"},
		"{% if a %}x{% end_if %}":                   {"unknown-tag {% end_if %}"},
		"{% IF a %}x{% else %}y{% ENDIF %}":         {"unknown-tag {% IF a %}"},
		"{% IF a %}x{% endif %}":                    {"unknown-tag {% IF a %}"},
		"{% set x = 1 %}{{x}}":                      {"unknown-tag {% set x = 1 %}"},
		"{% foreach a in b %}{{a}}{% endforeach %}": {"unknown-tag {% foreach a in b %}"},
		"{% %} {%%} {%-%}":                          {"unknown-tag {% %}", "unknown-tag {%%}", "unknown-tag {%-%}"},
		"{% include_relative 'x' %}":                {"unknown-tag {% include_relative 'x' %}"},
		// nothing wrong
		"{\"a\": {\"b\": {\"c\": 1}}}":                   nil,
		"{\"a\": \"}\", \"b\": {{contact.id}}}":          nil,
		"[{\"a\": \"{\"}, {\"b\": {\"c\": \"x}}\"}}]":    nil,
		"{Hi|Hello|Hey}":                                 nil,
		"{Hi|{Hello|Hey} you|Yo}":                        nil,
		"{{Hi|Hello} there|Hey}":                         nil,
		"{{Hi|Hello}|{Hey|Yo}}":                          nil,
		"{{Hi|Hello {{contact.name}}}|Hey} ok":           nil,
		"{Hi|{Hello|Hey}}":                               nil,
		"{{Hi|Hello|Hey there}}":                         nil,
		"{{Hi {there|you}}}":                             nil,
		"{Hi|Hello":                                      nil,
		"Hi|Hello}":                                      nil,
		"sad :{ very sad :-{ and ;} and :}} and =}":      nil,
		":{{ 😢":                                          nil,
		"{50% off|20% off} {%50 off|half%}":              nil,
		"{%off|half price}":                              nil,
		"100%} ok":                                       nil,
		"{a: 1, b: 2} {} { } {x} {1,2} {id}":             nil,
		"{ user { name } } query {user{name}} ${name}":   nil,
		"a { color: red; } @media { a { b: c } }":        nil,
		"function () { return {name: contact.name}; }":   nil,
		"{contact. So it goes} {contact} {trigger: now}": nil,
		"{email|mail} {contact.name|you}":                nil,
		"{ name }":                                       nil,
	} {
		got := parser.Parse(text)
		if diff := cmp.Diff(want, problems(got)); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
		for _, v := range got.Variables {
			for _, p := range got.Problems {
				if !p.Kind.OfTag() && v.PathRange.Start < p.Whole.End && p.Whole.Start < v.PathRange.End && !v.Flawed {
					t.Errorf("%s\nvariable %s is part of problem %s and not flawed", text, v.Raw, p.Kind)
				}
			}
		}
	}
}

func TestVariableParts(t *testing.T) {
	text := `Hé {{ contact.First Name | default: "you, there", contact.x | upcase }}, {{ trigger["a b"].c[0] }} {% assign z = contact.y | slice: 7, 3 %}`
	got := parser.Parse(text).Variables
	part := func(s string) template.Range {
		start := strings.Index(text, s)
		return template.Range{Start: start, End: start + len(s)}
	}
	want := []template.Variable{
		{
			Raw: "contact.First Name", Namespace: "contact", Name: "First Name",
			Filters: []template.Filter{
				{
					Name: "default", Range: part(`default: "you, there", contact.x`),
					Args: []template.Range{part(`"you, there"`), part("contact.x")},
				},
				{Name: "upcase", Range: part("upcase")},
			},
			Range:     part(`{{ contact.First Name | default: "you, there", contact.x | upcase }}`),
			PathRange: part("contact.First Name"),
		},
		{Raw: "contact.x", Namespace: "contact", Name: "x", Range: part("contact.x"), PathRange: part("contact.x"), Argument: true},
		{
			Raw: `trigger["a b"].c[0]`, Namespace: "trigger", Name: "a b", Rest: ".c[0]",
			Range: part(`{{ trigger["a b"].c[0] }}`), PathRange: part(`trigger["a b"].c[0]`),
		},
		{
			Raw: "contact.y", Namespace: "contact", Name: "y",
			Filters:   []template.Filter{{Name: "slice", Range: part("slice: 7, 3"), Args: []template.Range{part("7"), part("3")}}},
			Range:     part("contact.y"),
			PathRange: part("contact.y"),
			InTag:     true,
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestSpintax(t *testing.T) {
	for text, want := range map[string][]string{
		"{Hi|Hello} {contact.name}":            {"{Hi|Hello}"},
		"{Hi {{contact.username}}|Hello}":      {"{Hi {{contact.username}}|Hello}"},
		"{Hi|{Hello|Hey} you|} 👋":              {"{Hi|{Hello|Hey} you|}", "{Hello|Hey}"},
		"{{Hi|Hello} there|Hey}":               {"{{Hi|Hello} there|Hey}", "{Hi|Hello}"},
		"{{{contact.username}}|there}":         {"{{{contact.username}}|there}"},
		"{{Hi!|Hello!}}":                       {"{{Hi!|Hello!}}"},
		"{{first_name|friend}}":                nil,
		"{{contact.name | default: 'a|b'}}":    nil,
		"{\"a\": \"b|c\"}":                     nil,
		"{% if a %}{x|y}{% endif %} | {z}":     {"{x|y}"},
		"{Hi|Hello {% if a %}|{% endif %}|Yo}": {"{Hi|Hello {% if a %}|{% endif %}|Yo}"},
	} {
		parsed := parser.Parse(text)
		var got []string
		for _, r := range parsed.Spintax {
			got = append(got, at(parsed, r))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
	}
}

func TestReplacement(t *testing.T) {
	for text, want := range map[string]string{
		"Hi {{contact.name} ok":                       "Hi {{contact.name}} ok",
		"Hi {{ contact.name, ok":                      "Hi {{ contact.name }}, ok",
		"Hi {{ contact.name } } ok":                   "Hi {{ contact.name }} ok",
		"Hi {{contact.name %} ok":                     "Hi {{contact.name}} ok",
		"Hi {contact.name} ok":                        "Hi {{contact.name}} ok",
		"Hi {contact.name}} ok":                       "Hi {{contact.name}} ok",
		"Hi {first_name} ok":                          "",
		"Hi {{}} ok":                                  "",
		"Hi contact.name}} ok":                        "",
		"Hi {{{contact.name}}} ok":                    "Hi {{contact.name}} ok",
		"Hi {{{contact.name}} ok":                     "Hi {{contact.name}} ok",
		"Hi {{contact.name}}} ok":                     "Hi {{contact.name}} ok",
		"{{ contact.x\u00a0| default: “l’ami «é»” }}": "{{ contact.x | default: \"l’ami \"é\"\" }}",
		"{{\ufeffcontact.x | default: \"“\u00a0”\"}}": "{{contact.x | default: \"“\u00a0”\"}}",
		"{% if contact.x } ok":                        "{% if contact.x %} ok",
		"{% if contact.x }} ok":                       "{% if contact.x %} ok",
		"{% if a %}x{%- elseif b %}y{% endif %}":      "{% if a %}x{%- elsif b %}y{% endif %}",
		"{% for a in b %}{%end%}":                     "{% for a in b %}{%endfor%}",
	} {
		parsed := parser.Parse(text)
		if len(parsed.Problems) != 1 {
			t.Errorf("%s\nproblems: %q", text, problems(parsed))
			continue
		}
		p := parsed.Problems[0]
		got := ""
		if p.Replacement != "" {
			got = text[:p.Whole.Start] + p.Replacement + text[p.Whole.End:]
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
		if rest := parser.Parse(got).Problems; len(rest) > 0 && !strings.Contains(got, "“l") && !strings.HasPrefix(got, "{% if contact.x %} ok") {
			t.Errorf("%s\nstill a problem: %s", got, rest[0].Kind)
		}
	}
}

func TestTags(t *testing.T) {
	text := "{% liquid\n  echo contact.x\n%}{%- cycle 'a', 'b' -%}{% raw %}{{ x }}{% endraw %}{% # note %}{% wat %}"
	parsed := parser.Parse(text)
	var got []string
	for _, tag := range parsed.Tags {
		got = append(got, fmt.Sprintf("%s %q %q %t %t %t", tag.Name, at(parsed, tag.NameAt), at(parsed, tag.Range), tag.Known, tag.Prints, tag.InLiquid))
	}
	want := []string{
		`liquid "liquid" "{% liquid\n  echo contact.x\n%}" true true false`,
		`echo "echo" "echo contact.x" true true true`,
		`cycle "cycle" "{%- cycle 'a', 'b' -%}" true true false`,
		`raw "raw" "{% raw %}" true false false`,
		`endraw "endraw" "{% endraw %}" true false false`,
		`# "#" "{% # note %}" true false false`,
		`wat "wat" "{% wat %}" false false false`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if names := template.TagNames(); !slices.Contains(names, "endif") || !slices.IsSorted(names) {
		t.Errorf("TagNames: %q", names)
	}
}

// TestMessages holds that every kind of problem has a sentence, and that it stays short beside a long name.
func TestMessages(t *testing.T) {
	text := "{{a {{}} b}} }} {contact.name} {{{contact.x}}} {{a.}} {{a | b: “c”}} {{\u00a0a}} {% when %}{% if %}{% for a in b %}{% endif %}{% endfor %}" +
		"{% " + strings.Repeat("x", 1000) + " %}{% endx %}{% if %}{% else %}{% when %}{% endfor %}{% if {{x"
	seen := map[template.Kind]bool{}
	for _, p := range parser.Parse(text).Problems {
		seen[p.Kind] = true
		if !strings.HasSuffix(p.Message, ".") || len(p.Message) > 200 {
			t.Errorf("%s: %s", p.Kind, p.Message)
		}
	}
	if len(seen) != 13 {
		t.Errorf("kinds seen: %v", seen)
	}
}
