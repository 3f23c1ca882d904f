package flow_test

import "github.com/inrolint/inrolint/lint/flow"

// catalogue knows the published types (FACTS 13) and, beside them, types that an account's catalogue could bring.
type catalogue struct{}

var actionTypes = map[string]*flow.ActionType{
	"message": {
		Evidence: flow.Stated, Message: true, Misplaced: []string{"conversion_link"}, Text: true,
		Limits: []flow.Limit{{Of: "content", Max: 100, Unit: "bytes"}},
	},
	"ask_question": {
		Evidence: flow.Stated, Message: true, Indexed: true, IndexedBy: "answer",
		Branches:  []flow.Label{{Name: "option_replied", Meaning: "any other reply"}, {Name: "option_expired", Meaning: "no reply in time"}},
		Misplaced: []string{"conversion_link"}, Text: true,
		Limits: []flow.Limit{{Of: "choices", Max: 3, Unit: "entries"}},
	},
	"condition": {
		Evidence: flow.Stated, Branches: []flow.Label{{Name: "option_true"}, {Name: "option_false"}},
		Misplaced: []string{"conversion_link", "media_file"},
	},
	"ab_testing": {
		Evidence: flow.Code, Branches: []flow.Label{{Name: "option_a"}, {Name: "option_b"}}, Split: true,
		Options: []flow.Option{{Role: flow.RatioOption, Name: "ratio"}},
	},
	"button_template": {
		Evidence: flow.Code, Message: true, Indexed: true, IndexedBy: "button", CountFrom: "options.buttons", Text: true,
		Limits: []flow.Limit{
			{Of: "content", Max: 50, Unit: "characters"}, {Of: "choices", Min: 1, Max: 3, Unit: "entries"},
			{Of: "choice-title", Max: 10, Unit: "characters"},
		},
	},
	"http_request": {
		Evidence: flow.Code, Branches: []flow.Label{{Name: "option_success"}}, Open: true, Request: true,
		Options: []flow.Option{
			{Role: flow.BodyModeOption, Name: "mode"}, {Role: flow.JSONBodyOption, Name: "json_body", Instead: []string{"body", "data"}},
			{Role: flow.URLOption, Name: "url"}, {Role: flow.URLOption, Name: "address"},
		},
	},
	"conversion_link": {
		Evidence: flow.Code, Message: true, Open: true,
		Limits: []flow.Limit{
			{Of: "title", Max: 20, Unit: "characters"}, {Of: "subtitle", Max: 20, Unit: "characters"}, {Of: "choice-title", Max: 10, Unit: "characters"},
		},
		Options: []flow.Option{{Role: flow.ExpireUnitOption, Name: "unit"}, {Role: flow.ExpireDurationOption, Name: "duration"}},
	},
	"comment":         {Evidence: flow.Code, Reply: true, Options: []flow.Option{{Role: flow.VariantsOption, Name: "variants"}}},
	"folder":          {Evidence: flow.Code, Options: []flow.Option{{Role: flow.FoldersOption, Name: "folder_ids"}}},
	"update_property": {Evidence: flow.Code, Options: []flow.Option{{Role: flow.PropertyOption, Name: "slug"}}},
	"list_menu": {
		Evidence: flow.Account, Indexed: true, CountFrom: "options.rows", Branches: []flow.Label{{Name: "option_other"}},
	},
	"lottery":   {Evidence: flow.Account, Split: true},
	"open_menu": {Evidence: flow.Account, Indexed: true, Open: true},
}

func init() {
	for name, info := range actionTypes {
		info.Name = name
	}
}

func (catalogue) Action(name string) *flow.ActionType { return actionTypes[name] }

func (catalogue) Trigger(name string) *flow.TriggerType {
	switch name {
	case "comment":
		return &flow.TriggerType{Name: name, Evidence: flow.Code, Filters: []flow.Filter{
			{Box: "comment_options", Selector: "post_type", Value: "caption_keywords", List: "caption_keywords", Matches: "caption"},
			{Box: "comment_options", Selector: "comment_type", Value: "comment_keywords", List: "comment_keywords", Matches: "comment"},
		}}
	case "contact_create":
		return &flow.TriggerType{Name: name, Evidence: flow.Stated, NoWindow: true}
	}
	return nil
}

func (catalogue) InlineAllowed(kind flow.Kind, target flow.Target) []string {
	switch {
	case target == flow.REST && kind == flow.Campaign:
		return []string{"media_file", "conversion_link", "survey"} // so that something is refused over REST
	case target == flow.REST:
		return []string{"media_file", "conversion_link", "survey", "folder"}
	case kind == flow.Scenario:
		return []string{"media_file", "conversion_link"}
	}
	return nil
}

func (catalogue) Media() *flow.Media {
	return &flow.Media{
		Accepted: []string{"png", "jpeg", "jpg", "mp4", "pdf"},
		Refused:  []string{"svg", "webp", "docx"},
		SharePages: []flow.SharePage{
			{Service: "Google Drive", Host: "drive.google.com", Paths: []string{"/file/d/", "/open"}},
			{Service: "Dropbox", Host: "dropbox.com", Paths: []string{"/s/", "/scl/"}, Direct: []string{"dl=1", "raw=1"}},
			{Service: "YouTube", Host: "youtu.be"},
		},
	}
}

func (catalogue) VariableNamespaces() []flow.VariableNamespace {
	return []flow.VariableNamespace{
		{Name: "contact", Variables: []flow.KnownVariable{{Name: "name"}, {Name: "username"}}},
		{Name: "trigger", Variables: []flow.KnownVariable{{Name: "message", From: []string{"(direct messages)"}}, {Name: "comment", From: []string{"comment"}}, {Name: "date"}}},
		{Name: "webhook"},
	}
}
