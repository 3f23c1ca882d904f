package syntax_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/syntax"
)

// largeDefinition is a scenario of about 1 MB, pretty-printed or on one line.
func largeDefinition(pretty bool) string {
	var out strings.Builder
	out.WriteString(`{"title": "Large", "active": true, "triggers": [{"trigger_type": "contact_create"}], "actions": [`)
	for i := range 4000 {
		if i > 0 {
			out.WriteString(",")
			fmt.Fprintf(&out, `{"action_key": "step_%d", "parent_key": "step_%d", "parent_branch": "option_%d", `, i, i/2, i%2)
		} else {
			out.WriteString(`{"action_key": "step_0", `)
		}
		fmt.Fprintf(&out, `"action_type": "ask_question", "content": "Hey {{contact.first_name}}, this is question %d. Do you like it?\nTell us!", `, i)
		out.WriteString(`"options": {"expire_in": 24, "expire_unit": "hours", "folder_ids": [12, 13, 14]}}`)
	}
	out.WriteString("]}")
	if !pretty {
		return out.String()
	}
	indented, err := json.MarshalIndent(json.RawMessage(out.String()), "", "  ")
	if err != nil {
		panic(err)
	}
	return string(indented)
}

var definitions = []struct {
	name string
	text string
}{
	{"compact", largeDefinition(false)},
	{"pretty", largeDefinition(true)},
}

func BenchmarkParse(b *testing.B) {
	for _, d := range definitions {
		b.Run(d.name, func(b *testing.B) {
			b.SetBytes(int64(len(d.text)))
			b.ReportAllocs()
			for b.Loop() {
				if len(syntax.Parse(d.text, syntax.Options{}).Errors()) > 0 {
					b.Fatal("errors")
				}
			}
		})
	}
}

// BenchmarkDecode is the yardstick: encoding/json into any, in the same run.
func BenchmarkDecode(b *testing.B) {
	for _, d := range definitions {
		b.Run(d.name, func(b *testing.B) {
			b.SetBytes(int64(len(d.text)))
			b.ReportAllocs()
			data := []byte(d.text)
			for b.Loop() {
				var v any
				if err := json.Unmarshal(data, &v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkParseBroken reads a file with the given number of mistakes, which costs trials.
func BenchmarkParseBroken(b *testing.B) {
	text := definitions[1].text
	for _, mistakes := range []int{1, 10, 1000} {
		broken := strings.Replace(text, `"hours",`, `"hours"`, mistakes)
		b.Run(fmt.Sprint(mistakes), func(b *testing.B) {
			b.SetBytes(int64(len(broken)))
			b.ReportAllocs()
			for b.Loop() {
				if len(syntax.Parse(broken, syntax.Options{}).Errors()) == 0 {
					b.Fatal("no errors")
				}
			}
		})
	}
}

func BenchmarkLineIndex(b *testing.B) {
	accented := strings.ReplaceAll(definitions[1].text, "question", "quéstion 🎉")
	for _, d := range []struct{ name, text string }{{"ascii", definitions[1].text}, {"unicode", accented}} {
		b.Run("make/"+d.name, func(b *testing.B) {
			b.SetBytes(int64(len(d.text)))
			b.ReportAllocs()
			for b.Loop() {
				syntax.NewLineIndex(d.text)
			}
		})
		b.Run("locate/"+d.name, func(b *testing.B) {
			lines := syntax.NewLineIndex(d.text)
			offset := 0
			for b.Loop() {
				offset = (offset + 7919) % len(d.text)
				line, column := lines.Locate(offset, syntax.UTF16)
				lines.Offset(line, column, syntax.UTF16)
			}
		})
	}
}
