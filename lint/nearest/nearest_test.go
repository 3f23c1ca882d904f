package nearest_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/nearest"
)

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b  string
		limit int
		want  int
	}{
		{"", "", 2, 0},
		{"message", "message", 0, 0},
		{"", "ab", 2, 2},
		{"", "abc", 2, 3},
		{"mesage", "message", 2, 1},
		{"messages", "message", 2, 1},
		{"massage", "message", 2, 1},
		{"emssage", "message", 2, 1},
		{"emssaeg", "message", 2, 2},
		{"message", "comment", 2, 3},
		{"ca", "abc", 3, 3}, // optimal string alignment: no edit inside a swap
		{"größe", "grosse", 3, 3},
		{"größe", "große", 1, 1},
		{"日本語", "日語本", 1, 1},
		{"abcdef", "badcfe", 3, 3},
		{"abcdef", "badcfe", 2, 3},
		{"kitten", "sitting", 3, 3},
	}
	for _, test := range tests {
		if got := nearest.Distance(test.a, test.b, test.limit); got != test.want {
			t.Errorf("Distance(%q, %q, %d) = %d, want %d", test.a, test.b, test.limit, got, test.want)
		}
		if got := nearest.Distance(test.b, test.a, test.limit); got != test.want {
			t.Errorf("Distance(%q, %q, %d) = %d, want %d", test.b, test.a, test.limit, got, test.want)
		}
	}
}

// matrix is the textbook optimal string alignment distance, without a limit.
func matrix(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

func TestDistanceAgainstTextbook(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	word := func() string {
		letters := make([]byte, random.IntN(9))
		for i := range letters {
			letters[i] = byte('a' + random.IntN(3))
		}
		return string(letters)
	}
	for range 20000 {
		a, b, limit := word(), word(), random.IntN(5)
		want := min(matrix(a, b), limit+1)
		if got := nearest.Distance(a, b, limit); got != want {
			t.Fatalf("Distance(%q, %q, %d) = %d, want %d", a, b, limit, got, want)
		}
	}
}

func TestOf(t *testing.T) {
	types := []string{"message", "ask_question", "condition", "button_template", "comment", "folder", "ab_testing"}
	tests := []struct{ name, want string }{
		{"mesage", "message"},
		{"Message", "message"},
		{"button-template", "button_template"},
		{"buttonTemplate", "button_template"},
		{"ask_questions", "ask_question"},
		{"ask_qestoin", "ask_question"},
		{"comments", "comment"},
		{"comet", ""},   // two edits from a name of seven letters
		{"ab_test", ""}, // three
		{"delay", ""},
		{"message", ""},
		{"", ""},
	}
	for _, test := range tests {
		got, ok := nearest.Of(test.name, types)
		if got != test.want || ok != (test.want != "") {
			t.Errorf("Of(%q) = %q, %v, want %q", test.name, got, ok, test.want)
		}
	}
}

func TestOfShortNames(t *testing.T) {
	tests := []struct {
		name       string
		candidates []string
		want       string
	}{
		{"q2", []string{"q1", "q3"}, "q1"},
		{"Q1", []string{"q2", "q1"}, "q1"},
		{"q", []string{"q1"}, "q1"},
		{"a", []string{"b"}, ""},
		{"_", []string{"-", "a"}, "-"},
	}
	for _, test := range tests {
		if got, _ := nearest.Of(test.name, test.candidates); got != test.want {
			t.Errorf("Of(%q, %q) = %q, want %q", test.name, test.candidates, got, test.want)
		}
	}
}

func TestWithin(t *testing.T) {
	names := []string{"action_key", "action_type", "parent_key", "id"}
	tests := []struct{ name, want string }{
		{"parentKey", "parent_key"},
		{"parent_keys", "parent_key"},
		{"action-type", "action_type"},
		{"acton_tpye", ""}, // two edits
		{"ids", "id"},
		{"content", ""},
	}
	for _, test := range tests {
		if got, _ := nearest.Within(test.name, names, 1); got != test.want {
			t.Errorf("Within(%q) = %q, want %q", test.name, got, test.want)
		}
	}
}

func TestAccepted(t *testing.T) {
	rule, list := []string{"inclusion", "exclusion"}, []string{"folder", "segment"}
	tests := []struct {
		value    string
		accepted []string
		want     string
	}{
		{"include", rule, "inclusion"},
		{"exclude", rule, "exclusion"},
		{"Inclusion", rule, "inclusion"},
		{"inclusive", rule, "inclusion"},
		{"folders", list, "folder"},
		{"segmnt", list, "segment"},
		{"tag", list, ""},
		{"list", list, ""},
		{"option_yes", []string{"option_true", "option_false"}, ""}, // begins like both
	}
	for _, test := range tests {
		if got, _ := nearest.Accepted(test.value, test.accepted); got != test.want {
			t.Errorf("Accepted(%q) = %q, want %q", test.value, got, test.want)
		}
	}
}

func numbered(n int) []string {
	keys := make([]string, n)
	for i := range keys {
		keys[i] = fmt.Sprintf("step_of_the_flow_%05d", i)
	}
	return keys
}

func TestIndexFew(t *testing.T) {
	index := nearest.NewIndex([]string{"welcome", "confirmation_message"})
	if got, _ := index.Find("confirmatoin_mesage"); got != "confirmation_message" {
		t.Errorf("Find = %q", got)
	}
}

func TestIndexMany(t *testing.T) {
	keys := append(numbered(5000), "welcome", strings.Repeat("long", 30))
	index := nearest.NewIndex(keys)
	tests := []struct{ name, want string }{
		{"welcom", "welcome"},
		{"WEL-COME", "welcome"},
		{"wlecome", "welcome"},
		{"wXelcome", "welcome"},
		{"wlcmoe", ""},
		{"step_of_the_flow_0012", "step_of_the_flow_00012"},
		{"step_of_the_flow_00042", "step_of_the_flow_00002"}, // equal to one: the first one edit away
		{strings.Repeat("LONG", 30), strings.Repeat("long", 30)},
		{"", ""},
	}
	for _, test := range tests {
		got, ok := index.Find(test.name)
		if got != test.want || ok != (test.want != "") {
			t.Errorf("Find(%q) = %q, %v, want %q", test.name, got, ok, test.want)
		}
	}
}

// TestIndexFindsWhatScanningFinds holds the index to the plain scan for one edit.
func TestIndexFindsWhatScanningFinds(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	word := func() string {
		letters := make([]rune, random.IntN(6))
		for i := range letters {
			letters[i] = []rune("abcé_")[random.IntN(5)]
		}
		return string(letters)
	}
	candidates := make([]string, 400)
	for i := range candidates {
		candidates[i] = word()
	}
	index := nearest.NewIndex(candidates)
	for range 3000 {
		name := word()
		want, wantOK := nearest.Of(name, candidates) // the words are too short for two edits
		got, ok := index.Find(name)
		if got != want || ok != wantOK {
			t.Fatalf("Find(%q) = %q, %v, want %q, %v", name, got, ok, want, wantOK)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	types := []string{"message", "ask_question", "condition", "button_template", "comment", "folder", "ab_testing"}
	b.ReportAllocs()
	for b.Loop() {
		nearest.Of("ask_qestion", types)
	}
}

func BenchmarkIndex5000(b *testing.B) {
	keys := numbered(5000)
	b.ReportAllocs()
	for b.Loop() {
		index := nearest.NewIndex(keys)
		for _, key := range keys {
			index.Find(key + "x")
		}
	}
}

func TestAlone(t *testing.T) {
	for _, test := range []struct {
		name, found string
		candidates  []string
		want        bool
	}{
		{"qestion", "question", []string{"question", "other"}, true},
		{"keys", "key1", []string{"key1", "key2"}, false},
		{"Goal", "goal", []string{"goal", "GOAL"}, false},
		{"goal", "goals", []string{"goal", "goals", "goalie"}, true}, // itself does not count
		{"include", "inclusion", []string{"inclusion", "exclusion"}, true},
		{"x", "y", []string{"y"}, true},
	} {
		if got := nearest.Alone(test.name, test.found, test.candidates); got != test.want {
			t.Errorf("%q, %q among %q: %v", test.name, test.found, test.candidates, got)
		}
		many := append(numbered(1000), test.candidates...)
		index := nearest.NewIndex(many)
		if found, ok := index.Find(test.name); ok && found == test.found {
			if got := index.Alone(test.name, test.found); got != test.want {
				t.Errorf("%q, %q among many and %q: %v", test.name, test.found, test.candidates, got)
			}
		}
	}
}
