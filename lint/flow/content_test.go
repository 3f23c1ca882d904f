package flow_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func TestReadAddress(t *testing.T) {
	tests := []struct{ url, want string }{
		{"https://cdn.example/a/b.PNG?x=1#y", "public png"},
		{" https://cdn.example/a.jpeg\n", "public jpeg"},
		{"HTTP://CDN.EXAMPLE./a.b.mp4", "public mp4"},
		{"https://user:pass@cdn.example:8443/a", "public -"},
		{"https://cdn.example/a b.png", "public png"},
		{"https://cdn.example/100%.png", "public png"},
		{"https://cdn.example/a%2Epng", "public png"},
		{"https://münchen.example/ä.png", "public png"},
		{"https://cdn.example/v1.2/file", "public -"},
		{"https://cdn.example/file.original", "public -"},
		{"https://cdn.example/file.", "public -"},
		{"https://cdn.example", "public -"},
		{"https://203.0.113.9/a.png", "public png"},
		{"https://[2001:db8::1]/a.png", "public png"},
		{"https://8.8.8.8/a", "public -"},
		{"https://1.2.3.4.5/a", "public -"},

		{"http://localhost:3000/a.png", "private png"},
		{"http://app.localhost/a", "private -"},
		{"http://nas/a.png", "private png"},
		{"http://printer.local./a", "private -"},
		{"http://host.docker.internal/a", "private -"},
		{"http://127.0.0.1/a", "private -"},
		{"http://127.1/a", "private -"},
		{"http://0x7f000001/a", "private -"},
		{"http://2130706433/a", "private -"},
		{"http://0/a", "private -"},
		{"http://10.1.2.3/a", "private -"},
		{"http://172.31.0.1/a", "private -"},
		{"http://192.168.1.20/a", "private -"},
		{"http://169.254.169.254/a", "private -"},
		{"http://100.64.0.1/a", "private -"},
		{"http://[::1]/a", "private -"},
		{"http://[fe80::1%25eth0]/a", "private -"},
		{"http://[fd00::1]/a", "private -"},
		{"http://[::ffff:192.168.0.1]/a", "private -"},
		{"http://255.255.255.255/a", "private -"},

		{"", "invalid"},
		{"images/a.png", "invalid"},
		{"/images/a.png", "invalid"},
		{"//cdn.example/a.png", "invalid"},
		{"www.cdn.example/a.png", "invalid"},
		{"file:///C:/a.png", "invalid"},
		{"data:image/png;base64,AAAA", "invalid"},
		{"ftp://cdn.example/a.png", "invalid"},
		{"https://", "invalid"},
		{"https:///a.png", "invalid"},
		{"https:/cdn.example/a.png", "invalid"},
		{"https:cdn.example/a.png", "invalid"},
		{`https:\\cdn.example\a.png`, "invalid"},
		{"https://cdn example/a.png", "invalid"},
		{"https://cdn.example:port/a.png", "invalid"},
		{"https://:443/a.png", "invalid"},

		{"{{contact.photo}}", "hidden"},
		{"{{scheme}}://cdn.example/a.png", "hidden"},
		{"http{{s}}://cdn.example/a.png", "hidden"},
		{"https://{{host}}/a.svg", "hidden"},
		{"https://cdn.{{zone}}.example/a.svg", "hidden"},
		{"https://cdn.example{{path}}", "hidden"},
		{"https://cdn.example/{{id}}.svg", "public svg"},
		{"https://cdn.example/{% if a %}x{% endif %}.svg?{{q", "public svg"},
		{"https://cdn.example/?u={{u}}", "public -"},
		{"http://localhost/{{id}}.svg", "private svg"},
		{"uploads/{{id}}.svg", "invalid"},
		{"/{{id}}.svg", "invalid"},
		{"file:///{{id}}", "invalid"},
		{"data:{{id}}", "invalid"},
	}
	for _, test := range tests {
		a := flow.ReadAddress(test.url)
		got := "public"
		switch {
		case !a.Valid:
			got = "invalid"
		case a.Hidden:
			got = "hidden"
		case a.Private():
			got = "private"
		}
		if got == "public" || got == "private" {
			extension := a.Extension()
			if extension == "" {
				extension = "-"
			}
			got += " " + extension
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.url, got, test.want)
		}
	}
	if !flow.ReadAddress("https://x.example").Secure || flow.ReadAddress("http://x.example").Secure {
		t.Error("http and https are taken for each other")
	}
}

func TestMediaURLs(t *testing.T) {
	tests := []struct{ url, want string }{
		{"https://drive.google.com/file/d/1/view", "Google Drive"},
		{"https://drive.google.com/uc?export=download&id=1", ""},
		{"https://www.dropbox.com/s/abc/karte.png?dl=0", "Dropbox"},
		{"https://www.dropbox.com/s/abc/karte.png?rlkey=x&dl=1", ""},
		{"https://m.dropbox.com/scl/fi/abc", "Dropbox"},
		{"https://dl.dropbox.com/s/abc/karte.png", ""},
		{"https://youtu.be/abc", "YouTube"},
		{"https://youtu.be/", ""},
		{"{{contact.photo}}", ""},
	}
	for _, test := range tests {
		d := build(`{"actions": [{"media_file": {"file_url": `+strconv.Quote(test.url)+`}}]}`, flow.Hints{})
		m := d.MediaFiles()[0]
		if m.Service != test.want || m.Flags.Has(flow.MediaURLSharePage) != (test.want != "") || m.Flags.Has(flow.MediaURLInvalid) {
			t.Errorf("%s: %q", test.url, m.Service)
		}
	}
	m := build(`{"actions": [{"media_file": {"file_url": "https://x.example/{{a}}.Webp"}}]}`, flow.Hints{}).MediaFiles()[0]
	if m.Extension != "webp" || m.URL != "https://x.example/{{a}}.Webp" || !m.Flags.Has(flow.MediaURLExtensionRefused) {
		t.Errorf("%+v", m)
	}
}

func TestSecrets(t *testing.T) {
	const token = "8c1f0a7be2d94c55a1"
	tests := []struct {
		name, options, want string // options of an http_request
	}{
		{"bearer", `{"x": "Bearer ` + token + `"}`, "bearer token"},
		{"bearer in capitals", `{"x": "BEARER ` + token + `"}`, "bearer token"},
		{"bearer in small letters", `{"x": "curl -H 'authorization: bearer ` + token + `'"}`, "bearer token"},
		{"bearer of letters", `{"x": "Bearer abcdefghijklmnopqrstuvwxyz"}`, "bearer token"},
		{"bearer written with escapes", `{"x": "\u0042\u0065\u0061\u0072\u0065\u0072\u0020` + token + `"}`, "bearer token"},
		{"second bearer", `{"x": "Bearer {{a}} Bearer ` + token + `"}`, "bearer token"},
		{"bearer of a word", `{"x": "Bearer authentication-is-required-everywhere"}`, ""},
		{"bearer in prose", `{"x": "the bearer of this coupon"}`, ""},
		{"bearer of a variable", `{"x": "Bearer {{contact.token1}}"}`, ""},
		{"bearer to be filled in", `{"x": "Bearer YOUR_TOKEN_123"}`, ""},
		{"bearer in brackets", `{"x": "Bearer <token1234567>"}`, ""},
		{"bearer of the environment", `{"x": "Bearer ${INRO_TOKEN_1}"}`, ""},
		{"bearer in capitals to be filled in", `{"x": "Bearer API_TOKEN_2026"}`, ""},
		{"bearer of crosses", `{"x": "Bearer xxxxxxxxxxxxxxxxxxxxxxxx"}`, ""},
		{"bearer of zeros", `{"x": "Bearer 0000000000000000"}`, ""},
		{"bearer cut short", `{"x": "Bearer sk-1234..."}`, ""},
		{"short bearer", `{"x": "Bearer a1b2c3"}`, ""},

		{"password", `{"x": "https://bot:hunter2@x.example/in"}`, "password in a URL"},
		{"password behind escaped slashes", `{"x": "https:\/\/bot:hunter2@x.example"}`, "password in a URL"},
		{"password without a name", `{"x": "see redis://:hunter2@x.example"}`, "password in a URL"},
		{"name without a password", `{"x": "https://bot@x.example"}`, ""},
		{"password of a variable", `{"x": "https://bot:{{p}}@x.example"}`, ""},
		{"password to be filled in", `{"x": "https://user:YOUR_PASSWORD@x.example"}`, ""},
		{"at sign in the path", `{"x": "https://x.example/a:b@c"}`, ""},

		{"parameter", `{"url": "https://x.example/v2?a=1&api_key=9f8e7d6c5b4a3210"}`, "secret in a URL"},
		{"parameter of letters", `{"url": "https://x.example/?client_secret=abcdefgh"}`, "secret in a URL"},
		{"harmless key", `{"url": "https://x.example/?key=welcome-flow"}`, ""},
		{"random key", `{"url": "https://x.example/?key=AIzaSyA1234567"}`, "secret in a URL"},
		{"parameter of a variable", `{"url": "https://x.example/?api_key={{contact.key}}"}`, ""},
		{"parameter to be filled in", `{"url": "https://x.example/?api_key=YOUR_API_KEY"}`, ""},
		{"short parameter", `{"url": "https://x.example/?api_key=123"}`, ""},
		{"parameter behind the fragment", `{"url": "https://x.example/?a=1#api_key=9f8e7d6c5b4a3210"}`, ""},
		{"parameter without a URL", `{"url": "/in?api_key=9f8e7d6c5b4a3210"}`, ""},

		{"header", `{"headers": {"X-Api-Key": "sk_live_51H8abcdef123"}}`, "secret in a header"},
		{"header with underscores", `{"headers": {"x_api_key": "sk_live_51H8abcdef123"}}`, "secret in a header"},
		{"basic", `{"headers": {"Authorization": "Basic dXNlcjpwYXNz"}}`, "secret in a header"},
		{"header as a pair", `{"headers": [{"key": "Authorization", "value": "Token 0a1b2c3d4e"}]}`, "secret in a header"},
		{"header as a named pair", `{"headers": [{"name": "api-key", "value": "0a1b2c3d4e"}]}`, "secret in a header"},
		{"harmless header", `{"headers": {"Content-Type": "application/json"}}`, ""},
		{"harmless pair", `{"headers": [{"key": "Accept", "value": "application/json"}]}`, ""},
		{"header of a variable", `{"headers": {"Authorization": "Basic {{contact.basic}}"}}`, ""},
		{"header to be filled in", `{"headers": {"Authorization": "<your key>"}}`, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := build(`{"actions": [{"action_type": "http_request", "options": `+test.options+`}]}`, flow.Hints{})
			got := ""
			for _, s := range d.Secrets() {
				got += s.Secret
			}
			if got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestSecretsByPlace(t *testing.T) {
	const bearer = `"Bearer 8c1f0a7be2d94c55a1"`
	tests := []struct{ text, want string }{
		{`{"title": ` + bearer + `}`, "/title"},
		{`{"actions": [{"action_type": "message", "content": "https://x.example/?api_key=9f8e7d6c5b4a3210"}]}`, ""},
		{`{"actions": [{"action_type": "message", "options": {"X-Api-Key": "sk_live_51H8abcdef123"}}]}`, ""},
		{`{"name": "create_scenario", "headers": {"Authorization": ` + bearer + `}, "arguments": {}}`, "/headers/Authorization"},
		{`{"name": "send_message", "arguments": {"text": ` + bearer + `}}`, "/arguments/text"},
		{`{"scenario": {"title": ` + bearer + `}}`, ""},
		{`[` + bearer + `]`, ""},
	}
	for _, test := range tests {
		got := ""
		for _, s := range build(test.text, flow.Hints{}).Secrets() {
			got += s.Node.Pointer()
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestTexts(t *testing.T) {
	d := build(`{"title": "a", "prompt": "b", "triggers": [{"options": {"x": [["c"]]}}], "campaign_rules": [{"rule_type": "d"}],
		"actions": [{"content": "e", "options": {"y": "f"}, "survey": {"z": ["g"]}, "other": "h"}], "top": ["i", {"j": "j"}], "actions2": "k"}`, flow.Hints{})
	var got []string
	for _, text := range d.Texts() {
		owner := fmt.Sprintf("%T", text.Owner)
		got = append(got, fmt.Sprintf("%s %s %s %s", text.Text(), text.Role, text.Property(), owner))
	}
	want := []string{
		"a title title <nil>", "b prompt prompt <nil>", "c option x *flow.Trigger", "d reference rule_type *flow.CampaignRule",
		"e content content *flow.Action", "f option y *flow.Action", "g inline z *flow.Action", "h other other *flow.Action",
		"i other top <nil>", "j other j <nil>", "k other actions2 <nil>",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRecordIDs(t *testing.T) {
	d := build(`{"actions": [
		{"media_file": {"id": 3}, "options": {"folder_ids": [1, "2", 0, "x", null, [4]]}, "conversion_link": {"media_file": {"id": 5}}},
		{"options": {"folder_ids": 6}}], "template_id": "9", "campaign_rules": [{"destination_id": 7}, {"destination_id": {}}]}`, flow.Hints{})
	var got []string
	for _, id := range d.RecordIDs() {
		got = append(got, fmt.Sprintf("%s %s %s %T", id.Text, id.What, id.Node.Pointer(), id.Owner))
	}
	want := []string{
		"3 media_file.id /actions/0/media_file/id *flow.Action",
		"1 folder_ids /actions/0/options/folder_ids/0 *flow.Action",
		"2 folder_ids /actions/0/options/folder_ids/1 *flow.Action",
		"5 media_file.id /actions/0/conversion_link/media_file/id *flow.Action",
		"9 template_id /template_id <nil>",
		"7 destination_id /campaign_rules/0/destination_id *flow.CampaignRule",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRuleTwins(t *testing.T) {
	d := build(`{"campaign_rules": [
		{"list_type": "folder", "rule_type": "exclusion", "destination_id": 9},
		{"list_type": "folder", "rule_type": "inclusion", "destination_id": 9},
		{"list_type": "folder", "rule_type": "inclusion", "destination_id": 9}]}`, flow.Hints{})
	r := d.Rules
	if r[1].FirstOpposite() != r[0] || r[2].FirstOpposite() != r[0] || r[2].FirstEqual() != r[1] || r[1].FirstEqual() != nil || r[0].FirstOpposite() != nil {
		t.Error("wrong partners")
	}
}

func TestCanonical(t *testing.T) {
	tests := []struct {
		a, b  string
		equal bool
	}{
		{`{"a": 1, "b": [true, null]}`, `{"b":[true,null],"a":1}`, true},
		{`{"a": 1, "a": 2}`, `{"a": 2}`, true},
		{`{"a": 1, "a": null}`, `{}`, true},
		{`"\u0061"`, `"a"`, true},
		{`[1, 2]`, `[2, 1]`, false},
		{`[[1], 2]`, `[[1, 2]]`, false},
		{`{"a": "1"}`, `{"a": 1}`, false},
		{`{"a,b": 1}`, `{"a": 1, "b": 1}`, false},
		{`[]`, `{}`, false},
	}
	for _, test := range tests {
		a, soundA := flow.Canonical(syntax.Parse(test.a, syntax.Options{}).Root())
		b, soundB := flow.Canonical(syntax.Parse(test.b, syntax.Options{}).Root())
		if !soundA || !soundB || (a == b) != test.equal {
			t.Errorf("%s and %s: %s and %s", test.a, test.b, a, b)
		}
	}
	if _, sound := flow.Canonical(syntax.Parse(`{"a": [1 2]}`, syntax.Options{}).Root()); sound {
		t.Error("a broken value was compared")
	}
}
