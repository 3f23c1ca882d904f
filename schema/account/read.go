package account

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/schema/catalog"
)

// Read reads a catalogue, JSON or YAML. It is strict: every key must be known, every value right. The file is what could
// be read; where there are problems it must not be used. name is the file's name in problems, which are sorted by place.
func Read(name, source string) (*File, []*Problem) {
	v, problem := parse(source)
	if problem != nil {
		problem.File = name
		return &File{}, []*Problem{problem}
	}
	return readValue(name, v)
}

// ReadAny reads a catalogue, or a saved answer as [Import] does: its lists are then taken as complete.
func ReadAny(name, source string) (*File, []*Problem) {
	if v, problem := parse(source); problem == nil && isCatalog(v) {
		return readValue(name, v)
	}
	answer, err := Import(name, source, ImportOptions{Complete: true})
	if err != nil {
		return &File{}, []*Problem{err}
	}
	return &answer.File, nil
}

func parse(source string) (*value, *Problem) {
	if isJSON(source) {
		return parseJSON(source, Place{})
	}
	return parseYAML(source)
}

// isCatalog reports whether the value is meant to be a catalogue: it has the key that says so, or nearly.
func isCatalog(v *value) bool {
	if v.kind != object {
		return false
	}
	return slices.ContainsFunc(v.members, func(m member) bool {
		_, near := nearest.Of(m.name, []string{versionKey})
		return near || m.name == versionKey
	})
}

func readValue(name string, v *value) (*File, []*Problem) {
	r := &reader{file: name}
	f := &File{}
	if v.kind == object && !isCatalog(v) {
		r.problem(v.at, "%s is missing, so this is no catalogue of an account; inrolint catalog import makes one of a saved answer", versionKey)
		return f, r.problems
	}
	r.value(v, reflect.ValueOf(f).Elem(), "the file")
	r.check(f)
	slices.SortStableFunc(r.problems, compareProblems)
	return f, r.problems
}

// reader reads values into Go structs by their json tags and collects what is wrong. Tags: required:"true" makes a key
// needed; short:"true" marks the field that a plain value stands for.
type reader struct {
	file     string
	problems []*Problem
}

func (r *reader) problem(at Place, format string, values ...any) {
	r.problems = append(r.problems, &Problem{r.file, at, fmt.Sprintf(format, values...)})
}

// value reads a value into v. what is what messages call it. null counts as absent.
func (r *reader) value(from *value, v reflect.Value, what string) {
	if from.kind == null {
		return
	}
	if closed, ok := v.Interface().(enumerated); ok {
		r.word(from, v, what, closed.oneOf())
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		r.value(from, v.Elem(), what)
	case reflect.Struct:
		r.structure(from, v, what)
	case reflect.Slice:
		if from.kind != list {
			r.problem(from.at, "%s must be a list, not %s", what, from.say())
			return
		}
		if len(from.items) > maxTypes {
			r.problem(from.at, "%s has %d elements; no account has more than %d", what, len(from.items), maxTypes)
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), len(from.items), len(from.items)))
		for i, item := range from.items {
			if item.kind == null {
				r.problem(item.at, "an element of %s is empty", what)
			}
			r.value(item, v.Index(i), "an element of "+what)
		}
	case reflect.Bool:
		if from.kind != boolean {
			r.problem(from.at, "%s must be true or false, not %s", what, from.say())
			return
		}
		v.SetBool(strings.EqualFold(from.text, "true"))
	case reflect.Int:
		if from.text != fmt.Sprint(Version) {
			r.problem(from.at, "%s must be %d, the only version there is, not %s", what, Version, from.say())
			return
		}
		v.SetInt(Version)
	case reflect.String:
		if from.kind != text {
			r.problem(from.at, "%s must be a text, not %s", what, from.say())
			return
		}
		v.SetString(from.text)
	}
}

func (r *reader) structure(from *value, v reflect.Value, what string) {
	if from.kind != object {
		if field, ok := shortField(v.Type()); ok && from.kind == text {
			v.Field(field).SetString(from.text)
			r.named(from, v, what)
			return
		}
		r.problem(from.at, "%s must be an object, not %s", what, from.say())
		return
	}
	known := keys(v.Type())
	seen := map[string]Place{}
	for i := range from.members {
		m := &from.members[i]
		field := slices.Index(known, m.name)
		first, again := seen[m.name]
		switch {
		case again:
			r.problem(m.at, "key %q stands twice; the first is in line %d", m.name, first.Line)
			continue
		case field < 0:
			r.problem(m.at, "unknown key %q%s", m.name, hint(m.name, known))
			continue
		}
		seen[m.name] = m.at
		r.value(m.value, v.Field(field), m.name)
	}
	for i, key := range known {
		_, there := seen[key]
		if v.Type().Field(i).Tag.Get("required") == "true" && (!there || from.get(key) == nil) {
			r.problem(from.at, "%s is missing", key)
		}
	}
	r.named(from, v, what)
}

// named notes where an entry stands, and refuses a blank name.
func (r *reader) named(from *value, v reflect.Value, what string) {
	if at := v.FieldByName("at"); at.IsValid() {
		switch entry := v.Addr().Interface().(type) {
		case *Action:
			entry.at = from.at
		case *Trigger:
			entry.at = from.at
		}
	}
	name := v.FieldByName("Name")
	if !name.IsValid() {
		return
	}
	place := from
	if given := from.get("name"); given != nil {
		place = given
	}
	if place.kind == text && strings.TrimSpace(place.text) == "" {
		r.problem(place.at, "the name of %s is blank", what)
	} else if place.kind == text && strings.TrimSpace(place.text) != place.text {
		r.problem(place.at, "the name %q has blanks around it", place.text)
	}
}

func (r *reader) word(from *value, v reflect.Value, what string, accepted []string) {
	if from.kind == text && slices.Contains(accepted, from.text) {
		v.SetString(from.text)
		return
	}
	message := fmt.Sprintf("%s must be one of %s, not %s", what, strings.Join(accepted, ", "), from.say())
	if from.kind == text {
		message += hint(from.text, accepted)
	}
	r.problem(from.at, "%s", message)
}

// keys returns the keys of a struct by the index of their fields; a field without one has "".
func keys(t reflect.Type) []string {
	names := make([]string, t.NumField())
	for i := range names {
		names[i], _, _ = strings.Cut(t.Field(i).Tag.Get("json"), ",")
	}
	return slices.DeleteFunc(names, func(name string) bool { return name == "" }) // those without stand last
}

func shortField(t reflect.Type) (int, bool) {
	for i := range t.NumField() {
		if t.Field(i).Tag.Get("short") == "true" {
			return i, true
		}
	}
	return 0, false
}

// hint is the end of a message that offers the nearest name, "" where none is near.
func hint(name string, known []string) string {
	if near, ok := nearest.Of(name, known); ok {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	return ""
}

// check finds what the shape does not tell: types and labels that stand twice, indexed labels that
// cannot be counted.
func (r *reader) check(f *File) {
	seen := map[string]Place{}
	for i := range f.Actions {
		a := &f.Actions[i]
		r.once(seen, "action type", a.Name, a.at)
		r.branches(a)
		r.options(a.Name, a.Options, a.at)
	}
	clear(seen)
	for i := range f.Triggers {
		t := &f.Triggers[i]
		r.once(seen, "trigger type", t.Name, t.at)
		r.options(t.Name, t.Options, t.at)
	}
}

func (r *reader) once(seen map[string]Place, what, name string, at Place) {
	if first, again := seen[name]; again && name != "" {
		r.problem(at, "the %s %q is listed twice; the first is in line %d", what, name, first.Line)
		return
	}
	seen[name] = at
}

func (r *reader) branches(a *Action) {
	b := a.Branches
	if b == nil {
		return
	}
	seen := map[string]bool{}
	for _, label := range b.Fixed {
		switch {
		case seen[label.Name] && label.Name != "":
			r.problem(a.at, "%s: the label %q is listed twice", a.Name, label.Name)
		case b.Indexed != "" && isNumbered(label.Name):
			r.problem(a.at, "%s: the label %q is one of the indexed labels; leave it out of fixed", a.Name, label.Name)
		}
		seen[label.Name] = true
	}
	if b.CountFrom == "" {
		return
	}
	if b.Indexed == "" {
		r.problem(a.at, "%s: count-from needs indexed", a.Name)
	}
	if below, ok := strings.CutPrefix(b.CountFrom, "options."); !ok || below == "" {
		r.problem(a.at, "%s: count-from must be a list in options, such as options.buttons, not %q", a.Name, b.CountFrom)
	}
}

// options finds options without a name, options listed twice, and parts that their type cannot have.
func (r *reader) options(of string, options []Option, at Place) {
	seen := map[string]bool{}
	for i := range options {
		o := &options[i]
		where := of + "." + o.Name
		switch {
		case o.Name == "":
			r.problem(at, "%s: an option has no name", of)
		case seen[o.Name]:
			r.problem(at, "%s: the option %q is listed twice", of, o.Name)
		}
		seen[o.Name] = true
		r.option(where, o, at)
	}
}

func (r *reader) option(where string, o *Option, at Place) {
	if o.Items != nil && o.Type != optionType(catalog.Array) {
		r.problem(at, "%s: items needs the type array", where)
	}
	if o.Properties != nil && o.Type != optionType(catalog.Object) {
		r.problem(at, "%s: properties needs the type object", where)
	}
	if (o.Values != nil || o.Seen != nil) && o.Type != "" && o.Type != optionType(catalog.String) {
		r.problem(at, "%s: values and seen need the type string", where)
	}
	if o.Items != nil {
		r.option(where+"[]", o.Items, at)
	}
	r.options(where, o.Properties, at)
}
