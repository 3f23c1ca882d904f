package printable_test

import (
	"testing"

	"github.com/inrolint/inrolint/lint/printable"
)

func TestText(t *testing.T) {
	for text, want := range map[string]string{
		"":                         "",
		"Grüße 🥐 שלום":             "Grüße 🥐 שלום",
		"two\nlines\tand\rmore":    "two lines and more",
		"\x1b[31mred\x00\x7f":      "␛[31mred␀␡",
		"left\u202eright\u2066":    "left\ufffdright\ufffd",
		"next\u0085line\u2028here": "next\ufffdline\ufffdhere",
		"no utf-8: \xff":           "no utf-8: \ufffd",
	} {
		if got := printable.Text(text); got != want {
			t.Errorf("Text(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestLines(t *testing.T) {
	for text, want := range map[string]string{
		"":                      "",
		"one":                   "one",
		"one\n\ttwo\x1b[2J\n\n": "one\n\ttwo␛[2J\n\n",
	} {
		if got := printable.Lines(text); got != want {
			t.Errorf("Lines(%q) = %q, want %q", text, got, want)
		}
	}
}
