package lint

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// BaselineUpdate says what an update has made of a baseline.
type BaselineUpdate struct {
	Path    string // relative to the working directory
	Entries int    // that it holds now
	Added   int
	Removed int // what they recorded is not there any more
	Moved   int // of a file that is gone, to one where the same is found
}

// update writes what was found. Entries about what this run did not look at (other files, rules that did not run) stay.
func (u *baselineUse) update() (BaselineUpdate, error) {
	next := maps.Clone(u.recorded)
	for _, e := range u.entries {
		if next[e.baselineKey] == nil && !u.gone[e] {
			next[e.baselineKey] = e
		}
	}
	entries := slices.SortedFunc(maps.Values(next), compareEntries)
	text, err := formatBaseline(entries)
	if err != nil {
		return BaselineUpdate{}, err
	}
	if u.sheet == nil || strings.ReplaceAll(u.sheet.Source, "\r\n", "\n") != text {
		if err := replaceFile(u.path, text); err != nil {
			return BaselineUpdate{}, err
		}
	}
	change := u.change(next)
	u.byKey = next
	return change, nil
}

// change compares the entries with those that replace them.
func (u *baselineUse) change(next map[baselineKey]*baselineEntry) BaselineUpdate {
	change := BaselineUpdate{Path: u.shown, Entries: len(next)}
	left := map[string]int{} // fingerprints of entries whose file is gone
	for key := range u.byKey {
		if next[key] != nil {
			continue
		}
		change.Removed++
		if !exists(u.fileOf(u.byKey[key])) {
			left[key.fingerprint]++
		}
	}
	for key := range next {
		if u.byKey[key] != nil {
			continue
		}
		change.Added++
		if left[key.fingerprint] > 0 {
			left[key.fingerprint]--
			change.Moved++
		}
	}
	change.Added -= change.Moved
	change.Removed -= change.Moved
	return change
}

// compareEntries orders entries by file, rule and subject; the fingerprint only makes the order total.
func compareEntries(a, b *baselineEntry) int {
	return cmp.Or(
		strings.Compare(a.file, b.file),
		strings.Compare(a.rule, b.rule),
		strings.Compare(a.subject, b.subject),
		strings.Compare(a.fingerprint, b.fingerprint),
	)
}
