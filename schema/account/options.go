package account

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// options reads what an entry says of the properties of its actions.
func (e *entryReader) options(a *Action) {
	o := &optionReader{entry: e, action: a}
	for _, key := range optionKeys {
		given := spelt(e.entry, key)
		if given == nil || e.used[fold(key)] || given.kind != list && given.kind != object {
			continue
		}
		e.used[fold(key)] = true
		if fold(key) == "commentoptions" {
			a.Options = append(a.Options, Option{Name: key, Type: optionType(catalog.Object), Properties: o.all(given, nil, 0), Open: true})
			continue
		}
		a.Options = o.merge(a.Options, o.hoist(o.all(given, nil, 0)))
	}
	for _, key := range inlineKeys {
		if given := spelt(e.entry, key); given != nil && given.kind == list {
			e.used[fold(key)] = true
			for _, item := range given.items {
				if item.kind == text && slices.Contains(inline("").oneOf(), item.text) {
					a.Inline = append(a.Inline, inline(item.text))
				}
			}
		}
	}
	a.OptionsOpen = a.Options != nil // the answer need not list them all
}

// optionReader reads descriptions of properties: lists of names, of objects, maps by name, JSON Schemas.
type optionReader struct {
	entry  *entryReader
	action *Action
}

// hoist takes the properties of an action out of a list that should hold those of its options.
func (o *optionReader) hoist(found []Option) []Option {
	var options []Option
	for _, p := range found {
		switch name, below := strings.CutPrefix(p.Name, "options."); {
		case below && name != "":
			p.Name = name
			options = append(options, p)
		case p.Name == "options":
			options = append(options, p.Properties...)
		case p.Name == "content":
			if o.action.Content == "" {
				o.action.Content = p.Doc
				if p.Doc == "" {
					o.action.Content = mainText
				}
			}
		case slices.Contains(inline("").oneOf(), p.Name):
			o.action.Inline = append(o.action.Inline, inline(p.Name))
		case slices.ContainsFunc(schema.Builtin().Properties.Action, func(known catalog.Property) bool { return known.Name == p.Name }),
			p.Name == "trigger_type":
			// a property that every action or trigger has
		default:
			options = append(options, p)
		}
	}
	return options
}

func (o *optionReader) merge(known, more []Option) []Option {
	for _, p := range more {
		if len(known) < maxOfType && !slices.ContainsFunc(known, func(k Option) bool { return k.Name == p.Name }) {
			known = append(known, p)
		}
	}
	return known
}

// maxOptionDepth is how deep the properties of options are read.
const maxOptionDepth = 6

// all reads the properties that a value describes, and adds them to found.
func (o *optionReader) all(v *value, found []Option, depth int) []Option {
	if depth > maxOptionDepth {
		return found
	}
	if v.kind == list {
		for _, item := range v.items {
			found = o.merge(found, o.element(item, depth))
		}
		return found
	}
	if properties := v.get("properties"); properties != nil && properties.kind == object {
		v = properties // a JSON Schema
	}
	for k := range v.members {
		m := &v.members[k]
		if name := strings.TrimSpace(m.name); name != "" && !strings.HasPrefix(name, "$") {
			found = o.merge(found, []Option{o.described(name, m.value, depth)})
		}
	}
	return found
}

// element reads one of a list of properties.
func (o *optionReader) element(v *value, depth int) []Option {
	switch v.kind {
	case text:
		if isName(v.text) {
			return []Option{{Name: v.text}}
		}
	case object:
		for _, key := range []string{"key", "name", "field", "slug", "id", "param", "property", "attribute", "option"} {
			if given := spelt(v, key); given != nil && given.kind == text && isName(given.text) {
				return []Option{o.described(given.text, v, depth)}
			}
		}
		if len(v.members) == 1 {
			return o.all(v, nil, depth)
		}
	}
	o.entry.unplaced(v.at, "%s: no property of options: %s", o.entry.name, v.say())
	return nil
}

// described reads the description of a property.
func (o *optionReader) described(name string, v *value, depth int) Option {
	p := Option{Name: name}
	switch v.kind {
	case text:
		if p.Type = typeNamed(v.text); p.Type == "" {
			p.Doc = clean(v.text)
		}
	case object:
		o.describe(&p, v, depth)
	}
	return p
}

func (o *optionReader) describe(p *Option, v *value, depth int) {
	p.Type = typeOf(firstOf(v, "type", "data_type", "value_type", "kind", "format"))
	if doc := firstOf(v, docKeys...); doc != nil && doc.kind == text {
		p.Doc = clean(doc.text)
	} else if title := firstOf(v, "label", "title"); title != nil && title.kind == text {
		p.Doc = clean(title.text)
	}
	if values := firstOf(v, "enum", "values", "choices", "allowed", "allowed_values", "one_of", "accepted_values"); values != nil && values.kind == list {
		p.Seen = seenValues(values)
		if p.Seen != nil {
			p.Type = optionType(catalog.String)
		}
	}
	if properties := firstOf(v, "properties", "fields", "members"); properties != nil && (properties.kind == object || properties.kind == list) {
		p.Type, p.Open = optionType(catalog.Object), true
		p.Properties = o.all(properties, nil, depth+1)
	}
	if items := firstOf(v, "items", "of", "element"); items != nil && p.Type == optionType(catalog.Array) && items.kind == object && depth < maxOptionDepth {
		p.Items = &Option{}
		o.describe(p.Items, items, depth+1)
		p.Items.Name = ""
	}
	if p.Seen != nil && p.Type != optionType(catalog.String) {
		p.Seen = nil
	}
}

// seenValues reads the values that a property can have, nil where they are no texts.
func seenValues(v *value) []Value {
	var seen []Value
	for _, item := range v.items {
		given := item
		doc := ""
		if item.kind == object {
			given = firstOf(item, "value", "key", "id", "name")
			if label := firstOf(item, "description", "label", "title"); label != nil && label.kind == text {
				doc = clean(label.text)
			}
		}
		if given == nil || given.kind != text || strings.TrimSpace(given.text) != given.text || given.text == "" {
			return nil
		}
		if !slices.ContainsFunc(seen, func(other Value) bool { return other.Name == given.text }) {
			seen = append(seen, Value{given.text, doc})
		}
	}
	return seen
}

// typeOf reads the type of a property, "" where it is not known or several are.
func typeOf(v *value) optionType {
	if v == nil {
		return ""
	}
	if v.kind == text {
		return typeNamed(v.text)
	}
	found := optionType("")
	for _, item := range v.items {
		if item.kind != text || item.text == "null" {
			continue
		}
		if found != "" {
			return ""
		}
		found = typeNamed(item.text)
	}
	return found
}

func typeNamed(name string) optionType {
	name = strings.ToLower(strings.TrimSpace(name))
	switch {
	case strings.HasSuffix(name, "[]") || strings.HasPrefix(name, "array<") || strings.HasPrefix(name, "list<"):
		return optionType(catalog.Array)
	}
	switch name {
	case "string", "text", "str", "textarea":
		return optionType(catalog.String)
	case "boolean", "bool":
		return optionType(catalog.Boolean)
	case "number", "float", "decimal", "integer", "int":
		return optionType(catalog.Number)
	case "array", "list":
		return optionType(catalog.Array)
	case "object", "hash", "dict":
		return optionType(catalog.Object)
	}
	return ""
}
