package nearest

const (
	few          = 256 // up to so many candidates each is compared with the name
	indexedRunes = 64  // longer names are found by their folded form only
	bucketLimit  = 256 // so many candidates are tried for one shortened form
)

// Index answers [Of] for the same candidates again and again in time that does not grow with their number: beyond a
// few hundred candidates only those one edit away (or equal after folding) are found.
type Index struct {
	candidates []string
	runes      []rune  // the folded candidates, one after the other
	ends       []int32 // where each of them ends
	forms      []form  // sorted by slot, then candidate; empty for few candidates
	slots      []int32 // where the forms of each slot end; a slot is the last bits of a hash
}

// form is the hash of a candidate's folded name, whole or with one code point left out.
type form struct {
	hash      uint64
	candidate int32
}

// NewIndex prepares the candidates. They must not change afterwards.
func NewIndex(candidates []string) *Index {
	x := &Index{candidates: candidates}
	if len(candidates) <= few {
		return x
	}
	x.ends = make([]int32, len(candidates))
	var forms []form
	var s shortener
	for i, candidate := range candidates {
		x.runes = appendFolded(x.runes, candidate)
		x.ends[i] = int32(len(x.runes))
		for _, hash := range s.hashes(x.folded(int32(i))) {
			forms = append(forms, form{hash, int32(i)})
		}
	}
	x.sort(forms)
	return x
}

// sort puts the forms of a slot beside each other, in the order in which they are given.
func (x *Index) sort(forms []form) {
	size := 1
	for size < len(forms) {
		size *= 2
	}
	x.slots = make([]int32, size)
	for _, f := range forms {
		x.slots[x.slot(f.hash)]++
	}
	start := int32(0)
	for i, count := range x.slots {
		x.slots[i] = start
		start += count
	}
	x.forms = make([]form, len(forms))
	for _, f := range forms {
		at := &x.slots[x.slot(f.hash)]
		x.forms[*at] = f
		*at++
	}
}

// slotOf returns the forms of the slot that a hash belongs to; not all of them have that hash.
func (x *Index) slotOf(hash uint64) []form {
	slot, start := x.slot(hash), int32(0)
	if slot > 0 {
		start = x.slots[slot-1]
	}
	return x.forms[start:x.slots[slot]]
}

func (x *Index) slot(hash uint64) int { return int(hash>>32) & (len(x.slots) - 1) }

// folded returns the folded name of a candidate.
func (x *Index) folded(candidate int32) []rune {
	start := int32(0)
	if candidate > 0 {
		start = x.ends[candidate-1]
	}
	return x.runes[start:x.ends[candidate]]
}

// Find returns the candidate nearest to name, if one is near; of equally near ones the first.
func (x *Index) Find(name string) (string, bool) {
	if x.forms == nil {
		return Of(name, x.candidates)
	}
	folded := appendFolded(nil, name)
	best, bestDistance := int32(-1), 2
	var s shortener
	for _, hash := range s.hashes(folded) {
		tried := 0
		for _, f := range x.slotOf(hash) {
			if f.hash != hash {
				continue
			}
			if tried++; tried > bucketLimit {
				break
			}
			if x.candidates[f.candidate] == name {
				continue
			}
			candidate := x.folded(f.candidate)
			limit := min(1, limitOf(len(candidate)))
			d := distance(folded, candidate, limit)
			if d <= limit && (d < bestDistance || d == bestDistance && f.candidate < best) {
				best, bestDistance = f.candidate, d
			}
		}
	}
	if best < 0 {
		return "", false
	}
	return x.candidates[best], true
}

// Alone is [Alone] among the candidates; of many only those are compared that [Index.Find] would find.
func (x *Index) Alone(name, found string) bool {
	if x.forms == nil {
		return Alone(name, found, x.candidates)
	}
	folded := appendFolded(nil, name)
	best := distance(folded, appendFolded(nil, found), 1)
	var s shortener
	for _, hash := range s.hashes(folded) {
		tried := 0
		for _, f := range x.slotOf(hash) {
			if f.hash != hash {
				continue
			}
			if tried++; tried > bucketLimit {
				return false
			}
			if other := x.candidates[f.candidate]; other != name && other != found && distance(folded, x.folded(f.candidate), best) <= best {
				return false
			}
		}
	}
	return true
}

// hashBase is the odd multiplier of the polynomial hash (modulo 2^64).
const hashBase = 0x9e3779b97f4a7c15

// shortener hashes names, with memory of its own that it uses again.
type shortener struct {
	found, heads []uint64
}

// hashes hashes the name whole and, if it is not too long, with each code point left out in turn.
// Two names one edit apart have a hash in common. The result holds until the next call.
func (s *shortener) hashes(name []rune) []uint64 {
	whole := uint64(1)
	for _, r := range name {
		whole = whole*hashBase + uint64(r)
	}
	s.found = append(s.found[:0], whole)
	if len(name) > indexedRunes {
		return s.found
	}
	s.heads = s.heads[:0] // hash of what precedes each code point
	head := uint64(1)
	for _, r := range name {
		s.heads = append(s.heads, head)
		head = head*hashBase + uint64(r)
	}
	tail, power := uint64(0), uint64(1) // hash of what follows, and hashBase to its length
	for i := len(name) - 1; i >= 0; i-- {
		s.found = append(s.found, s.heads[i]*power+tail)
		tail += uint64(name[i]) * power
		power *= hashBase
	}
	return s.found
}
