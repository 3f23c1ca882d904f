package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func settingScope() *scope {
	facts := []Fact{
		fact("role", textType, "What the option is for: ratio, folders, property, variants, expire-unit, expire-duration, url or json-body.", func(s *flow.Setting) any { return text(string(s.Role)) }),
		fact("name", textType, "The name of the property in options.", func(s *flow.Setting) any { return text(s.Name) }),
		fact("value", anyType, "The value as JSON, null where there is none.", func(s *flow.Setting) any { return jsonFact(s.Value) }),
		fact("text", textType, "The decoded text of a string and the JSON of any other value, \"\" where there is none.", func(s *flow.Setting) any { return text(s.Text()) }),
		fact("slug", textType, "Of a property: the slug that Inrō makes of such a title.", func(s *flow.Setting) any { return text(s.Slug()) }),
		fact("json_end", textType, "Of a body that is no JSON: the part from which on it is none, \"\" where it ends too early.", func(s *flow.Setting) any { return text(s.JSONEnd()) }),
		fact("action", objectOf("Action"), "The action that has the options.", func(s *flow.Setting) any { return s.Action }),
	}
	facts = append(facts, flagFacts(flow.SettingFlags[:], func(s *flow.Setting) flow.Bits { return s.Flags })...)
	return &scope{
		name: "setting", doc: "Each option that actions of a known type are judged by, whether it is there or not; of an expiry, a URL and a body only what is there.",
		variable: "setting",
		object:   newType("Setting", "An option of an action.", func(s *flow.Setting) *syntax.Node { return s.Value }, facts...),
		flags:    flow.SettingFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			all := def.Settings()
			for i := range all {
				visit(&all[i], all[i].Flags, all[i].Action.TypeText)
			}
		},
		self: func(el any) spot {
			s := el.(*flow.Setting)
			return steadOf(s.Action, s.Value, s.Action.Options, s.Action.Type)
		},
		action: func(el any) *flow.Action { return el.(*flow.Setting).Action },
		places: []namedPlace{
			placed("action-options", "The action's options, else its action_type.", func(s *flow.Setting) []spot {
				return []spot{steadOf(s.Action, s.Action.Options, s.Action.Type)}
			}),
			placed("key", "The name of the property.", func(s *flow.Setting) []spot {
				if s.Value == nil {
					return nil
				}
				return []spot{keySpot(s.Value)}
			}),
			placed("first-equal", "The first element of the list that equals this one.", func(s *flow.Setting) []spot { return spotsOf(s.FirstEqual()) }),
		},
	}
}
