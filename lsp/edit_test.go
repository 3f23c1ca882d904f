package lsp

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/inrolint/inrolint/lint/syntax"
)

// naiveOffset is the offset of a position by the words of the specification: lines end at \n, \r\n or \r, a character past the end
// of its line is the line's end. A position inside a character counts as its start.
func naiveOffset(text string, at protocol316.Position, encoding syntax.Encoding) int {
	offset := 0
	for line := uint32(0); ; line++ {
		end, next := offset, offset
		for next < len(text) && text[next] != '\n' && text[next] != '\r' {
			next++
		}
		end = next
		if line == at.Line {
			return offset + naiveColumn(text[offset:end], int(at.Character), encoding)
		}
		if next == len(text) {
			return next
		}
		if strings.HasPrefix(text[next:], "\r\n") {
			next++
		}
		offset = next + 1
	}
}

func naiveColumn(line string, column int, encoding syntax.Encoding) int {
	units := 0
	for i, r := range line {
		width := 1
		switch encoding {
		case syntax.UTF8:
			width = utf8.RuneLen(r)
		case syntax.UTF16:
			width = utf16.RuneLen(r)
		}
		if units+width > column {
			return i
		}
		units += width
	}
	return len(line)
}

// pieces are what random texts are made of.
var pieces = []string{"a", "{", "\"", " ", "\n", "\r\n", "\r", "é", "漢", "🌷", "👩\u200d👩", "\t", "e\u0301", "\u2028"}

func randomText(random *rand.Rand, n int) string {
	var text strings.Builder
	for range n {
		text.WriteString(pieces[random.IntN(len(pieces))])
	}
	return text.String()
}

// checkEdits applies random changes and compares with the specification's words.
func checkEdits(t *testing.T, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 7))
	for _, encoding := range []syntax.Encoding{syntax.UTF8, syntax.UTF16, syntax.UTF32} {
		text := randomText(random, random.IntN(60))
		for range 20 {
			at := func() protocol316.Position {
				return protocol316.Position{Line: uint32(random.IntN(8)), Character: uint32(random.IntN(12))}
			}
			change := contentChange{Range: &protocol316.Range{Start: at(), End: at()}, Text: randomText(random, random.IntN(4))}
			start, end := naiveOffset(text, change.Range.Start, encoding), naiveOffset(text, change.Range.End, encoding)
			want := text[:start] + change.Text + text[max(start, end):]
			got := change.apply(text, encoding)
			if got != want {
				t.Fatalf("seed %d, encoding %d: %q changed at %v by %q gives %q, want %q", seed, encoding, text, *change.Range, change.Text, got, want)
			}
			text = got
		}
	}
}

func TestEdits(t *testing.T) {
	for seed := range uint64(500) {
		checkEdits(t, seed)
	}
}

func FuzzEdits(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(checkEdits)
}

// TestOffsetAgreesWithLineIndex holds the two ways to find an offset together.
func TestOffsetAgreesWithLineIndex(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		text := randomText(random, random.IntN(40))
		at := protocol316.Position{Line: uint32(random.IntN(8)), Character: uint32(random.IntN(12))}
		for _, encoding := range []syntax.Encoding{syntax.UTF8, syntax.UTF16, syntax.UTF32} {
			got, want := offsetIn(text, at, encoding), syntax.NewLineIndex(text).Offset(int(at.Line), int(at.Character), encoding)
			if got != want {
				t.Fatalf("%q %v: %d, the line index says %d", text, at, got, want)
			}
		}
	}
}
