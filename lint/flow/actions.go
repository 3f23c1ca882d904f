package flow

import (
	"slices"

	"github.com/inrolint/inrolint/lint/syntax"
)

// slabSize is how many actions are allocated at once at most. Elements that are no objects cost nothing that way.
const slabSize = 512

// readActions makes the actions out of the objects of the list, each with what its own members say.
func (d *Definition) readActions() {
	if !isArray(d.ActionList) {
		return
	}
	var slab []Action
	left := d.ActionList.Len()
	for e := range d.ActionList.Children() {
		left--
		if e.Kind() != syntax.Object {
			continue
		}
		if len(slab) == cap(slab) {
			slab = make([]Action, 0, min(left+1, slabSize))
			d.Actions = slices.Grow(d.Actions, cap(slab))
		}
		slab = append(slab, Action{Def: d, Node: e, Index: e.Index(), Depth: -1, Order: -1, BranchIndex: -1, position: int32(len(d.Actions)), branchCount: -1})
		a := &slab[len(slab)-1]
		a.readMembers()
		a.flagMembers()
		d.Actions = append(d.Actions, a)
	}
}

func (a *Action) readMembers() {
	for m := range a.Node.Children() {
		if place := a.member(propertyName(m)); place != nil {
			*place = present(m)
		}
	}
	a.KeyText = textOf(a.Key)
	a.IDText = decimal(a.ID)
	if a.TypeText = textOf(a.Type); a.TypeText != "" {
		a.Info = a.Def.Types.Action(a.TypeText)
	}
}

// member returns the field that a property of that name fills, nil where none does.
func (a *Action) member(name string) **syntax.Node {
	switch name {
	case "action_key":
		return &a.Key
	case "id":
		return &a.ID
	case "parent_key":
		return &a.ParentKey
	case "parent_id":
		return &a.ParentID
	case "parent_branch":
		return &a.Branch
	case "action_type":
		return &a.Type
	case "content":
		return &a.Content
	case "options":
		return &a.Options
	case "media_file":
		return &a.MediaFile
	case "conversion_link":
		return &a.ConversionLink
	case "survey":
		return &a.Survey
	case "folder":
		return &a.Folder
	}
	return nil
}

// value returns the value of a property, nil where it is absent or null.
func (a *Action) value(name string) *syntax.Node {
	if place := a.member(name); place != nil {
		return *place
	}
	return a.Node.Get(name)
}

// flagMembers sets the facts that the action's own members decide.
func (a *Action) flagMembers() {
	f := &a.Flags
	f.SetIf(ActHasActionKey, a.Key != nil)
	f.SetIf(ActHasID, a.ID != nil)
	f.SetIf(ActHasParentKey, a.ParentKey != nil)
	f.SetIf(ActHasParentID, a.ParentID != nil)
	f.SetIf(ActHasParentBranch, a.Branch != nil)
	f.SetIf(ActHasActionType, a.Type != nil)
	f.SetIf(ActHasContent, a.Content != nil)
	f.SetIf(ActHasOptions, a.Options != nil)
	f.SetIf(ActHasMediaFile, a.MediaFile != nil)
	f.SetIf(ActHasConversionLink, a.ConversionLink != nil)
	f.SetIf(ActHasSurvey, a.Survey != nil)
	f.SetIf(ActHasFolder, a.Folder != nil)
	f.SetIf(ActBroken, damaged(a.Node))
	f.SetIf(ActNew, a.ID == nil)
	f.SetIf(ActKept, a.ID != nil)
	f.SetIf(ActBothParents, a.ParentKey != nil && a.ParentID != nil)
	f.SetIf(ActKeyBlank, isBlank(a.Key))
	f.SetIf(ActKeyBlankEdges, hasBlankEdges(a.KeyText))
	f.SetIf(ActTypeBlank, isBlank(a.Type))
	if a.Info == nil {
		return
	}
	f.Set(ActTypeKnown)
	f.SetIf(ActTypeLinear, a.Info.Linear())
	f.SetIf(ActTypeOpen, a.Info.Open)
	f.SetIf(ActTypeSplit, a.Info.Split)
	f.SetIf(ActMessageLike, a.Info.Message)
}

// namesParent reports whether a parent reference is there, readable or not.
func (a *Action) namesParent() bool { return a.ParentKey != nil || a.ParentID != nil }

// keptByUpdate reports whether the action is a row with an id in an update: what it leaves out is on the server.
func (a *Action) keptByUpdate() bool { return a.ID != nil && a.Def.Operation == Update }

// Subject returns what a finding about the action is identified by: its action_key, else its id, else "".
func (a *Action) Subject() string {
	if a.KeyText != "" {
		return a.KeyText
	}
	return a.IDText
}

// ParentReference returns the value of parent_key or parent_id, the first in the file where both are there, nil where
// neither is.
func (a *Action) ParentReference() *syntax.Node {
	first, _ := a.parentReferences()
	return first
}

// SecondParent returns the value of the second of parent_key and parent_id in the file, nil where not both are there.
func (a *Action) SecondParent() *syntax.Node {
	_, second := a.parentReferences()
	return second
}

func (a *Action) parentReferences() (first, second *syntax.Node) {
	switch {
	case a.ParentKey == nil:
		return a.ParentID, nil
	case a.ParentID == nil:
		return a.ParentKey, nil
	case a.ParentKey.Start() < a.ParentID.Start():
		return a.ParentKey, a.ParentID
	}
	return a.ParentID, a.ParentKey
}

// KeyOrID returns the value of action_key, else of id, nil where there is neither.
func (a *Action) KeyOrID() *syntax.Node {
	if a.Key != nil {
		return a.Key
	}
	return a.ID
}

// Evidence returns how far the catalogue's word on the action's type can be trusted, "" for a type it does not know.
func (a *Action) Evidence() Evidence {
	if a.Info == nil {
		return ""
	}
	return a.Info.Evidence
}

// BrokenLink returns the parent reference of the orphan or cycle member that the action hangs below, nil where the
// action is not unreachable.
func (a *Action) BrokenLink() *syntax.Node {
	if a.Broken == nil {
		return nil
	}
	return a.Broken.ParentReference()
}
