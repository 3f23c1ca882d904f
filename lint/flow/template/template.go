// Package template reads the small language inside the texts of an automation: variables such as {{contact.username}}
// with their filters, Liquid tags, and spintax.
//
// [Parse] never fails: what is malformed is listed beside what could be read. It takes linear time. A text is given
// decoded, and all places are byte offsets [start,end) in it.
package template

import (
	"math"
	"slices"
	"strings"
)

// Range is a part of the text, in bytes.
type Range struct{ Start, End int }

// Len returns the length in bytes.
func (r Range) Len() int { return r.End - r.Start }

// Template is what a text holds.
type Template struct {
	Text      string
	Outputs   []Output   // every closed {{…}}, in order; no two overlap
	Tags      []Tag      // every closed {%…%}, in order; the statements of a liquid tag follow it and lie inside it
	Variables []Variable // by place
	Spintax   []Range    // every {a|b}, by start; nested ones lie inside others
	Problems  []Problem  // by place; at most 10 000

	// Varies is set where parts of the text are conditional, repeated or made elsewhere: the text that is sent is not
	// simply this one with values put in.
	Varies bool

	unsent []Range // comments and captures: not sent where they stand; a comment can lie inside a capture
}

// Output is one {{…}}.
type Output struct {
	Range   Range
	Inner   Range // without braces, whitespace control and outer blanks
	Literal bool  // does not begin with a variable: empty, a string, a number, a word such as true, spintax in double braces
}

// Variable is one use of a variable.
type Variable struct {
	Raw       string   // the path as it is written: contact.Budget
	Namespace string   // before the first dot; empty where there is none
	Name      string   // what follows: Budget; the whole path where there is no namespace
	Rest      string   // what follows Name, with its dot or bracket; mostly empty
	Filters   []Filter // of an output, an assign or an echo that begins with the variable
	Range     Range    // the whole {{…}} of an output that begins with the variable, else the path
	PathRange Range    // the path alone
	InTag     bool     // inside {%…%}
	Argument  bool     // an argument of a filter, or not the first variable of an output
	Bound     bool     // a name that the text itself gives by assign, capture, for and their like
	Flawed    bool     // a problem is reported of the output or tag it stands in
}

// Filter is one step after a "|".
type Filter struct {
	Name  string
	Range Range   // name and arguments
	Args  []Range // without blanks; a named one with its name
}

// Tag is one {%…%}, or one statement inside a liquid tag.
type Tag struct {
	Name     string // "if", "endif", "#" for an inline comment; empty for an empty tag
	Range    Range  // {%…%}; for a statement of a liquid tag its line without outer blanks
	NameAt   Range
	Known    bool
	Prints   bool // puts something into the text itself, as echo does
	InLiquid bool
}

// Parser reads texts and knows which names variables have. Its zero value knows none.
type Parser struct {
	// Namespaces are the names before the dot: {contact.x} with single braces is a mistake when contact is one.
	Namespaces []string
	// Names are names that people write without a namespace, such as first_name: {first_name} with single braces is a
	// mistake then. Those of [CommonNames] always are. Names shorter than three letters are passed over.
	Names []string
}

// Parse reads a text with a parser that knows no namespaces.
func Parse(text string) *Template { return new(Parser).Parse(text) }

// Plain reports whether a text holds no brace at all, so that there is nothing to parse.
func Plain(text string) bool {
	return strings.IndexByte(text, '{') < 0 && strings.IndexByte(text, '}') < 0
}

// Parse reads a text.
func (p *Parser) Parse(text string) *Template {
	t := &Template{Text: text}
	if Plain(text) || len(text) > math.MaxInt32 {
		return t
	}
	r := reader{known: p, t: t, text: text, json: beginsLikeJSON(text), lastOutput: -1, tagEnd: -1}
	r.read()
	r.finish()
	return t
}

// reader goes through a text once, from brace to brace.
type reader struct {
	known *Parser
	t     *Template
	text  string
	at    int
	json  bool // the text begins like a JSON document

	groups     []group             // open single braces
	scope      scope               // open blocks
	bound      map[string]struct{} // names that tags give
	lastOutput int                 // end of the last output, -1 before the first
	tagEnd     int                 // a "%}" that was looked up ahead: its end; 0 none is left, -1 not looked up
}

func (r *reader) finish() {
	t := r.t
	for i := range t.Variables {
		v := &t.Variables[i]
		v.Bound = r.binds(v)
	}
	slices.SortStableFunc(t.Problems, func(a, b Problem) int { return a.Range.Start - b.Range.Start })
	slices.SortStableFunc(t.Spintax, func(a, b Range) int { return a.Start - b.Start })
}

func (r *reader) bind(name string) {
	if name == "" {
		return
	}
	if r.bound == nil {
		r.bound = make(map[string]struct{})
	}
	r.bound[name] = struct{}{}
}

func (r *reader) binds(v *Variable) bool {
	first := v.Namespace
	if first == "" {
		first = v.Name
	}
	if first == "forloop" || first == "tablerowloop" {
		return true
	}
	if len(r.bound) == 0 {
		return false
	}
	_, whole := r.bound[v.Raw]
	_, bound := r.bound[first]
	return whole || bound
}
