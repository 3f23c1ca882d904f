package lint_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// operator makes mutants of one sort.
type operator struct {
	name    string
	silence string // why those that no fact calls wrong may go unnoticed
	apply   func(*original) []mutant
}

var operators = []operator{
	{"drop a property", "optional, or the server holds it", dropProperty},
	{"write a property twice", "", doubleProperty},
	{"misspell a property", "the shape of that object is not published", misspellProperty},
	{"wrong JSON type", "its type is not published", wrongType},
	{"move a property up or down", "the property is optional and its new place free-form", moveProperty},
	{"double an element", "", doubleElement},
	{"drop an element", "a shorter flow is a flow", dropElement},
	{"swap two actions", "siblings may stand in any order", swapActions},
	{"misspell a key", "nothing refers to it", misspellKey},
	{"another branch label", "the parent's type or its branches are not known", otherLabel},
	{"misspell a type", "the type is not known, so nothing is near", misspellType},
	{"cross-link", "the parent is of unknown type", crossLink},
	{"both references", "", bothReferences},
	{"another creation mode", "", otherMode},
	{"lists emptied", "an empty list beside another way of creating", emptyLists},
	{"target MCP", "nothing inline", targetMCP},
	{"campaign rule values", "", ruleValues},
	{"texts", "a text that nobody limits", texts},
	{"variables of triggers", "the triggers give it, or it is not known what they give", triggerVariables},
	{"links and media", "", addresses},
	{"no JSON", "", noJSON},
	{"wrapper, tool and secret", "", envelope},
}

func replaced(o *original, r syntax.Range, with string) string {
	return o.text[:r.Start] + with + o.text[r.End:]
}

// startOf is where a member or element begins, its name included.
func startOf(n *syntax.Node) int {
	if n.Name() != nil {
		return n.Name().Start()
	}
	return n.Start()
}

// whole is the text of a member or element, its name included.
func whole(o *original, n *syntax.Node) string { return o.text[startOf(n):n.End()] }

// without returns the text without a member or element.
func without(o *original, n *syntax.Node) string {
	if next := n.Next(); next != nil {
		return replaced(o, syntax.Range{Start: startOf(n), End: startOf(next)}, "")
	}
	start := startOf(n)
	for sibling := range n.Parent().Children() {
		if sibling.Next() == n {
			start = sibling.End()
		}
	}
	return replaced(o, syntax.Range{Start: start, End: n.End()}, "")
}

// inside returns the text with a member put first into an object.
func inside(o *original, object *syntax.Node, member string) string {
	if object.First() != nil {
		member += ", "
	}
	at := object.OpeningBrace().End
	return replaced(o, syntax.Range{Start: at, End: at}, member)
}

// owner is an object of the definition whose properties are known.
type owner struct {
	level   string // "document", "action", "trigger", "rule", "options", "filter", "button", "link", "media"
	node    *syntax.Node
	action  *flow.Action
	trigger *flow.Trigger
}

// fixedKind: the kind does not hang on what the file holds.
func fixedKind(def *flow.Definition) bool {
	return def.KindFrom != flow.FromContent && def.KindFrom != flow.FromNothing
}

// owners are the objects of a definition whose properties are published.
func owners(o *original) []owner {
	all := []owner{{level: "document", node: o.def.Body}}
	object := func(level string, n *syntax.Node, a *flow.Action, tr *flow.Trigger) {
		if n != nil && n.Kind() == syntax.Object {
			all = append(all, owner{level, n, a, tr})
		}
	}
	for _, a := range o.def.Actions {
		object("action", a.Node, a, nil)
		object("link", a.ConversionLink, a, nil)
		object("media", a.MediaFile, a, nil)
		if a.Info == nil {
			continue
		}
		object("options", a.Options, a, nil)
		if a.Options == nil || a.TypeText != "button_template" {
			continue
		}
		if buttons := a.Options.Get("buttons"); buttons != nil {
			for b := range buttons.Children() {
				object("button", b, a, nil)
			}
		}
	}
	for _, tr := range o.def.Triggers {
		object("trigger", tr.Node, nil, tr)
		if tr.TypeText == "comment" && tr.Options != nil {
			object("filter", tr.Options.Get("comment_options"), nil, tr)
		}
	}
	for _, r := range o.def.Rules {
		object("rule", r.Node, nil, nil)
	}
	return all
}

// members calls f for every property of the owners that is not null.
func members(o *original, f func(w owner, value *syntax.Node, name string)) {
	for _, w := range owners(o) {
		for value := range w.node.Children() {
			if value.Kind() != syntax.Null {
				f(w, value, value.Key())
			}
		}
	}
}

// isNew: the action is made by this definition, so that nothing of it is on the server.
func isNew(a *flow.Action) bool { return a.ID == nil }

// needed returns the fact that calls a definition without this property wrong, "" if none does.
func needed(o *original, w owner, name string) string {
	switch w.level {
	case "document":
		return neededInDocument(o.def, name)
	case "action":
		return neededInAction(w.action, name)
	case "trigger":
		if name == "trigger_type" && w.trigger.ID == nil {
			return "G1"
		}
	case "rule":
		return map[string]string{"list_type": "R4", "rule_type": "R4", "destination_id": "R4"}[name]
	case "options":
		return neededInOptions(w, name)
	case "filter":
		return neededInFilter(w, name)
	case "button":
		return map[string]string{"title": "A9", "payload": "A10"}[name]
	case "link":
		if w.action.TypeText == "conversion_link" {
			return map[string]string{"url": "A27"}[name]
		}
	case "media":
		if name == "id" || name == "file_url" {
			return "I3"
		}
	}
	return ""
}

func neededInDocument(def *flow.Definition, name string) string {
	if !fixedKind(def) || def.Operation != flow.Create || def.OpFrom == flow.FromContent && name == "actions" {
		return ""
	}
	switch {
	case name == "title":
		return "CM7"
	case name == "triggers" && def.Kind == flow.Scenario && len(def.Modes) == 1 && len(def.Triggers) > 0 && len(def.Actions) > 0:
		return "G5"
	case name == "campaign_rules" && def.Kind == flow.Campaign && len(def.Actions) > 0 && len(def.Rules) > 0:
		return "R5"
	case (name == "prompt" || name == "template_id") && len(def.Modes) == 1 && def.Modes[0].Name == name:
		return "CM5"
	}
	return ""
}

func neededInAction(a *flow.Action, name string) string {
	known := a.Info != nil
	switch {
	case name == "id" && a.Key == nil:
		return "TR4"
	case !isNew(a):
	case name == "action_key":
		return "TR4"
	case (name == "parent_key" || name == "parent_id") && a.Link == flow.LinkChild:
		return "TR9"
	case name == "parent_branch" && a.Parent != nil && closed(a.Parent):
		return "TR12"
	case name == "action_type":
		return "A1"
	case name == "content" && known && a.Info.Text:
		return "A4"
	case name == "conversion_link" && a.TypeText == "conversion_link":
		return "A26"
	case name == "options":
		return map[string]string{"button_template": "A8", "ab_testing": "A14", "update_property": "A20"}[a.TypeText]
	}
	return ""
}

// closed: all branches of the action are known, and there are some.
func closed(a *flow.Action) bool {
	return a.Info != nil && !a.Info.Open && !a.Info.Linear() && !a.Info.Vague
}

func neededInOptions(w owner, name string) string {
	partner := map[string]string{"expire_duration": "expire_unit", "expire_unit": "expire_duration"}[name]
	switch {
	case partner != "" && w.node.Get(partner) != nil:
		return "A30"
	case !isNew(w.action):
		return ""
	case name == "folder_ids" && w.action.Folder != nil:
		return ""
	}
	return map[string]string{
		"button_template.buttons": "A8", "ab_testing.ratio": "A14", "update_property.contact_property": "A20",
		"folder.folder_ids": "A19", "comment.comment_variants": "A18",
	}[w.action.TypeText+"."+name]
}

func neededInFilter(w owner, name string) string {
	switch name {
	case "post_type", "caption_keywords":
		if text(w.node.Get("post_type")) == "caption_keywords" {
			return "G9"
		}
	case "comment_type", "comment_keywords":
		if text(w.node.Get("comment_type")) == "comment_keywords" {
			return "G9"
		}
	}
	return ""
}

func nameOf(a *flow.Action) string {
	if a.KeyText != "" {
		return a.KeyText
	}
	return a.IDText
}

func text(n *syntax.Node) string {
	if n == nil || n.Kind() != syntax.String {
		return ""
	}
	return n.Text()
}

func dropProperty(o *original) (all []mutant) {
	members(o, func(w owner, value *syntax.Node, name string) {
		all = append(all, mutant{w.level + " without " + name, without(o, value), needed(o, w, name), o.target})
	})
	return all
}

func doubleProperty(o *original) (all []mutant) {
	members(o, func(w owner, value *syntax.Node, name string) {
		all = append(all, mutant{w.level + " with " + name + " twice", inside(o, w.node, whole(o, value)), "D1", o.target})
	})
	return all
}

// published are the properties that a source names, by level.
var published = map[string][]string{
	"document": {"title", "active", "triggers", "actions", "campaign_rules", "template_id", "prompt", "scenario_type"},
	"action": {"action_key", "parent_key", "parent_id", "parent_branch", "action_type", "content", "options", "media_file",
		"conversion_link", "survey", "folder"},
	"trigger": {"trigger_type", "options"},
	"rule":    {"list_type", "rule_type", "destination_id"},
	"filter":  {"post_type", "caption_keywords", "comment_type", "comment_keywords"},
	"button":  {"title", "payload"},
	"link":    {"url", "title", "subtitle", "button_title"},
	"media":   {"file_url"},
}

// misspellings are ways to write a name wrongly: two letters swapped, one left out, one doubled.
func misspellings(name string) []string {
	if len(name) < 4 {
		return nil
	}
	swapped := []byte(name)
	for i := 1; i+2 < len(swapped); i++ {
		if swapped[i] != swapped[i+1] && swapped[i] != '_' && swapped[i+1] != '_' {
			swapped[i], swapped[i+1] = swapped[i+1], swapped[i]
			break
		}
	}
	return []string{string(swapped), name[:len(name)-1], name[:2] + name[1:]}
}

func misspellProperty(o *original) (all []mutant) {
	members(o, func(w owner, value *syntax.Node, name string) {
		claim := ""
		if slices.Contains(published[w.level], name) {
			claim = "D4"
		}
		for _, wrong := range misspellings(name) {
			all = append(all, mutant{w.level + " with " + wrong, replaced(o, value.Name().Range(), strconv.Quote(wrong)), claim, o.target})
		}
	})
	return all
}

// typed are the properties whose JSON type a source states.
var typed = map[string][]string{
	"document": {"title", "active", "triggers", "actions", "campaign_rules"},
	"action":   {"id", "action_key", "parent_key", "parent_id", "parent_branch", "action_type", "content", "options"},
	"trigger":  {"id", "trigger_type", "options"},
	"rule":     {"list_type", "rule_type", "destination_id"},
}

func wrongType(o *original) (all []mutant) {
	members(o, func(w owner, value *syntax.Node, name string) {
		claim := ""
		if slices.Contains(typed[w.level], name) {
			claim = "D2 D3"
		}
		with := map[syntax.Kind][]string{
			syntax.String: {"7", `{"text": ` + value.Raw() + "}"}, syntax.Number: {`"` + value.Raw() + `"`, "true"}, syntax.Bool: {`"` + value.Raw() + `"`, "1"},
			syntax.Array: {"{}", `"all"`}, syntax.Object: {"[]", `"all"`},
		}[value.Kind()]
		for _, wrong := range with {
			all = append(all, mutant{w.level + " with " + name + " " + wrong, replaced(o, value.Range(), wrong), claim, o.target})
		}
	})
	return all
}

// moveProperty moves properties of actions into their options, of options up, of actions to the top.
func moveProperty(o *original) (all []mutant) {
	move := func(w owner, value *syntax.Node, to *syntax.Node, what string) {
		if to == nil || to.Kind() != syntax.Object || value == to || to.Get(value.Key()) != nil {
			return
		}
		member := whole(o, value)
		rest := &original{text: without(o, value)}
		at := to.OpeningBrace().End
		if at > startOf(value) {
			at -= len(o.text) - len(rest.text)
		}
		if to.First() != nil && !(to.Len() == 1 && to.First() == value) {
			member += ", "
		}
		all = append(all, mutant{what, replaced(rest, syntax.Range{Start: at, End: at}, member), needed(o, w, value.Key()), o.target})
	}
	members(o, func(w owner, value *syntax.Node, name string) {
		switch w.level {
		case "action":
			move(w, value, w.action.Options, name+" inside options")
			move(w, value, o.def.Body, name+" at the top")
		case "options":
			move(w, value, w.action.Node, name+" beside options")
		case "filter":
			move(w, value, w.trigger.Options, name+" beside comment_options")
		}
	})
	return all
}

func doubleElement(o *original) (all []mutant) {
	double := func(n *syntax.Node, claim string) {
		all = append(all, mutant{"an element of " + n.Parent().Key() + " twice", replaced(o, syntax.Range{Start: n.End(), End: n.End()}, ", "+n.Raw()), claim, o.target})
	}
	for _, a := range o.def.Actions {
		double(a.Node, map[bool]string{true: "TR5 TR6"}[a.Key != nil || a.ID != nil])
	}
	for _, tr := range o.def.Triggers {
		double(tr.Node, "G7")
	}
	for _, r := range o.def.Rules {
		double(r.Node, "R7")
		if other := map[string]string{"inclusion": "exclusion", "exclusion": "inclusion"}[text(r.RuleType)]; other != "" {
			opposite := strings.Replace(r.Node.Raw(), r.RuleType.Raw(), strconv.Quote(other), 1)
			all = append(all, mutant{"the list of a rule the other way too", replaced(o, syntax.Range{Start: r.Node.End(), End: r.Node.End()}, ", "+opposite), "R6", o.target})
		}
	}
	for _, w := range owners(o) {
		if w.level == "button" {
			double(w.node, "A10")
		}
	}
	return all
}

func dropElement(o *original) (all []mutant) {
	for _, a := range o.def.Actions {
		claim := ""
		if len(a.Children) > 0 {
			claim = "TR1 TR2"
		}
		all = append(all, mutant{"without action " + nameOf(a), without(o, a.Node), claim, o.target})
	}
	for _, tr := range o.def.Triggers {
		all = append(all, mutant{"without a trigger", without(o, tr.Node), "", o.target})
	}
	for _, r := range o.def.Rules {
		claim := ""
		if text(r.RuleType) == "inclusion" && len(o.def.Actions) > 0 && fixedKind(o.def) && inclusions(o.def) == 1 && len(o.def.Rules) > 1 {
			claim = "R5"
		}
		all = append(all, mutant{"without a campaign rule", without(o, r.Node), claim, o.target})
	}
	return all
}

func inclusions(def *flow.Definition) (n int) {
	for _, r := range def.Rules {
		if text(r.RuleType) == "inclusion" {
			n++
		}
	}
	return n
}

func swapActions(o *original) (all []mutant) {
	for i := 1; i < len(o.def.Actions); i++ {
		a, b := o.def.Actions[i-1], o.def.Actions[i]
		claim := ""
		if b.Parent == a {
			claim = "TR22"
		}
		swapped := b.Node.Raw() + o.text[a.Node.End():b.Node.Start()] + a.Node.Raw()
		all = append(all, mutant{nameOf(a) + " after " + nameOf(b), replaced(o, syntax.Range{Start: a.Node.Start(), End: b.Node.End()}, swapped), claim, o.target})
	}
	return all
}

func misspellKey(o *original) (all []mutant) {
	for _, a := range o.def.Actions {
		if a.ParentKey != nil && a.Link == flow.LinkChild {
			all = append(all, mutant{"parent_key of " + nameOf(a), replaced(o, a.ParentKey.Range(), strconv.Quote(text(a.ParentKey)+"x")), "TR1", o.target})
		}
		if a.ParentID != nil && a.Link == flow.LinkChild {
			all = append(all, mutant{"parent_id of " + nameOf(a), replaced(o, a.ParentID.Range(), "987654321"), "TR2", o.target})
		}
		if a.Key != nil {
			claim := ""
			if slices.ContainsFunc(a.Children, func(c *flow.Action) bool { return c.ParentKey != nil }) {
				claim = "TR1"
			}
			all = append(all, mutant{"action_key of " + nameOf(a), replaced(o, a.Key.Range(), strconv.Quote(a.KeyText+"x")), claim, o.target})
		}
	}
	return all
}

func otherLabel(o *original) (all []mutant) {
	for _, a := range o.def.Actions {
		if a.Parent == nil || a.Parent.Info == nil {
			continue
		}
		for label, claim := range map[string]string{
			"yes": "TR15", "option_maybe": "TR14", "option_01": "TR14", "Option_0": "TR15", "option_25": "TR16", "": "TR14",
		} {
			info := a.Parent.Info
			switch {
			case info.Vague:
				claim = ""
			case info.Linear():
				claim = "TR13"
			case info.Open && claim != "TR15":
				claim = ""
			case label == "option_25" && info.Indexed && info.CountFrom == "":
				claim = ""
			}
			changed := ""
			if a.Branch != nil {
				changed = replaced(o, a.Branch.Range(), strconv.Quote(label))
			} else {
				changed = inside(o, a.Node, `"parent_branch": `+strconv.Quote(label))
			}
			all = append(all, mutant{fmt.Sprintf("%q under %s", label, a.Parent.TypeText), changed, claim, o.target})
		}
	}
	slices.SortFunc(all, func(x, y mutant) int { return strings.Compare(x.what+x.text, y.what+y.text) })
	return all
}

func misspellType(o *original) (all []mutant) {
	change := func(n *syntax.Node, known bool, claim string) {
		if n == nil || n.Kind() != syntax.String {
			return
		}
		if !known {
			claim = ""
		}
		for _, wrong := range misspellings(n.Text()) {
			all = append(all, mutant{n.Key() + " " + wrong, replaced(o, n.Range(), strconv.Quote(wrong)), claim, o.target})
		}
	}
	for _, a := range o.def.Actions {
		change(a.Type, a.Info != nil, "A2")
	}
	for _, tr := range o.def.Triggers {
		change(tr.Type, tr.Info != nil, "G2")
	}
	return all
}

// crossLink hangs actions on themselves, on one below them, and beside where they were.
func crossLink(o *original) (all []mutant) {
	for _, a := range o.def.Actions {
		if a.Key == nil {
			continue
		}
		hang := func(on *flow.Action, claim string) {
			if on.Key == nil {
				return
			}
			reference := strconv.Quote(on.KeyText)
			changed := ""
			switch {
			case a.ParentKey != nil:
				changed = replaced(o, a.ParentKey.Range(), reference)
			case a.ParentID == nil:
				changed = inside(o, a.Node, `"parent_key": `+reference)
			default:
				return
			}
			all = append(all, mutant{nameOf(a) + " below " + nameOf(on), changed, claim, o.target})
		}
		hang(a, "TR7")
		for _, c := range a.Children {
			hang(c, "TR7")
			for _, below := range c.Children {
				hang(below, "TR7")
			}
		}
		if a.Parent != nil && a.Parent.Parent != nil && a.ParentKey != nil {
			hang(a.Parent.Parent, "")
		}
	}
	return all
}
