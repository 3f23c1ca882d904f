package template_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow/template"
)

func TestMaskJSON(t *testing.T) {
	for text, want := range map[string]string{
		`{"id": {{contact.id}}}`:                            `{"id": 11111111111111}`,
		`{"who": "Hi {{contact.name}} 💪"}`:                  `{"who": "Hi 1111111111111111 💪"}`,
		`{"a":{"b":{{contact.id}}}}`:                        `{"a":{"b":11111111111111}}`,
		`[{{a.b}}, "{{a.b | default: "x"}}", -{{a.b}}]`:     `[1111111, "1111111111111111111111", -1111111]`,
		`{{a.b}}{{a.c}}`:                                    `11111111111111`,
		`{"a": "{% if x %}b{% endif %}"}`:                   `{"a": "          b           "}`,
		`{"a": {% echo x %}}`:                               `{"a": 111111111111}`,
		`{"a": 1{% comment %}, "{{b}}": }{% endcomment %}}`: `{"a": 1` + strings.Repeat(" ", 41) + `}`,
		`{% capture x %}"{% endcapture %}{"a": {{x}}}`:      strings.Repeat(" ", 32) + `{"a": 11111}`,
		`{% raw %}{"a": "{{b}}"}{% endraw %}`:               `         {"a": "{{b}}"}            `,
		`{"a": "{Hi|Hello}"}`:                               `{"a": "{Hi|Hello}"}`,
		"{\"a\": {{ x\n}}}":                                 `{"a": 1111111}`,
	} {
		got := template.Parse(text).MaskJSON()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
		if !json.Valid([]byte(got)) {
			t.Errorf("%s\nnot JSON: %s", text, got)
		}
	}
	for _, text := range []string{`{"a": {{contact.id}}`, `{a: {{contact.id}}}`, `{"a": "{{contact.id}}}`, `{"a" {{contact.id}}}`} {
		if masked := template.Parse(text).MaskJSON(); json.Valid([]byte(masked)) {
			t.Errorf("%s\nthe mask hides the mistake: %s", text, masked)
		}
	}
}

func TestVaries(t *testing.T) {
	for text, want := range map[string]bool{
		`{"a": {{contact.id}}}`:                        false,
		`{"a": {% assign x = 1 %}{{x}}}`:               false,
		`{"a": {% if x %}"b"{% else %}"c"{% endif %}}`: true,
		`[{% for x in y %}{{x}},{% endfor %}0]`:        true,
		`{% wat %}`:                                    true,
		`{% if x`:                                      true,
		"{% liquid\nif x\necho y\nendif\n%}":           true,
	} {
		if got := template.Parse(text).Varies; got != want {
			t.Errorf("%s: Varies is %t", text, got)
		}
	}
}

func TestMaskURL(t *testing.T) {
	text := "https://example.com/{{ contact.id }}/a?name={{contact.name | url_encode}}&x={% if a %}1{% endif %}#top"
	masked := template.Parse(text).MaskURL()
	if len(masked) != len(text) {
		t.Fatalf("the mask has %d bytes, the text %d", len(masked), len(text))
	}
	u, err := url.Parse(masked)
	if err != nil {
		t.Fatal(err)
	}
	if u.Host != "example.com" || u.Path != "/xxxxxxxxxxxxxxxx/a" || u.Fragment != "top" {
		t.Errorf("masked to %s", masked)
	}
}

func TestLength(t *testing.T) {
	for text, want := range map[string]template.Length{
		"":      {},
		"Olá 👋": {Bytes: 9, CodePoints: 5},
		"Hi {{contact.name}} {{ 'x' }} {{}}{% echo a %}{% if b %}{% endif %}": {Bytes: 67, CodePoints: 67, Variables: 2},
	} {
		if diff := cmp.Diff(want, template.Parse(text).Length()); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
	}
}
