package graph

import "github.com/inrolint/inrolint/lint"

// signs are drawn round the origin, 8 pixels high: a cross, an exclamation mark, an i.
var signs = map[lint.Severity]string{
	lint.Error:   "M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5",
	lint.Warning: "M0-4.5V1M0 4V4.2",
	lint.Info:    "M0-4V-3.8M0-.8V4.5",
}

// Icons are drawn in a square of 24 pixels.
const (
	bubbleIcon   = "M6 7h12v8h-6.5L8 18v-3H6z"
	questionIcon = "M8.5 9.2a3.5 3.3 0 1 1 4.8 3.1c-1 .5-1.3 1-1.3 2M12 17.4v.2"
	forkIcon     = "M12 18v-5M12 13L7 7M12 13L17 7M7 10V7h3M14 7h3v3"
	personIcon   = "M12 6a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 1 1 0-5.6M6.5 18c.6-3 2.6-4.2 5.5-4.2s4.9 1.2 5.5 4.2"
	outsideIcon  = "M8 16L16 8M10 8h6v6"
	boltIcon     = "M13 5.5L7.5 13H12l-1 5.5L16.5 11H12z"
	peopleIcon   = "M9.5 7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 1 1 0-4.6M5 17c.4-2.5 2-3.4 4.5-3.4s4.1.9 4.5 3.4M15 7.2a2.2 2.2 0 0 1 0 4.2M16 13.8c1.7.3 2.7 1.3 3 3.2"
	commentIcon  = "M6 7h12v8h-6.5L8 18v-3H6zM9 10h6M9 12.3h4"
	sparkIcon    = "M12 6l1.5 4.5L18 12l-4.5 1.5L12 18l-1.5-4.5L6 12l4.5-1.5z"
	brokenIcon   = "M8 8l8 8M16 8l-8 8"
	stepIcon     = "M7.5 12v.2M12 12v.2M16.5 12v.2"
)

// icon returns the path of the node's icon.
func (n *Node) icon() string {
	switch n.Kind {
	case Trigger:
		return boltIcon
	case Audience:
		return peopleIcon
	case Source:
		return sparkIcon
	case Missing:
		return brokenIcon
	}
	switch n.Category {
	case "message":
		if n.Type == "ask_question" {
			return questionIcon
		}
		return bubbleIcon
	case "comment":
		return commentIcon
	case "contact":
		return personIcon
	case "logic":
		return forkIcon
	case "external":
		return outsideIcon
	}
	return stepIcon
}
