package rules

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// Longest texts in code points. Messages are read in a terminal and in an editor's tooltip.
const (
	maxSummary = 80
	maxWhat    = 240
	maxWhy     = 240
	maxHelp    = 300
	maxRelated = 120
	maxTitle   = 100 // of an example
	minDocs    = 200
)

// withoutWhy are the rules whose findings may come without a reason, with what stands for it.
var withoutWhy = map[string]string{}

// insult are words that judge the author.
var insult = regexp.MustCompile(`(?i)\b(you forgot|your mistake|stupid|silly|dumb|careless|obviously|of course)\b`)

// blame are words that judge the author instead of the definition, or that say nothing.
var blame = regexp.MustCompile(`(?i)\b(you forgot|you must|you should(?: not)? have|your mistake|stupid|silly|wrongly|bad|illegal|sorry|oops|please|obviously|simply|just|of course|invalid input|something went wrong|unexpected error|failed to)\b`)

// jargon are words of compilers, databases and this program that an author of a flow need not know.
var jargon = regexp.MustCompile(`(?i)\b(AST|CEL|nil|NaN|regex|regexp|DAG|traversal|subtree|ancestor|descendant|dangling|dereference|enum|boolean|scalar|payloads|tuple|token stream|parser state|lexer|deserialize|foreign key|idempotent|whitelist|blacklist|orphan|cyclic|DFS|BFS)\b`)

// TestRulesSpeak holds that every rule has all parts of a message and documentation that is worth opening.
func TestRulesSpeak(t *testing.T) {
	for _, f := range soundFiles() {
		r := f.Rule
		if len(r.message) == 0 || len(r.help) == 0 {
			t.Errorf("%s: no message or no help", f.Name)
		}
		if len(r.why) == 0 && withoutWhy[r.ID] == "" {
			t.Errorf("%s: no why", f.Name)
		}
		if n := utf8.RuneCountInString(r.Summary); n > maxSummary {
			t.Errorf("%s: the summary has %d characters, at most %d", f.Name, n, maxSummary)
		}
		if c, _ := utf8.DecodeRuneInString(r.Summary); unicode.IsLower(c) && !strings.Contains(strings.Fields(r.Summary)[0], "_") {
			t.Errorf("%s: the summary begins with a small letter: %s", f.Name, r.Summary)
		}
		if n := utf8.RuneCountInString(f.Docs); n < minDocs {
			t.Errorf("%s: docs of %d characters, at least %d", f.Name, n, minDocs)
		}
		for _, text := range []string{r.Summary, f.Docs} {
			if word := insult.FindString(text); word != "" {
				t.Errorf("%s: %q", f.Name, word)
			}
		}
		names := map[string]bool{}
		for _, e := range append(slices.Clip(f.Invalid), f.Valid...) {
			if n := utf8.RuneCountInString(e.Name); n > maxTitle || strings.HasSuffix(e.Name, ".") || names[e.Name] {
				t.Errorf("%s:%d: the name of an example is short, has no full stop and stands once: %q", f.Name, e.Line, e.Name)
			}
			names[e.Name] = true
		}
	}
}

// TestMessages holds the findings of all examples to the house style: sentences about the definition that are short and
// plain, once all their values stand in them.
func TestMessages(t *testing.T) {
	files := soundFiles()
	seen := map[string]bool{} // rules that have found something
	for _, f := range files {
		set := setWith(files, f.Rule.ID)
		for _, e := range f.Invalid {
			where := fmt.Sprintf("%s:%d", f.Name, e.Line)
			_, findings := lintExample(e, set)
			for i := range findings {
				seen[findings[i].Rule.ID] = true
				checkMessage(t, where, &findings[i])
			}
		}
		if !seen[f.Rule.ID] {
			t.Errorf("%s: no finding to read", f.Name)
		}
	}
}

// checkMessage holds one finding to the house style.
func checkMessage(t *testing.T, where string, f *Finding) {
	t.Helper()
	if f.Rule.User {
		return
	}
	checkText(t, where, "what", f.What, maxWhat)
	if f.Why != "" || withoutWhy[f.Rule.ID] == "" {
		checkText(t, where, "why", f.Why, maxWhy)
	}
	checkText(t, where, "help", f.Help, maxHelp)
	if f.What == f.Why || f.Why == f.Help {
		t.Errorf("%s: the same is said twice: %q", where, f.What)
	}
	for _, r := range f.Related {
		checkRelated(t, where, r.Message)
	}
}

// checkRelated holds the message of a related place: a sentence, or the end of one ("first used here").
func checkRelated(t *testing.T, where, text string) {
	t.Helper()
	if first, _ := utf8.DecodeRuneInString(text); unicode.IsLower(first) && !strings.HasSuffix(text, ".") {
		text = "It is " + text + "."
	}
	checkText(t, where, "related", text, maxRelated)
}

var (
	quoted    = regexp.MustCompile("\"[^\"]*\"|`[^`]*`")
	strayStop = regexp.MustCompile(`\s[.,;:](?:\s|$)`)
)

// checkText holds one text of a message: whole sentences, within their length, without blame or jargon. Values of the
// definition, which stand in quotes, count with at most 40 characters and are not read.
func checkText(t *testing.T, where, part, text string, longest int) {
	t.Helper()
	plain := quoted.ReplaceAllStringFunc(text, func(q string) string { return `"` + strings.Repeat("x", min(40, utf8.RuneCountInString(q)-2)) + `"` })
	switch first, _ := utf8.DecodeRuneInString(text); {
	case strings.TrimSpace(text) == "":
		t.Errorf("%s: no %s", where, part)
		return
	case unicode.IsLower(first) && !strings.ContainsAny(strings.Fields(text)[0], "_.") && !propertyName[strings.Fields(text)[0]]:
		t.Errorf("%s: %s begins with a small letter: %q", where, part, text)
	case !strings.HasSuffix(text, "."):
		t.Errorf("%s: %s does not end with a full stop: %q", where, part, text)
	}
	if n := utf8.RuneCountInString(plain); n > longest {
		t.Errorf("%s: %s has %d characters, at most %d: %q", where, part, n, longest, text)
	}
	for _, wrong := range []string{"  ", "..", "!", "\n", "\t", "TODO"} {
		if strings.Contains(plain, wrong) {
			t.Errorf("%s: %s holds %q: %q", where, part, wrong, text)
		}
	}
	for _, words := range []*regexp.Regexp{insult, blame, jargon} {
		if word := words.FindString(plain); word != "" {
			t.Errorf("%s: %s says %q: %q", where, part, word, text)
		}
	}
	if strayStop.MatchString(plain) {
		t.Errorf("%s: %s has a blank before a stop: %q", where, part, text)
	}
}

// propertyName are the properties that may begin a sentence as they are written.
var propertyName = map[string]bool{"id": true, "title": true, "prompt": true, "active": true, "content": true, "options": true, "actions": true, "triggers": true, "url": true}
