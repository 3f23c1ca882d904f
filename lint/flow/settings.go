package flow

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/inrolint/inrolint/lint/nearest"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Setting is what the options of an action say, or fail to say, on a matter that its type is judged by.
type Setting struct {
	Action *Action
	Role   OptionRole
	Name   string       // of the property
	Value  *syntax.Node // nil where it is absent or null
	Flags  Bits         // Setting… constants

	first *syntax.Node
}

// Bits of Setting.Flags.
const (
	SettingRatio = iota
	SettingFolders
	SettingProperty
	SettingVariants
	SettingExpiry
	SettingURL
	SettingBody
	SettingAbsent
	SettingEmpty
	SettingRepeated
	SettingWrongType
	SettingOutOfRange
	SettingAlone
	SettingNoSlug
	SettingURLInvalid
	SettingURLPrivate
	SettingURLInsecure
	SettingNoJSON
	SettingMisnamed
	settingFlagCount
)

// SettingFlags are the yes/no facts of a setting, by their bit.
var SettingFlags = [settingFlagCount]Flag{
	SettingRatio:       {"ratio", "It is the share of contacts that a split sends down one branch."},
	SettingFolders:     {"folders", "It is the list of folders that a contact is put into or taken out of."},
	SettingProperty:    {"property", "It is the contact property that is written."},
	SettingVariants:    {"variants", "It is the list of texts of which one is sent, or an element of that list that repeats an earlier one."},
	SettingExpiry:      {"expiry", "It is the unit or the duration of an expiry."},
	SettingURL:         {"url", "It is the address of a request."},
	SettingBody:        {"body", "It is the JSON body of a request."},
	SettingAbsent:      {"absent", "It is not there, and nothing else stands for it; never said of rows with an id in an update and of what is broken."},
	SettingEmpty:       {"empty", "It is an unbroken array without elements, or a string of nothing but white space."},
	SettingRepeated:    {"repeated", "It is an element of a list that an earlier element equals."},
	SettingWrongType:   {"wrong_type", "It is a value of a JSON type that cannot be meant; only said of ratio, expiry and body."},
	SettingOutOfRange:  {"out_of_range", "It is a ratio outside 1 to 99, or a duration that is not above 0."},
	SettingAlone:       {"alone", "It is a unit without a duration or the reverse; never said of rows with an id in an update and of what is broken."},
	SettingNoSlug:      {"no_slug", "It is a property with blanks or capital letters, as titles have and slugs do not."},
	SettingURLInvalid:  {"url_invalid", "It is a string that is no absolute http or https URL, as far as its variables let that be seen."},
	SettingURLPrivate:  {"url_private", "The host of the URL is loopback, private or otherwise not public."},
	SettingURLInsecure: {"url_insecure", "It is a plain http URL."},
	SettingNoJSON:      {"no_json", "It is a body that is not JSON once its variables have values."},
	SettingMisnamed:    {"misnamed", "It is a body under a name that no request reads it from."},
}

// Settings returns what the options of the actions are judged by, in the order of the actions.
func (d *Definition) Settings() []Setting {
	return d.content.settings.get(func() []Setting {
		r := settingReader{}
		for _, a := range d.Actions {
			if a.Info == nil {
				continue
			}
			for i := range a.Info.Options {
				r.read(a, &a.Info.Options[i])
			}
		}
		return r.all
	})
}

// FirstEqual returns the first element of the list that equals this one, nil where there is none before it.
func (s *Setting) FirstEqual() *syntax.Node { return s.first }

// Text returns the decoded text of a string and the source of any other value, "" where there is none.
func (s *Setting) Text() string {
	if s.Value == nil {
		return ""
	}
	return s.Value.Text()
}

// Slug returns the slug that is made of the text taken as the title of a property: small letters, hyphens for blanks.
func (s *Setting) Slug() string {
	return strings.ToLower(strings.Join(strings.Fields(s.Text()), "-"))
}

// settingReader collects settings.
type settingReader struct {
	all   []Setting
	texts seen
}

func (r *settingReader) add(a *Action, o *Option, value *syntax.Node, bits ...int) *Setting {
	r.all = append(r.all, Setting{Action: a, Role: o.Role, Name: o.Name, Value: value})
	s := &r.all[len(r.all)-1]
	for _, bit := range bits {
		s.Flags.Set(bit)
	}
	return s
}

func (r *settingReader) read(a *Action, o *Option) {
	value := a.Options.Get(o.Name)
	if damaged(a.Options) && o.Role.wantsWhole() {
		r.add(a, o, value)
		return
	}
	switch o.Role {
	case RatioOption:
		s := r.add(a, o, value, SettingRatio)
		s.Flags.SetIf(SettingAbsent, value == nil && a.provesAbsence("options", o.Name))
		s.judgeNumber(func(ratio float64) bool { return ratio >= 1 && ratio <= 99 })
	case FoldersOption:
		s := r.add(a, o, value, SettingFolders)
		none := isEmptyList(value) || a.provesAbsence("options", o.Name)
		s.Flags.SetIf(SettingAbsent, none && a.provesAbsence("folder"))
	case PropertyOption:
		s := r.add(a, o, value, SettingProperty)
		s.Flags.SetIf(SettingAbsent, a.provesAbsence("options", o.Name))
		s.Flags.SetIf(SettingEmpty, isBlank(value))
		s.Flags.SetIf(SettingNoSlug, readable(value) && looksLikeTitle(value.Text()))
	case VariantsOption:
		r.readVariants(a, o, value)
	case ExpireUnitOption, ExpireDurationOption:
		r.readExpiry(a, o, value)
	case URLOption:
		r.readURL(a, o, value)
	case JSONBodyOption:
		r.readBody(a, o, value)
	}
}

// judgeNumber says of a value that is there whether it is a number in range.
func (s *Setting) judgeNumber(inRange func(float64) bool) {
	if s.Value == nil || unread(s.Value) {
		return
	}
	if s.Value.Kind() != syntax.Number {
		s.Flags.Set(SettingWrongType)
		return
	}
	number, _ := strconv.ParseFloat(s.Value.Raw(), 64) // too large a number is infinite
	s.Flags.SetIf(SettingOutOfRange, !inRange(number))
}

// looksLikeTitle reports whether a property is named by its title instead of its slug.
func looksLikeTitle(name string) bool {
	return !hasVariable(name) && strings.TrimSpace(name) != "" &&
		strings.ContainsFunc(name, func(c rune) bool { return unicode.IsSpace(c) || unicode.IsUpper(c) || unicode.IsTitle(c) })
}

func (r *settingReader) readVariants(a *Action, o *Option, value *syntax.Node) {
	s := r.add(a, o, value, SettingVariants)
	s.Flags.SetIf(SettingAbsent, a.provesAbsence("options", o.Name))
	s.Flags.SetIf(SettingEmpty, isEmptyList(value))
	if !isArray(value) || damaged(value) {
		return
	}
	r.texts.forget()
	for e := range value.Children() {
		if !readable(e) {
			continue
		}
		if first := r.texts.first(e.Text(), e); first != nil {
			r.add(a, o, e, SettingVariants, SettingRepeated).first = first
		}
	}
}

func (r *settingReader) readExpiry(a *Action, o *Option, value *syntax.Node) {
	if value == nil || unread(value) {
		return
	}
	s := r.add(a, o, value, SettingExpiry)
	other := ExpireUnitOption
	if o.Role == ExpireUnitOption {
		other = ExpireDurationOption
		s.Flags.SetIf(SettingWrongType, value.Kind() != syntax.String)
	} else {
		s.judgeNumber(func(duration float64) bool { return duration > 0 })
	}
	s.Flags.SetIf(SettingAlone, a.provesAbsence("options", a.Info.option(other)))
}

func (r *settingReader) readURL(a *Action, o *Option, value *syntax.Node) {
	if !readable(value) {
		return
	}
	s := r.add(a, o, value, SettingURL)
	text := value.Text()
	address := ReadAddress(text)
	s.Flags.SetIf(SettingURLInvalid, !address.Valid)
	s.Flags.SetIf(SettingURLPrivate, address.Private())
	s.Flags.SetIf(SettingURLInsecure, address.Valid && isPlainHTTP(text))
}

// isPlainHTTP reports whether a URL begins with http://, which can be seen even where variables hide the host.
func isPlainHTTP(url string) bool {
	scheme := "http://"
	url = strings.TrimSpace(url)
	return len(url) >= len(scheme) && strings.EqualFold(url[:len(scheme)], scheme)
}

func (r *settingReader) readBody(a *Action, o *Option, value *syntax.Node) {
	mode := a.Options.Get(a.Info.option(BodyModeOption))
	if mode != nil && !(readable(mode) && strings.EqualFold(mode.Text(), "json")) {
		return
	}
	if value == nil {
		if misnamed := findMisnamed(a.Options, o); misnamed != nil {
			r.add(a, o, misnamed, SettingBody, SettingMisnamed).Name = misnamed.Key()
		}
		return
	}
	if unread(value) {
		return
	}
	s := r.add(a, o, value, SettingBody)
	switch value.Kind() {
	case syntax.String:
		text := value.Text()
		s.Flags.SetIf(SettingEmpty, strings.TrimSpace(text) == "")
		s.Flags.SetIf(SettingNoJSON, !s.Flags.Has(SettingEmpty) && !canBeJSON(text))
	case syntax.Number, syntax.Bool:
		s.Flags.Set(SettingWrongType)
	}
}

// findMisnamed returns the first member of the options that holds a body under another name, nil where there is none.
func findMisnamed(options *syntax.Node, o *Option) *syntax.Node {
	if !isObject(options) || damaged(options) {
		return nil
	}
	for m := range options.Children() {
		name := propertyName(m)
		if name == "" || !readable(m) && !isObject(m) && !isArray(m) {
			continue
		}
		if slices.Contains(o.Instead, name) {
			return m
		}
		if _, near := nearest.Within(name, []string{o.Name}, 1); near {
			return m
		}
	}
	return nil
}
