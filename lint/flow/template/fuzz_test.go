package template_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/inrolint/inrolint/lint/flow/internal/growth"
	"github.com/inrolint/inrolint/lint/flow/template"
)

// checkTemplate holds what is true of every text: ranges lie inside it on character boundaries, lists are in order,
// outputs do not overlap, masks keep the length.
func checkTemplate(t *testing.T, parsed *template.Template) {
	t.Helper()
	text := parsed.Text
	inside := func(what string, r template.Range) {
		if r.Start < 0 || r.Start > r.End || r.End > len(text) {
			t.Fatalf("%s %v lies outside the text of %d bytes: %q", what, r, len(text), text)
		}
		for _, i := range [...]int{r.Start, r.End} {
			if i < len(text) && !utf8.RuneStart(text[i]) {
				t.Fatalf("%s %v splits a character: %q", what, r, text)
			}
		}
	}
	within := func(what string, part, whole template.Range) {
		inside(what, part)
		inside(what, whole)
		if part.Start < whole.Start || part.End > whole.End {
			t.Fatalf("%s: %v does not lie in %v: %q", what, part, whole, text)
		}
	}
	end := 0
	for _, o := range parsed.Outputs {
		within("output", o.Inner, o.Range)
		if o.Range.Start < end {
			t.Fatalf("outputs overlap at %d: %q", o.Range.Start, text)
		}
		end = o.Range.End
	}
	end = 0
	for _, v := range parsed.Variables {
		within("variable", v.PathRange, v.Range)
		if v.PathRange.Start < end || v.Raw != text[v.PathRange.Start:v.PathRange.End] || v.Raw == "" || v.Name == "" {
			t.Fatalf("variable %+v after %d: %q", v, end, text)
		}
		end = v.PathRange.End
		for _, f := range v.Filters {
			within("filter", f.Range, template.Range{Start: v.PathRange.End, End: len(text)})
			for _, a := range f.Args {
				within("argument", a, f.Range)
			}
		}
	}
	start, end := 0, 0
	for _, tag := range parsed.Tags {
		within("tag", tag.NameAt, tag.Range)
		if tag.Range.Start < start || !tag.InLiquid && tag.Range.Start < end {
			t.Fatalf("tag %+v after %d: %q", tag, end, text)
		}
		start, end = tag.Range.Start, max(end, tag.Range.End)
	}
	start = 0
	for _, r := range parsed.Spintax {
		inside("spintax", r)
		if r.Start < start {
			t.Fatalf("spintax %v out of order: %q", r, text)
		}
		start = r.Start
	}
	start = 0
	for _, p := range parsed.Problems {
		within("problem "+string(p.Kind), p.Range, p.Whole)
		inside("related", p.Related)
		if p.Range.Start < start || p.Range.Len() == 0 || p.Message == "" || p.Replacement == text[p.Whole.Start:p.Whole.End] {
			t.Fatalf("problem %+v: %q", p, text)
		}
		start = p.Range.Start
	}
	for _, masked := range []string{parsed.MaskJSON(), parsed.MaskURL()} {
		if len(masked) != len(text) || !utf8.ValidString(masked) {
			t.Fatalf("mask %q of %q", masked, text)
		}
	}
	parsed.Length()
}

func FuzzTemplate(f *testing.F) {
	for _, seed := range []string{
		"Hi {{contact.username}} 💪 {{ contact.Budget | default: \"x\", contact.y | upcase }}",
		"{Hi {{contact.username}}|Hello|{{Hey|Yo} you|x}} {{{a}}} {contact.name} {{a} {{}}",
		"{% if a == “b” %}x{% elseif %}{% else %}{% endif %}{% for i in (1..a.b) %}{% endfor %}",
		"{% liquid\n assign a = b.c | d\n if a\n echo a\n%}{% raw %}{{{% endraw %}{% comment %}{% endcomment",
		"{%- capture x -%}{{-a[\"b\"].c[d]-}}{%- endcapture -%}{% foo %}{% endfoo %}{% if %}{% case %}{% endif %}{% endcase %}",
		"{\"a\": {\"b\": {{contact.id}}}, \"c\": \"{{contact.name\u00a0}}\"}",
		":{ :}} {% {%# }} %} {{%} {{\"}}\" | a: '}'}}",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			parser.Parse(text).MaskJSON() // only: no panic
			text = strings.ToValidUTF8(text, "�")
		}
		checkTemplate(t, parser.Parse(text))
	})
}

// TestLinear reads long texts made to be slow, at two sizes in turn.
func TestLinear(t *testing.T) {
	checkTemplate(t, parser.Parse(strings.Repeat("{{", 1<<19)))
	for _, unit := range []string{
		"{{", "}}", "{%", "%}", "{", "}", "{|", "{{ ", "{{\"", "{{'\"", "{{\",", "{{'{{\"", "{{a|", "{{ ' } ", "{{a[\"", "{%#", "{% #",
		"{% if %}", "{% endif %}", "{% if %}{% for %}", "{% for %}{% endif %}", "{% foo %}", "{% endfoo %}", "{% capture a %}", "{% raw",
		"{% raw %}", "{% comment %}", "{% else %}", "{% assign a = ", "{{ “ ", "{{a}}", "{{a b.c | d: e, 'f' }}", "{{a}", "{a.b}", "{contact.name}",
		"{{{a}}}", "{a|b}", "{ \n", "{{-", "{%-", "{% liquid liquid ", "{{a..", "{{\u00a0", "{{’", " '", "{{ a[b", "}{", ":{{", "{first_name",
	} {
		for _, around := range [][2]string{{"", ""}, {"{{ ", " }}"}, {"{% if ", " %}"}, {"{% liquid\n", " %}"}, {"{% if a %}", "{% endfor %}"}} {
			parsing := func(size int) (work func()) {
				text := around[0] + strings.Repeat(unit, size/len(unit)) + around[1]
				checkTemplate(t, parser.Parse(text))
				return func() { parser.Parse(text) }
			}
			if ratio, ok := growth.Linear(parsing(1<<11), parsing(1<<15)); !ok {
				t.Errorf("%q in %q: sixteen times the size costs %.0f times as much", unit, around, ratio)
			}
		}
	}
	nested := strings.Repeat("{% if %}", 100_000) + strings.Repeat("{% for %}", 100_000) + strings.Repeat("{% endif %}{% endfor %}", 100_000)
	checkTemplate(t, parser.Parse(nested))
	checkTemplate(t, parser.Parse(strings.Repeat("{% capture a %}", 100_000)+strings.Repeat("{% endcapture %}", 100_000)))
}
