// Package paint is the colours of everything that is written for a terminal: one meaning, one colour.
package paint

import (
	"github.com/fatih/color"

	"github.com/inrolint/inrolint/lint"
)

// Palette is the colours. They write nothing but the text where colours are off.
type Palette struct {
	Error, Warning, Info *color.Color // severities
	Strong, Faint, Plain *color.Color
	Frame, Label, Start  *color.Color // what is drawn round a text, the label of a branch, what starts a run
	Added                *color.Color // lines of a change
}

// New returns the colours, or none at all.
func New(on bool) *Palette {
	p := &Palette{}
	for _, c := range []struct {
		to    **color.Color
		style []color.Attribute
	}{
		{&p.Error, []color.Attribute{color.FgRed, color.Bold}},
		{&p.Warning, []color.Attribute{color.FgYellow, color.Bold}},
		{&p.Info, []color.Attribute{color.FgCyan, color.Bold}},
		{&p.Strong, []color.Attribute{color.Bold}},
		{&p.Faint, []color.Attribute{color.Faint}},
		{&p.Plain, nil},
		{&p.Frame, []color.Attribute{color.FgBlue, color.Bold}},
		{&p.Label, []color.Attribute{color.FgCyan}},
		{&p.Start, []color.Attribute{color.FgGreen, color.Bold}},
		{&p.Added, []color.Attribute{color.FgGreen}},
	} {
		*c.to = color.New(c.style...)
		if on {
			(*c.to).EnableColor()
		} else {
			(*c.to).DisableColor()
		}
	}
	return p
}

// Severity returns the colour of a severity.
func (p *Palette) Severity(s lint.Severity) *color.Color {
	switch s {
	case lint.Error:
		return p.Error
	case lint.Warning:
		return p.Warning
	}
	return p.Info
}
