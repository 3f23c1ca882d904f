package graph

import "fmt"

// Formats lists the formats of drawings.
func Formats() []string { return []string{"text", "mermaid", "dot", "svg"} }

// Options say how to draw. The zero value is fit for a file.
type Options struct {
	Theme Theme // of an SVG; "" is Auto
	Width int   // columns of a text; 0 is DefaultWidth
	Color bool  // colours in a text, by escape sequences of terminals
}

// DefaultWidth is the columns of a text where nothing says how many there are.
const DefaultWidth = 100

// Draw draws the graph in one of [Formats]. The only error is another format.
func (g *Graph) Draw(format string, options Options) (string, error) {
	switch format {
	case "text":
		return g.Text(options), nil
	case "mermaid":
		return g.Mermaid(), nil
	case "dot":
		return g.DOT(), nil
	case "svg":
		theme := options.Theme
		if theme == "" {
			theme = Auto
		}
		return g.SVG(theme), nil
	}
	return "", fmt.Errorf("there is no format %q to draw in; use one of %q", format, Formats())
}
