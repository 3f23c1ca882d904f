package rules

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func inlineScope() *scope {
	facts := []Fact{
		fact("name", textType, "media_file, conversion_link, survey or folder.", func(in *flow.Inline) any { return text(in.Name) }),
		fact("action", objectOf("Action"), "The action that carries it.", func(in *flow.Inline) any { return in.Action }),
	}
	facts = append(facts, flagFacts(flow.InlineFlags[:], func(in *flow.Inline) flow.Bits { return in.Flags })...)
	return &scope{
		name: "inline-object", doc: "Each media_file, conversion_link, survey and folder of an action, of whatever type.",
		variable: "inline",
		object:   newType("Inline", "An inline object of an action.", func(in *flow.Inline) *syntax.Node { return in.Value }, facts...),
		flags:    flow.InlineFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, in := range def.Inlines() {
				visit(in, in.Flags, in.Action.TypeText)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.Inline).Value) },
		action: func(el any) *flow.Action { return el.(*flow.Inline).Action },
		places: []namedPlace{
			placed("key", "The name of the property.", func(in *flow.Inline) []spot { return []spot{keySpot(in.Value)} }),
		},
	}
}

func mediaScope() *scope {
	facts := []Fact{
		fact("address", textType, "The JSON of a media_file that is a text with an http or https address, else \"\".", func(m *flow.MediaFile) any {
			if value := strings.ToLower(stringOf(m.Value)); !strings.HasPrefix(value, "https://") && !strings.HasPrefix(value, "http://") {
				return text("")
			}
			return text(m.Value.Raw())
		}),
		fact("url", textType, "The file_url, \"\" where there is none.", func(m *flow.MediaFile) any { return text(m.URL) }),
		fact("extension", textType, "The extension in the URL's path, in lower case without the dot; \"\" where there is none.", func(m *flow.MediaFile) any { return text(m.Extension) }),
		fact("service", textType, "The service whose share page the URL is, \"\" where it is none.", func(m *flow.MediaFile) any { return text(m.Service) }),
		fact("action", objectOf("Action"), "The action that it belongs to.", func(m *flow.MediaFile) any { return m.Action }),
	}
	facts = append(facts, flagFacts(flow.MediaFlags[:], func(m *flow.MediaFile) flow.Bits { return m.Flags })...)
	return &scope{
		name: "media-file", doc: "Each media_file of an action and of its conversion_link, of whatever type.",
		variable: "media",
		object:   newType("MediaFile", "A media_file.", func(m *flow.MediaFile) *syntax.Node { return m.Value }, facts...),
		flags:    flow.MediaFlags[:], hasTypes: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, m := range def.MediaFiles() {
				visit(m, m.Flags, m.Action.TypeText)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.MediaFile).Value) },
		action: func(el any) *flow.Action { return el.(*flow.MediaFile).Action },
		places: []namedPlace{
			placed("key", "The name of the property.", func(m *flow.MediaFile) []spot { return []spot{keySpot(m.Value)} }),
		},
	}
}

func recordScope() *scope {
	return &scope{
		name: "record-id", doc: "Each id of a record of one account: template_id, destination_id, elements of folder_ids, media_file.id.",
		variable: "record",
		object: newType("RecordID", "An id of a record of one account.", func(r *flow.RecordID) *syntax.Node { return r.Node },
			fact("what", textType, "Where it stands: template_id, destination_id, folder_ids or media_file.id.", func(r *flow.RecordID) any { return text(r.What) }),
			fact("text", textType, "The id as decimal text.", func(r *flow.RecordID) any { return text(r.Text) }),
		),
		defect: true, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, r := range def.RecordIDs() {
				visit(r, flow.Bits{}, r.What)
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.RecordID).Node) },
		action: func(el any) *flow.Action { return ownerAction(el.(*flow.RecordID).Owner) },
		base:   func(el any) string { return ownerBase(el.(*flow.RecordID).Owner) },
		anchor: func(el any) *syntax.Node { return ownerNode(el.(*flow.RecordID).Owner) },
	}
}
