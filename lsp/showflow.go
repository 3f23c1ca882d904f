package lsp

import (
	"encoding/json"
	"slices"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/graph"
)

// showFlowCommand draws the flow of a document.
const showFlowCommand = "inrolint.showFlow"

func init() { commands[showFlowCommand] = showFlow }

// flowRequest says what to draw and how.
type flowRequest struct {
	URI    string      `json:"uri"`
	Format string      `json:"format"`
	Theme  graph.Theme `json:"theme"`
}

// drawing is a drawn flow, with the places of its nodes.
type drawing struct {
	URI     string      `json:"uri"`
	Version *int32      `json:"version"` // null for a document that is not open
	Format  string      `json:"format"`
	Content string      `json:"content"`
	Nodes   []drawnNode `json:"nodes"`
}

// drawnNode is a node of a drawing and where it stands in the document.
type drawnNode struct {
	ID      string            `json:"id"`
	Subject string            `json:"subject,omitempty"`
	Range   protocol316.Range `json:"range"`
}

// showFlow draws the flow of a document with its findings: for a URI alone the SVG, for an object the drawing with its nodes.
func showFlow(r *Request, arguments []json.RawMessage) (any, error) {
	var uri string
	if len(arguments) == 1 && json.Unmarshal(arguments[0], &uri) == nil && uri != "" {
		made, err := r.draw(flowRequest{URI: uri})
		if err != nil {
			return nil, err
		}
		return made.Content, nil
	}
	var asked flowRequest
	const want = `the URI of a document, or {"uri": …} with "format" and "theme" where they are wanted`
	if err := argument(showFlowCommand, arguments, want, &asked); err != nil {
		return nil, err
	}
	if asked.URI == "" {
		return nil, InvalidParams("%s takes %s", showFlowCommand, want)
	}
	return r.draw(asked)
}

func (r *Request) draw(asked flowRequest) (*drawing, error) {
	if asked.Format == "" {
		asked.Format = "svg"
	}
	if asked.Theme == "" {
		asked.Theme = graph.Auto
	}
	switch {
	case !slices.Contains(graph.Formats(), asked.Format):
		return nil, InvalidParams("%s draws no %q; the formats are %q", showFlowCommand, asked.Format, graph.Formats())
	case !slices.Contains(graph.Themes(), asked.Theme):
		return nil, InvalidParams("%s has no theme %q; the themes are %q", showFlowCommand, asked.Theme, graph.Themes())
	}
	doc, err := r.Document(asked.URI)
	if err != nil {
		return nil, err
	}
	reading := doc.Reading()
	switch {
	case doc.Kind != Definition:
		return nil, InvalidParams("%s is no definition of a scenario or campaign, so there is no flow to draw", asked.URI)
	case reading == nil:
		return nil, Failed("%s cannot be drawn: the configuration cannot be read", asked.URI)
	}
	g := graph.Build(reading.Definition, doc.Findings())
	content, err := g.Draw(asked.Format, graph.Options{Theme: asked.Theme})
	if err != nil {
		return nil, err
	}
	made := &drawing{URI: asked.URI, Version: doc.Version, Format: asked.Format, Content: content, Nodes: make([]drawnNode, len(g.Nodes))}
	for i, n := range g.Nodes {
		made.Nodes[i] = drawnNode{n.ID, n.Subject, doc.Range(n.Range)}
	}
	return made, nil
}
