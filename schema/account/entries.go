package account

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// take takes the types of a list or map.
func (i *importer) take(v *value, section Section, category string) bool {
	i.found[indexOf(section)] = true
	before := len(i.answer.File.Actions) + len(i.answer.File.Triggers)
	if v.kind == list {
		i.takeList(v, section, category)
	} else {
		i.takeMap(v, section, category)
	}
	return len(i.answer.File.Actions)+len(i.answer.File.Triggers) > before || len(v.items)+len(v.members) == 0
}

func indexOf(section Section) int {
	if section == Triggers {
		return 1
	}
	return 0
}

func (i *importer) takeList(v *value, section Section, category string) {
	key := i.nameKey(v, section)
	for _, item := range v.items {
		switch {
		case item.kind == text && isName(item.text):
			i.entry(section, item.text, item, category, "")
		case item.kind == object && groupOf(item) != nil:
			i.takeList(groupOf(item), section, nameOfGroup(item))
		case item.kind == object:
			given := spelt(item, key)
			if given == nil || given.kind != text || !isName(given.text) {
				given = i.anyName(item, section)
			}
			if given == nil {
				i.lost = true
				i.unplaced(item.at, "an entry of the %s without a name that can be an %s", section, section.typeProperty())
				continue
			}
			i.entry(section, given.text, item, category, key)
		default:
			i.lost = true
			i.unplaced(item.at, "no name of an %s: %s", section.typeProperty(), item.say())
		}
	}
}

// nameOfGroup returns what a group of types is called.
func nameOfGroup(v *value) string {
	if given := firstOf(v, "category", "title", "label", "name", "group", "key"); given != nil && given.kind == text {
		return given.text
	}
	return ""
}

// nameKey says which property of a list's entries holds their types: one that nearly all have, with no value twice. A
// property such as "type" may be the type in one answer and the category in another.
func (i *importer) nameKey(v *value, section Section) string {
	best, most := "", 0
	for _, key := range append([]string{section.typeProperty()}, nameKeys...) {
		seen := map[string]bool{}
		again := false
		for _, item := range v.items {
			if item.kind != object {
				continue
			}
			if given := spelt(item, key); given != nil && given.kind == text && isName(given.text) {
				again = again || seen[given.text]
				seen[given.text] = true
			}
		}
		if again && key != section.typeProperty() {
			continue
		}
		if len(seen) > most {
			best, most = key, len(seen)
		}
	}
	return best
}

// anyName returns the name of an entry that has not the property that the others have.
func (i *importer) anyName(v *value, section Section) *value {
	for _, key := range append([]string{section.typeProperty()}, nameKeys...) {
		if given := spelt(v, key); given != nil && given.kind == text && isName(given.text) {
			return given
		}
	}
	return nil
}

func (i *importer) takeMap(v *value, section Section, category string) {
	byLabels := false
	for k := range v.members {
		m := v.members[k].value
		byLabels = byLabels || m.kind == list && len(m.items) > 0 && holdsLabels(m)
	}
	for k := range v.members {
		m := &v.members[k]
		switch {
		case m.value.kind == list && (byLabels || len(m.value.items) == 0) && holdsLabels(m.value) && isName(m.name):
			i.labelled(section, m)
		case m.value.kind == list && looksLikeTypes(m.value):
			i.takeList(m.value, section, m.name)
		case m.value.kind == object && (!isName(m.name) || spelt(m.value, section.typeProperty()) != nil):
			if given := i.anyName(m.value, section); given != nil {
				i.entry(section, given.text, m.value, category, section.typeProperty())
			} else {
				i.lost = true
				i.unplaced(m.at, "an entry of the %s without a name that can be an %s: %s", section, section.typeProperty(), fmt.Sprintf("%q", short(m.name)))
			}
		case m.value.kind == object && isMapOfGroups(m.value):
			i.takeMap(m.value, section, m.name)
		case isName(m.name) && m.value.kind != number:
			i.entry(section, m.name, m.value, category, "")
		default:
			i.lost = true
			i.unplaced(m.at, "no name of an %s: %q", section.typeProperty(), short(m.name))
		}
	}
}

// isMapOfGroups reports whether the value of a map's member is a map of types again, the member being their category.
func isMapOfGroups(v *value) bool {
	if len(v.members) == 0 {
		return false
	}
	for i := range v.members {
		m := &v.members[i]
		if m.value.kind != object || !isName(m.name) || isEntryKey(m.name) {
			return false
		}
	}
	return true
}

// isEntryKey reports whether a name is one that the properties of entries have.
func isEntryKey(name string) bool {
	for _, keys := range [][]string{titleKeys, docKeys, categoryKeys, branchKeys, optionKeys, contentKeys} {
		if slices.ContainsFunc(keys, func(key string) bool { return fold(key) == fold(name) }) {
			return true
		}
	}
	return false
}

// labelled takes a type of which the answer gives the labels only.
func (i *importer) labelled(section Section, m *member) {
	if section == Triggers {
		i.add(section, Action{Name: m.name, at: m.at})
		return
	}
	l := &labelReader{}
	l.read(m.value)
	i.add(section, Action{Name: m.name, Branches: l.branches(), at: m.at})
}

// The names under which entries give their parts, the surest first.
var (
	titleKeys    = []string{"title", "label", "display_name", "human_name", "ui_name", "ui_label", "name", "caption"}
	docKeys      = []string{"description", "desc", "doc", "docs", "documentation", "help", "summary", "hint", "details", "about", "purpose", "explanation"}
	categoryKeys = []string{"category", "group", "section", "family", "kind", "type"}
	branchKeys   = []string{
		"branches", "branch_labels", "parent_branches", "parent_branch_labels", "parent_branch", "parent_branch_values", "valid_parent_branches",
		"valid_branches", "possible_branches", "allowed_branches", "available_branches", "child_branches", "branch_options", "branch_names",
		"outputs", "output_labels", "output_branches", "outcomes", "exits", "labels", "paths", "handles", "ports", "branch", "branching",
		"has_branches", "is_branching", "branchable", "supports_branches",
	}
	optionKeys = []string{
		"options", "options_schema", "option_fields", "params", "parameters", "fields", "properties", "settings", "schema", "input_schema",
		"inputs", "arguments", "attributes", "config", "configuration", "available_options", "comment_options",
	}
	contentKeys = []string{"content_field", "content", "content_label", "content_description", "uses_content", "has_content", "supports_content", "main_field", "content_help"}
	inlineKeys  = []string{"inline", "inline_objects", "inline_object", "nested_objects"}
)

// entry takes one type. v is its entry, or its title where it is a text; nameKey is the property that its name comes from.
func (i *importer) entry(section Section, name string, v *value, category, nameKey string) {
	a := Action{Name: name, Category: category, at: v.at}
	if v.kind == text && v.text != name {
		a.Title = clean(v.text)
	}
	if v.kind == list {
		i.unplaced(v.at, "%s: %s, of which it is not clear what it is", name, v.say())
	}
	if v.kind == object {
		e := entryReader{importer: i, entry: v, name: name, used: map[string]bool{fold(nameKey): true}}
		e.read(&a, section)
	}
	i.add(section, a)
}

// add adds a type, or what is new of one that is there.
func (i *importer) add(section Section, a Action) {
	if max(len(i.answer.File.Actions), len(i.answer.File.Triggers)) >= maxTypes {
		if !i.full {
			i.unplaced(a.at, "more than %d types; the rest is left out", maxTypes)
		}
		i.full, i.lost = true, true
		return
	}
	one := &File{Actions: []Action{a}}
	if section == Triggers {
		if a.Branches != nil && !isEmpty(a.Branches) {
			i.unplaced(a.at, "%s: branch labels of a trigger", a.Name)
		}
		one = &File{Triggers: []Trigger{{Name: a.Name, Title: a.Title, Doc: a.Doc, Category: a.Category, Options: a.Options, OptionsOpen: a.OptionsOpen, at: a.at}}}
	}
	i.answer.File.Merge(one)
}

func isEmpty(b *Branches) bool { return len(b.Fixed) == 0 && b.Indexed == "" && !b.Open }

// entryReader reads the parts of one type.
type entryReader struct {
	*importer
	entry *value
	name  string
	used  map[string]bool // folded names that were used
}

func (e *entryReader) read(a *Action, section Section) {
	for _, key := range append([]string{section.typeProperty()}, nameKeys...) {
		if given := spelt(e.entry, key); given != nil && given.text == e.name {
			e.used[fold(key)] = true
		}
	}
	a.Title = clean(e.sentence(titleKeys))
	a.Doc = clean(e.sentence(docKeys))
	if category := clean(e.sentence(categoryKeys)); category != "" {
		a.Category = category
	}
	a.Content = e.content()
	a.Branches = e.branches()
	e.options(a)
	for k := range e.entry.members {
		if m := &e.entry.members[k]; !e.used[fold(m.name)] && m.value.kind != null && fold(m.name) != "id" {
			e.unused[m.name]++
		}
	}
}

// sentence returns the first text under one of the names.
func (e *entryReader) sentence(keys []string) string {
	for _, key := range keys {
		given := spelt(e.entry, key)
		if given != nil && given.kind == text && !e.used[fold(key)] {
			e.used[fold(key)] = true
			return given.text
		}
	}
	return ""
}

// mainText is what content is for where the answer says only that it is used.
const mainText = "The main text."

func (e *entryReader) content() string {
	for _, key := range contentKeys {
		given := spelt(e.entry, key)
		if given == nil || e.used[fold(key)] || given.kind != text && given.kind != boolean && given.kind != object {
			continue
		}
		e.used[fold(key)] = true
		switch {
		case given.kind == object:
			if doc := firstOf(given, docKeys...); doc != nil && doc.kind == text {
				return clean(doc.text)
			}
			return mainText
		case given.text == "false" || given.text == "" || given.text == "none":
			return ""
		case strings.Contains(strings.TrimSpace(given.text), " "):
			return clean(given.text)
		default:
			return mainText
		}
	}
	return ""
}

func (e *entryReader) branches() *Branches {
	l := &labelReader{}
	for _, key := range branchKeys {
		given := spelt(e.entry, key)
		if given == nil || e.used[fold(key)] {
			continue
		}
		e.used[fold(key)] = true
		if given.kind == boolean && l.said {
			continue // "branching": true beside the labels themselves
		}
		l.read(given)
	}
	for _, key := range optionKeys { // a list of labels may be called options
		if given := spelt(e.entry, key); !l.said && given != nil && given.kind == list && len(given.items) > 0 && holdsLabels(given) {
			e.used[fold(key)] = true
			l.read(given)
		}
	}
	if note := firstOf(e.entry, "branch_note", "branches_note", "branch_notes", "branches_description", "branch_description"); note != nil && note.kind == text {
		e.used["branchnote"], e.used["branchesnote"], e.used["branchnotes"], e.used["branchesdescription"], e.used["branchdescription"] = true, true, true, true, true
		if noun := nounIn(note.text); noun != "" && (!l.said || slices.ContainsFunc(l.fixed, func(f Label) bool { return isNumbered(f.Name) })) {
			l.number(note.text)
		}
		if inText().MatchString(note.text) {
			l.sentence(note)
		}
	}
	for _, skipped := range l.skipped {
		e.unplaced(skipped.at, "%s: no branch label: %s", e.name, skipped.say())
	}
	if len(l.skipped) > 0 && l.said {
		l.open = true
	}
	return l.branches()
}

// clean makes one line of a text.
func clean(text string) string { return strings.Join(strings.Fields(text), " ") }

// finish says what was taken, and marks the lists that are complete.
func (i *importer) finish() {
	file := &i.answer.File
	taken := len(file.Actions) + len(file.Triggers)
	for _, total := range i.totals {
		i.partial = i.partial || total > taken && total > len(file.Actions) && total > len(file.Triggers)
	}
	complete := i.options.Complete && !i.partial && !i.lost
	file.Complete.Actions = file.Complete.Actions || complete && i.found[0] && len(file.Actions) > 0
	file.Complete.Triggers = file.Complete.Triggers || complete && i.found[1] && len(file.Triggers) > 0
	if i.found[0] {
		i.answer.Taken = append(i.answer.Taken, takenActions(file.Actions))
	}
	if i.found[1] {
		names := make([]string, len(file.Triggers))
		for k, t := range file.Triggers {
			names[k] = t.Name
		}
		i.answer.Taken = append(i.answer.Taken, plural(len(names), "trigger type")+listed(names))
	}
	if i.lost && i.options.Complete {
		i.answer.Taken = append(i.answer.Taken, "entries could not be placed, so their list is not taken as complete")
	}
	if i.partial {
		i.answer.Taken = append(i.answer.Taken, "the answer says that it is one page of several, so its list is not taken as complete")
	}
	if len(i.unused) > 0 {
		names := slices.SortedFunc(maps.Keys(i.unused), func(a, b string) int {
			return cmp.Or(cmp.Compare(i.unused[b], i.unused[a]), cmp.Compare(a, b))
		})
		i.answer.Unplaced = append(i.answer.Unplaced, &Problem{File: i.name, Message: "properties of types that no use was found for: " + strings.Join(names[:min(len(names), 20)], ", ")})
	}
}

func takenActions(actions []Action) string {
	names := make([]string, len(actions))
	labels, options := 0, 0
	for i, a := range actions {
		names[i] = a.Name
		if a.Branches != nil {
			labels++
		}
		if a.Options != nil {
			options++
		}
	}
	return fmt.Sprintf("%s (branches of %d, options of %d)%s", plural(len(names), "action type"), labels, options, listed(names))
}

func listed(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return ": " + strings.Join(names, ", ")
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
