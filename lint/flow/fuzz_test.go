package flow_test

import (
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// FuzzBuild reads any text: nothing panics, the model is sound, and all that it points at lies inside the text.
func FuzzBuild(f *testing.F) {
	for _, archive := range archivesOf(f) {
		for _, file := range archive.Files {
			if file.Name != "want" {
				f.Add(string(file.Data), file.Name)
			}
		}
	}
	f.Add(chain(100), "a.scenario.json")
	f.Add(strings.Repeat(`{"actions":[`, 50), "")
	f.Fuzz(func(t *testing.T, text, name string) {
		d := build(text, flow.Hints{File: name})
		checkModel(t, d)
		checkRanges(t, d, len(text))
		readAll(d)
	})
}

// checkRanges holds every node that the model names to the text.
func checkRanges(t *testing.T, d *flow.Definition, size int) {
	t.Helper()
	for _, n := range nodesOf(d) {
		if n == nil {
			continue
		}
		if r := n.Range(); r.Start < 0 || r.End < r.Start || r.End > size {
			t.Fatalf("range %v in a text of %d bytes", r, size)
		}
	}
}

func nodesOf(d *flow.Definition) []*syntax.Node {
	nodes := []*syntax.Node{d.Body, d.Envelope, d.ID, d.Title, d.Active, d.TemplateID, d.Prompt, d.ScenarioType, d.ActionList, d.TriggerList, d.RuleList}
	if d.Call != nil {
		nodes = append(nodes, d.Call.Tool, d.Call.Action, d.Call.Args)
	}
	for _, m := range d.Modes {
		nodes = append(nodes, m.Key)
	}
	for _, a := range d.Actions {
		nodes = append(nodes, a.Node, a.Key, a.ID, a.Branch, a.Type, a.ParentReference(), a.SecondParent(), a.KeyOrID(), a.BrokenLink())
	}
	for _, trigger := range d.Triggers {
		nodes = append(nodes, trigger.Node, trigger.ID, trigger.Type, trigger.Options)
	}
	for _, r := range d.Rules {
		nodes = append(nodes, r.Node, r.ListType, r.RuleType, r.DestinationID)
	}
	for _, in := range d.Inlines() {
		nodes = append(nodes, in.Value)
	}
	for _, m := range d.MediaFiles() {
		nodes = append(nodes, m.Value, m.ID, m.FileURL)
	}
	for _, id := range d.RecordIDs() {
		nodes = append(nodes, id.Node)
	}
	for _, text := range d.Texts() {
		nodes = append(nodes, text.Node)
	}
	return append(nodes, contentNodes(d)...)
}

// readAll calls what is made at its first use, and what is written for messages.
func readAll(d *flow.Definition) {
	d.Secrets()
	readContentFacts(d)
	d.Branches()
	d.ActionKeys()
	d.IDs()
	d.ModeNames()
	d.EnvelopeName()
	d.Call.WriteTool()
	for _, a := range d.Actions {
		a.Path()
		a.Labels()
		a.LabelText()
		a.Unhandled()
		a.Gaps()
		a.Evidence()
	}
	for _, c := range d.Cycles {
		c.Keys()
	}
	for _, text := range d.Texts() {
		text.Property()
	}
}
