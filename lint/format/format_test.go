package format_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/inrolint/inrolint/lint/format"
	"github.com/inrolint/inrolint/lint/syntax"
)

// formatted returns the laid out text, and the text as it was where it is not sound.
func formatted(t testing.TB, text string, options format.Options) (string, bool) {
	t.Helper()
	edits, ok := format.Edits(syntax.Parse(text, syntax.Options{}), options)
	made, err := syntax.Apply(text, edits)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return made, ok
}

func TestLayouts(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/layouts.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(archive.Files); i += 2 {
		name := strings.TrimSuffix(archive.Files[i].Name, "/before")
		t.Run(name, func(t *testing.T) {
			got, ok := formatted(t, string(archive.Files[i].Data), format.Options{})
			if !ok {
				t.Fatal("the text was taken for broken")
			}
			if diff := cmp.Diff(string(archive.Files[i+1].Data), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestEdges(t *testing.T) {
	tests := map[string]struct {
		text, want string
		options    format.Options
	}{
		"CRLF stays":                   {"{\r\n\"a\":1,\r\n\"b\":2}\r\n", "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n", format.Options{}},
		"a lone CR stays":              {"{\r\"a\":1}\r", "{\r  \"a\": 1\r}\r", format.Options{}},
		"a byte order mark stays":      {"\ufeff{\"a\":1}", "\ufeff{\n  \"a\": 1\n}", format.Options{}},
		"no final newline is added":    {`{"a":1}`, "{\n  \"a\": 1\n}", format.Options{}},
		"a final newline when asked":   {`{"a":1}`, "{\n  \"a\": 1\n}\n", format.Options{FinalNewline: true}},
		"one final newline of several": {"{}\n\n\n", "{}\n", format.Options{}},
		"tabs when asked":              {`{"a":[{"b":1},{"c":2}]}`, "{\n\t\"a\": [\n\t\t{\"b\": 1},\n\t\t{\"c\": 2}\n\t]\n}", format.Options{Indent: "\t"}},
		"tabs of the text":             {"{\n\t\"a\": {\n\"b\":1}}", "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}", format.Options{}},
		"no root object":               {` [1,2] `, "[\n  1,\n  2\n]", format.Options{}},
		"an empty object":              {"{\n}", "{}", format.Options{}},
		"wide characters count twice":  {"{\n\"a\": {\"b\": \"日本語日本語\"}}", "{\n  \"a\": {\n    \"b\": \"日本語日本語\"\n  }\n}", format.Options{Indent: "  ", Width: 24}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, ok := formatted(t, test.text, test.options)
			if diff := cmp.Diff(test.want, got); !ok || diff != "" {
				t.Errorf("ok %v, (-want +got)\n%s", ok, diff)
			}
		})
	}
}

func TestBrokenTextsAreLeftAlone(t *testing.T) {
	for _, text := range []string{"", "  ", `{"a":1`, `{"a" 1}`, "// only", `{"a":1} /* open`, "\xff{}"} {
		if edits, ok := format.Edits(syntax.Parse(text, syntax.Options{}), format.Options{}); ok || edits != nil {
			t.Errorf("%q: %v edits", text, edits)
		}
	}
}

func TestWithin(t *testing.T) {
	text := "{\n\"a\":1,\n\"b\":  2,\n\"c\":3\n}\n"
	tree := syntax.Parse(text, syntax.Options{})
	edits, _ := format.Edits(tree, format.Options{})
	at := strings.Index(text, `"b"`)
	got, err := syntax.Apply(text, format.Within(tree, edits, syntax.Range{Start: at, End: at + 1}))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("{\n\"a\":1,\n  \"b\": 2,\n\"c\":3\n}\n", got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// tokens returns a text without its white space, comments and strings whole.
func tokens(text string) string {
	var out strings.Builder
	inString := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		if inString {
			out.WriteByte(c)
			if c == '\\' && i+1 < len(text) {
				i++
				out.WriteByte(text[i])
			}
			inString = c != '"'
			continue
		}
		inString = c == '"'
		if c != ' ' && c != '\t' && c != '\r' && c != '\n' {
			out.WriteByte(c)
		}
	}
	return out.String()
}

// check holds what every laid out text must be.
func check(t testing.TB, text string, options format.Options) {
	t.Helper()
	got, ok := formatted(t, text, options)
	if !ok {
		return
	}
	if again, _ := formatted(t, got, options); again != got {
		t.Errorf("laid out twice it changes again (-once +twice)\n%s\nof %q", cmp.Diff(got, again), text)
	}
	before, after := syntax.Parse(text, syntax.Options{}), syntax.Parse(got, syntax.Options{})
	if len(after.Errors()) > 0 || len(after.Comments()) != len(before.Comments()) {
		t.Errorf("the laid out text is another one: %q became %q", text, got)
	}
	if len(before.Comments()) == 0 && tokens(text) != tokens(got) {
		t.Errorf("tokens changed: %q became %q", text, got)
	}
}

func TestCorpusKeepsItsTokens(t *testing.T) {
	checked := 0
	err := filepath.WalkDir("../../testdata", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, text := range texts(path, data) {
			checked++
			check(t, text, format.Options{})
			check(t, text, format.Options{Indent: "\t", Width: 40, FinalNewline: true})
		}
		return nil
	})
	if err != nil || checked < 200 {
		t.Fatalf("%d texts, %v", checked, err)
	}
}

func texts(path string, data []byte) []string {
	if !strings.HasSuffix(path, ".txtar") {
		return []string{string(data)}
	}
	var found []string
	for _, file := range txtar.Parse(data).Files {
		if strings.Contains(file.Name, ".json") {
			found = append(found, string(file.Data))
		}
	}
	return found
}

func FuzzFormat(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,2,{"b":null}],"c":{}}`, "{\n// x\n\"a\":1}", "{\"a\":/*x*/1,/*y*/}", "[\n\n1\n\n,2]", "{\"a\":{\r\n\"b\":[]}}", "\ufeff//x\r{}//y",
		"[/**/]", "[//\n]", "{//\n\"a\"//\n://\n1//\n,//\n}//",
	} {
		f.Add(seed, 20)
	}
	f.Fuzz(func(t *testing.T, text string, width int) { check(t, text, format.Options{Width: width % 200}) })
}
