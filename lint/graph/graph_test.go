package graph_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/graph"
)

// read lints a text and returns its definition with the findings in it.
func read(t testing.TB, name, text string) (*flow.Definition, []lint.Finding) {
	t.Helper()
	workspace, err := lint.New(lint.Options{Dir: t.TempDir(), NoConfig: true, KeepDefinitions: true})
	if err != nil {
		t.Fatal(err)
	}
	result, err := workspace.LintText(context.Background(), name, text)
	if err != nil || len(result.Files) != 1 {
		t.Fatalf("%v, %v", err, result.Problems)
	}
	return result.Files[0].Definition, result.Findings
}

func build(t testing.TB, name, text string) (*flow.Definition, *graph.Graph) {
	t.Helper()
	def, findings := read(t, name, text)
	return def, graph.Build(def, findings)
}

// definitions returns the definitions of the project's corpus and of its demo, by name.
func definitions(t testing.TB) map[string]string {
	t.Helper()
	all := map[string]string{}
	archives, err := filepath.Glob("../../testdata/definitions/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if strings.HasSuffix(f.Name, ".json") || strings.HasSuffix(f.Name, ".jsonc") {
				all[filepath.Base(name)+"/"+f.Name] = string(f.Data)
			}
		}
	}
	demo, _ := filepath.Glob("../../testdata/demo/*/*.json")
	for _, name := range demo {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = string(text)
	}
	return all
}

// TestEveryDefinition draws the whole corpus in every format and looks for what must hold of each drawing.
func TestEveryDefinition(t *testing.T) {
	for name, text := range definitions(t) {
		def, findings := read(t, filepath.Base(name), text)
		if problem := checkDrawings(def, findings); problem != "" {
			t.Errorf("%s: %s", name, problem)
		}
	}
}

// checkDrawings says what is wrong with the drawings of a definition, "" for nothing.
func checkDrawings(def *flow.Definition, findings []lint.Finding) string {
	g := graph.Build(def, findings)
	if problem := checkGraph(def, g, findings); problem != "" {
		return problem
	}
	for _, theme := range graph.Themes() {
		if problem := checkSVG(g, g.SVG(theme)); problem != "" {
			return "svg: " + problem
		}
	}
	for _, format := range graph.Formats() {
		first, err := g.Draw(format, graph.Options{})
		if err != nil {
			return err.Error()
		}
		again, _ := graph.Build(def, findings).Draw(format, graph.Options{})
		if first != again {
			return format + ": two drawings of one definition differ"
		}
		if strings.ContainsAny(first, "\x00\x07\x1b\u202e") {
			return format + ": a character that a viewer obeys is in the drawing"
		}
	}
	return ""
}

// checkGraph looks at the model: every action once, every finding once, ids unique, edges between its nodes.
func checkGraph(def *flow.Definition, g *graph.Graph, findings []lint.Finding) string {
	var actions, nodes []int
	for _, a := range def.Actions {
		actions = append(actions, a.Node.Start())
	}
	ids := map[string]bool{}
	marked := len(g.Findings)
	for _, n := range g.Nodes {
		if n.Kind == graph.Action {
			nodes = append(nodes, n.Range.Start)
		}
		if ids[n.ID] || !regexp.MustCompile(`^[a-z]+-[A-Za-z0-9_-]*$`).MatchString(n.ID) {
			return fmt.Sprintf("the id %q is not fit, or used twice", n.ID)
		}
		ids[n.ID] = true
		marked += len(n.Findings)
		if n.Kind != graph.Missing && g.NodeAt(n.Range.Start) != n {
			return n.ID + " is not at its place"
		}
	}
	slices.Sort(nodes)
	if diff := cmp.Diff(actions, nodes); diff != "" {
		return "actions drawn (-want +got)\n" + diff
	}
	if marked != len(findings) {
		return fmt.Sprintf("%d of %d findings are shown", marked, len(findings))
	}
	for _, e := range g.Edges {
		if e.From != nil && !ids[e.From.ID] || !ids[e.To.ID] {
			return "an edge leads to what is not drawn"
		}
	}
	return ""
}

// checkSVG reads a picture: well-formed, self-contained, every node once with its attributes.
func checkSVG(g *graph.Graph, svg string) string {
	want := map[string]*graph.Node{}
	for _, n := range g.Nodes {
		want[n.ID] = n
	}
	decoder := xml.NewDecoder(strings.NewReader(svg))
	decoder.Strict = true
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err.Error()
		}
		element, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if problem := checkElement(element, want); problem != "" {
			return problem
		}
	}
	for id := range want {
		return id + " is not drawn"
	}
	return ""
}

// checkElement looks at one element, and takes a node off those that are wanted.
func checkElement(element xml.StartElement, want map[string]*graph.Node) string {
	attributes := map[string]string{}
	for _, a := range element.Attr {
		attributes[a.Name.Local] = a.Value
		if a.Name.Local == "style" || a.Name.Local == "href" || strings.HasPrefix(a.Name.Local, "on") {
			return "an attribute " + a.Name.Local
		}
	}
	switch element.Name.Local {
	case "svg", "title", "desc", "style", "rect", "path", "circle", "text", "g":
	default:
		return "an element " + element.Name.Local
	}
	if element.Name.Local != "g" || !strings.HasPrefix(attributes["class"], "node ") {
		return ""
	}
	n := want[attributes["id"]]
	if n == nil {
		return attributes["id"] + " is drawn twice, or is no node"
	}
	delete(want, n.ID)
	got := []string{attributes["data-start"], attributes["data-end"], attributes["tabindex"]}
	if diff := cmp.Diff([]string{fmt.Sprint(n.Range.Start), fmt.Sprint(n.Range.End), "0"}, got); diff != "" {
		return n.ID + " (-want +got)\n" + diff
	}
	if attributes["role"] == "" || attributes["aria-label"] == "" {
		return n.ID + " has no role or name"
	}
	return ""
}

// FuzzDraw draws whatever a text holds.
func FuzzDraw(f *testing.F) {
	for _, text := range definitions(f) {
		f.Add("f.scenario.json", text)
	}
	f.Add("f.campaign.json", `{"campaign_rules": [{"list_type": "folder", "rule_type": "inclusion", "destination_id": 1}], "actions": [{"action_key": "a"`)
	f.Add("f.scenario.update.json", `{"actions": [{"id": 1}, {"id": 2, "parent_id": 2}, {"parent_key": {}}, {"parent_id": "x", "action_key": "`+"\xff"+`"}]}`)
	workspace, err := lint.New(lint.Options{Dir: f.TempDir(), NoConfig: true, KeepDefinitions: true})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, name, text string) {
		if len(text) > 20_000 || strings.ContainsRune(name, 0) {
			t.Skip("too long for a drawing in time, or no name of a file")
		}
		result, err := workspace.LintText(context.Background(), name, text)
		if err != nil || len(result.Files) != 1 {
			t.Skip("not linted, so there is nothing to draw")
		}
		if problem := checkDrawings(result.Files[0].Definition, result.Findings); problem != "" {
			t.Error(problem)
		}
	})
}

// chain is a definition of n steps, each below the one before it.
func chain(n int) string {
	var text bytes.Buffer
	text.WriteString(`{"triggers": [{"trigger_type": "comment"}], "actions": [{"action_key": "a0", "action_type": "message", "content": "x"}`)
	for i := 1; i < n; i++ {
		fmt.Fprintf(&text, `, {"action_key": "a%d", "parent_key": "a%d", "action_type": "message", "content": "x"}`, i, i-1)
	}
	text.WriteString("]}")
	return text.String()
}

// TestDeepFlows draws a chain of 10 000 steps, and one of branches that leaves no room for texts.
func TestDeepFlows(t *testing.T) {
	def, findings := read(t, "chain.scenario.json", chain(10_000))
	g := graph.Build(def, findings)
	if problem := checkGraph(def, g, findings); problem != "" {
		t.Error(problem)
	}
	if svg := g.SVG(graph.Light); strings.Count(svg, `<g id="action-`) != 10_000 {
		t.Error("the picture of a long chain does not hold every step")
	}
	var steps []string
	for i := range 2000 {
		steps = append(steps, fmt.Sprintf(`{"action_key": "q%d", "parent_key": "q%d", "parent_branch": "option_1", "action_type": "ask_question", "content": "?"},
			{"action_key": "m%d", "parent_key": "q%d", "parent_branch": "option_0", "action_type": "message", "content": "x"}`, i+1, i, i+1, i))
	}
	text := `{"triggers": [], "actions": [{"action_key": "q0", "action_type": "ask_question", "content": "?"}, ` + strings.Join(steps, ",") + `]}`
	def, _ = read(t, "stairs.scenario.json", text)
	g = graph.Build(def, nil)
	tree := g.Text(graph.Options{Width: 80})
	for _, n := range g.Nodes {
		if !strings.Contains(tree, "◆ "+n.Name+"  ") {
			t.Fatalf("%s is not in the tree", n.Name)
		}
	}
	for line := range strings.Lines(tree) {
		if width := uniseg.StringWidth(line); width > 81 {
			t.Fatalf("a line of %d columns: %s", width, line)
		}
	}
}

// TestCardsDoNotOverlap looks at the places of all cards of the corpus and of broken flows.
func TestCardsDoNotOverlap(t *testing.T) {
	all := definitions(t)
	mine, _ := filepath.Glob("testdata/definitions/*.json")
	for _, name := range mine {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = string(text)
	}
	card := regexp.MustCompile(`transform="translate\(([0-9.]+) ([0-9.]+)\)">\n<title>[^<]*</title>\n<rect class="card" width="([0-9.]+)" height="([0-9.]+)"`)
	for name, text := range all {
		_, g := build(t, filepath.Base(name), text)
		places := card.FindAllStringSubmatch(g.SVG(graph.Auto), -1)
		if len(places) != len(g.Nodes) {
			t.Fatalf("%s: %d cards of %d nodes", name, len(places), len(g.Nodes))
		}
		var boxes [][4]float64
		for _, place := range places {
			var b [4]float64
			for i := range b {
				b[i], _ = strconv.ParseFloat(place[i+1], 64)
			}
			for _, o := range boxes {
				if b[0] < o[0]+o[2] && o[0] < b[0]+b[2] && b[1] < o[1]+o[3] && o[1] < b[1]+b[3] {
					t.Fatalf("%s: cards at %v and %v overlap", name, o, b)
				}
			}
			boxes = append(boxes, b)
		}
	}
}

func TestThemes(t *testing.T) {
	_, g := build(t, "one.scenario.json", chain(1))
	for theme, want := range map[graph.Theme][2]bool{graph.Auto: {true, true}, graph.Light: {false, false}, graph.Dark: {false, true}} {
		svg := g.SVG(theme)
		got := [2]bool{strings.Contains(svg, "prefers-color-scheme"), strings.Contains(svg, "--flow-background:#15181d")}
		if got != want {
			t.Errorf("%s: follows the viewer, has dark colours: %v, want %v", theme, got, want)
		}
	}
}

// TestPlainColors holds that a viewer without custom properties has a colour wherever one is used.
func TestPlainColors(t *testing.T) {
	_, g := build(t, "one.scenario.json", chain(1))
	for theme, text := range map[graph.Theme]string{graph.Auto: "#1b2028", graph.Light: "#1b2028", graph.Dark: "#e8ebf0"} {
		svg := g.SVG(theme)
		if !strings.Contains(svg, "text{fill:"+text+";fill:var(--flow-text)}") {
			t.Errorf("%s: texts have no plain colour", theme)
		}
		if regexp.MustCompile(`[{;][a-z-]+:;`).MatchString(svg) {
			t.Errorf("%s: a colour is not given", theme)
		}
	}
}

// TestLinesKeepCharacters wraps a long word of joined emoji: no line ends inside one.
func TestLinesKeepCharacters(t *testing.T) {
	const family = "👨‍👩‍👧‍👦"
	_, g := build(t, "one.scenario.json", `{"triggers": [], "actions": [{"action_key": "a", "action_type": "message", "content": "`+strings.Repeat(family, 40)+`"}]}`)
	lines := regexp.MustCompile(`<text class="text"[^>]*>([^<]*)</text>`).FindAllStringSubmatch(g.SVG(graph.Light), -1)
	if len(lines) < 2 {
		t.Fatalf("%d lines", len(lines))
	}
	for _, line := range lines {
		if rest := strings.ReplaceAll(line[1], family, ""); rest != "" && rest != "…" {
			t.Errorf("a line holds %q besides whole families", rest)
		}
	}
}

func TestColors(t *testing.T) {
	_, g := build(t, "one.scenario.json", `{"triggers": [], "actions": [{"action_key": "a", "parent_key": "b"}]}`)
	colored, plain := g.Text(graph.Options{Color: true}), g.Text(graph.Options{})
	if !strings.Contains(colored, "\x1b[") || regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAllString(colored, "") != plain {
		t.Errorf("colours change more than colours:\n%q\n%q", colored, plain)
	}
}

func TestUnknownFormat(t *testing.T) {
	_, g := build(t, "one.scenario.json", chain(1))
	if text, err := g.Draw("png", graph.Options{}); err == nil || text != "" {
		t.Errorf("got %q, %v", text, err)
	}
}
