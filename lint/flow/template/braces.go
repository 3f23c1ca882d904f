package template

import "strings"

// group is a brace that is open. Single braces are ordinary text as far as the grammar goes: JSON, spintax, emoticons.
// They are matched because "}}" may close two of them, and "{{" may open two of them, as in {{Hi|Hello} there|Hey}.
type group struct {
	start     int32
	innerEnd  int32 // of an outer group: the end of the inner one, 0 while that is open
	output    int32 // the output that begins right after the brace: its index plus 1
	kind      groupKind
	pipe      bool // a "|" directly inside
	innerPipe bool // of an outer group: a "|" directly inside the inner one
}

type groupKind uint8

const (
	single groupKind = iota
	outer            // the first brace of a "{{" that begins no output
	inner            // the second one
)

func (r *reader) read() {
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case '{':
			r.open()
		case '}':
			r.close()
		case '|':
			if n := len(r.groups); n > 0 {
				r.groups[n-1].pipe = true
			}
			r.at++
		default:
			r.at++
		}
	}
	r.leftOpen()
	r.endScope()
}

// open reads a run of "{" and what it begins.
func (r *reader) open() {
	run := runLength(r.text, r.at, '{')
	last := r.at + run - 1
	if r.tagBegins(last) {
		r.push(run-1, single)
		r.tag()
		return
	}
	if run == 1 {
		if !r.emoticonOpens(r.at, 1) {
			r.push(1, single)
			return
		}
		r.at++
		return
	}
	if end, closed := r.outputEnd(last - 1); closed {
		r.outputInRun(run-2, Range{last - 1, end})
		return
	}
	if r.emoticonOpens(r.at, run) {
		r.at += run
		return
	}
	r.push(run-2, single)
	r.push(1, outer)
	r.push(1, inner)
}

// push opens groups at the braces that come next and goes past them.
func (r *reader) push(count int, kind groupKind) {
	for range count {
		r.groups = append(r.groups, group{start: int32(r.at), kind: kind})
		r.at++
	}
}

// outputInRun reads a closed output that has more braces in front. As many of them as are closed right after the output
// are too many; the others are groups.
func (r *reader) outputInRun(before int, output Range) {
	surplus := min(before, runLength(r.text, output.End, '}'))
	r.push(before-surplus, single)
	if before > surplus {
		r.groups[len(r.groups)-1].output = int32(len(r.t.Outputs) + 1)
	}
	first := len(r.t.Variables)
	r.output(output)
	r.at = output.End + surplus
	r.lastOutput = r.at
	if surplus > 0 {
		r.extraBraces(Range{output.Start - surplus, r.at}, output)
		r.flaw(first)
	}
}

// close reads a run of "}".
func (r *reader) close() {
	end := r.at + runLength(r.text, r.at, '}')
	for r.at < end && len(r.groups) > 0 {
		g := r.groups[len(r.groups)-1]
		r.groups = r.groups[:len(r.groups)-1]
		r.closeGroup(g, end)
	}
	left := end - r.at
	switch {
	case left == 0 || r.json:
	case r.at == r.lastOutput:
		output := r.t.Outputs[len(r.t.Outputs)-1].Range
		r.extraBraces(Range{output.Start, end}, output)
		r.flawIn(output)
	case left > 1 && !r.emoticonCloses(r.at, left):
		stray := Range{r.at, end}
		r.report(Problem{Kind: Stray, Range: stray, Whole: stray, Message: `"}}" closes a variable that no "{{" opens.`})
	}
	r.at = end
}

// closeGroup closes a group with the brace that comes next, in a run of "}" that ends at runEnd, and goes past it.
func (r *reader) closeGroup(g group, runEnd int) {
	r.at++
	whole := Range{int(g.start), r.at}
	switch g.kind {
	case single:
		if len(r.groups) == 0 && r.at < runEnd { // one more brace than is open
			whole.End++
		}
		if r.alternatives(g.pipe, Range{whole.Start, r.at}) {
			return
		}
		if r.singleBraces(whole) {
			r.at = whole.End
		}
	case inner:
		around := &r.groups[len(r.groups)-1]
		around.innerEnd = int32(r.at)
		around.innerPipe = g.pipe
	case outer:
		r.closeOuter(g, whole)
	}
}

// closeOuter closes the first brace of a "{{" that begins no output: spintax, or a variable with one brace at its end
// and an unrelated one further on.
func (r *reader) closeOuter(g group, whole Range) {
	within := Range{whole.Start + 1, int(g.innerEnd)}
	if g.pipe {
		r.t.Spintax = append(r.t.Spintax, whole)
		if !r.alternatives(g.innerPipe, within) {
			r.singleBraces(within)
		}
		return
	}
	shown := r.unclosedEnd(whole.Start)
	if shown < within.End || r.wordsWithPipes(whole.Start+2, within.End-1) {
		return // balanced all the same
	}
	r.unclosed(Range{whole.Start, shown})
}

// alternatives takes a group with a "|" for spintax; not one that begins like a JSON object.
func (r *reader) alternatives(pipe bool, whole Range) bool {
	if !pipe {
		return false
	}
	if beginning := strings.TrimLeft(r.text[whole.Start+1:min(whole.End, whole.Start+64)], " \t\r\n"); strings.HasPrefix(beginning, `"`) {
		return false
	}
	r.t.Spintax = append(r.t.Spintax, whole)
	return true
}

// leftOpen judges the groups that nothing closed.
func (r *reader) leftOpen() {
	for _, g := range r.groups {
		start := int(g.start)
		switch {
		case g.kind == outer:
			r.unclosed(Range{start, r.unclosedEnd(start)})
		case g.output > 0 && !g.pipe:
			output := r.t.Outputs[g.output-1].Range
			r.extraBraces(Range{start, output.End}, output)
			r.flawIn(output)
		}
	}
}

func (r *reader) unclosed(shown Range) {
	p := Problem{Kind: Unclosed, Range: shown, Whole: shown, Message: `"{{" is never closed: a variable ends with "}}".`}
	content := strings.TrimRight(r.text[shown.Start+2:shown.End], "} \t%-")
	if content != "" {
		p.Replacement = "{{" + content + closing(content)
	}
	r.report(p)
}

// closing ends an output as it was begun, with a blank or without.
func closing(content string) string {
	if strings.HasPrefix(content, " ") {
		return " }}"
	}
	return "}}"
}

// unclosedEnd returns where the part to show of an unclosed "{{" ends: behind the brace or "%}" that was meant to close
// it when that is near, else behind its path.
func (r *reader) unclosedEnd(start int) int {
	const near = 120 // bytes
	text := r.text
	stop := start + 2
	for stop < len(text) && stop-start < near && text[stop] != '{' && text[stop] != '}' && text[stop] != '\n' {
		stop++
	}
	if stop < len(text) && text[stop] == '}' {
		head, _, _ := strings.Cut(text[start+2:stop], "|")
		if strings.Trim(head, " \t-%") != "" && !strings.ContainsAny(head, `"',;`) {
			return r.pastBlankBrace(stop + 1)
		}
	}
	return r.pathEnd(start + 2)
}

// pastBlankBrace goes past a "}" that only blanks separate from the place, as in "} }".
func (r *reader) pastBlankBrace(i int) int {
	j := i
	for j < len(r.text) && r.text[j] == ' ' {
		j++
	}
	if j > i && j < len(r.text) && r.text[j] == '}' {
		return j + 1
	}
	return i
}

// pathEnd returns the end of the path behind a "{{", of the braces where none follows.
func (r *reader) pathEnd(from int) int {
	i := from
	for i < len(r.text) && (r.text[i] == ' ' || r.text[i] == '\t' || r.text[i] == '-' && i == from) {
		i++
	}
	end := from
	for i < len(r.text) {
		c, size := r.runeAt(i)
		word := isWord(c)
		if !word && c != '.' && c != '-' {
			break
		}
		i += size
		if word {
			end = i
		}
	}
	return end
}

func (r *reader) extraBraces(whole, output Range) {
	r.report(Problem{
		Kind:        ExtraBraces,
		Range:       whole,
		Whole:       whole,
		Message:     "Too many braces: a variable stands between two and two.",
		Replacement: r.text[output.Start:output.End],
	})
}

// flaw marks the variables from one on: a problem is reported of what they stand in.
func (r *reader) flaw(first int) {
	for i := first; i < len(r.t.Variables); i++ {
		r.t.Variables[i].Flawed = true
	}
}

// flawIn marks the variables of an output.
func (r *reader) flawIn(output Range) {
	for i := r.firstVariable(output.Start); i < len(r.t.Variables); i++ {
		v := &r.t.Variables[i]
		if v.PathRange.Start >= output.End {
			return
		}
		v.Flawed = true
	}
}

// firstVariable returns the index of the first variable whose path begins at the offset or after it.
func (r *reader) firstVariable(offset int) int {
	low, high := 0, len(r.t.Variables)
	for low < high {
		middle := (low + high) / 2
		if r.t.Variables[middle].PathRange.Start < offset {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// beginsLikeJSON reports whether a whole text is made like a JSON document: braces inside its strings need not match.
func beginsLikeJSON(text string) bool {
	const blanks = " \t\r\n"
	text = strings.TrimLeft(text, blanks)
	if text == "" || text[0] != '{' && text[0] != '[' {
		return false
	}
	next := strings.TrimLeft(text[1:], blanks)
	return next != "" && (next[0] == '"' || text[0] == '[' && (next[0] == '[' || next[0] == '{'))
}

// runLength counts how often the byte stands in a row from i on.
func runLength(text string, i int, c byte) int {
	n := 0
	for i+n < len(text) && text[i+n] == c {
		n++
	}
	return n
}
