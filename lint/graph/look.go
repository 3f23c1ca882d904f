package graph

import (
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/schema"
)

// mostDetails is how many settings of a node are kept.
const mostDetails = 4

// look is what an action shows of itself.
type look struct {
	action   *flow.Action
	typeName string
	row      *syntax.Node // of the record, for what an update does not say; nil where it is not at hand
}

func (b *builder) look(a *flow.Action) look {
	l := look{action: a, typeName: a.TypeText}
	if a.Record != nil {
		l.row = a.Record.Node
		if a.Type == nil {
			l.typeName = a.Record.Type
		}
	}
	return l
}

// info returns what is known of the type, nil where nothing is.
func (l look) info() *flow.ActionType {
	if l.action.Info != nil || l.typeName == "" {
		return l.action.Info
	}
	return l.action.Def.Types.Action(l.typeName)
}

// caption returns what people call the type.
func (l look) caption() string {
	if c, ok := l.action.Def.Types.(*schema.Catalog); ok {
		if t := c.ActionType(l.typeName); t != nil && t.Title != "" {
			return t.Title
		}
	}
	switch {
	case l.typeName != "":
		return l.typeName
	case l.action.ID != nil && l.action.Def.Operation == flow.Update:
		return "Existing step"
	}
	return "Step without a type"
}

// category returns the catalogue's category of the type, "" where it is not known.
func (l look) category() string {
	if c, ok := l.action.Def.Types.(*schema.Catalog); ok {
		if t := c.ActionType(l.typeName); t != nil {
			return t.Category
		}
	}
	return ""
}

// value returns a value of the action, else of the record's row.
func (l look) value(own *syntax.Node, name string) *syntax.Node {
	if own != nil || l.row == nil {
		return own
	}
	return l.row.Get(name)
}

// text returns what the action sends or asks: its content, else the first of its variants, else the title of its card.
func (l look) text() string {
	if content := scalar(l.value(l.action.Content, "content")); content != "" {
		return content
	}
	if variants := l.variants(); variants != nil {
		for e := range variants.Children() {
			return scalar(e)
		}
	}
	return text(l.value(l.action.ConversionLink, "conversion_link").Get("title"))
}

// variants returns the list of texts that one is chosen from, nil where the type has none.
func (l look) variants() *syntax.Node {
	if l.info() == nil {
		return nil
	}
	for _, o := range l.info().Options {
		if o.Role == flow.VariantsOption {
			if list := l.options().Get(o.Name); list != nil && list.Kind() == syntax.Array {
				return list
			}
		}
	}
	return nil
}

func (l look) options() *syntax.Node { return l.value(l.action.Options, "options") }

// details lists the settings besides text and choices.
func (l look) details() []Detail {
	var all []Detail
	skip := ""
	if info := l.info(); info != nil {
		skip, _ = strings.CutPrefix(info.CountFrom, "options.")
	}
	variants := l.variants()
	if variants != nil && variants.Len() > 1 {
		all = append(all, Detail{"variants", strconv.Itoa(variants.Len())})
	}
	for _, inline := range []struct {
		name string
		own  *syntax.Node
	}{{"conversion_link", l.action.ConversionLink}, {"media_file", l.action.MediaFile}, {"survey", l.action.Survey}, {"folder", l.action.Folder}} {
		if v := l.value(inline.own, inline.name); v != nil {
			all = append(all, Detail{inline.name, inlineText(v)})
		}
	}
	if options := l.options(); options != nil && options.Kind() == syntax.Object {
		for m := range options.Children() {
			if m != variants && m.Key() != skip && m.Kind() != syntax.Null {
				all = append(all, Detail{m.Key(), valueText(m)})
			}
		}
	}
	return all[:min(len(all), mostDetails)]
}

// inlineText says what an inline object is about: its address, title or id.
func inlineText(n *syntax.Node) string {
	for _, name := range []string{"url", "file_url", "title", "name", "id"} {
		if v := scalar(n.Get(name)); v != "" {
			return v
		}
	}
	return valueText(n)
}

// longestValue is how many bytes of a setting are kept at most; a drawing shows less.
const longestValue = 240

// valueText returns a value as people read it: a list with commas between, an object as it stands.
func valueText(n *syntax.Node) string {
	switch n.Kind() {
	case syntax.Array:
		var parts []string
		size := 0
		for e := range n.Children() {
			part := valueText(e)
			if size += len(part); size > longestValue {
				parts = append(parts, "…")
				break
			}
			parts = append(parts, part)
		}
		return strings.Join(parts, ", ")
	case syntax.Object:
		return cutBytes(strings.Join(strings.Fields(n.Raw()), " "), longestValue)
	}
	return scalar(n)
}

// scalar returns the text of a string, else the source of the value, "" for no value.
func scalar(n *syntax.Node) string {
	if n == nil {
		return ""
	}
	if n.Kind() == syntax.Object || n.Kind() == syntax.Array {
		return cutBytes(n.Raw(), longestValue)
	}
	return n.Text()
}

// text returns the text of a string that was read to its end, else "".
func text(n *syntax.Node) string {
	if n == nil || n.Kind() != syntax.String || n.HalfRead() {
		return ""
	}
	return n.Text()
}

// cutBytes cuts a text to at most n bytes and says so.
func cutBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "") + "…"
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// numbered returns an id as people write it.
func numbered(id string) string {
	if id == "" {
		return ""
	}
	return "#" + id
}

// choicesOf reads the buttons or answers of every action whose type says where they are listed.
func choicesOf(def *flow.Definition) map[*flow.Action][]Choice {
	all := map[*flow.Action][]Choice{}
	for _, a := range def.Actions {
		for label, title := range a.Choices() {
			all[a] = append(all[a], Choice{Label: label, Title: title})
		}
	}
	return all
}
