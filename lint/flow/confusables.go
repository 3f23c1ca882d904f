package flow

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The table of look-alikes (Unicode TR39, by way of github.com/mtibben/confusables) is written as one text, so that
// start-up makes no map of six thousand characters; the first name that needs it does.
//
//go:generate go test -count=1 -run ^TestConfusablesAreCurrent$ . -update-confusables

// skeletons maps characters to what they look like.
var skeletons = sync.OnceValue(func() map[rune]string {
	table := make(map[rune]string, strings.Count(confusables, "\x00"))
	for entry := range strings.SplitSeq(confusables, "\x00") {
		r, size := utf8.DecodeRuneInString(entry)
		table[r] = entry[size:]
	}
	return table
})

// skeleton returns what a character looks like: its decomposition, less what the table knows better.
func skeleton(r rune) string {
	var out strings.Builder
	for _, part := range norm.NFD.String(string(r)) {
		if known, ok := skeletons()[part]; ok {
			out.WriteString(known)
			continue
		}
		out.WriteRune(part)
	}
	return norm.NFD.String(out.String())
}
