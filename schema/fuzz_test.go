package schema_test

import (
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// FuzzValidate: no text makes validation fail, every violation lies inside the file and says something.
func FuzzValidate(f *testing.F) {
	for _, seed := range []string{
		`{"title": 5, "actions": [{"id": "1", "parent_id": 1e999, "action_type": "folder", "options": {"folder_ids": [1, "2", null]}}, null, 7]}`,
		`{"campaign_rules": [{"list_type": "folders", "rule_type": "x"}, {"destination_id": 0, "destination_id": 1}], "nosuch": [[[]]]}`,
		`{"triggers": [{"trigger_type": "comment", "options": {"comment_options": {"caption_keywords": ["a", 5]}, "post_type": 1}}]}`,
		`{"action": "create", "action_params": {"titel": "x"}}`,
		`{"actions": [{"media_file": {"id": "1", "url": "x"}, "conversion_link": {"url": 5`,
		`[`, `null`, `{"active": True}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		def := flow.Build(syntax.Parse(source, syntax.Options{}), schema.Builtin(), flow.Hints{})
		last := 0
		for _, v := range schema.Validate(def) {
			switch {
			case v.Node.Start() < last || v.Node.End() > len(source):
				t.Fatalf("%s at [%d,%d) of %d bytes, after %d", v.Rule, v.Node.Start(), v.Node.End(), len(source), last)
			case v.Message == "" || v.Why == "" || v.Node.HalfRead():
				t.Fatalf("%+v", v)
			}
			last = v.Node.Start()
		}
	})
}
