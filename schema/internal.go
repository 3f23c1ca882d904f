package schema

import (
	"slices"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/schema/catalog"
)

// The internal schemas say what a definition is held to. They are draft-07, of the few keywords that [compileCheck]
// knows; `title` is what the object is called in messages, `$comment` the evidence, and the format recordID an id.
// An object is closed where a source gives all of its properties.

// recordID is the format of numbers that are ids of records: positive, whole, written in digits only.
const recordID = "record-id"

// documentSchema is the schema of a whole definition: the properties of both kinds, since rules of their own speak
// of those that belong to the other kind.
func documentSchema(c *catalog.Catalog, kind flow.Kind, updateCall bool) object {
	first, second := c.Properties.Scenario, c.Properties.Campaign
	title := "a definition"
	switch kind {
	case flow.Scenario:
		title = "a scenario"
	case flow.Campaign:
		title = "a campaign"
		first, second = second, first
	}
	properties := slices.Clone(first)
	if updateCall {
		second = slices.Concat(second, c.Properties.UpdateCall)
	}
	for _, p := range second {
		if !slices.ContainsFunc(properties, func(known catalog.Property) bool { return known.Name == p.Name }) {
			properties = append(properties, p)
		}
	}
	return objectSchema(title, properties, false)
}

// actionSchema is the schema of an action of that type; nil is a type that is not known, or none.
func actionSchema(c *catalog.Catalog, t *catalog.ActionType) object {
	properties := slices.Clone(c.Properties.Action)
	for _, o := range c.Inline {
		properties = append(properties, o.Property)
	}
	if t != nil && len(t.Options) > 0 {
		setOptions(properties, `"options" of a `+t.Name+" action", t.Options, t.OptionsOpen)
	}
	return objectSchema("an action", properties, false)
}

// triggerSchema is the schema of a trigger of that type; nil is a type that is not known, or none.
func triggerSchema(c *catalog.Catalog, t *catalog.TriggerType) object {
	properties := slices.Clone(c.Properties.Trigger)
	if t != nil && len(t.Options) > 0 {
		setOptions(properties, `"options" of a `+t.Name+" trigger", t.Options, t.OptionsOpen)
	}
	return objectSchema("a trigger", properties, false)
}

// ruleSchema is the schema of a campaign rule.
func ruleSchema(c *catalog.Catalog) object {
	return objectSchema("a campaign rule", c.Properties.CampaignRule, false)
}

// setOptions gives the options what is known of them for a type.
func setOptions(properties []catalog.Property, noun string, options []catalog.Property, open bool) {
	for i := range properties {
		if properties[i].Name == "options" {
			properties[i].Noun, properties[i].Properties, properties[i].Open = noun, options, open
		}
	}
}

func objectSchema(title string, properties []catalog.Property, open bool) object {
	return append(object{}.with("title", title).with("type", "object"), members(properties, open)...)
}

// members are the keywords about an object's properties.
func members(properties []catalog.Property, open bool) object {
	var named object
	var required []string
	for _, p := range properties {
		named = append(named, member{p.Name, propertySchema(p)})
		if p.Required {
			required = append(required, p.Name)
		}
	}
	for _, p := range properties {
		if p.MembersBeside != "" {
			named = tolerate(named, p.Properties)
		}
	}
	keywords := object{{"properties", named}}.with("required", required)
	if !open {
		keywords = append(keywords, member{"additionalProperties", false})
	}
	return keywords
}

// elsewhere is the `$comment` of a property that belongs elsewhere: that it stands here is for a rule to say.
const elsewhere = "elsewhere"

// tolerate adds properties that belong elsewhere.
func tolerate(named object, properties []catalog.Property) object {
	for _, p := range properties {
		if !slices.ContainsFunc(named, func(m member) bool { return m.name == p.Name }) {
			named = append(named, member{p.Name, object{{"$comment", elsewhere}}})
		}
	}
	return named
}

// propertySchema is the schema of a property's value.
func propertySchema(p catalog.Property) object {
	noun := p.Noun
	if noun == "" && p.Type == catalog.Object && p.Name != "" {
		noun = `"` + p.Name + `"`
	}
	schema := object{}.with("title", noun).with("$comment", string(p.Evidence))
	if p.JudgedBy == "" {
		schema = append(schema, typeKeywords(p.Type)...)
	}
	schema = schema.with("enum", names(p.Values))
	if p.Items != nil {
		items := *p.Items
		items.Evidence = p.Evidence
		schema = append(schema, member{"items", propertySchema(items)})
	}
	if len(p.Properties) > 0 {
		schema = append(schema, members(p.Properties, p.Open)...)
	}
	return schema
}

func typeKeywords(t catalog.Type) object {
	switch t {
	case catalog.Any:
		return nil
	case catalog.ID:
		return object{{"type", "number"}, {"format", recordID}}
	case catalog.Reference:
		return object{{"type", []string{"number", "string"}}}
	default:
		return object{{"type", string(t)}}
	}
}

func names(values []catalog.Value) []string {
	var found []string
	for _, v := range values {
		found = append(found, v.Name)
	}
	return found
}
