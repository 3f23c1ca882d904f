// Package hover says what stands at a place of a definition, in Markdown. It answers in byte ranges and knows nothing of
// the wire; every fact comes from the catalogue, the rules and the model.
package hover

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
	"github.com/inrolint/inrolint/lsp/complete"
	"github.com/inrolint/inrolint/lsp/describe"
	"github.com/inrolint/inrolint/lsp/navigate"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/catalog"
)

// Text is what is shown, and what it is about.
type Text struct {
	Markdown string
	About    syntax.Range
}

// At returns what there is to say of the place at an offset, nil for nothing.
func At(def *flow.Definition, types *schema.Catalog, offset int) *Text {
	if v := variableAt(def, offset); v != nil {
		return text(variable(types, v), v.Range)
	}
	node := def.Tree.NodeAt(offset)
	if node == nil {
		return nil
	}
	if node.IsName() {
		return property(def, types, node)
	}
	if name := navigate.At(def, offset); name != nil {
		if name.Action == nil {
			return nil
		}
		return text(action(name.Action), node.Range())
	}
	if a := navigate.ActionAt(def, offset); a != nil {
		switch node {
		case a.Type:
			if t := types.ActionType(a.TypeText); t != nil {
				return text(describe.ActionType(types, t), node.Range())
			}
			return nil
		case a.Branch:
			return text(branch(a), node.Range())
		case a.Node:
			return text(action(a), node.OpeningBrace())
		}
	}
	if t := triggerOf(def, node); t != nil {
		if known := types.TriggerType(t.TypeText); known != nil {
			return text(describe.TriggerType(types, known), node.Range())
		}
		return nil
	}
	return value(def, types, node)
}

func text(markdown string, about syntax.Range) *Text {
	if markdown == "" {
		return nil
	}
	return &Text{markdown, about}
}

// triggerOf returns the trigger whose type the node is, nil if it is none.
func triggerOf(def *flow.Definition, node *syntax.Node) *flow.Trigger {
	for _, t := range def.Triggers {
		if t.Type == node {
			return t
		}
	}
	return nil
}

// property describes the property that a name belongs to.
func property(def *flow.Definition, types *schema.Catalog, name *syntax.Node) *Text {
	if name.Parent() == nil {
		return nil
	}
	for value := range name.Parent().Children() {
		if value.Name() != name {
			continue
		}
		if known := complete.Known(def, types, value); known != nil {
			return text("**`"+known.Name+"`**\n\n"+describe.Property(types, known), name.Range())
		}
	}
	return nil
}

// value describes a value that is one of a list.
func value(def *flow.Definition, types *schema.Catalog, node *syntax.Node) *Text {
	known := complete.Known(def, types, node)
	if known == nil || node.Kind() != syntax.String {
		return nil
	}
	written := node.Text()
	for _, v := range slices.Concat(known.Values, known.Seen) {
		if v.Name == written {
			return text("**`"+v.Name+"`**\n\n"+describe.Value(types, &v), node.Range())
		}
	}
	return nil
}

// variableAt returns the variable at an offset, nil where there is none.
func variableAt(def *flow.Definition, offset int) *flow.VariableUse {
	for _, v := range def.Variables() {
		if v.Range.Start <= offset && offset < v.Range.End {
			return v
		}
	}
	return nil
}

func variable(types *schema.Catalog, use *flow.VariableUse) string {
	space, name, _ := strings.Cut(use.Raw, ".")
	i := slices.IndexFunc(types.Namespaces, func(n catalog.Namespace) bool { return n.Name == space })
	if i < 0 {
		return ""
	}
	namespace := &types.Namespaces[i]
	for v := range namespace.Variables {
		if namespace.Variables[v].Name == name {
			return describe.Variable(types, namespace, &namespace.Variables[v])
		}
	}
	return describe.Namespace(types, namespace)
}
