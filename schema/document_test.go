package schema_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/xeipuuv/gojsonschema"

	"github.com/inrolint/inrolint/schema"
)

func document(t *testing.T, kind string) []byte {
	t.Helper()
	text, err := schema.Document(kind)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// published compiles a published schema, which checks it against the metaschema too.
func published(t *testing.T, kind string) *jsonschema.Schema {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document(t, kind)))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("mem:"+kind, value); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("mem:" + kind)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

func TestPublishedSchemas(t *testing.T) {
	tests := []struct {
		name, kind, definition string
		valid                  bool
	}{
		{"the welcome flow of the documentation", "scenario", `{"title": "Welcome flow", "triggers": [{"trigger_type": "contact_create"}], "actions": [{"action_key": "msg1", "action_type": "message", "content": "Hey!"}]}`, true},
		{"the campaign of the documentation", "campaign", `{"title": "Spring promo", "actions": [{"action_key": "m", "action_type": "message", "content": "x"}], "campaign_rules": [{"list_type": "folder", "rule_type": "inclusion", "destination_id": 123}]}`, true},
		{"an update that keeps a row", "scenario", `{"actions": [{"id": 1}], "triggers": [{"id": 1}]}`, true},
		{"an update of a campaign", "campaign", `{"actions": [{"id": 1}, {"action_key": "a", "parent_id": 1}]}`, true},
		{"types that are not listed", "scenario", `{"triggers": [{"trigger_type": "dm", "options": {"keywords": ["x"]}}], "actions": [{"action_key": "a", "action_type": "delay", "options": {"minutes": 5}, "parent_branch": "option_12", "more": 1}], "more": {}}`, true},
		{"nulls", "scenario", `{"title": null, "active": null, "triggers": null, "actions": [{"action_key": "a", "parent_key": null, "parent_branch": null, "options": null, "media_file": null, "action_type": null, "id": null}]}`, true},
		{"every listed option", "scenario", `{"actions": [
			{"action_type": "button_template", "options": {"buttons": [{"title": "Yes", "payload": "option_0", "url": "x"}]}},
			{"action_type": "conversion_link", "options": {"expire_unit": "days", "expire_duration": 2}, "conversion_link": {"url": "https://e.com", "media_file": {"id": 3}}},
			{"action_type": "comment", "options": {"comment_variants": ["a"], "comment_limiting": true}},
			{"action_type": "folder", "options": {"folder_ids": [1], "folder_action": "remove"}, "folder": {"name": "x"}},
			{"action_type": "update_property", "options": {"contact_property": "x"}},
			{"action_type": "ab_testing", "options": {"ratio": 50.5}},
			{"action_type": "http_request", "options": {"http_body_mode": "json", "http_body_json": {"a": 1}, "url": "x"}, "media_file": {"file_url": "x"}}]}`, true},
		{"a tool call", "scenario", `{"name": "create_scenario", "arguments": {"title": "x"}}`, true},
		{"a tool call in a request", "scenario", `{"jsonrpc": "2.0", "id": "a1", "method": "tools/call", "params": {"name": "create_scenario", "arguments": {"title": "x"}}}`, true},
		{"an empty object", "campaign", `{}`, true},
		{"no object", "scenario", `[]`, false},
		{"a scalar of the wrong type", "scenario", `{"active": "true"}`, false},
		{"an id as a string", "scenario", `{"actions": [{"id": "1"}]}`, false},
		{"the record's id as a string", "scenario", `{"id": "1", "actions": []}`, false},
		{"an id of nought", "scenario", `{"actions": [{"parent_id": 0}]}`, false},
		{"options of the wrong type", "scenario", `{"actions": [{"action_type": "folder", "options": {"folder_ids": ["1"]}}]}`, false},
		{"media without a source", "scenario", `{"actions": [{"media_file": {"url": "x"}}]}`, false},
		{"a rule that lacks something", "campaign", `{"campaign_rules": [{"list_type": "folder", "rule_type": "inclusion"}]}`, false},
		{"a rule of another list", "campaign", `{"campaign_rules": [{"list_type": "tag", "rule_type": "inclusion", "destination_id": 1}]}`, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			value, err := jsonschema.UnmarshalJSON(strings.NewReader(test.definition))
			if err != nil {
				t.Fatal(err)
			}
			if err := published(t, test.kind).Validate(value); (err == nil) != test.valid {
				t.Errorf("valid = %v, want %v: %v", err == nil, test.valid, err)
			}
			result, err := gojsonschema.Validate(gojsonschema.NewBytesLoader(document(t, test.kind)), gojsonschema.NewStringLoader(test.definition))
			if err != nil || result.Valid() != test.valid {
				t.Errorf("gojsonschema: %v, %v", result, err)
			}
		})
	}
}

func TestPublishedSchemaIsTheSameEachTime(t *testing.T) {
	for _, kind := range []string{"scenario", "campaign"} {
		if !bytes.Equal(document(t, kind), document(t, kind)) {
			t.Errorf("two schemas of a %s", kind)
		}
	}
	if _, err := schema.Document("trigger"); err == nil {
		t.Error("there is a schema of a trigger")
	}
}

// TestEveryPropertyIsDescribed walks a published schema for properties without a description.
func TestEveryPropertyIsDescribed(t *testing.T) {
	for _, kind := range []string{"scenario", "campaign"} {
		var value map[string]any
		if err := json.Unmarshal(document(t, kind), &value); err != nil {
			t.Fatal(err)
		}
		if value["$schema"] != "http://json-schema.org/draft-07/schema#" || value["title"] == nil || value["description"] == nil {
			t.Errorf("%s: the head of the schema lacks something", kind)
		}
		walkProperties(value, kind, func(where string, property map[string]any) {
			description, _ := property["description"].(string)
			isCondition := property["const"] != nil
			isCase := strings.HasSuffix(where, "/then.options")
			if description == "" && !isCondition && !isCase {
				t.Errorf("%s has no description", where)
			}
			checkEnum(t, where, property)
		})
	}
}

func checkEnum(t *testing.T, where string, property map[string]any) {
	t.Helper()
	alternatives, _ := property["anyOf"].([]any)
	for _, alternative := range append(alternatives, any(property)) {
		schema, _ := alternative.(map[string]any)
		values, _ := schema["enum"].([]any)
		descriptions, _ := schema["enumDescriptions"].([]any)
		if len(values) != len(descriptions) {
			t.Errorf("%s: %d values and %d descriptions", where, len(values), len(descriptions))
		}
	}
}

func walkProperties(value any, where string, visit func(where string, property map[string]any)) {
	switch v := value.(type) {
	case map[string]any:
		properties, _ := v["properties"].(map[string]any)
		for name, property := range properties {
			if schema, ok := property.(map[string]any); ok {
				visit(where+"."+name, schema)
			}
		}
		for key, inner := range v {
			walkProperties(inner, where+"/"+key, visit)
		}
	case []any:
		for _, inner := range v {
			walkProperties(inner, where, visit)
		}
	}
}
