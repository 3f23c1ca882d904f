package nearest

import (
	"cmp"
	"slices"
)

const (
	few          = 256 // up to so many candidates each is compared with the name
	indexedRunes = 64  // longer names are found by their folded form only
	bucketLimit  = 256 // so many candidates are tried for one shortened form
)

// Index answers [Of] for the same candidates again and again in time that does not grow with their number: beyond a
// few hundred candidates only those one edit away (or equal after folding) are found.
type Index struct {
	candidates []string
	folded     [][]rune
	forms      []form // sorted by hash, then candidate; empty for few candidates
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
	x.folded = make([][]rune, len(candidates))
	for i, candidate := range candidates {
		x.folded[i] = []rune(Fold(candidate))
		for _, hash := range shortened(x.folded[i]) {
			x.forms = append(x.forms, form{hash, int32(i)})
		}
	}
	slices.SortFunc(x.forms, func(a, b form) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.candidate, b.candidate))
	})
	return x
}

// Find returns the candidate nearest to name, if one is near; of equally near ones the first.
func (x *Index) Find(name string) (string, bool) {
	if x.forms == nil {
		return Of(name, x.candidates)
	}
	folded := []rune(Fold(name))
	best, bestDistance := int32(-1), 2
	for _, hash := range shortened(folded) {
		for _, f := range x.bucket(hash) {
			if x.candidates[f.candidate] == name {
				continue
			}
			candidate := x.folded[f.candidate]
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

func (x *Index) bucket(hash uint64) []form {
	from, _ := slices.BinarySearchFunc(x.forms, hash, func(f form, h uint64) int { return cmp.Compare(f.hash, h) })
	to := from
	for to < len(x.forms) && x.forms[to].hash == hash && to-from < bucketLimit {
		to++
	}
	return x.forms[from:to]
}

// hashBase is the odd multiplier of the polynomial hash (modulo 2^64).
const hashBase = 0x9e3779b97f4a7c15

// shortened hashes the name whole and, if it is not too long, with each code point left out in turn.
// Two names one edit apart have a hash in common.
func shortened(name []rune) []uint64 {
	whole := uint64(1)
	for _, r := range name {
		whole = whole*hashBase + uint64(r)
	}
	hashes := []uint64{whole}
	if len(name) > indexedRunes {
		return hashes
	}
	tail, power := uint64(0), uint64(1) // hash of what follows i, and hashBase to its length
	heads := make([]uint64, len(name))  // hash of what precedes i
	head := uint64(1)
	for i, r := range name {
		heads[i] = head
		head = head*hashBase + uint64(r)
	}
	for i := len(name) - 1; i >= 0; i-- {
		hashes = append(hashes, heads[i]*power+tail)
		tail += uint64(name[i]) * power
		power *= hashBase
	}
	return hashes
}
