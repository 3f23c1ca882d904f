package flow

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow/template"
	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

// VariableTypes is what a [Types] may be besides: it knows the variables of texts.
type VariableTypes interface {
	// VariableNamespaces returns the names before the dot. The answer must not be changed.
	VariableNamespaces() []VariableNamespace
}

// VariableNamespace is a name before the dot, and the variables that are known of it.
type VariableNamespace struct {
	Name      string
	Variables []KnownVariable
}

// KnownVariable is a variable without its namespace.
type KnownVariable struct {
	Name string
	From []string // trigger types that provide it; nil: any, or it is not known which
}

// VariableUse is one use of a variable in a text.
type VariableUse struct {
	Action *Action
	Node   *syntax.Node // the string it stands in
	Range  syntax.Range // of the variable, in the file: with its braces where it begins what stands between them
	Path   syntax.Range // of Raw, in the file
	Raw    string       // the path as it is written: contact.Budget
	Meant  string       // the path that was probably meant, "" where none suggests itself
	Flags  Bits         // Var… constants
}

// Bits of VariableUse.Flags.
const (
	VarNoNamespace = iota
	VarUnknownNamespace
	VarNearMiss
	VarOfTrigger
	VarUnavailable
	VarSometimesUnavailable
	VarDisplayName
	VarSure
	varFlagCount
)

// VariableFlags are the yes/no facts of a variable, by their bit.
var VariableFlags = [varFlagCount]Flag{
	VarNoNamespace:          {"no_namespace", "The variable has no namespace, and the text itself gives no such name."},
	VarUnknownNamespace:     {"unknown_namespace", "The variable's namespace is none of the known ones."},
	VarNearMiss:             {"near_miss", "The variable is a near miss of a known one of its namespace; never said of trigger, where the data of a call may have any names."},
	VarOfTrigger:            {"of_trigger", "The variable is one of what started the run."},
	VarUnavailable:          {"unavailable", "No trigger of the definition provides the variable; of a campaign: it is one of a trigger."},
	VarSometimesUnavailable: {"sometimes_unavailable", "Some triggers of the definition provide the variable and others do not."},
	VarDisplayName:          {"display_name", "The variable is the display name of the contact, in the text of a message."},
	VarSure:                 {"sure", "One variable was surely meant: no other is as near."},
}

// TextDefect is a part of a text that is no variable and no tag, though it is meant to be one.
type TextDefect struct {
	Action  *Action
	Node    *syntax.Node // the string it stands in
	Range   syntax.Range // in the file
	Kind    string       // see package template
	Message string       // a sentence
	Meant   string       // what it should probably read, "" where that is not clear
	Flags   Bits         // TextDefect… constants
}

// Bits of TextDefect.Flags.
const (
	TextDefectOfTag = iota
	textDefectFlagCount
)

// TextDefectFlags are the yes/no facts of a defect of a text, by their bit.
var TextDefectFlags = [textDefectFlagCount]Flag{
	TextDefectOfTag: {"of_tag", "It concerns a tag ({% … %}), not a variable."},
}

// Variables returns the variables in the contents, options and inline objects of the actions, action by action.
func (d *Definition) Variables() []*VariableUse { return d.readTemplates().variables }

// TextDefects returns what is malformed in the same texts, in the same order.
func (d *Definition) TextDefects() []*TextDefect { return d.readTemplates().defects }

// templates is what the texts of a definition hold.
type templates struct {
	variables []*VariableUse
	defects   []*TextDefect
}

func (d *Definition) readTemplates() *templates {
	return d.templates.get(func() *templates {
		r := &templateReader{def: d, found: &templates{}}
		read := r.read
		for _, a := range d.Actions {
			r.action = a
			for _, value := range [...]*syntax.Node{a.Content, a.Options, a.MediaFile, a.ConversionLink, a.Survey, a.Folder} {
				if value != nil {
					r.top = value
					eachString(value, nil, read)
				}
			}
		}
		return r.found
	})
}

// templateReader reads the texts of one definition.
type templateReader struct {
	def    *Definition
	action *Action
	top    *syntax.Node // the property of the action that is read
	found  *templates
	known  *knownVariables // made at the first text with a brace in it
	offset func(int) int   // of the text that is read: an index into it as an offset in the file

	providing map[string]int // how many triggers provide a variable, by its name
}

// knownVariables is the vocabulary by name.
type knownVariables struct {
	parser     template.Parser
	namespaces map[string]*VariableNamespace
}

func (d *Definition) knownVariables() *knownVariables {
	k := &knownVariables{namespaces: map[string]*VariableNamespace{}}
	types, ok := d.Types.(VariableTypes)
	if !ok {
		return k
	}
	all := types.VariableNamespaces()
	for i := range all {
		k.namespaces[all[i].Name] = &all[i]
		k.parser.Namespaces = append(k.parser.Namespaces, all[i].Name)
		if all[i].Name == contactNamespace {
			k.parser.Names = all[i].names()
		}
	}
	return k
}

func (r *templateReader) read(n *syntax.Node) {
	if raw := n.Raw(); template.Plain(raw) && !strings.Contains(raw, `\u007`) { // an escaped brace, surely nobody's
		return
	}
	text := n.Text()
	if template.Plain(text) || isNestedID(n, r.top) {
		return
	}
	if r.known == nil {
		r.known = r.def.knownVariables()
	}
	t := r.known.parser.Parse(text)
	r.offset = n.SourceOffsets()
	for i := range t.Problems {
		r.defect(n, &t.Problems[i])
	}
	for i := range t.Variables {
		if v := &t.Variables[i]; !v.Bound && !v.Flawed {
			r.variable(n, v)
		}
	}
}

// inFile turns a part of the decoded text into its place in the file.
func (r *templateReader) inFile(part template.Range) syntax.Range {
	return syntax.Range{Start: r.offset(part.Start), End: r.offset(part.End)}
}

func (r *templateReader) defect(n *syntax.Node, p *template.Problem) {
	defect := &TextDefect{Action: r.action, Node: n, Range: r.inFile(p.Whole), Kind: string(p.Kind), Message: p.Message, Meant: p.Replacement}
	defect.Flags.SetIf(TextDefectOfTag, p.Kind.OfTag())
	r.found.defects = append(r.found.defects, defect)
}

func (r *templateReader) variable(n *syntax.Node, v *template.Variable) {
	u := &VariableUse{Action: r.action, Node: n, Range: r.inFile(v.Range), Path: r.inFile(v.PathRange), Raw: v.Raw}
	r.judgeName(u, v)
	if v.Namespace == triggerNamespace {
		u.Flags.Set(VarOfTrigger)
		r.judgeAvailable(u, v)
	}
	isName := v.Namespace == contactNamespace && v.Name == "name" && v.Rest == ""
	u.Flags.SetIf(VarDisplayName, isName && r.action.sendsMessage())
	r.found.variables = append(r.found.variables, u)
}

const (
	contactNamespace = "contact"
	triggerNamespace = "trigger"
)

// judgeName says whether the variable is known. Without a vocabulary nothing is said.
func (r *templateReader) judgeName(u *VariableUse, v *template.Variable) {
	if len(r.known.namespaces) == 0 {
		return
	}
	space := r.known.namespaces[v.Namespace]
	switch {
	case v.Namespace == "":
		u.Flags.Set(VarNoNamespace)
		u.Meant = r.withNamespace(v.Name)
		u.Flags.SetIf(VarSure, u.Meant != "" && r.onlyOf(v.Name, u.Meant))
	case space == nil:
		u.Flags.Set(VarUnknownNamespace)
		if near, ok := nearest.Of(v.Namespace, r.known.parser.Namespaces); ok {
			u.Meant = near + strings.TrimPrefix(v.Raw, v.Namespace)
			u.Flags.SetIf(VarSure, nearest.Alone(v.Namespace, near, r.known.parser.Namespaces))
		}
	case v.Namespace != triggerNamespace && !space.has(v.Name):
		if near, ok := nearest.Of(v.Name, space.names()); ok {
			u.Flags.Set(VarNearMiss)
			u.Meant = v.Namespace + "." + near
			u.Flags.SetIf(VarSure, nearest.Alone(v.Name, near, space.names()))
		}
	}
}

// withNamespace finds the variable that a name without a namespace was meant to be.
func (r *templateReader) withNamespace(name string) string {
	for _, namespace := range r.known.parser.Namespaces {
		space := r.known.namespaces[namespace]
		if space.has(name) {
			return namespace + "." + name
		}
		if near, ok := nearest.Of(name, space.names()); ok {
			return namespace + "." + near
		}
	}
	return ""
}

// onlyOf reports whether a name without a namespace can only be the variable that is meant: no other namespace has
// one of that name.
func (r *templateReader) onlyOf(name, meant string) bool {
	count := 0
	for _, namespace := range r.known.parser.Namespaces {
		if r.known.namespaces[namespace].has(name) {
			count++
		}
	}
	return count == 1 && strings.HasSuffix(meant, "."+name)
}

func (s *VariableNamespace) has(name string) bool {
	for i := range s.Variables {
		if s.Variables[i].Name == name {
			return true
		}
	}
	return false
}

func (s *VariableNamespace) names() []string {
	names := make([]string, len(s.Variables))
	for i := range s.Variables {
		names[i] = s.Variables[i].Name
	}
	return names
}

// judgeAvailable says whether what starts a run provides a variable of the trigger. The data of a trigger call may have
// any names, so only variables that are known to come from some types of triggers are judged.
func (r *templateReader) judgeAvailable(u *VariableUse, v *template.Variable) {
	d := r.def
	if d.Kind == Campaign {
		u.Flags.Set(VarUnavailable)
		return
	}
	from := r.known.providers(v.Name)
	if d.Kind != Scenario || from == nil || d.Flags.Has(DocTriggersUnclear) {
		return
	}
	with := r.countProviders(v.Name, from)
	u.Flags.SetIf(VarUnavailable, with == 0)
	u.Flags.SetIf(VarSometimesUnavailable, with > 0 && with < len(d.Triggers))
}

// countProviders counts the triggers that may provide the variable of that name, once for each name.
func (r *templateReader) countProviders(name string, from []string) int {
	count, known := r.providing[name]
	if known {
		return count
	}
	for _, t := range r.def.Triggers {
		if t.mayProvide(from) {
			count++
		}
	}
	if r.providing == nil {
		r.providing = map[string]int{}
	}
	r.providing[name] = count
	return count
}

// providers returns the trigger types that provide a variable, nil where any may, or it is not known.
func (k *knownVariables) providers(name string) []string {
	space := k.namespaces[triggerNamespace]
	if space == nil {
		return nil
	}
	for i := range space.Variables {
		if space.Variables[i].Name == name {
			return space.Variables[i].From
		}
	}
	return nil
}

// mayProvide reports whether the trigger is of one of the types, or of one of which only the account's catalogue knows.
func (t *Trigger) mayProvide(from []string) bool {
	if t.Info == nil || t.Info.Evidence == Account {
		return true
	}
	for _, name := range from {
		if name == t.TypeText {
			return true
		}
	}
	return false
}
