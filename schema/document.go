package schema

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/schema/catalog"
)

// Document returns the JSON Schema (draft-07) of a definition for people and editors: kind is "scenario" or "campaign".
// It accepts everything that the API may take, so it forbids no property and no type of action or trigger, and null
// stands for absent.
func Document(kind string) ([]byte, error) { return DocumentOf(Builtin(), kind) }

// DocumentOf is [Document] with the types of a catalogue.
func DocumentOf(types *Catalog, kind string) ([]byte, error) {
	p := publisher{types}
	switch kind {
	case flow.Scenario.String():
		return p.document(kind, "POST or PATCH /api/v1/scenarios", p.catalog.Properties.Scenario), nil
	case flow.Campaign.String():
		return p.document(kind, "POST or PATCH /api/v1/campaigns", p.catalog.Properties.Campaign), nil
	}
	return nil, fmt.Errorf("no such kind of definition: %q; there are scenario and campaign", kind)
}

// publisher writes the published schemas of a catalogue.
type publisher struct{ catalog *catalog.Catalog }

func (p publisher) document(kind, endpoint string, properties []catalog.Property) []byte {
	record, others := partition(properties, "id")
	return indented(object{
		{"$schema", draft07},
		{"title", "Inrō " + kind},
		{"description", fmt.Sprintf("Body of %s, which is also what the MCP tools take. "+
			"Written by inrolint from what is published; the types of actions and triggers are open lists.", endpoint)},
		{"type", "object"},
		{"properties", p.properties(others)},
		{"if", object{{"required", []string{"jsonrpc"}}}}, // a request round a tool call has an id of its own, of any type
		{"else", object{{"properties", p.properties(record)}}},
		{"definitions", p.definitions(properties)},
	})
}

// partition takes the property of a name out of a list.
func partition(properties []catalog.Property, name string) (named, others []catalog.Property) {
	for _, property := range properties {
		if property.Name == name {
			named = append(named, property)
		} else {
			others = append(others, property)
		}
	}
	return named, others
}

// definitions are the objects that the lists among the properties hold.
func (p publisher) definitions(properties []catalog.Property) object {
	var definitions object
	for _, property := range properties {
		if property.Items == nil {
			continue
		}
		switch property.Items.Of {
		case "trigger":
			definitions = append(definitions, member{"trigger", p.trigger()})
		case "action":
			definitions = append(definitions, member{"action", p.action()})
		case "campaign-rule":
			definitions = append(definitions, member{"campaign-rule", p.object("A campaign rule.", p.catalog.Properties.CampaignRule)})
		}
	}
	return definitions
}

func (p publisher) object(description string, properties []catalog.Property) object {
	o := object{{"description", description}, {"type", "object"}, {"properties", p.properties(properties)}}
	return o.with("required", required(properties))
}

func required(properties []catalog.Property) []string {
	var names []string
	for _, property := range properties {
		if property.Required {
			names = append(names, property.Name)
		}
	}
	return names
}

func (p publisher) properties(properties []catalog.Property) object {
	var published object
	for _, property := range properties {
		published = append(published, member{property.Name, p.property(property)})
	}
	return published
}

func (p publisher) trigger() object {
	o := p.object("A trigger: something that starts the scenario.", p.catalog.Properties.Trigger)
	types, cases := []choice{}, list{}
	for _, t := range p.catalog.Triggers {
		types = append(types, choice{t.Name, t.Title + ". " + p.describe(t.Basis)})
		cases = p.addCase(cases, "trigger_type", t.Name, nil, t.Options)
	}
	o.set("trigger_type", types)
	return o.with("allOf", cases)
}

func (p publisher) action() object {
	properties := slices.Clone(p.catalog.Properties.Action)
	for _, o := range p.catalog.Inline {
		properties = append(properties, o.Property)
	}
	o := p.object("An action: a step of the flow. In an update, an existing action may be given by its id alone.", properties)
	types, cases := []choice{}, list{}
	for _, t := range p.catalog.Actions {
		types = append(types, choice{t.Name, t.Title + ". " + p.describe(t.Basis)})
		cases = p.addCase(cases, "action_type", t.Name, t.Content, t.Options)
	}
	o.set("action_type", types)
	o.set("parent_branch", p.labels())
	return o.with("allOf", cases)
}

// addCase adds what is known of content and options for one type.
func (p publisher) addCase(cases list, property, name string, content *catalog.Basis, options []catalog.Property) list {
	var known object
	if content != nil {
		known = append(known, member{"content", object{{"description", p.describe(*content)}}})
	}
	if len(options) > 0 {
		known = append(known, member{"options", object{{"properties", p.properties(options)}}})
	}
	if known == nil {
		return cases
	}
	return append(cases, object{
		{"if", object{{"properties", object{{property, object{{"const", name}}}}}, {"required", []string{property}}}},
		{"then", object{{"properties", known}}},
	})
}

// shownIndexes is how many of the labels option_0, option_1, … are named.
const shownIndexes = 4

// labels are the branch labels of all types.
func (p publisher) labels() []choice {
	var labels []choice
	add := func(label, parent, meaning string) {
		text := "Under " + parent + "."
		if meaning != "" {
			text = fmt.Sprintf("Under %s: %s.", parent, meaning)
		}
		if i := slices.IndexFunc(labels, func(c choice) bool { return c.value == label }); i >= 0 {
			labels[i].description += " " + text
			return
		}
		labels = append(labels, choice{label, text})
	}
	for _, t := range p.catalog.Actions {
		if t.Branches.Indexed != "" {
			for i := range shownIndexes {
				add(flow.IndexedLabel(i), t.Name, t.Branches.Indexed+" "+strconv.Itoa(i+1))
			}
		}
		for _, label := range t.Branches.Fixed {
			add(label.Name, t.Name, label.Meaning)
		}
	}
	return labels
}

// choice is a value with what it means.
type choice struct{ value, description string }

// set makes a property of an object's schema a choice of known values beside any other string.
func (o object) set(property string, choices []choice) {
	for _, m := range o {
		properties, ok := m.value.(object)
		if m.name != "properties" || !ok {
			continue
		}
		for i := range properties {
			if properties[i].name == property {
				description := properties[i].value.(object)[0]
				properties[i].value = object{description, {"anyOf", openChoice(choices)}}
			}
		}
	}
}

// openChoice accepts any string and names some.
func openChoice(choices []choice) list {
	return list{enumeration(choices), object{{"type", []string{"string", "null"}}}}
}

// enumeration is an enum with descriptions; editors of the VS Code family show them.
func enumeration(choices []choice) object {
	var values, descriptions []string
	for _, c := range choices {
		values, descriptions = append(values, c.value), append(descriptions, c.description)
	}
	return object{{"enum", values}, {"enumDescriptions", descriptions}}
}

// property is the published schema of a property. Its first member is the description.
func (p publisher) property(property catalog.Property) object {
	schema := object{{"description", p.describe(property.Basis)}}
	if len(property.Seen) > 0 {
		return append(schema, member{"anyOf", openChoice(p.choices(property.Seen))})
	}
	schema = append(schema, publishedType(property)...)
	if len(property.Values) > 0 {
		schema = append(schema, enumeration(p.choices(property.Values))...)
	}
	if len(property.Properties) > 0 {
		schema = append(schema, member{"properties", p.properties(property.Properties)})
	}
	if property.Items != nil {
		schema = append(schema, member{"items", p.items(*property.Items)})
	}
	alternatives := list{}
	for _, name := range property.ExactlyOne {
		alternatives = append(alternatives, object{{"required", []string{name}}})
	}
	return schema.with("anyOf", alternatives)
}

func (p publisher) items(items catalog.Property) object {
	if items.Of != "" {
		return object{{"$ref", "#/definitions/" + items.Of}}
	}
	schema := publishedType(items)
	if len(items.Properties) > 0 {
		schema = append(schema, member{"properties", p.properties(items.Properties)})
	}
	return schema
}

// publishedType is the JSON type of a property. null stands for absent, so it is taken where the property may be absent.
func publishedType(property catalog.Property) object {
	var types []string
	minimum := object{}
	switch property.Type {
	case catalog.Any:
		return nil
	case catalog.ID:
		types, minimum = []string{"integer"}, object{{"minimum", 1}}
	case catalog.Reference:
		types = []string{"integer", "string"}
	default:
		types = []string{string(property.Type)}
	}
	if !property.Required {
		types = append(types, "null")
	}
	if len(types) == 1 {
		return append(object{{"type", types[0]}}, minimum...)
	}
	return append(object{{"type", types}}, minimum...)
}

func (p publisher) choices(values []catalog.Value) []choice {
	var choices []choice
	for _, v := range values {
		choices = append(choices, choice{v.Name, p.describe(v.Basis)})
	}
	return choices
}

// describe is an entry's sentence and what it rests on.
func (p publisher) describe(b catalog.Basis) string {
	return strings.TrimSpace(b.Doc + " " + p.catalog.Origin(b))
}
