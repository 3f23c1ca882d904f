package graph

import (
	_ "embed"
	"regexp"
)

// Theme says for which background to draw.
type Theme string

const (
	Auto  Theme = "auto" // as the viewer prefers
	Light Theme = "light"
	Dark  Theme = "dark"
)

// Themes lists the themes.
func Themes() []Theme { return []Theme{Auto, Light, Dark} }

// The one style sheet of a drawing is made of these. Colours are custom properties (--flow-…), so that a host can set its
// own.
var (
	//go:embed style.css
	style string
	//go:embed dark.css
	darkStyle string
	//go:embed contrast.css
	contrastStyle string
)

// css returns the style sheet.
func (t Theme) css() string {
	switch t {
	case Light:
		return withPlainColors(style, style) + contrastStyle
	case Dark:
		return withPlainColors(style, darkStyle) + darkStyle + contrastStyle
	}
	return withPlainColors(style, style) + "@media (prefers-color-scheme:dark){\n" + darkStyle + "}\n" + contrastStyle
}

var (
	colorGiven = regexp.MustCompile(`(--flow-[a-z-]+):(#[0-9a-f]+)`)
	colorUsed  = regexp.MustCompile(`([a-z-]+):var\((--flow-[a-z-]+)\)`)
)

// withPlainColors writes the colour itself before each use of a custom property, for viewers that know none of those.
func withPlainColors(css, palette string) string {
	colors := map[string]string{}
	for _, given := range colorGiven.FindAllStringSubmatch(palette, -1) {
		colors[given[1]] = given[2]
	}
	return colorUsed.ReplaceAllStringFunc(css, func(use string) string {
		parts := colorUsed.FindStringSubmatch(use)
		return parts[1] + ":" + colors[parts[2]] + ";" + use
	})
}
