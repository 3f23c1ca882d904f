package flow

import (
	"hash/maphash"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// hasBlankEdges reports whether a key begins or ends with white space.
func hasBlankEdges(key string) bool {
	if key == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(key)
	last, _ := utf8.DecodeLastRuneInString(key)
	return unicode.IsSpace(first) || unicode.IsSpace(last)
}

// findLookAlikes finds keys that differ from an earlier key only by case, by how characters are composed, or by
// characters that look alike. Keys that are the same byte by byte are duplicates, not look-alikes.
func (d *Definition) findLookAlikes() {
	if len(d.Actions) < 2 {
		return
	}
	s := newSketcher()
	d.matchSketches(s, foldCapitalI)
	for _, a := range d.Actions {
		if strings.IndexByte(a.KeyText, 'I') >= 0 {
			d.matchSketches(s, capitalIAsL)
			return
		}
	}
}

// matchSketches compares the sketches of all keys, each key once.
func (d *Definition) matchSketches(s *sketcher, mode sketchMode) {
	table := newSketchTable(len(d.Actions))
	for _, a := range d.Actions {
		if a.KeyText == "" || a.Flags.Has(ActKeyUsedBefore) {
			continue
		}
		s.first = s.appendSketch(s.first[:0], a.KeyText, mode)
		slot := table.slot(s.first, func(other int32) bool {
			s.second = s.appendSketch(s.second[:0], d.Actions[other].KeyText, mode)
			return string(s.first) == string(s.second)
		})
		if *slot == 0 {
			*slot = a.position + 1
			continue
		}
		if a.Flags.Has(ActKeyLookAlike) {
			continue
		}
		twin := d.Actions[*slot-1]
		a.Flags.Set(ActKeyLookAlike)
		d.remember(a, func(f *firsts) { f.lookAlike = twin })
	}
}

// sketchMode says what a capital I is taken for. It is an i to whoever folds case and an l to whoever looks at it.
type sketchMode bool

const (
	foldCapitalI sketchMode = false
	capitalIAsL  sketchMode = true
)

// sketcher writes what is left of a key when everything is taken away that a reader may overlook.
type sketcher struct {
	first, second []byte          // scratch
	runes         map[rune]string // sketches of characters beyond ASCII
	folder        cases.Caser
}

func newSketcher() *sketcher { return &sketcher{folder: cases.Fold()} }

// asciiSketch is the sketch of every ASCII character: lower case, and one character for those that look alike.
var asciiSketch = func() (table [utf8.RuneSelf]byte) {
	for c := range table {
		table[c] = byte(unicode.ToLower(rune(c)))
	}
	table['0'], table['1'], table['|'] = 'o', 'l', 'l'
	return table
}()

// appendSketch appends the sketch of a key.
func (s *sketcher) appendSketch(dst []byte, key string, mode sketchMode) []byte {
	if mode == capitalIAsL && strings.IndexByte(key, 'I') >= 0 {
		key = strings.ReplaceAll(key, "I", "l")
	}
	start := len(dst)
	for i := range len(key) {
		if key[i] >= utf8.RuneSelf {
			return s.appendWideSketch(dst[:start], key)
		}
		dst = append(dst, asciiSketch[key[i]])
	}
	return dst
}

// appendWideSketch appends the sketch of a key with characters beyond ASCII: composed, folded, and each character by
// what it looks like.
func (s *sketcher) appendWideSketch(dst []byte, key string) []byte {
	for _, r := range norm.NFKC.String(s.folder.String(norm.NFKC.String(key))) {
		if r < utf8.RuneSelf {
			dst = append(dst, asciiSketch[r])
			continue
		}
		dst = append(dst, s.runeSketch(r)...)
	}
	return dst
}

// runeSketch returns what a character beyond ASCII looks like; characters that cannot be seen look like nothing.
func (s *sketcher) runeSketch(r rune) string {
	if sketch, known := s.runes[r]; known {
		return sketch
	}
	if s.runes == nil {
		s.runes = make(map[rune]string)
	}
	sketch := ""
	if !invisible(r) {
		sketch = skeleton(r)
	}
	switch {
	case sketch == "rn": // how the table writes m, so that "modem" and "modern" look alike; keys are words
		sketch = "m"
	case isASCII(sketch):
		sketch = string(s.appendSketch(nil, sketch, foldCapitalI))
	}
	s.runes[r] = sketch
	return sketch
}

// invisible reports whether a character takes no room: joiners, marks of direction, variation selectors, soft hyphens.
func invisible(r rune) bool {
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r)
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// sketchTable maps sketches to actions without keeping the sketches: they are written again where hashes meet, so that
// the seed decides on speed and on nothing else.
type sketchTable struct {
	seed   maphash.Seed
	slots  []int32 // position of an action + 1, 0 where free
	hashes []uint32
}

func newSketchTable(n int) sketchTable {
	size := 16
	for size < 2*n {
		size *= 2
	}
	return sketchTable{seed: maphash.MakeSeed(), slots: make([]int32, size), hashes: make([]uint32, size)}
}

// slot returns the place of a sketch: one that holds the action which same accepts, or a free one to be filled.
func (t *sketchTable) slot(sketch []byte, same func(position int32) bool) *int32 {
	hash := maphash.Bytes(t.seed, sketch)
	mask := uint64(len(t.slots) - 1)
	short := uint32(hash >> 32)
	i := hash & mask
	for t.slots[i] != 0 && (t.hashes[i] != short || !same(t.slots[i]-1)) {
		i = (i + 1) & mask
	}
	t.hashes[i] = short
	return &t.slots[i]
}
