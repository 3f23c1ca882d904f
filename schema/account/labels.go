package account

import (
	"slices"
	"strings"
)

var (
	numbered = lazily(`^option_[0-9]+$`)
	// numberPattern is how an answer writes any numbered label: option_N, option_{n}, option_<index>, option_[i], option_#.
	numberPattern = lazily(`(?i)^option_(?:n|i|x|k|index|idx|number|num|#|\*|%d|\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>|\[[^\[\]]*\]|:[a-z]+|\$\{[^{}]*\})$`)
	// numberRange is a row of numbered labels whose end is open: option_0..N, option_0 … option_n, option_0, option_1, ….
	numberRange = lazily(`(?i)option_[0-9]+\s*(?:,\s*option_[0-9]+\s*)*,?\s*(?:\.\.+|…|-|–|to)\s*(?:option_)?(?:n\b|\{|<|$|,|[a-z]?$)`)
	// perNote is a note that says that there is one label for each of something.
	perNote  = lazily(`(?i)\b(?:per|for (?:each|every)|one (?:per|for each|for every)|each|every)\s+(?:possible\s+|of\s+the\s+)?([a-z]+)`)
	dots     = lazily(`^(?:\.\.\.?|…|etc\.?|and so on)$`)
	inText   = lazily(`(?i)option_(?:\$?\{+[^{}]*\}+|<[^<>]*>|\[[^\[\]]*\]|[a-z0-9_#*%]+)`)
	isALabel = lazily(`^option_\S+$`)
)

// indexedNouns are what numbered labels can stand for, by the words of notes.
var indexedNouns = map[string]string{
	"answer": "answer", "answers": "answer", "reply": "answer", "replies": "answer", "choice": "choice", "choices": "choice",
	"button": "button", "buttons": "button", "option": "option", "options": "option", "item": "item", "row": "row",
	"card": "card", "keyword": "keyword", "case": "case", "entry": "entry", "variant": "variant", "quick": "answer",
}

// defaultNoun is what numbered labels stand for where the answer does not say.
const defaultNoun = "option"

func isNumbered(label string) bool { return numbered().MatchString(label) }

// labelReader collects the branch labels of a type from whatever form an answer gives them in.
type labelReader struct {
	fixed   []Label
	indexed string   // what the numbered labels stand for; "" where the answer names no pattern
	from    string   // the list that they are counted by
	open    bool     // there are labels that the answer does not name
	said    bool     // something was said at all
	skipped []*value // what could not be placed
}

// branches returns what was collected, nil where nothing was said of branches.
func (l *labelReader) branches() *Branches {
	if !l.said {
		return nil
	}
	b := &Branches{Indexed: l.indexed, CountFrom: l.from, Open: l.open}
	for _, label := range l.fixed[:min(len(l.fixed), maxOfType)] {
		again := slices.ContainsFunc(b.Fixed, func(other Label) bool { return other.Name == label.Name })
		if !again && !(l.indexed != "" && isNumbered(label.Name)) {
			b.Fixed = append(b.Fixed, label)
		}
	}
	if l.indexed == "" {
		b.CountFrom = ""
	}
	return b
}

// read reads the value of a property that is about branches.
func (l *labelReader) read(v *value) {
	switch v.kind {
	case null:
	case boolean:
		l.said = true
		l.open = l.open || v.text == "true"
	case text:
		l.sentence(v)
	case list:
		l.said = true
		for _, item := range v.items {
			l.element(item)
		}
	case object:
		l.mapping(v)
	default:
		l.skipped = append(l.skipped, v)
	}
}

// element reads one of a list of labels.
func (l *labelReader) element(v *value) {
	switch v.kind {
	case text:
		if dots().MatchString(strings.TrimSpace(v.text)) {
			l.number("")
			return
		}
		if !l.label(v.text, "") {
			l.sentence(v)
		}
	case object:
		if !l.entry(v) {
			l.skipped = append(l.skipped, v)
		}
	default:
		l.skipped = append(l.skipped, v)
	}
}

// label adds a label or a pattern of labels; false for what is neither.
func (l *labelReader) label(name, meaning string) bool {
	name = strings.TrimSpace(name)
	switch {
	case name == "":
		return false
	case numberPattern().MatchString(name), numberRange().MatchString(name):
		l.number(meaning)
		return true
	case strings.ContainsAny(name, " ,;\n…") || strings.Contains(name, ".."):
		return false
	}
	if isNumbered(name) && nounIn(meaning) != "" {
		l.number(meaning)
		return true
	}
	l.fixed = append(l.fixed, Label{name, clause(meaning)})
	return true
}

// number notes that there are numbered labels; note may say what they stand for.
func (l *labelReader) number(note string) {
	if noun := nounIn(note); noun != "" {
		l.indexed = noun
	} else if l.indexed == "" {
		l.indexed = defaultNoun
	}
}

// nounIn returns what a note says that there is one label for each of, "" where it does not say.
func nounIn(note string) string {
	for _, m := range perNote().FindAllStringSubmatch(note, -1) {
		if noun, ok := indexedNouns[strings.ToLower(m[1])]; ok {
			return noun
		}
	}
	return ""
}

// sentence takes the labels out of a text such as "option_0..option_N (one per answer), option_replied".
func (l *labelReader) sentence(v *value) {
	trimmed := strings.ToLower(strings.TrimSpace(v.text))
	if trimmed == "none" || trimmed == "linear" || trimmed == "no branches" || trimmed == "n/a" || trimmed == "-" {
		l.said = true
		return
	}
	found := inText().FindAllString(v.text, -1)
	if found == nil {
		l.skipped = append(l.skipped, v)
		return
	}
	l.said = true
	if numberRange().MatchString(v.text) || nounIn(v.text) != "" && slices.ContainsFunc(found, isNumbered) {
		l.number(v.text)
	}
	for _, name := range found {
		switch {
		case numberPattern().MatchString(name):
			l.number(v.text)
		case isALabel().MatchString(name):
			l.fixed = append(l.fixed, Label{Name: name})
		}
	}
}

// labelKeys are the names under which an entry gives its label, meaningKeys its meaning.
var (
	labelKeys   = []string{"label", "parent_branch", "branch_label", "branch", "value", "key", "name", "id", "slug", "code", "pattern", "output"}
	meaningKeys = []string{"meaning", "description", "desc", "when", "doc", "title", "name", "note", "label", "display_name", "text"}
)

// entry reads an object that describes one label.
func (l *labelReader) entry(v *value) bool {
	from := ""
	for _, key := range labelKeys {
		if given := spelt(v, key); given != nil && given.kind == text && strings.HasPrefix(given.text, "option_") {
			from = key
			break
		}
	}
	if from == "" {
		for _, key := range labelKeys {
			if given := spelt(v, key); given != nil && given.kind == text && !strings.Contains(given.text, " ") {
				from = key
				break
			}
		}
	}
	if from == "" {
		return false
	}
	meaning := ""
	for _, key := range meaningKeys {
		if given := spelt(v, key); key != from && given != nil && given.kind == text {
			meaning = given.text
			break
		}
	}
	name := spelt(v, from).text
	if flag := firstOf(v, "indexed", "dynamic", "repeated", "per_answer", "per_button", "per_option"); flag != nil && flag.text == "true" {
		l.number(meaning)
		return true
	}
	if per := firstOf(v, "per", "one_per", "for_each", "indexed_by"); per != nil && per.kind == text {
		l.number("per " + per.text)
		return true
	}
	return l.label(name, meaning)
}

// mapping reads an object about branches: labels with their meaning, or parts such as "fixed" and "indexed".
func (l *labelReader) mapping(v *value) {
	l.said = true
	if len(v.members) == 0 {
		return
	}
	note := ""
	if given := firstOf(v, "note", "notes", "description", "per", "comment"); given != nil && given.kind == text {
		note = given.text
	}
	for i := range v.members {
		m := &v.members[i]
		if m.value.kind == null {
			continue
		}
		switch key := fold(m.name); key {
		case "fixed", "static", "labels", "values", "branches", "named", "list", "items", "examples":
			l.read(m.value)
		case "indexed", "dynamic", "pattern", "numbered", "index", "template":
			l.pattern(m.value, note)
		case "countfrom", "countedfrom", "source":
			if m.value.kind == text && strings.Contains(m.value.text, ".") {
				l.from = m.value.text
			} else {
				l.skipped = append(l.skipped, m.value)
			}
		case "open", "additional", "more":
			l.open = l.open || m.value.text == "true"
		case "per", "note", "notes", "description", "comment":
			if key != "per" && nounIn(note) == "" && m.value.kind == text && inText().MatchString(m.value.text) {
				l.sentence(m.value)
			} else if key == "per" {
				l.number("per " + note)
			}
		default:
			if !l.named(m) {
				l.skipped = append(l.skipped, m.value)
			}
		}
	}
	if nounIn(note) != "" && slices.ContainsFunc(l.fixed, func(f Label) bool { return isNumbered(f.Name) }) {
		l.number(note)
	}
}

// named reads a member whose name is the label.
func (l *labelReader) named(m *member) bool {
	switch m.value.kind {
	case text:
		return l.label(m.name, m.value.text)
	case object:
		meaning := ""
		for _, key := range meaningKeys {
			if given := spelt(m.value, key); given != nil && given.kind == text {
				meaning = given.text
				break
			}
		}
		return l.label(m.name, meaning)
	case boolean, list:
		return isALabel().MatchString(m.name) && l.label(m.name, "")
	}
	return false
}

// pattern reads what is said of the numbered labels.
func (l *labelReader) pattern(v *value, note string) {
	switch {
	case v.kind == boolean && v.text == "false":
	case v.kind == boolean:
		l.number(note)
	case v.kind == text && isALabel().MatchString(v.text):
		l.number(note)
	case v.kind == text:
		l.number("per " + v.text + " " + note)
	case v.kind == list:
		for _, item := range v.items {
			l.element(item)
		}
		l.number(note)
	case v.kind == object:
		said := note
		if given := firstOf(v, "per", "one_per", "description", "note"); given != nil && given.kind == text {
			said = "per " + given.text + " " + note
		}
		if from := firstOf(v, "count_from", "from", "source"); from != nil && from.kind == text && strings.Contains(from.text, ".") {
			l.from = from.text
		}
		l.number(said)
	default:
		l.skipped = append(l.skipped, v)
	}
}

// clause makes the description of a label what catalogues have: without a full stop.
func clause(meaning string) string {
	return strings.TrimSuffix(strings.Join(strings.Fields(meaning), " "), ".")
}

// fold is the form in which names of properties are compared.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '_', '-', ' ', '?':
			return -1
		}
		return r
	}, strings.ToLower(name))
}

// spelt returns the member of that name, however it is spelt; nil where it is absent or null.
func spelt(v *value, name string) *value {
	for i := range v.members {
		if fold(v.members[i].name) == fold(name) && v.members[i].value.kind != null {
			return v.members[i].value
		}
	}
	return nil
}

func firstOf(v *value, names ...string) *value {
	for _, name := range names {
		if found := spelt(v, name); found != nil {
			return found
		}
	}
	return nil
}
