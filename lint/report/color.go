package report

import (
	"github.com/fatih/color"

	"github.com/inrolint/inrolint/lint"
)

// palette is the colours of a report.
type palette struct {
	err, warning, info, frame, strong, plain, added *color.Color
}

// newPalette returns the colours, or none at all.
func newPalette(on bool) *palette {
	p := &palette{
		err:     color.New(color.FgRed, color.Bold),
		warning: color.New(color.FgYellow, color.Bold),
		info:    color.New(color.FgCyan, color.Bold),
		frame:   color.New(color.FgBlue, color.Bold),
		strong:  color.New(color.Bold),
		plain:   color.New(),
		added:   color.New(color.FgGreen),
	}
	for _, c := range []*color.Color{p.err, p.warning, p.info, p.frame, p.strong, p.plain, p.added} {
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
	}
	return p
}

func (p *palette) severity(s lint.Severity) *color.Color {
	switch s {
	case lint.Error:
		return p.err
	case lint.Warning:
		return p.warning
	}
	return p.info
}
