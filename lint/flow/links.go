package flow

import "github.com/inrolint/inrolint/lint/syntax"

// reference is what can be said of one parent_key or parent_id.
type reference uint8

const (
	refAbsent  reference = iota
	refFound             // names an action of this definition
	refOrphan            // names none
	refUnknown           // cannot be judged
)

// linker finds the parents of the actions of one definition.
type linker struct {
	d        *Definition
	keysLost bool // an action_key may have been lost to a syntax error, so that what is not found may have been there
	idsLost  bool // the same for an id
}

// linkActions finds each action's parent and children, and the keys and ids that are used more than once.
func (d *Definition) linkActions() {
	if len(d.Actions) == 0 {
		return
	}
	d.indexNames()
	l := linker{d: d}
	l.findLosses()
	for _, a := range d.Actions {
		l.link(a)
	}
	d.gatherChildren()
}

// indexNames maps keys and ids to the first action that has them, and remembers it for the later ones.
func (d *Definition) indexNames() {
	d.keys = make(map[string]*Action, len(d.Actions))
	for _, a := range d.Actions {
		name := a.keyName()
		if name == "" {
			continue
		}
		first, used := d.keys[name]
		if !used {
			d.keys[name] = a
			continue
		}
		if a.KeyText != "" && first.KeyText != "" {
			a.Flags.Set(ActKeyUsedBefore)
			a.Flags.Set(ActKeyShared)
			first.Flags.Set(ActKeyShared)
			d.remember(a, func(f *firsts) { f.key = first })
		}
	}
	d.indexIDs()
}

// keyName returns the text that a parent_key may name the action by. A number in place of the string is an error of
// its own; that nothing is found under it would be a false one.
func (a *Action) keyName() string {
	if a.KeyText == "" && a.Key != nil && a.Key.Kind() == syntax.Number && !a.Key.HalfRead() {
		return a.Key.Raw()
	}
	return a.KeyText
}

func (d *Definition) indexIDs() {
	count := 0
	for _, a := range d.Actions {
		if a.IDText != "" {
			count++
		}
	}
	if count == 0 {
		return
	}
	d.ids = make(map[string]*Action, count)
	for _, a := range d.Actions {
		if a.IDText == "" {
			continue
		}
		first, used := d.ids[a.IDText]
		if !used {
			d.ids[a.IDText] = a
			continue
		}
		a.Flags.Set(ActIDUsedBefore)
		a.Flags.Set(ActIDShared)
		first.Flags.Set(ActIDShared)
		d.remember(a, func(f *firsts) { f.id = first })
	}
}

// remember notes an earlier action that a shares something with.
func (d *Definition) remember(a *Action, set func(*firsts)) {
	if d.firstSame == nil {
		d.firstSame = make(map[*Action]firsts)
	}
	f := d.firstSame[a]
	set(&f)
	d.firstSame[a] = f
}

// FirstSameKey returns the first action with the same action_key, nil if this is the first.
func (a *Action) FirstSameKey() *Action { return a.Def.firstSame[a].key }

// FirstSameID returns the first action with the same id, nil if this is the first.
func (a *Action) FirstSameID() *Action { return a.Def.firstSame[a].id }

// FirstSameBranch returns the first action on the same branch of the same parent, nil if this is the first.
func (a *Action) FirstSameBranch() *Action { return a.Def.firstSame[a].branch }

// LookAlike returns the first action whose key is different but looks like this one's, nil if there is none before it.
func (a *Action) LookAlike() *Action { return a.Def.firstSame[a].lookAlike }

// findLosses finds out whether keys or ids may have been lost to syntax errors.
func (l *linker) findLosses() {
	list := l.d.ActionList
	if list.Lossy() {
		l.keysLost, l.idsLost = true, true
		return
	}
	if !list.Broken() && len(l.d.Tree.Errors()) == 0 {
		return
	}
	for e := range list.Children() {
		if e.Kind() != syntax.Object && e.Kind() != syntax.Missing && unread(e) {
			l.keysLost, l.idsLost = true, true
			return
		}
	}
	for _, a := range l.d.Actions {
		broken := a.Flags.Has(ActBroken)
		l.keysLost = l.keysLost || broken && a.KeyText == "" || unread(a.Key)
		l.idsLost = l.idsLost || broken && a.IDText == "" || unread(a.ID)
	}
}

// link finds the parent of one action. Where both references are there the first in the file decides; the other one
// decides where the first names nothing.
func (l *linker) link(a *Action) {
	byKey, keyState := l.byKey(a.ParentKey)
	byID, idState := l.byID(a.ParentID)
	a.Flags.SetIf(ActOrphanKey, keyState == refOrphan)
	a.Flags.SetIf(ActOrphanID, idState == refOrphan)
	first, second := byKey, byID
	if a.ParentReference() == a.ParentID {
		first, second = byID, byKey
	}
	switch {
	case first != nil:
		a.Link, a.Parent = LinkChild, first
	case second != nil:
		a.Link, a.Parent = LinkChild, second
	case keyState == refUnknown || idState == refUnknown:
		a.Link = LinkUnknown
	case keyState == refOrphan || idState == refOrphan:
		a.Link = LinkOrphan
	default:
		a.Link = LinkRoot
	}
	a.Flags.Set([...]int{LinkRoot: ActRoot, LinkChild: ActChild, LinkOrphan: ActOrphan, LinkUnknown: ActLinkUnknown}[a.Link])
}

func (l *linker) byKey(value *syntax.Node) (*Action, reference) {
	if value == nil {
		return nil, refAbsent
	}
	if !readable(value) {
		return nil, refUnknown
	}
	text := value.Text()
	if parent := l.d.keys[text]; parent != nil {
		return parent, refFound
	}
	if l.keysLost || hasVariable(text) {
		return nil, refUnknown
	}
	return nil, refOrphan
}

func (l *linker) byID(value *syntax.Node) (*Action, reference) {
	if value == nil {
		return nil, refAbsent
	}
	text := decimal(value)
	if text == "" {
		return nil, refUnknown
	}
	if parent := l.d.ids[text]; parent != nil {
		return parent, refFound
	}
	if l.idsLost {
		return nil, refUnknown
	}
	return nil, refOrphan
}

// gatherChildren fills the lists of children, all cut from one piece of memory.
func (d *Definition) gatherChildren() {
	counts := make([]int32, len(d.Actions))
	total := 0
	for _, a := range d.Actions {
		if a.Parent != nil {
			counts[a.Parent.position]++
			total++
		}
	}
	if total == 0 {
		return
	}
	slab := make([]*Action, total)
	for _, a := range d.Actions {
		if n := counts[a.position]; n > 0 {
			a.Children, slab = slab[:0:n], slab[n:]
		}
	}
	for _, a := range d.Actions {
		if a.Parent != nil {
			a.Parent.Children = append(a.Parent.Children, a)
		}
	}
}
