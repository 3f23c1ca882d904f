package template_test

import (
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/flow/template"
)

func BenchmarkPlain(b *testing.B) {
	text := strings.Repeat("Just a text without a brace, as most are. ", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if !template.Plain(text) {
			b.Fatal("not plain")
		}
	}
}

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat("Hi {{contact.username | default: \"you\"}} 💪, {what is|tell me} your goal for this year? {% if contact.plan == \"pro\" %}A{% else %}B{% endif %} ", 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		parser.Parse(text)
	}
}

func BenchmarkShort(b *testing.B) {
	const text = "Hi {{contact.username}} 💪 what is your goal?"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		parser.Parse(text)
	}
}
