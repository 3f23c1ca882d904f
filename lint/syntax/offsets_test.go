package syntax_test

import (
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/syntax"
)

// TestSourceOffsets holds the offsets made for many calls to those made one by one.
func TestSourceOffsets(t *testing.T) {
	for _, text := range []string{
		`""`,
		`"short \n"`,
		`"` + strings.Repeat(`plain `, 200) + `"`,
		`"` + strings.Repeat(`plain `, 200) + `\n` + strings.Repeat(`é`, 400) + `"`,
		`"\"` + strings.Repeat("a", 255) + `\\` + strings.Repeat("b", 256) + `\\` + strings.Repeat("c", 257) + `"`,
		`"` + strings.Repeat(`\ud83c\udf31\u00e9\t–x\ud83c`, 100) + `"`,
		`"` + strings.Repeat(`\n`, 500),
	} {
		n := syntax.Parse(text, syntax.Options{}).Root()
		offset := n.SourceOffsets()
		for i := -2; i < len(n.Text())+3; i++ {
			if got, want := offset(i), n.SourceOffset(i); got != want {
				t.Errorf("%.20s…: index %d lies at %d, want %d", text, i, got, want)
			}
		}
	}
}
