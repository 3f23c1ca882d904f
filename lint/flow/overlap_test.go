package flow_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
)

// comments builds an active scenario with a trigger for each "CAPTIONS/COMMENTS", words apart by commas.
func comments(active string, triggers ...string) *flow.Definition {
	var all []string
	for _, t := range triggers {
		captions, words, _ := strings.Cut(t, "/")
		var parts []string
		if captions != "" {
			parts = append(parts, fmt.Sprintf(`"post_type": "caption_keywords", "caption_keywords": ["%s"]`, strings.ReplaceAll(captions, ",", `","`)))
		}
		if words != "" {
			parts = append(parts, fmt.Sprintf(`"comment_type": "comment_keywords", "comment_keywords": ["%s"]`, strings.ReplaceAll(words, ",", `","`)))
		}
		all = append(all, `{"trigger_type": "comment", "options": {"comment_options": {`+strings.Join(parts, ", ")+`}}}`)
	}
	return build(`{"active": `+active+`, "triggers": [`+strings.Join(all, ", ")+`], "actions": []}`, flow.Hints{})
}

func TestFindOverlaps(t *testing.T) {
	for _, test := range []struct {
		name string
		all  []*flow.Definition
		want []string
	}{
		{"the same word, any post", []*flow.Definition{comments("true", "/menu"), comments("true", "/prix,Menú")}, []string{"0 menu~1 Menú", "1 Menú~0 menu"}},
		{"one is not active", []*flow.Definition{comments("true", "/menu"), comments("false", "/menu")}, nil},
		{"other posts", []*flow.Definition{comments("true", "x17/menu"), comments("true", "y18/menu")}, nil},
		{"a caption inside another", []*flow.Definition{comments("true", "x175/menu"), comments("true", "x1750/menu")}, []string{"0 caption x175~1 x1750"}},
		{"a caption inside another, any comment", []*flow.Definition{comments("true", "x175/"), comments("true", "x1750/")}, []string{"0 caption x175~1 x1750"}},
		{"a caption inside another, other words", []*flow.Definition{comments("true", "x175/menu"), comments("true", "x1750/prix")}, nil},
		{"the same caption", []*flow.Definition{comments("true", "x175/menu"), comments("true", "X175/menu")}, []string{"0 menu~1 menu", "1 menu~0 menu"}},
		{"one without a caption", []*flow.Definition{comments("true", "x175/menu"), comments("true", "/menu")}, []string{"0 menu~1 menu", "1 menu~0 menu"}},
		{"two triggers of one file", []*flow.Definition{comments("true", "/menu", "/menu,lunch")}, nil},
	} {
		found := flow.FindOverlaps(test.all)
		var got []string
		for i, d := range test.all {
			for _, o := range found[d] {
				kind := ""
				if o.Caption {
					kind = "caption "
				}
				for k, other := range test.all {
					if other == o.Other {
						got = append(got, fmt.Sprintf("%d %s%s~%d %s", i, kind, o.Word, k, o.OtherWord))
					}
				}
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
