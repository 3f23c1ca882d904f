package lint_test

import (
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

func bothReferences(o *original) (all []mutant) {
	for _, a := range o.def.Actions {
		switch {
		case a.ParentKey != nil && a.ParentID == nil:
			all = append(all, mutant{"parent_id beside parent_key", inside(o, a.Node, `"parent_id": 987654321`), "TR3", o.target})
		case a.ParentID != nil && a.ParentKey == nil:
			all = append(all, mutant{"parent_key beside parent_id", inside(o, a.Node, `"parent_key": "nowhere"`), "TR3", o.target})
		}
	}
	return all
}

// otherMode adds a second way of creating, or what only another kind or operation has.
func otherMode(o *original) (all []mutant) {
	def := o.def
	add := func(name, value, claim string) {
		if def.Body.Get(name) != nil {
			return
		}
		if !fixedKind(def) || def.OpFrom == flow.FromNothing {
			claim = ""
		}
		all = append(all, mutant{name + " added", inside(o, def.Body, strconv.Quote(name)+": "+value), claim, o.target})
	}
	update, campaign := def.Operation == flow.Update, def.Kind == flow.Campaign
	second := ""
	switch {
	case update:
		second = "CM4"
	case len(def.Modes) > 0 && !campaign:
		second = "CM1"
	case campaign && (len(def.Actions) > 0 || len(def.Rules) > 0):
		second = "CM2"
	}
	prompt := second
	if campaign {
		prompt = "CM3"
	}
	add("template_id", "7", second)
	add("prompt", `"A flow that greets"`, prompt)
	if campaign {
		add("triggers", `[{"trigger_type": "comment"}]`, "G6")
	} else {
		add("campaign_rules", `[{"list_type": "folder", "rule_type": "inclusion", "destination_id": 7}]`, "R8")
	}
	if !update && !campaign {
		add("active", "true", "CM8")
	}
	if !campaign && len(def.Triggers) > 0 && !slices.ContainsFunc(def.Triggers, func(tr *flow.Trigger) bool { return tr.TypeText != "contact_create" }) {
		add("scenario_type", `"comment_to_dm"`, "G20")
	}
	return all
}

func emptyLists(o *original) (all []mutant) {
	def := o.def
	empty := func(list *syntax.Node, claim string) {
		if list == nil || list.Kind() != syntax.Array || list.Len() == 0 {
			return
		}
		if !fixedKind(def) || def.OpFrom == flow.FromContent || def.OpFrom == flow.FromNothing {
			claim = ""
		}
		all = append(all, mutant{"no " + list.Key(), replaced(o, list.Range(), "[]"), claim, o.target})
	}
	claim := map[flow.Operation]string{flow.Update: "U2"}[def.Operation]
	triggers, actions := claim, claim
	if def.Operation == flow.Create && def.Kind == flow.Scenario && len(def.Modes) == 1 {
		if len(def.Actions) > 0 {
			triggers = "G5"
		}
		if len(def.Triggers) > 0 {
			actions = "TR25"
		}
	}
	empty(def.TriggerList, triggers)
	empty(def.ActionList, actions)
	return all
}

// targetMCP lints the definition as it stands for MCP.
func targetMCP(o *original) []mutant {
	if o.def.Target&flow.MCP != 0 {
		return nil
	}
	claim := ""
	for _, a := range o.def.Actions {
		if o.def.Kind == flow.Scenario && (inline(a.Survey) || inline(a.Folder)) {
			claim = "I1"
		}
		if o.def.Kind == flow.Campaign && (inline(a.Survey) || inline(a.Folder) || inline(a.MediaFile) || inline(a.ConversionLink)) {
			claim = "I2"
		}
	}
	return []mutant{{"meant for MCP", o.text, claim, lint.TargetSet(lint.MCP)}}
}

// inline reports an object that is more than the id of a record.
func inline(n *syntax.Node) bool {
	return n != nil && n.Kind() == syntax.Object && (n.Len() != 1 || n.Get("id") == nil)
}

func ruleValues(o *original) (all []mutant) {
	change := func(n *syntax.Node, claim string, values ...string) {
		for _, value := range values {
			if n != nil {
				all = append(all, mutant{n.Key() + " " + value, replaced(o, n.Range(), value), claim, o.target})
			}
		}
	}
	for _, r := range o.def.Rules {
		change(r.ListType, "R1", `"folders"`, `"list"`, `"Folder"`)
		change(r.RuleType, "R2", `"include"`, `"exclude"`, `"Inclusion"`)
		change(r.DestinationID, "R3", "0", "-4", "1.5")
		change(r.DestinationID, "R10", "123")
	}
	return all
}

// texts changes what is sent: blank, too long, with broken variables.
func texts(o *original) (all []mutant) {
	change := func(what string, n *syntax.Node, value, claim string) {
		if n != nil && n.Kind() == syntax.String {
			all = append(all, mutant{what, replaced(o, n.Range(), strconv.Quote(value)), claim, o.target})
		}
	}
	claimed := func(holds bool, claim string) string {
		if holds {
			return claim
		}
		return ""
	}
	change("blank title", o.def.Title, "  ", claimed(fixedKind(o.def), "CM7"))
	for _, a := range o.def.Actions {
		sends := a.Info != nil && a.Info.Text
		change("blank content", a.Content, " ", claimed(sends, "A4"))
		change("endless content", a.Content, strings.Repeat("long ", 300), map[string]string{"message": "A5", "button_template": "A7"}[a.TypeText])
		change("unclosed variable", a.Content, "Hi {{contact.name", claimed(sends, "V1"))
		change("no namespace", a.Content, "Hi {{first_name}}", claimed(sends, "V2"))
		change("near namespace", a.Content, "Hi {{contacts.username}}", claimed(sends, "V3"))
		change("near field", a.Content, "Hi {{contact.user_name}}", claimed(sends, "V4"))
		change("unclosed tag", a.Content, "{% if contact.email %}Hi", claimed(sends, "V9"))
		change("curly quotes", a.Content, "Hi {{ contact.username | default: “you” }}", claimed(sends, "V12"))
		change("key with a blank", a.Key, a.KeyText+" ", "TR26")
		change("variable as key", a.Key, "{{contact.username}}", "V10")
		change("variable as branch", a.Branch, "{{contact.username}}", "V10")
	}
	for _, w := range owners(o) {
		switch w.level {
		case "button":
			change("blank button", w.node.Get("title"), " ", "A9")
			change("long button", w.node.Get("title"), "A title that nobody can read", "A9")
			change("odd payload", w.node.Get("payload"), "yes", "A10")
		case "filter":
			all = append(all, keywords(o, w)...)
		}
	}
	return all
}

// triggerVariables uses what only some triggers give.
func triggerVariables(o *original) (all []mutant) {
	for _, a := range o.def.Actions {
		if a.Content == nil || a.Content.Kind() != syntax.String {
			continue
		}
		claim := ""
		if o.def.Kind == flow.Campaign && a.Info != nil && a.Info.Text {
			claim = "V6"
		}
		all = append(all, mutant{"variable of a trigger", replaced(o, a.Content.Range(), `"You wrote {{trigger.comment}}"`), claim, o.target})
	}
	return all
}

// keywords adds words to the lists of a comment trigger.
func keywords(o *original, w owner) (all []mutant) {
	for _, name := range []string{"comment_keywords", "caption_keywords"} {
		list := w.node.Get(name)
		if list == nil || list.Kind() != syntax.Array || text(list.First()) == "" {
			continue
		}
		add := func(word, claim string) {
			at := list.First().Start()
			all = append(all, mutant{name + " with " + strconv.Quote(word), replaced(o, syntax.Range{Start: at, End: at}, strconv.Quote(word)+", "), claim, o.target})
		}
		add(" ", "G13")
		add(" blank before", "G13")
		add(strings.ToUpper(text(list.First())), "G12")
		if name == "comment_keywords" {
			add("ab", "G14")
		}
		all = append(all, mutant{name + " empty", replaced(o, list.Range(), "[]"), needed(o, w, name), o.target})
	}
	return all
}

// addresses spoils links and media files.
func addresses(o *original) (all []mutant) {
	change := func(n *syntax.Node, claim string, values ...string) {
		for _, value := range values {
			if n != nil && n.Kind() == syntax.String {
				all = append(all, mutant{n.Key() + " " + value, replaced(o, n.Range(), strconv.Quote(value)), claim, o.target})
			}
		}
	}
	for _, a := range o.def.Actions {
		if a.TypeText == "message" && a.ConversionLink == nil {
			link := `"conversion_link": {"url": "https://shop.example.com", "title": "Shop", "button_title": "Open"}`
			all = append(all, mutant{"a link card on a message", inside(o, a.Node, link), "I10", o.target})
		}
	}
	for _, w := range owners(o) {
		switch w.level {
		case "options":
			if w.action.TypeText == "http_request" {
				change(w.node.Get("url"), "A24", "crm.example.com", "http://crm.example.com", "https://127.0.0.1/x")
			}
		case "link":
			if w.action.TypeText == "conversion_link" {
				change(w.node.Get("url"), "A27", "shop.example.com", "/shop", "")
				change(w.node.Get("title"), "A28", strings.Repeat("a", 81))
				change(w.node.Get("button_title"), "A28", strings.Repeat("a", 21))
				change(w.node.Get("title"), "A29", " ")
			}
		case "media":
			change(w.node.Get("file_url"), "I5", "picture.png", "file:///tmp/a.png", "https://localhost/a.png", "data:image/png;base64,AAAA")
			change(w.node.Get("file_url"), "I7", "https://cdn.example.com/a.svg")
			change(w.node.Get("file_url"), "I8", "https://drive.google.com/file/d/1/view")
			all = append(all, mutant{"media_file as a text", replaced(o, w.node.Range(), `"https://cdn.example.com/a.png"`), "I6", o.target})
		}
	}
	return all
}

func noJSON(o *original) []mutant {
	body := o.def.Body
	all := []mutant{
		{"the last brace lost", strings.TrimRight(o.text, " \r\n\t}"), "D1", o.target},
		{"text behind", o.text + "\nxyz", "D1", o.target},
		{"single quotes", strings.Replace(o.text, `"`, "'", 2), "D1", o.target},
		{"a byte lost", strings.Replace(o.text, ":", "", 1), "D1", o.target},
	}
	if strings.HasSuffix(o.file, ".json") {
		at := body.OpeningBrace().End
		all = append(all, mutant{"a comment", replaced(o, syntax.Range{Start: at, End: at}, " /* later */ "), "D1", o.target})
		if body.Len() > 0 {
			all = append(all, mutant{"a trailing comma", replaced(o, syntax.Range{Start: body.End() - 1, End: body.End()}, ",}"), "D1", o.target})
		}
	}
	return all
}

// envelope wraps the definition as the API answers it, sends it to a tool that reads, and adds a secret.
func envelope(o *original) (all []mutant) {
	if c := o.def.Call; c != nil && c.Tool != nil && strings.HasSuffix(c.ToolName, "s_manage") {
		reader := strings.TrimSuffix(c.ToolName, "_manage")
		all = append(all, mutant{"to " + reader, replaced(o, c.Tool.Range(), strconv.Quote(reader)), "D7", o.target})
	}
	if o.def.Call == nil && o.def.Kind != flow.KindUnknown {
		all = append(all, mutant{"wrapped", `{"` + o.def.Kind.String() + `": ` + o.text + "}", "D8", o.target})
	}
	for _, a := range o.def.Actions {
		if a.Content != nil {
			all = append(all, mutant{"a token", replaced(o, a.Content.Range(), `"Authorization: Bearer 9f8e7d6c5b4a39281706abcdef"`), "D9", o.target})
		}
	}
	return all
}
