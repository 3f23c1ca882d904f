package diff

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// compareTriggers compares the triggers, which have ids but no tree.
func compareTriggers(record *flow.Record, next *flow.Definition) List {
	rows := make([]updateRow, len(next.Triggers))
	for i, t := range next.Triggers {
		rows[i] = updateRow{id: t.ID, idText: t.IDText, shown: Row{ID: t.IDText, Type: t.TypeText},
			fields: func(row *flow.RecordRow) []Field { return triggerFields(t, row) }}
	}
	return compareRows("triggers", next.TriggerList, record.Triggers, rows)
}

func triggerFields(t *flow.Trigger, row *flow.RecordRow) []Field {
	var fields []Field
	for m := range t.Node.Children() {
		if name := m.Key(); name != "id" && t.Node.Member(name) == m {
			fields = appendField(fields, name, row.Node.Member(name), m)
		}
	}
	return fields
}

// compareRules compares the campaign rules, which have no ids: an equal one is kept.
func compareRules(record *flow.Record, next *flow.Definition) List {
	l := newList("campaign_rules", next.RuleList == nil)
	old := ruleTexts(record)
	if l.Untouched {
		for _, text := range old {
			l.Kept = append(l.Kept, Row{Text: text})
		}
		return l
	}
	left := make(map[string]int, len(old))
	for _, text := range old {
		left[text]++
	}
	for _, rule := range next.Rules {
		text := ruleText(rule.Node.Get("rule_type"), rule.Node.Get("list_type"), rule.Node.Get("destination_id"))
		if left[text] > 0 {
			left[text]--
			l.Kept = append(l.Kept, Row{Text: text})
			continue
		}
		l.Created = append(l.Created, Row{Text: text})
	}
	for _, text := range old {
		if left[text] > 0 {
			left[text]--
			l.Destroyed = append(l.Destroyed, Subtree{Row: Row{Text: text}})
		}
	}
	return l
}

// ruleTexts says what each rule of the record does.
func ruleTexts(record *flow.Record) []string {
	if record.Rules == nil {
		return nil
	}
	texts := make([]string, len(record.Rules.Rows))
	for i, row := range record.Rules.Rows {
		texts[i] = ruleText(row.Node.Get("rule_type"), row.Node.Get("list_type"), row.Node.Get("destination_id"))
	}
	return texts
}

// ruleText is a rule in words: "inclusion folder 12".
func ruleText(parts ...*syntax.Node) string {
	words := make([]string, len(parts))
	for i, part := range parts {
		words[i] = "?"
		if part != nil {
			words[i] = strings.Trim(part.Raw(), `"`)
		}
	}
	return strings.Join(words, " ")
}
