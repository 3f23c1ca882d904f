package schema

import (
	"sync"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/schema/catalog"
)

// shape is an internal schema in its two compiled forms, of which the second is made when first something was refused.
type shape struct {
	check   *check
	compile func() (*explainer, error)
}

// newShape compiles a schema. One that cannot be compiled accepts everything; the tests see to it that there is none.
func newShape(schema object) *shape {
	text := string(compact(schema))
	compiled, err := compileCheck(text)
	if err != nil {
		compiled = &check{kinds: anyKind, anything: true}
	}
	return &shape{check: compiled, compile: sync.OnceValues(func() (*explainer, error) { return compileExplainer(text) })}
}

func (s *shape) explain(value any) ([]complaint, error) {
	e, err := s.compile()
	if err != nil {
		return nil, err
	}
	return e.explain(value)
}

// shapes are the shapes of a catalogue, each made at its first use.
type shapes struct {
	catalog  *catalog.Catalog
	rule     func() *shape
	anObject func() *shape
	homes    func() map[string][]home // see [shapes.homeOf]

	mutex     sync.RWMutex // of what follows
	documents map[documentKey]*shape
	actions   map[*flow.ActionType]*shape
	triggers  map[*flow.TriggerType]*shape
}

type documentKey struct {
	kind       flow.Kind
	updateCall bool
}

// shapesOf returns the shapes of a catalogue; types that are none have those of the built-in one.
func shapesOf(types flow.Types) *shapes {
	c, ok := types.(*catalog.Catalog)
	if !ok || c == nil {
		c = Builtin()
	}
	return c.Derived(func(c *catalog.Catalog) any {
		s := &shapes{
			catalog:   c,
			documents: map[documentKey]*shape{},
			actions:   map[*flow.ActionType]*shape{},
			triggers:  map[*flow.TriggerType]*shape{},
		}
		s.rule = sync.OnceValue(func() *shape { return newShape(ruleSchema(c)) })
		s.anObject = sync.OnceValue(func() *shape { return newShape(object{{"type", "object"}}) })
		s.homes = sync.OnceValue(s.findHomes)
		return s
	}).(*shapes)
}

func (s *shapes) document(kind flow.Kind, updateCall bool) *shape {
	return lookUp(s, s.documents, documentKey{kind, updateCall}, func() object {
		return documentSchema(s.catalog, kind, updateCall)
	})
}

func (s *shapes) action(t *flow.ActionType) *shape {
	return lookUp(s, s.actions, t, func() object {
		if t == nil {
			return actionSchema(s.catalog, nil)
		}
		return actionSchema(s.catalog, s.catalog.ActionType(t.Name))
	})
}

func (s *shapes) trigger(t *flow.TriggerType) *shape {
	return lookUp(s, s.triggers, t, func() object {
		if t == nil {
			return triggerSchema(s.catalog, nil)
		}
		return triggerSchema(s.catalog, s.catalog.TriggerType(t.Name))
	})
}

// lookUp returns the shape of that key, and makes it if need be.
func lookUp[K comparable](s *shapes, made map[K]*shape, key K, schema func() object) *shape {
	s.mutex.RLock()
	found := made[key]
	s.mutex.RUnlock()
	if found != nil {
		return found
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if made[key] == nil {
		made[key] = newShape(schema())
	}
	return made[key]
}
