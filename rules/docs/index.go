package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// groups are the groups in the order in which the index lists them, with what their rules look at.
var groups = []struct{ folder, title, about string }{
	{"document", "Document", "Whether the file is JSON of the shape that the API reads."},
	{"creation-mode", "Creation mode", "How a scenario or campaign is made: from a template, from a prompt, or from lists given directly."},
	{"action-tree", "Action tree", "How actions hang below each other: parents, branches, loops and order."},
	{"update-safety", "Update safety", "What an update would destroy. Some of these rules need the current record (`--against`)."},
	{"triggers", "Triggers", "What starts a scenario, and the words that narrow it down."},
	{"action-content", "Action content", "What actions send and do, and the limits of Inrō and Instagram."},
	{"inline-objects", "Inline objects", "Media files, links, surveys and folders that are given inside an action."},
	{"campaign-rules", "Campaign rules", "Whom a campaign reaches."},
	{"timing", "Timing", "Messages that Instagram would not deliver when they are due."},
	{"variables", "Variables", "Personalisation variables and Liquid tags in texts."},
	{"across-files", "Across files", "What several definitions of one run have to do with each other."},
	{"housekeeping", "Housekeeping", "Suppressions and users' rules themselves."},
}

const generatedNote = "<!-- Written by `go generate ./rules` from the rule files; changes made here are lost. -->\n"

const indexHead = `# Rules

Every rule is one YAML file in this folder, and one page that is written from it. ` + "`inrolint rules list` and\n`inrolint rules explain ID`" + ` show the same without a browser.

## How to read the tables

- **Rule**: the id that findings, configuration files and suppressions name. Ids are never changed.
- **Severity**: ` + "`error`" + `: the API refuses the definition, or data is lost. ` + "`warning`" + `: it is accepted, but surely not meant, or Instagram
  refuses the message when it is sent. ` + "`info`" + `: worth a look. ` + "`off`" + `: the rule runs only where it is given a level. A level that
  depends on the case is followed by the others that occur; the page says when.
- **Fixable**: whether findings can come with a change that mends them.
- **Finds**: what a finding says, in one line.

A rule that needs to know what a file does not tell (scenario or campaign, create or update, REST or MCP, the current record)
is silent until it is known. Two rules do not say the same thing about one place: the more specific one speaks.

A page also tells what its rule rests on. STATED: a document of Inrō or Meta says it. INFERRED: it follows from published examples,
from public code that calls the API, or by reasoning. UNKNOWN: nobody publishes it. What is not stated is never more than a
warning, unless the definition contradicts itself or data is lost. S, C, M and P with a number are the [sources](#sources) at the end of this
page; what follows FACTS, such as W1 or 10.2, are entries of the project's notes on them.

[Writing rules](AUTHORING.md) is the reference for rules of your own.
`

// indexPage writes the page that lists the rules.
func indexPage(all []*rules.Rule) string {
	var b strings.Builder
	b.WriteString(generatedNote)
	b.WriteString(indexHead)
	for _, g := range ordered(all) {
		fmt.Fprintf(&b, "\n## %s\n\n", g.title)
		if g.about != "" {
			fmt.Fprintf(&b, "%s\n\n", g.about)
		}
		b.WriteString("| Rule | Severity | Fixable | Finds |\n| --- | --- | --- | --- |\n")
		for _, r := range all {
			if r.Group == g.folder {
				fmt.Fprintf(&b, "| [`%s`](%s/%s.md) | %s | %s | %s |\n", r.ID, r.Group, r.ID, levels(r), fixable(r), cell(r.Summary))
			}
		}
	}
	writeSources(&b)
	return b.String()
}

// writeSources lists the publications that rules and catalogue rest on.
func writeSources(b *strings.Builder) {
	b.WriteString("\n## Sources\n\nWhat the rules and the catalogue of types rest on.\n\n| Id | By | What |\n| --- | --- | --- |\n")
	for _, s := range schema.Builtin().Sources {
		title := cell(s.Title)
		if s.URL != "" {
			title = fmt.Sprintf("[%s](%s)", title, s.URL)
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", s.ID, s.By, title)
	}
}

// group is a group that has rules.
type group struct{ folder, title, about string }

// ordered returns the groups that have rules; those that [groups] does not name come last, under their folder's name.
func ordered(all []*rules.Rule) []group {
	var list []group
	named := map[string]bool{}
	for _, g := range groups {
		named[g.folder] = true
		if slices.ContainsFunc(all, func(r *rules.Rule) bool { return r.Group == g.folder }) {
			list = append(list, group(g))
		}
	}
	for _, r := range all {
		if !named[r.Group] {
			named[r.Group] = true
			list = append(list, group{folder: r.Group, title: r.Group})
		}
	}
	return list
}

// levels writes the level of a rule, and the others that its findings can have.
func levels(r *rules.Rule) string {
	list := []string{"**" + r.Severity.String() + "**"}
	if r.Severity == rules.Off {
		list[0] += " (" + r.WhenOn.String() + ")"
	}
	for _, c := range r.LevelCases() {
		if name := c.Level.String(); c.Level != r.Severity && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return strings.Join(list, ", ")
}

func fixable(r *rules.Rule) string {
	if r.Fixable() {
		return "yes"
	}
	return "no"
}

// cell makes a text fit into one cell of a table.
func cell(text string) string {
	return strings.ReplaceAll(text, "|", `\|`)
}
