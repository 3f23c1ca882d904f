package flow

// A path of more than pathMax steps is shown by its first pathHead and last pathTail steps.
const (
	pathMax  = 64
	pathHead = 16
	pathTail = pathMax - pathHead - 1
	pathGap  = "…"
)

// Path returns the way to the action: the type of the scenario's first trigger that has one, then the keys (or ids)
// from the root down to the action itself. A way of more than 64 steps is its first 16, "…" and its last 47. It is nil
// for an action that no root leads to.
func (a *Action) Path() []string {
	if a.Depth < 0 {
		return nil
	}
	start := a.Def.startName()
	skip := 0
	if start != "" {
		skip = 1
	}
	steps := skip + a.Depth + 1
	if steps <= pathMax {
		path := make([]string, steps)
		a.fillUp(path[skip:])
		return withStart(path, start)
	}
	path := make([]string, pathMax)
	headEnd := a.top
	if start != "" {
		headEnd = headEnd.Parent
	}
	headEnd.fillUp(path[skip:pathHead])
	path[pathHead] = pathGap
	a.fillUp(path[pathMax-pathTail:])
	return withStart(path, start)
}

// fillUp writes the names of the action and of the actions above it, the action's own last.
func (a *Action) fillUp(names []string) {
	for i := len(names) - 1; i >= 0; i-- {
		names[i] = a.stepName()
		a = a.Parent
	}
}

func withStart(path []string, start string) []string {
	if start != "" {
		path[0] = start
	}
	return path
}

// stepName names the action in a path; one that has neither key nor id goes by its type.
func (a *Action) stepName() string {
	if name := a.Subject(); name != "" {
		return name
	}
	if a.TypeText != "" {
		return a.TypeText
	}
	return "?"
}

// start returns the first trigger of a scenario that has a type, nil where there is none.
func (d *Definition) start() *Trigger {
	if d.Kind == Campaign {
		return nil
	}
	for _, t := range d.Triggers {
		if t.TypeText != "" {
			return t
		}
	}
	return nil
}

// startName returns the type of the trigger that a path begins with, "" where there is none.
func (d *Definition) startName() string {
	if t := d.start(); t != nil {
		return t.TypeText
	}
	return ""
}
