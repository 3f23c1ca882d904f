package flow

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Keyword is a word of a list that narrows a trigger down.
type Keyword struct {
	Trigger *Trigger
	Filter  Filter
	Node    *syntax.Node
	Text    string
	Letters int          // letters of a word that is made of letters of alphabetic scripts only, else 0
	First   *syntax.Node // the earlier word of the list that is the same after folding case and accents
	Flags   Bits         // Keyword… constants
}

// Bits of Keyword.Flags.
const (
	KeywordBlank = iota
	KeywordBlankEdges
	KeywordRepeated
	KeywordOfComment
	KeywordAlphabetic
	keywordFlagCount
)

// KeywordFlags are the yes/no facts of a keyword, by their bit.
var KeywordFlags = [keywordFlagCount]Flag{
	KeywordBlank:      {"blank", "The word is nothing but white space."},
	KeywordBlankEdges: {"blank_edges", "The word begins or ends with white space, and is not blank."},
	KeywordRepeated:   {"repeated", "An earlier word of the list is the same after folding case and accents."},
	KeywordOfComment:  {"of_comment", "The word is compared with comments, not with captions."},
	KeywordAlphabetic: {"alphabetic", "The word is made of letters of the Latin, Greek, Cyrillic, Armenian or Georgian script only."},
}

// Keywords returns the words of all lists that narrow a trigger down, in file order.
func (d *Definition) Keywords() []*Keyword {
	return d.keywords.get(func() []*Keyword {
		var words []*Keyword
		for _, t := range d.Triggers {
			if t.Info == nil || !isObject(t.Options) {
				continue
			}
			for _, f := range t.Info.Filters {
				if box := t.box(f); box != nil {
					words = append(words, t.keywords(f, box.Get(f.List))...)
				}
			}
		}
		return words
	})
}

func (t *Trigger) keywords(f Filter, list *syntax.Node) []*Keyword {
	if !isArray(list) {
		return nil
	}
	words := make([]*Keyword, 0, list.Len())
	seen := make(map[string]*syntax.Node, list.Len())
	for e := range list.Children() {
		if !readable(e) {
			continue
		}
		w := &Keyword{Trigger: t, Filter: f, Node: e, Text: e.Text()}
		w.judge(seen)
		words = append(words, w)
	}
	return words
}

func (w *Keyword) judge(seen map[string]*syntax.Node) {
	trimmed := strings.TrimSpace(w.Text)
	w.Letters = shortWord(w.Text)
	w.Flags.SetIf(KeywordBlank, trimmed == "")
	w.Flags.SetIf(KeywordBlankEdges, trimmed != "" && trimmed != w.Text)
	w.Flags.SetIf(KeywordOfComment, w.Filter.Matches == "comment")
	w.Flags.SetIf(KeywordAlphabetic, w.Letters > 0)
	if trimmed == "" {
		return
	}
	folded := FoldKeyword(w.Text)
	if first := seen[folded]; first != nil {
		w.First = first
		w.Flags.Set(KeywordRepeated)
		return
	}
	seen[folded] = w.Node
}

// FoldKeyword folds case and accents, as keywords are matched (FACTS 5.1, STATED S3).
func FoldKeyword(word string) string {
	if isPlainLower(word) {
		return word
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(cases.Fold().String(word)) {
		if !isAccent(r) {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String())
}

// isAccent reports whether the mark only modifies the letter before it. Marks of scripts that write vowels with them stay.
func isAccent(r rune) bool { return unicode.Is(unicode.Mn, r) && unicode.In(r, unicode.Inherited) }

func isPlainLower(word string) bool {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// alphabets are the scripts in which one or two letters are hardly ever a word that nobody writes by chance.
var alphabets = []*unicode.RangeTable{unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Armenian, unicode.Georgian}

// shortWord counts the letters of a word that is made of letters of alphabetic scripts only; 0 for anything else.
func shortWord(word string) int {
	letters := 0
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Mn, r) && letters > 0: // an accent that belongs to the letter before it
		case unicode.IsLetter(r) && unicode.In(r, alphabets...):
			letters++
		default:
			return 0
		}
	}
	return letters
}
