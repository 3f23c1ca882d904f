package rules

import (
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func textScope() *scope {
	facts := []Fact{
		fact("value", textType, "The decoded text.", func(t *flow.Text) any { return text(t.Text()) }),
		fact("property", textType, "The nearest property name above the text.", func(t *flow.Text) any { return text(t.Property()) }),
		fact("role", textType, "What the text is for: title, prompt, content, option, inline, reference, wrapper, other.", func(t *flow.Text) any { return text(string(t.Role)) }),
		fact("secret", textType, "What secret the text holds, such as bearer token; \"\" where it holds none.", func(t *flow.Text) any { return text(t.Secret) }),
		fact("action", objectOf("Action"), "The action that the text belongs to, null where there is none.", func(t *flow.Text) any { return ownerAction(t.Owner) }),
	}
	facts = append(facts, flagFacts(flow.TextFlags[:], func(t *flow.Text) flow.Bits { return t.Flags })...)
	object := newType("Text", "A string value.", func(t *flow.Text) *syntax.Node { return t.Node }, facts...)
	return textsScope("text", "Each string value of the file, property names not counted.", object, (*flow.Definition).Texts, false)
}

// secretScope finds its texts without looking at all of them.
func secretScope(object *objectType) *scope {
	return textsScope("secret", "Each string value that holds a secret.", object, (*flow.Definition).Secrets, true)
}

// templatedReferenceScope finds its texts without making all of them.
func templatedReferenceScope(object *objectType) *scope {
	return textsScope("templated-reference", "Each key, type, branch or id that holds a variable.", object, (*flow.Definition).TemplatedReferences, true)
}

func textsScope(name, doc string, object *objectType, texts func(*flow.Definition) []*flow.Text, defect bool) *scope {
	return &scope{
		name: name, doc: doc,
		variable: "text", object: object, flags: flow.TextFlags[:], defect: defect, many: true,
		each: func(def *flow.Definition, visit visitor) {
			for _, t := range texts(def) {
				visit(t, t.Flags, string(t.Role))
			}
		},
		self:   func(el any) spot { return valueSpot(el.(*flow.Text).Node) },
		action: func(el any) *flow.Action { return ownerAction(el.(*flow.Text).Owner) },
		base:   func(el any) string { return ownerBase(el.(*flow.Text).Owner) },
		anchor: func(el any) *syntax.Node { return ownerNode(el.(*flow.Text).Owner) },
	}
}
