package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func documentScope(t *objectType) *scope {
	return &scope{
		name: "document", doc: "The definition as a whole; once per file.",
		variable: "doc", object: t, flags: flow.DocFlags[:],
		each: func(def *flow.Definition, visit visitor) { visit(def, def.Flags, "") },
		self: func(el any) spot { return spotOfDocument(el.(*flow.Definition)) },
		places: []namedPlace{
			placed("envelope", "The name of the property that wraps the definition.", func(d *flow.Definition) []spot {
				if d.Envelope == nil {
					return nil
				}
				return []spot{keySpot(d.Envelope)}
			}),
			placed("second-mode", "The name of the second creation mode in the file.", func(d *flow.Definition) []spot {
				if len(d.Modes) < 2 {
					return nil
				}
				return spotsOf(d.Modes[1].Key)
			}),
			placed("other-modes", "The names of the creation modes but the second.", func(d *flow.Definition) []spot {
				var spots []spot
				for i, m := range d.Modes {
					if i != 1 {
						spots = append(spots, spotsOf(m.Key)...)
					}
				}
				return spots
			}),
			placed("tool", "The tool's name in a tool call, else its action.", func(d *flow.Definition) []spot {
				if d.Call == nil {
					return nil
				}
				if d.Call.Tool != nil {
					return spotsOf(d.Call.Tool)
				}
				return spotsOf(d.Call.Action)
			}),
		},
	}
}

// spotOfDocument is what stands for the whole definition: its object, else the top-level value, else the start of the file.
func spotOfDocument(d *flow.Definition) spot {
	switch {
	case d.Body != nil:
		return braceSpot(d.Body)
	case d.Tree.Root() != nil:
		return braceSpot(d.Tree.Root())
	}
	return spot{}
}

func definitionType() *objectType {
	facts := []Fact{
		fact("kind", textType, "scenario, campaign, or \"\" where it is not known.", func(d *flow.Definition) any { return text(d.Kind.String()) }),
		fact("operation", textType, "create or update; \"\" where it is not known.", func(d *flow.Definition) any { return text(d.Operation.String()) }),
		fact("rest", truthType, "The definition may be sent to the REST API.", func(d *flow.Definition) any { return truth(d.Target&flow.REST != 0) }),
		fact("mcp", truthType, "The definition may be sent through the MCP tools.", func(d *flow.Definition) any { return truth(d.Target&flow.MCP != 0) }),
		fact("file", textType, "The name of the file.", func(d *flow.Definition) any { return text(d.File) }),
		fact("title", textType, "The title, \"\" where there is none.", func(d *flow.Definition) any { return text(stringOf(d.Title)) }),
		fact("unopened_by", textType, "The type of the first trigger that needs no message from the contact, \"\" where there is none.", func(d *flow.Definition) any {
			if t := d.UnopenedBy(); t != nil {
				return text(t.TypeText)
			}
			return text("")
		}),
		fact("record_status", textType, "The status of the current record in lower case, \"\" where it is not at hand or does not say.", func(d *flow.Definition) any {
			if d.Against == nil {
				return text("")
			}
			return text(d.Against.Status)
		}),
		fact("prompt", textType, "The prompt, \"\" where there is none.", func(d *flow.Definition) any { return text(stringOf(d.Prompt)) }),
		fact("scenario_type", textType, "The scenario_type, \"\" where there is none.", func(d *flow.Definition) any { return text(stringOf(d.ScenarioType)) }),
		fact("modes", textsType, "The creation modes that are present, in file order: template_id, prompt, direct.", func(d *flow.Definition) any { return d.ModeNames() }),
		wide(fact("action_keys", textsType, "Every action_key of the definition, once, in file order.", func(d *flow.Definition) any { return d.ActionKeys() })),
		wide(fact("ids", textsType, "The ids of the listed actions as decimal text, once, in file order.", func(d *flow.Definition) any { return d.IDs() })),
		wide(fact("actions", listOf("Action"), "The actions in file order.", func(d *flow.Definition) any { return d.Actions })),
		wide(fact("triggers", listOf("Trigger"), "The triggers in file order.", func(d *flow.Definition) any { return d.Triggers })),
		wide(fact("rules", listOf("CampaignRule"), "The campaign rules in file order.", func(d *flow.Definition) any { return d.Rules })),
		fact("tool", textType, "The tool of a tool call, without a client's prefix; \"\" where there is none.", func(d *flow.Definition) any {
			if d.Call == nil {
				return text("")
			}
			return text(d.Call.ToolName)
		}),
		fact("tool_written", textType, "The tool of a tool call as it is written, \"\" where there is none.", func(d *flow.Definition) any {
			if d.Call == nil {
				return text("")
			}
			return text(stringOf(d.Call.Tool))
		}),
		fact("verb", textType, "What a tool call asks for: create, update, send, …; \"\" where that is not known.", func(d *flow.Definition) any {
			if d.Call == nil {
				return text("")
			}
			return text(d.Call.Verb)
		}),
		fact("write_tool", textType, "The tool that takes what the call asks a read tool for, \"\" where that is not so.", func(d *flow.Definition) any { return text(d.Call.WriteTool()) }),
		fact("envelope_name", textType, "The property that wraps the definition, \"\" where there is none.", func(d *flow.Definition) any { return text(d.EnvelopeName()) }),
	}
	facts = append(facts, flagFacts(flow.DocFlags[:], func(d *flow.Definition) flow.Bits { return d.Flags })...)
	return newType("Definition", "The definition as a whole.", func(d *flow.Definition) *syntax.Node { return d.Body }, facts...)
}
