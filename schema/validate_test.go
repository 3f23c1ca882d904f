package schema_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

func validate(source string, hints flow.Hints) []schema.Violation {
	return schema.Validate(flow.Build(syntax.Parse(source, syntax.Options{}), schema.Builtin(), hints))
}

// lines gives each violation as "rule pointer", with the property that is missing and the suggestion if there is one.
func lines(violations []schema.Violation) []string {
	var got []string
	for _, v := range violations {
		line := v.Rule + " " + v.Node.Pointer()
		if v.Rule == "missing-property" {
			line += " " + v.Property
		}
		if v.Suggestion != "" {
			line += " -> " + v.Suggestion
		}
		got = append(got, line)
	}
	return got
}

func TestValidate(t *testing.T) {
	tests := []struct {
		name   string
		source string
		hints  flow.Hints
		want   string // one line a violation
	}{
		// Definitions that have the shape.
		{"the welcome flow of the documentation", `{"title": "Welcome flow", "triggers": [{"trigger_type": "contact_create"}],
			"actions": [{"action_key": "msg1", "action_type": "message", "content": "Hey, thanks for connecting!"}]}`, flow.Hints{}, ""},
		{"the campaign of the documentation", `{"title": "Spring promo",
			"actions": [{"action_key": "msg1", "action_type": "message", "content": "Our spring sale is live!"}],
			"campaign_rules": [{"list_type": "folder", "rule_type": "inclusion", "destination_id": 123}]}`, flow.Hints{}, ""},
		{"a comment-to-DM scenario", `{"title": "Guide", "active": true, "scenario_type": "comment_to_dm",
			"triggers": [{"trigger_type": "comment", "options": {"comment_options": {"post_type": "caption_keywords",
				"caption_keywords": ["guide"], "comment_type": "comment_keywords", "comment_keywords": ["GUIDE"], "allow_replies": true}}}],
			"actions": [
				{"action_key": "reply", "action_type": "comment", "options": {"comment_variants": ["Sent!"], "comment_limiting": false}},
				{"action_key": "ask", "parent_key": "reply", "action_type": "button_template", "content": "Here?",
					"options": {"buttons": [{"title": "Yes", "payload": "option_0"}]}},
				{"action_key": "link", "parent_key": "ask", "parent_branch": "option_0", "action_type": "conversion_link",
					"options": {"expire_unit": "hours", "expire_duration": 24},
					"conversion_link": {"url": "https://example.com", "title": "Guide", "subtitle": "", "button_title": "Read", "media_file": {"file_url": "https://example.com/a.png"}}},
				{"action_key": "tag", "parent_key": "link", "action_type": "folder", "options": {"folder_ids": [3, 4], "folder_action": "add"}},
				{"action_key": "prop", "parent_key": "tag", "action_type": "update_property", "content": "x", "options": {"contact_property": "origem_isca"}},
				{"action_key": "split", "parent_key": "prop", "action_type": "ab_testing", "options": {"ratio": 50}},
				{"action_key": "call", "parent_key": "split", "parent_branch": "option_a", "action_type": "http_request",
					"options": {"http_body_mode": "json", "http_body_json": {"a": [1, {}]}, "anything": true}},
				{"action_key": "other", "parent_key": "call", "action_type": "delay", "options": {"minutes": "5"}, "survey": {"questions": []}, "folder": {"name": "x"}}]}`, flow.Hints{}, ""},
		{"an update with rows", `{"actions": [{"id": 10}, {"id": 11, "content": "Which size?"},
			{"action_key": "t", "action_type": "message", "parent_id": 11, "parent_branch": "option_replied", "content": "Noted."}]}`, flow.Hints{}, ""},
		{"null is absent", `{"title": null, "actions": [null, {"action_key": "a", "parent_key": null, "options": null, "media_file": null, "nosuch": null}], "active": null}`, flow.Hints{}, ""},
		{"an empty object", `{}`, flow.Hints{}, ""},
		{"template ids as number or string", `{"template_id": "abc"}`, flow.Hints{}, ""},
		{"a template id as number", `{"template_id": 12}`, flow.Hints{}, ""},
		{"properties of the other kind", `{"triggers": [], "campaign_rules": [], "prompt": "x"}`, flow.Hints{Kind: flow.Campaign}, ""},
		{"what an export answers", `{"id": 5, "title": "x", "metrics": {"executions": {"total": "1"}}, "generation_data": 5, "created_at": "now", "actions": [{"id": 1, "position": {"x": 1}}]}`, flow.Hints{}, ""},
		{"an update call", `{"name": "update_scenario", "arguments": {"id": 5, "scenario_id": 5, "actions": [{"id": 1}]}}`, flow.Hints{}, ""},
		{"a wrapper's own properties", `{"tool": "scenarios_manage", "action": "create", "action_params": {"title": "x"}, "extra": 1, "note": []}`, flow.Hints{}, ""},
		{"a response envelope", `{"scenario": {"title": 5, "nosuch": 1}, "more": 2}`, flow.Hints{}, ""},
		{"a call that sends nothing", `{"name": "get_scenario", "arguments": {"titel": 5}}`, flow.Hints{}, ""},
		{"options that no source describes", `{"actions": [{"action_type": "ask_question", "options": {"answers": ["a"]}}, {"action_type": "condition", "options": {"a": 1}},
			{"action_type": "message", "options": {"a": 1}}]}`, flow.Hints{}, ""},
		{"values that other rules judge", `{"actions": [{"action_type": "ab_testing", "options": {"ratio": "50"}}, {"action_type": "message", "media_file": "a.png"},
			{"action_type": "conversion_link", "conversion_link": {"media_file": []}, "options": {"expire_unit": 5, "expire_duration": "24"}},
			{"action_type": "http_request", "options": {"http_body_json": []}}, {"media_file": {"url": "x"}}, {"media_file": {"id": 1, "file_url": "x", "caption": "x"}}]}`, flow.Hints{}, ""},
		{"comment options in the wrong place", `{"triggers": [{"trigger_type": "comment", "options": {"caption_keywords": 5, "post_type": []}}]}`, flow.Hints{}, ""},
		{"options of an unknown trigger", `{"triggers": [{"trigger_type": "dm", "options": {"keywords": []}}, {"trigger_type": "contact_create", "options": {"a": 1}}]}`, flow.Hints{}, ""},
		{"names that a campaign may have", `{"campaign_rules": [], "scheduled_at": "x", "send_time": 1, "reply_handling": {}, "startsOn": 1, "sendDate": 1}`, flow.Hints{}, ""},
		{"names that an unknown kind may have", `{"scheduled_at": "x", "actions": []}`, flow.Hints{}, ""},

		// The top level.
		{"an array", `[]`, flow.Hints{}, "wrong-type "},
		{"a string", `"x"`, flow.Hints{}, "wrong-type "},
		{"null", `null`, flow.Hints{}, "wrong-type "},
		{"arguments that are no object", `{"name": "create_campaign", "arguments": [1]}`, flow.Hints{}, "wrong-type /arguments"},
		{"action_params that are no object", `{"action": "create", "action_params": "x"}`, flow.Hints{}, "wrong-type /action_params"},

		// wrong-type.
		{"scalars of the wrong type", `{"title": 5, "active": "true", "prompt": true, "scenario_type": {}, "template_id": [1]}`, flow.Hints{},
			"wrong-type /title\nwrong-type /active\nwrong-type /prompt\nwrong-type /scenario_type\nwrong-type /template_id"},
		{"lists that are none", `{"triggers": {}, "actions": "x", "campaign_rules": 5}`, flow.Hints{}, "wrong-type /triggers\nwrong-type /actions\nwrong-type /campaign_rules"},
		{"elements that are no objects", `{"triggers": [5], "actions": ["x", []], "campaign_rules": [true]}`, flow.Hints{},
			"wrong-type /triggers/0\nwrong-type /actions/0\nwrong-type /actions/1\nwrong-type /campaign_rules/0"},
		{"strings of an action", `{"actions": [{"action_key": 1, "action_type": 2, "content": 3, "parent_key": 4, "parent_branch": 5, "options": []}]}`, flow.Hints{},
			"wrong-type /actions/0/action_key\nwrong-type /actions/0/action_type\nwrong-type /actions/0/content\nwrong-type /actions/0/parent_key\nwrong-type /actions/0/parent_branch\nwrong-type /actions/0/options"},
		{"ids as strings", `{"actions": [{"id": "12", "parent_id": "{{x}}"}], "triggers": [{"id": "5"}], "campaign_rules": [{"list_type": "folder", "rule_type": "inclusion", "destination_id": "1"}]}`, flow.Hints{},
			"wrong-type /actions/0/id\nwrong-type /actions/0/parent_id\nwrong-type /triggers/0/id\nwrong-type /campaign_rules/0/destination_id"},
		{"inside options", `{"actions": [{"action_type": "button_template", "options": {"buttons": [{"title": 5, "payload": "option_0"}, "x"]}},
			{"action_type": "folder", "options": {"folder_ids": [1, "2", null, {}], "folder_action": 1}}, {"action_type": "comment", "options": {"comment_variants": "x", "comment_limiting": "yes"}}]}`, flow.Hints{},
			"wrong-type /actions/0/options/buttons/0/title\nwrong-type /actions/0/options/buttons/1\nwrong-type /actions/1/options/folder_ids/1\nwrong-type /actions/1/options/folder_ids/3\nwrong-type /actions/1/options/folder_action\n" +
				"wrong-type /actions/2/options/comment_variants\nwrong-type /actions/2/options/comment_limiting"},
		{"inline objects", `{"actions": [{"conversion_link": "x", "survey": 5, "folder": []}, {"conversion_link": {"url": 5}, "media_file": {"id": "7"}}]}`, flow.Hints{},
			"wrong-type /actions/0/conversion_link\nwrong-type /actions/0/survey\nwrong-type /actions/0/folder\nwrong-type /actions/1/conversion_link/url\nwrong-type /actions/1/media_file/id"},
		{"the last of a name counts", `{"title": 5, "title": "x", "actions": [{"id": 1, "id": 2, "id": "3"}, {"id": "1", "id": null}]}`, flow.Hints{}, "wrong-type /actions/0/id"},
		{"a name with escapes", `{"titl\u0065": 5}`, flow.Hints{}, "wrong-type /title"},
		{"in a tool call", `{"name": "create_scenario", "arguments": {"title": 5, "actions": [{"content": 5}]}}`, flow.Hints{}, "wrong-type /arguments/title\nwrong-type /arguments/actions/0/content"},

		// invalid-value.
		{"values of rules", `{"campaign_rules": [{"list_type": "folders", "rule_type": "include", "destination_id": 1}, {"list_type": "tag", "rule_type": "Exclusion", "destination_id": 1}]}`, flow.Hints{},
			"invalid-value /campaign_rules/0/list_type -> folder\ninvalid-value /campaign_rules/0/rule_type -> inclusion\ninvalid-value /campaign_rules/1/list_type\ninvalid-value /campaign_rules/1/rule_type -> exclusion"},
		{"numbers that are no ids", `{"actions": [{"id": 0}, {"id": -1}, {"id": 7.0}, {"id": 1e2}, {"id": 1.5, "parent_id": 1E+400}, {"id": 123456789012345678901234567890}]}`, flow.Hints{},
			"invalid-value /actions/0/id\ninvalid-value /actions/1/id\ninvalid-value /actions/2/id\ninvalid-value /actions/3/id\ninvalid-value /actions/4/id\ninvalid-value /actions/4/parent_id"},
		{"numbers with a huge exponent elsewhere", `{"title": 1e999999999, "actions": [{"content": -2.5e-999999999}]}`, flow.Hints{}, "wrong-type /title\nwrong-type /actions/0/content"},

		// missing-property.
		{"rules that lack something", `{"campaign_rules": [{"list_type": "folder"}, {}, {"list_type": null, "rule_type": "inclusion", "destination_id": 1}]}`, flow.Hints{},
			"missing-property /campaign_rules/0 destination_id\nmissing-property /campaign_rules/0 rule_type\n" +
				"missing-property /campaign_rules/1 destination_id\nmissing-property /campaign_rules/1 list_type\nmissing-property /campaign_rules/1 rule_type\n" +
				"missing-property /campaign_rules/2 list_type"},

		// unknown-property.
		{"near misses", `{"titel": "x", "trigger": [], "campaign_rule": [], "actions": [{"parentKey": "x", "parent_keys": "x", "action-type": "x", "Content": "x"}]}`, flow.Hints{},
			"unknown-property /titel -> title\nunknown-property /trigger -> triggers\nunknown-property /campaign_rule -> campaign_rules\nunknown-property /actions/0/parentKey -> parent_key\n" +
				"unknown-property /actions/0/parent_keys -> parent_key\nunknown-property /actions/0/action-type -> action_type\nunknown-property /actions/0/Content -> content"},
		{"names far from any", `{"description": "x", "actions": [{"label": "x", "action_type": "delay", "minutes": 5}], "triggers": [{"keywords": []}], "campaign_rules": [{"list_type": "folder", "rule_type": "inclusion", "destination_id": 1, "weight": 2}]}`, flow.Hints{},
			"unknown-property /description\nunknown-property /actions/0/label\nunknown-property /actions/0/minutes\nunknown-property /triggers/0/keywords\nunknown-property /campaign_rules/0/weight"},
		{"in closed objects", `{"triggers": [{"trigger_type": "comment", "options": {"x": 1, "comment_options": {"keyword": []}}}], "actions": [{"action_type": "button_template", "options": {"text": "x", "buttons": [{"titel": "x"}]}},
			{"conversion_link": {"link": "x"}, "media_file": {"id": 1, "caption": "x"}}]}`, flow.Hints{},
			"unknown-property /triggers/0/options/x\nunknown-property /triggers/0/options/comment_options/keyword\nunknown-property /actions/0/options/text\nunknown-property /actions/0/options/buttons/0/titel -> title\n" +
				"unknown-property /actions/1/conversion_link/link\nunknown-property /actions/1/media_file/caption"},
		{"near misses in an export", `{"id": 5, "titel": "x", "created_at": 1, "actions": [{"id": 1, "contnt": "x", "position": 3}]}`, flow.Hints{}, "unknown-property /titel -> title\nunknown-property /actions/0/contnt -> content"},
		{"names that only a campaign may have", `{"scheduled_at": "x", "triggers": []}`, flow.Hints{}, "unknown-property /scheduled_at"},
		{"arguments of an update in a create", `{"name": "create_scenario", "arguments": {"scenario_id": 5, "id": 5}}`, flow.Hints{}, "unknown-property /arguments/scenario_id"},
		{"beside something refused", `{"actions": [{"id": "5", "parentKey": "x"}]}`, flow.Hints{}, "wrong-type /actions/0/id\nunknown-property /actions/0/parentKey -> parent_key"},
		{"the last of an unknown name", `{"nosuch": 1, "nosuch": 2}`, flow.Hints{}, "unknown-property /nosuch"},

		// After syntax errors.
		{"a broken rule lacks nothing", `{"campaign_rules": [{"list_type": "folder" "rule_type": "include"}]}`, flow.Hints{}, "invalid-value /campaign_rules/0/rule_type -> inclusion"},
		{"a half-read value", `{"campaign_rules": [{"list_type": "fold`, flow.Hints{}, ""},
		{"a bare word", `{"active": True, "title": 5}`, flow.Hints{}, "wrong-type /title"},
		{"a missing value", `{"title": , "active": 5}`, flow.Hints{}, "wrong-type /active"},
		{"a name without a value", `{"titel"`, flow.Hints{}, ""},
		{"nothing at all", ``, flow.Hints{}, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var want []string
			if test.want != "" {
				want = strings.Split(test.want, "\n")
			}
			if diff := cmp.Diff(want, lines(validate(test.source, test.hints))); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// TestWords shows what violations say.
func TestWords(t *testing.T) {
	tests := []struct {
		source, message, why, help, replacement string
	}{
		{`{"active": "True"}`, `"active" is a string here; the API expects true or false.`,
			`What public code sends to the API gives it as true or false; the API is not known to convert other types.`, `Write true without quotes.`, `true`},
		{`{"title": 5}`, `"title" is a number here; the API expects a string.`,
			`Inrō's documentation gives it as a string; the API is not known to convert other types.`, `Write "5".`, `"5"`},
		{`{"title": false}`, `"title" is false here; the API expects a string.`,
			`Inrō's documentation gives it as a string; the API is not known to convert other types.`, `Write "false".`, `"false"`},
		{`{"actions": {"id": 1}}`, `"actions" is an object here; the API expects an array.`,
			`Inrō's documentation gives it as an array; the API is not known to convert other types.`, `Write [{"id": 1}].`, `[{"id": 1}]`},
		{`{"actions": ["x"]}`, `An element of "actions" is a string here; the API expects an object.`,
			`Inrō's documentation gives it as an object; the API is not known to convert other types.`, `Write an object in its place.`, ``},
		{`{"actions": [{"options": []}]}`, `"options" is an array here; the API expects an object.`,
			`Inrō's documentation gives it as an object; the API is not known to convert other types.`, `Write {}.`, `{}`},
		{`{"actions": [{"id": "12"}]}`, `"id" is a string here; the API expects a number.`,
			`Inrō's documentation gives it as a number; the API is not known to convert other types.`, `Write 12 without quotes.`, `12`},
		{`{"actions": [{"id": "twelve"}]}`, `"id" is a string here; the API expects a number.`,
			`Inrō's documentation gives it as a number; the API is not known to convert other types.`, `Write a number in its place.`, ``},
		{`{"template_id": true}`, `"template_id" is true here; the API expects a number or a string.`,
			`Inrō's documentation gives it as a number or a string; the API is not known to convert other types.`, `Write "true".`, `"true"`},
		{`[]`, `The file holds an array; the API expects an object.`,
			`Every source gives it as an object; the API is not known to convert other types.`, `Write an object in its place.`, ``},
		{`{"actions": [{"id": 1e2}]}`, `"id" is 1e2 here, which is no id.`,
			`The id of a record is a positive whole number, written in digits only.`, `Take the id from the app, or from what the API answers for the record.`, ``},
		{`{"campaign_rules": [{"list_type": "tag", "rule_type": "inclusion", "destination_id": 1}]}`, `"list_type" is "tag" here; accepted are "folder" and "segment".`,
			`Inrō's documentation knows no other value.`, `Write "folder" or "segment".`, ``},
		{`{"campaign_rules": [{"list_type": "folder", "rule_type": "inclusion"}]}`, `A campaign rule has no "destination_id".`,
			`A campaign rule needs "list_type", "rule_type" and "destination_id".`, `Add "destination_id": a number.`, ``},
		{`{"parentKey": 1}`, `"parentKey" is no known property of a definition.`,
			`Inrō does not say what its API does with a property it does not know; at best it passes over it.`, `It is a property of an action; write it there.`, ``},
		{`{"actions": [{"action_type": "folder", "options": {"content": "x"}}]}`, `"content" is no known property of "options" of a folder action.`,
			`Inrō does not say what its API does with a property it does not know; at best it passes over it.`, `It is a property of an action; write it there.`, ``},
		{`{"actions": [{"action_type": "folder", "folder_ids": [1]}]}`, `"folder_ids" is no known property of an action.`,
			`Inrō does not say what its API does with a property it does not know; at best it passes over it.`, `It is a property of "options" of a folder action; write it there.`, ``},
		{`{"actions": [{"action_type": "button_template", "options": {"buttons": [{"colour": "red"}]}}]}`, `"colour" is no known property of a button.`,
			`Inrō does not say what its API does with a property it does not know; at best it passes over it.`, `Known here: "title" and "payload".`, ``},
		{`{"triggers": [{"trigger_type": "comment", "options": {"keyword": "x"}}]}`, `"keyword" is no known property of "options" of a comment trigger.`,
			`Inrō does not say what its API does with a property it does not know; at best it passes over it.`, `Known here: "comment_options".`, ``},
		{`{"` + strings.Repeat("long", 40) + `": 1}`, `"` + strings.Repeat("long", 14) + `lon…" is no known property of a definition.`,
			`Inrō does not say what its API does with a property it does not know; at best it passes over it.`, ``, ``},
	}
	for _, test := range tests {
		got := validate(test.source, flow.Hints{})
		if len(got) != 1 {
			t.Errorf("%s: %v", test.source, lines(got))
			continue
		}
		for _, part := range []struct{ what, got, want string }{
			{"message", got[0].Message, test.message}, {"why", got[0].Why, test.why},
			{"help", got[0].Help, test.help}, {"replacement", got[0].Replacement, test.replacement},
		} {
			if part.got != part.want {
				t.Errorf("%s\n%s: %s\nwant: %s", test.source, part.what, part.got, part.want)
			}
		}
	}
}

func TestOwners(t *testing.T) {
	got := validate(`{"title": 5, "triggers": [{"id": "1"}], "actions": [7, {"id": "2"}], "campaign_rules": [{"list_type": 5, "rule_type": "inclusion", "destination_id": 1}]}`, flow.Hints{})
	var owners []string
	for _, v := range got {
		switch owner := v.Owner.(type) {
		case *flow.Action:
			owners = append(owners, fmt.Sprint("action ", owner.Index))
		case *flow.Trigger:
			owners = append(owners, fmt.Sprint("trigger ", owner.Index))
		case *flow.CampaignRule:
			owners = append(owners, fmt.Sprint("rule ", owner.Index))
		case nil:
			owners = append(owners, "document")
		}
	}
	want := []string{"document", "trigger 0", "document", "action 1", "rule 0"}
	if diff := cmp.Diff(want, owners); diff != "" {
		t.Error(diff)
	}
}

// TestAnotherCatalogue: what an account adds is judged by its own entry.
func TestAnotherCatalogue(t *testing.T) {
	account := &schema.Catalog{}
	account.Actions = append(account.Actions, *schema.Builtin().ActionType("folder"))
	account.Actions[0].Name = "remove_from_folder"
	merged := schema.Builtin().With(account)
	source := `{"actions": [{"action_type": "remove_from_folder", "options": {"folder_ids": "5"}}]}`
	def := flow.Build(syntax.Parse(source, syntax.Options{}), merged, flow.Hints{})
	if diff := cmp.Diff([]string{"wrong-type /actions/0/options/folder_ids"}, lines(schema.Validate(def))); diff != "" {
		t.Error(diff)
	}
	if got := validate(source, flow.Hints{}); got != nil {
		t.Errorf("the built-in catalogue knows the type: %v", lines(got))
	}
}

// TestHugeFiles: what is reported of a file full of faults is bounded.
func TestHugeFiles(t *testing.T) {
	var names strings.Builder
	for i := range 30_000 {
		fmt.Fprintf(&names, `"name%d": 1, "titl%c": 1,`, i, 'A'+i%26)
	}
	for name, source := range map[string]string{
		"elements":    `{"actions": [{"action_type": "folder", "options": {"folder_ids": [` + strings.Repeat(`"",`, 100_000) + `1]}}]}`,
		"non-objects": `{"actions": [` + strings.Repeat(`1,`, 100_000) + `1]}`,
		"names":       `{` + names.String() + `"title": 5}`,
		"rules":       `{"campaign_rules": [` + strings.Repeat(`{},`, 100_000) + `{}]}`,
	} {
		counts := map[string]int{}
		for _, v := range validate(source, flow.Hints{}) {
			counts[v.Rule]++
		}
		for rule, count := range counts {
			if count > 20_030 {
				t.Errorf("%s: %d of %s", name, count, rule)
			}
		}
		if name == "names" && counts["wrong-type"] != 1 {
			t.Errorf("%s: unknown names crowd out an error: %v", name, counts)
		}
	}
}
