package account

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/schema"
)

// Section is one of the two lists of types.
type Section string

// The lists of types.
const (
	Actions  Section = "actions"
	Triggers Section = "triggers"
)

// Sections lists the lists of types.
func Sections() []string { return []string{string(Actions), string(Triggers)} }

// typeProperty is the property of a definition that holds such a type.
func (s Section) typeProperty() string {
	if s == Triggers {
		return "trigger_type"
	}
	return "action_type"
}

// ImportOptions is what the user says of an answer.
type ImportOptions struct {
	As       Section // which list an answer holds that does not say so itself; "" is not known
	Complete bool    // an answer lists every type of the account
}

// Answer is what was found in a saved answer.
type Answer struct {
	File     File
	Taken    []string   // what was taken, a sentence each
	Unplaced []*Problem // what could not be placed
}

// Import reads a saved answer of get_action_types or get_trigger_types, whose shape is not published: a list of types or
// a map by their names, bare or in whatever envelope it came in (an MCP tool result, server-sent events, "data"). It
// takes what it can place. The problem says why nothing could be taken.
func Import(name, source string, options ImportOptions) (*Answer, *Problem) {
	i := &importer{name: name, options: options, answer: &Answer{File: File{Version: Version}}, unused: map[string]int{}}
	documents, problem := documents(source)
	if problem != nil {
		problem.File = name
		return nil, problem
	}
	for _, v := range documents {
		i.walk(v, "", 0)
	}
	i.finish()
	if len(i.answer.File.Actions)+len(i.answer.File.Triggers) > 0 {
		return i.answer, nil
	}
	if len(i.answer.Unplaced) > 0 {
		return nil, i.answer.Unplaced[0]
	}
	return nil, &Problem{File: name, Message: "no action or trigger type was found in it; expected is a saved answer of get_action_types or get_trigger_types"}
}

// importer collects the types of one file.
type importer struct {
	name    string
	options ImportOptions
	answer  *Answer
	unused  map[string]int // names of properties of types that no use was found for, with how often they stand
	partial bool           // the answer says itself that it is one page of several
	lost    bool           // an entry could not be placed, so the list that it stands in is not whole
	full    bool           // it holds more types than are taken
	totals  []int          // how many entries the answer says there are
	found   [2]bool        // which lists were found: actions, triggers
}

func (i *importer) unplaced(at Place, format string, values ...any) {
	i.answer.Unplaced = append(i.answer.Unplaced, &Problem{i.name, at, fmt.Sprintf(format, values...)})
}

// sectionKeys are the names under which answers hold a list of types, folded.
var sectionKeys = map[string]Section{
	"actiontypes": Actions, "actions": Actions, "availableactiontypes": Actions, "availableactions": Actions,
	"actiontype": Actions, "getactiontypes": Actions, "scenarioactiontypes": Actions, "scenarioactions": Actions,
	"triggertypes": Triggers, "triggers": Triggers, "availabletriggertypes": Triggers, "availabletriggers": Triggers,
	"triggertype": Triggers, "gettriggertypes": Triggers, "scenariotriggertypes": Triggers, "scenariotriggers": Triggers,
}

// envelopeKeys are the names under which answers hold what they are about, folded; the likelier ones first.
var envelopeKeys = []string{
	"structuredcontent", "result", "content", "contents", "data", "response", "payload", "body", "output", "answer", "text",
	"types", "items", "results", "entries", "records", "list", "values", "nodes", "rows", "all", "available", "categories", "groups",
	"parsed", "json", "message", "messages",
}

// walk looks for lists of types. section is what the names of the properties above say, "" where they say nothing.
func (i *importer) walk(v *value, section Section, depth int) bool {
	if depth > maxNested*8 {
		return false
	}
	switch v.kind {
	case text:
		if in := inner(v); in != nil {
			return i.walk(in, section, depth+1)
		}
		if depth == 0 {
			i.unplaced(v.at, "a text that holds no JSON: %s", v.say())
		}
	case list:
		return i.walkList(v, section, depth)
	case object:
		return i.walkObject(v, section, depth)
	}
	return false
}

func (i *importer) walkList(v *value, section Section, depth int) bool {
	if len(v.items) == 0 {
		return section != "" && i.take(v, section, "")
	}
	if !looksLikeTypes(v) {
		found := false
		for _, item := range v.items {
			if item.kind == text || item.kind == object {
				found = i.walk(item, section, depth+1) || found
			}
		}
		return found
	}
	if section = i.decide(v, section); section == "" {
		i.unplaced(v.at, "entries that may be actions or triggers: %d; say which with --as actions or --as triggers", len(v.items))
		return false
	}
	return i.take(v, section, "")
}

func (i *importer) walkObject(v *value, section Section, depth int) bool {
	if failed := failure(v); failed != nil {
		i.unplaced(failed.at, "the answer says that the call failed: %s", failed.say())
		return false
	}
	if isCatalog(v) {
		return i.catalogue(v)
	}
	i.paging(v)
	if i.members(v, func(m *member) (Section, bool) {
		found, ok := sectionKeys[fold(m.name)]
		return found, ok && m.value.kind != number && m.value.kind != boolean
	}, depth) {
		return true
	}
	for _, key := range envelopeKeys {
		if inside := spelt(v, key); inside != nil && isEnvelope(inside) && i.walk(inside, section, depth+1) {
			return true
		}
	}
	if isMapOfTypes(v) {
		if section = i.decide(v, section); section != "" {
			return i.take(v, section, "")
		}
	}
	return i.anything(v, section, depth)
}

// members walks the members that are a section.
func (i *importer) members(v *value, sectionOf func(*member) (Section, bool), depth int) bool {
	found := false
	for k := range v.members {
		m := &v.members[k]
		section, ok := sectionOf(m)
		if !ok {
			continue
		}
		inside := m.value
		if in := inner(inside); in != nil {
			inside = in
		}
		if in := soleEnvelope(inside); in != nil {
			i.paging(inside)
			inside = in
		}
		if (inside.kind == list || inside.kind == object) && i.take(inside, section, "") {
			found = true
		}
	}
	return found
}

// anything walks the members whose name says nothing; what holds no type is passed over. Envelopes were walked before.
func (i *importer) anything(v *value, section Section, depth int) bool {
	found := false
	for k := range v.members {
		inside := v.members[k].value
		if slices.Contains(envelopeKeys, fold(v.members[k].name)) {
			continue
		}
		if inside.kind == list && looksLikeTypes(inside) || inside.kind == object {
			found = i.walk(inside, section, depth+1) || found
		}
	}
	return found
}

// failure returns what an answer says about the call having failed, nil where it does not.
func failure(v *value) *value {
	if failed := v.get("error"); failed != nil && spelt(v, "result") == nil && spelt(v, "data") == nil {
		if message := failed.get("message"); message != nil {
			return message
		}
		return failed
	}
	if failed := v.get("isError"); failed == nil || failed.text != "true" {
		return nil
	}
	if content := v.get("content"); content != nil && len(content.items) > 0 {
		if message := content.items[0].get("text"); message != nil {
			return message
		}
	}
	return v
}

// isEnvelope reports whether a value can hold types further down.
func isEnvelope(v *value) bool { return v.kind == list || v.kind == object || inner(v) != nil }

// soleEnvelope returns the list in an object such as {"items": […], "total": 12}, nil where the object is no such thing.
func soleEnvelope(v *value) *value {
	if v.kind != object || len(v.members) > 8 {
		return nil
	}
	for _, key := range []string{"items", "data", "results", "entries", "records", "list", "types", "values", "all"} {
		if inside := spelt(v, key); inside != nil && inside.kind == list && looksLikeTypes(inside) {
			return inside
		}
	}
	return nil
}

// nameKeys are the names under which an entry gives its type, the surest first. The first two are what definitions call it.
var nameKeys = []string{
	"action_type", "trigger_type", "type", "key", "slug", "identifier", "api_name", "internal_name", "type_name", "type_key",
	"code", "handle", "value", "name", "id", "const",
}

// isName reports whether a text can be the name of a type.
func isName(text string) bool {
	if text == "" || len(text) > 100 || isALabel().MatchString(text) {
		return false
	}
	letters := false
	for _, r := range text {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
			letters = true
		case r >= '0' && r <= '9', r == '_', r == '-', r == '.', r == ':', r == '/':
		default:
			return false
		}
	}
	return letters
}

// looksLikeTypes reports whether a list is one of types: names, objects that have one, or groups of these. A list of
// content blocks ({"type": "text", "text": …}) or of messages is none.
func looksLikeTypes(v *value) bool {
	if v.kind != list {
		return false
	}
	names := 0
	for _, item := range v.items {
		switch item.kind {
		case text:
			if isName(item.text) {
				names++
			}
		case object:
			if isBlock(item) || item.get("jsonrpc") != nil {
				return false
			}
			if hasName(item) || groupOf(item) != nil {
				names++
			}
		default:
			return false
		}
	}
	return names > 0 && names*2 >= len(v.items)
}

// isBlock reports whether an object is a block of content, whose type is not the type of an action.
func isBlock(v *value) bool {
	what := v.get("type")
	return what != nil && v.get(what.text) != nil && slices.Contains([]string{"text", "resource", "json", "image", "audio"}, what.text)
}

func hasName(v *value) bool {
	return slices.ContainsFunc(nameKeys, func(key string) bool {
		given := spelt(v, key)
		return given != nil && given.kind == text && isName(given.text)
	})
}

// groupOf returns the list of types in an entry that stands for a group of them, nil for any other.
func groupOf(v *value) *value {
	for _, key := range []string{"actions", "triggers", "action_types", "trigger_types", "types", "items", "children", "members"} {
		if inside := spelt(v, key); inside != nil && (key != "types" && key != "items" || spelt(v, "action_type") == nil) && looksLikeTypes(inside) {
			return inside
		}
	}
	return nil
}

// isMapOfTypes reports whether an object is a map of types by their names, or of groups of types.
func isMapOfTypes(v *value) bool {
	if v.kind != object || len(v.members) == 0 {
		return false
	}
	for i := range v.members {
		m := &v.members[i]
		switch m.value.kind {
		case object:
			if !isName(m.name) && !hasName(m.value) {
				return false
			}
		case list:
			if !looksLikeTypes(m.value) && !holdsLabels(m.value) {
				return false
			}
		case text:
			if len(v.members) < 2 || !isName(m.name) || isEnvelopeWord(m.name) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// isEnvelopeWord reports whether a name is one that envelopes have rather than types.
func isEnvelopeWord(name string) bool {
	return slices.Contains([]string{"status", "jsonrpc", "id", "version", "error", "ok", "success", "title", "name", "description", "type", "url"}, fold(name))
}

// holdsLabels reports whether a list is one of branch labels; an empty one is, too.
func holdsLabels(v *value) bool {
	for _, item := range v.items {
		label := item
		if item.kind == object {
			label = firstOf(item, labelKeys...)
		}
		if label == nil || label.kind != text || !strings.HasPrefix(label.text, "option_") {
			return false
		}
	}
	return true
}

// decide says which list entries belong to that do not say so above them.
func (i *importer) decide(v *value, section Section) Section {
	if section != "" {
		return section
	}
	actions, triggers := 0, 0
	count := func(name string) {
		known := schema.Builtin()
		isAction, isTrigger := known.ActionType(name) != nil, known.TriggerType(name) != nil
		if isAction && !isTrigger {
			actions++
		}
		if isTrigger && !isAction {
			triggers++
		}
	}
	for _, group := range v.items {
		for k := range group.members {
			switch section, ok := sectionKeys[fold(group.members[k].name)]; {
			case !ok || group.members[k].value.kind != list:
			case section == Actions:
				actions += 2
			default:
				triggers += 2
			}
		}
	}
	eachEntry(v, func(name string, entry *value) {
		if name != "" {
			count(name)
		}
		if entry == nil {
			return
		}
		if spelt(entry, "action_type") != nil {
			actions += 2
		}
		if spelt(entry, "trigger_type") != nil {
			triggers += 2
		}
		for _, key := range nameKeys {
			if given := spelt(entry, key); given != nil && given.kind == text {
				count(given.text)
			}
		}
	})
	switch {
	case i.options.As != "":
		return i.options.As
	case actions > triggers:
		return Actions
	case triggers > actions:
		return Triggers
	}
	base := strings.ToLower(path.Base(strings.ReplaceAll(i.name, `\`, "/")))
	isAction, isTrigger := strings.Contains(base, "action"), strings.Contains(base, "trigger")
	switch {
	case isAction && !isTrigger:
		return Actions
	case isTrigger && !isAction:
		return Triggers
	}
	return ""
}

// eachEntry calls visit for each entry of a list or map, and of the groups in it.
func eachEntry(v *value, visit func(name string, entry *value)) {
	switch v.kind {
	case list:
		for _, item := range v.items {
			switch item.kind {
			case text:
				visit(item.text, nil)
			case object:
				if group := groupOf(item); group != nil {
					eachEntry(group, visit)
				} else {
					visit("", item)
				}
			}
		}
	case object:
		for k := range v.members {
			m := &v.members[k]
			visit(m.name, nil)
			switch {
			case m.value.kind == object:
				visit("", m.value)
			case looksLikeTypes(m.value):
				eachEntry(m.value, visit)
			}
		}
	}
}

// catalogue takes a catalogue of the account that was made before.
func (i *importer) catalogue(v *value) bool {
	file, problems := readValue(i.name, v)
	if len(problems) > 0 {
		i.answer.Unplaced = append(i.answer.Unplaced, problems...)
		return false
	}
	i.answer.Taken = append(i.answer.Taken, fmt.Sprintf("a catalogue with %s and %s", plural(len(file.Actions), "action type"), plural(len(file.Triggers), "trigger type")))
	i.answer.File.Merge(file)
	return true
}

// paging notes that the answer says itself that it is not whole.
func (i *importer) paging(v *value) {
	for k := range v.members {
		given := v.members[k].value
		switch fold(v.members[k].name) {
		case "hasmore", "hasnext", "hasnextpage", "truncated":
			i.partial = i.partial || given.text == "true"
		case "nextcursor", "nextpage", "nexttoken", "next":
			i.partial = i.partial || given.kind == number || given.kind == text && given.text != ""
		case "totalpages", "pagecount":
			if n, err := strconv.Atoi(given.text); err == nil && n > 1 {
				i.partial = true
			}
		case "total", "totalcount", "totalentries":
			if n, err := strconv.Atoi(given.text); err == nil {
				i.totals = append(i.totals, n)
			}
		case "meta", "pagination", "pageinfo", "paging":
			if given.kind == object {
				i.paging(given)
			}
		}
	}
}
