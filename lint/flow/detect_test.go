package flow_test

import (
	"fmt"
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
)

// seen describes what was detected: kind, operation, target and where the body stands.
func seen(d *flow.Definition) string {
	body := "none"
	if d.Body != nil {
		body = "at " + d.Body.Pointer()
	}
	target := map[flow.Target]string{flow.REST: "rest", flow.MCP: "mcp", flow.REST | flow.MCP: "both"}[d.Target]
	return fmt.Sprintf("%s/%d %s/%d %s body %s", d.Kind, d.KindFrom, d.Operation, d.OpFrom, target, body)
}

func TestDetection(t *testing.T) {
	const (
		byFlag, byCall, byConfig, byName, byContent = 1, 2, 3, 4, 5
		campaignText                                = `{"campaign_rules": [], "triggers": []}`
		updateText                                  = `{"prompt": "x", "actions": [{"parent_id": "x"}]}`
	)
	want := func(kind string, kindFrom int, operation string, opFrom int, rest string) string {
		return fmt.Sprintf("%s/%d %s/%d %s", kind, kindFrom, operation, opFrom, rest)
	}
	tests := []struct {
		name, text string
		hints      flow.Hints
		want       string
	}{
		{"flags win", campaignText, flow.Hints{Kind: flow.Scenario, Operation: flow.Update, ConfigKind: flow.Campaign, File: "a.campaign.create.json"},
			want("scenario", byFlag, "update", byFlag, "rest body at ")},
		{"config over name", campaignText, flow.Hints{ConfigKind: flow.Scenario, ConfigOperation: flow.Update, File: "a.campaign.create.json"},
			want("scenario", byConfig, "update", byConfig, "rest body at ")},
		{"name over content", campaignText, flow.Hints{File: "x/a.scenario.update.json"}, want("scenario", byName, "update", byName, "rest body at ")},
		{"name without operation", updateText, flow.Hints{File: `x\A.CAMPAIGN.JSONC`}, want("campaign", byName, "update", byContent, "rest body at ")},
		{"name with create", updateText, flow.Hints{File: "a.scenario.create.jsonc"}, want("scenario", byName, "create", byName, "rest body at ")},
		{"telling words at other places", `{}`, flow.Hints{File: "a.scenario/b.update.json"}, want("", 0, "create", byContent, "rest body at ")},
		{"a name needs its dot", `{}`, flow.Hints{File: "scenario.json"}, want("", 0, "create", byContent, "rest body at ")},
		{"another ending", `{}`, flow.Hints{File: "a.scenario.json5"}, want("", 0, "create", byContent, "rest body at ")},
		{"rules before triggers", campaignText, flow.Hints{}, want("campaign", byContent, "create", byContent, "rest body at ")},
		{"prompt", updateText, flow.Hints{}, want("scenario", byContent, "update", byContent, "rest body at ")},
		{"scenario type", `{"scenario_type": "x", "actions": [{"id": {}}]}`, flow.Hints{}, want("scenario", byContent, "update", byContent, "rest body at ")},
		{"nulls say nothing", `{"triggers": null, "actions": [{"id": null, "parent_id": null}]}`, flow.Hints{}, want("", 0, "create", byContent, "rest body at ")},
		{"both targets", `{}`, flow.Hints{Target: flow.REST | flow.MCP}, want("", 0, "create", byContent, "both body at ")},
		{"no object", `[]`, flow.Hints{File: "a.scenario.json"}, want("scenario", byName, "", 0, "rest body none")},
		{"empty", ``, flow.Hints{}, want("", 0, "", 0, "rest body none")},
		{"envelope", `{"ok": true, "campaign": {"triggers": []}}`, flow.Hints{}, want("campaign", byContent, "", 0, "rest body at ")},
		{"scenario beside a property of a definition", `{"scenario": {}, "title": "x"}`, flow.Hints{}, want("", 0, "create", byContent, "rest body at ")},
		{"scenario that is no object", `{"scenario": 5}`, flow.Hints{}, want("", 0, "create", byContent, "rest body at ")},

		{"tool", `{"name": "create_scenario", "arguments": {"actions": [{"id": 1}]}}`, flow.Hints{ConfigKind: flow.Campaign, File: "a.campaign.update.json"},
			want("scenario", byCall, "create", byCall, "mcp body at /arguments")},
		{"tool with client prefix", `{"name": "mcp__inro__update_campaign", "arguments": {}}`, flow.Hints{}, want("campaign", byCall, "update", byCall, "mcp body at /arguments")},
		{"tool with dot", `{"name": "inro.update_scenario", "arguments": {}}`, flow.Hints{}, want("scenario", byCall, "update", byCall, "mcp body at /arguments")},
		{"tool with colon", `{"name": "inro:create_campaign", "arguments": {}}`, flow.Hints{}, want("campaign", byCall, "create", byCall, "mcp body at /arguments")},
		{"tool with slash", `{"tool": "inro/create_campaign", "arguments": {}}`, flow.Hints{}, want("campaign", byCall, "create", byCall, "mcp body at /arguments")},
		{"flag over tool", `{"name": "create_scenario", "arguments": {}}`, flow.Hints{Kind: flow.Campaign, Target: flow.REST}, want("campaign", byFlag, "create", byCall, "mcp body at /arguments")},
		{"resource tool", `{"name": "scenarios_manage", "arguments": {"action": "update", "action_params": {}}}`, flow.Hints{},
			want("scenario", byCall, "update", byCall, "mcp body at /arguments/action_params")},
		{"read tool", `{"name": "campaigns", "arguments": {"action": "Create", "action_params": {}}}`, flow.Hints{},
			want("campaign", byCall, "create", byCall, "mcp body at /arguments/action_params")},
		{"request", `{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "campaigns_manage", "arguments": {"action": "create", "action_params": {}}}}`, flow.Hints{},
			want("campaign", byCall, "create", byCall, "mcp body at /params/arguments/action_params")},
		{"request without params", `{"method": "tools/call"}`, flow.Hints{}, want("", 0, "", 0, "mcp body none")},
		{"bare wrapper", `{"action": "update", "action_params": {"triggers": []}}`, flow.Hints{}, want("scenario", byContent, "update", byCall, "mcp body at /action_params")},
		{"wrapper with its tool beside", `{"tool_name": "campaigns_manage", "action": "create", "action_params": {}}`, flow.Hints{}, want("campaign", byCall, "create", byCall, "mcp body at /action_params")},
		{"wrapper of an unknown tool", `{"name": "folders_manage", "action": "create", "action_params": {"name": "x"}}`, flow.Hints{}, want("", 0, "", 0, "mcp body none")},
		{"call that reads", `{"name": "scenarios", "arguments": {"action": "get", "action_params": {"id": 4}}}`, flow.Hints{}, want("scenario", byCall, "", 0, "mcp body none")},
		{"call that sends", `{"action": "send", "action_params": {"id": 4}}`, flow.Hints{}, want("", 0, "", 0, "mcp body none")},
		{"other tool", `{"name": "send_message", "arguments": {"actions": []}}`, flow.Hints{File: "a.scenario.json"}, want("scenario", byName, "", 0, "mcp body none")},
		{"arguments that are no object", `{"name": "create_scenario", "arguments": "{}"}`, flow.Hints{}, want("scenario", byCall, "create", byCall, "mcp body none")},
		{"null arguments", `{"name": "scenarios_manage", "arguments": null}`, flow.Hints{}, want("scenario", byCall, "", 0, "mcp body none")},
		{"envelope in a call", `{"name": "create_scenario", "arguments": {"scenario": {}}}`, flow.Hints{}, want("scenario", byCall, "create", byCall, "mcp body at /arguments")},
		{"a name alone is no call", `{"name": "create_scenario"}`, flow.Hints{}, want("", 0, "create", byContent, "rest body at ")},
		{"a tool that is no text", `{"name": 5, "arguments": {}}`, flow.Hints{}, want("", 0, "create", byContent, "rest body at ")},
		{"parameters alone are no call", `{"action_params": {}}`, flow.Hints{}, want("", 0, "create", byContent, "rest body at ")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := seen(build(test.text, test.hints)); got != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestCall(t *testing.T) {
	tests := []struct {
		text, tool, verb, writeTool string
		sends                       bool
	}{
		{`{"name": "create_scenario", "arguments": 5}`, "create_scenario", "create", "", true},
		{`{"tool": "mcp__inro__scenarios", "action": "UPDATE", "action_params": {}}`, "scenarios", "update", "scenarios_manage", true},
		{`{"name": "campaigns", "arguments": {"action": "resend"}}`, "campaigns", "resend", "campaigns_manage", false},
		{`{"name": "campaigns", "arguments": {"action": "performance"}}`, "campaigns", "performance", "", false},
		{`{"name": "campaigns_manage", "arguments": {"action": "send"}}`, "campaigns_manage", "send", "", false},
		{`{"name": "executions", "arguments": {"action": "retry"}}`, "executions", "retry", "", false},
		{`{"action": 5, "action_params": {}}`, "", "", "", false},
	}
	for _, test := range tests {
		c := build(test.text, flow.Hints{}).Call
		if c == nil {
			t.Errorf("%s: no call", test.text)
			continue
		}
		if c.ToolName != test.tool || c.Verb != test.verb || c.WriteTool() != test.writeTool || c.SendsDefinition() != test.sends {
			t.Errorf("%s: %q %q %q %v", test.text, c.ToolName, c.Verb, c.WriteTool(), c.SendsDefinition())
		}
	}
}

func TestModes(t *testing.T) {
	tests := []struct{ file, text, want string }{
		{"a.scenario.json", `{"actions": [], "template_id": 1, "triggers": [], "prompt": ""}`, "[direct@actions template_id@template_id prompt@prompt]"},
		{"a.scenario.json", `{"campaign_rules": [], "prompt": "x"}`, "[prompt@prompt]"},
		{"a.campaign.json", `{"prompt": "x", "triggers": [], "campaign_rules": [], "template_id": {}, "actions": []}`, "[direct@campaign_rules template_id@template_id]"},
		{"a.json", `{"template_id": 1, "actions": []}`, "[template_id@template_id direct@actions]"},
		{"a.scenario.json", `{"template_id": null}`, "[]"},
		{"a.scenario.json", `{"actions": 1, "template_id": 2, "actions": 3}`, "[template_id@template_id direct@actions]"},
	}
	for _, test := range tests {
		d := build(test.text, flow.Hints{File: test.file})
		got := []string{}
		for _, mode := range d.Modes {
			got = append(got, mode.Name+"@"+mode.Key.Text())
		}
		if fmt.Sprint(got) != test.want {
			t.Errorf("%s %s: %v, want %s", test.file, test.text, got, test.want)
		}
		if len(d.ModeNames()) != len(d.Modes) {
			t.Errorf("%s: names %v", test.text, d.ModeNames())
		}
	}
}
