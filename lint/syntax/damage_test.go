package syntax_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/inrolint/inrolint/lint/syntax"
)

// definition is a scenario with six actions.
const definition = `{
  "title": "Spring launch, \"early birds\"",
  "active": true,
  "triggers": [
    {
      "trigger_type": "comment",
      "options": {
        "comment_options": {
          "post_type": "caption_keywords",
          "caption_keywords": ["launch", "spring"],
          "comment_type": "comment_keywords",
          "comment_keywords": ["info", "prix é"],
          "allow_replies": true
        }
      }
    },
    { "trigger_type": "contact_create" }
  ],
  "actions": [
    {
      "action_key": "welcome",
      "action_type": "message",
      "content": "Hey {{contact.first_name}}, thanks for your comment! 🎉"
    },
    {
      "action_key": "q1",
      "parent_key": "welcome",
      "action_type": "ask_question",
      "content": "Are you interested?\nTell me: yes or no",
      "options": { "expire_in": 24, "expire_unit": "hours" }
    },
    {
      "action_key": "buttons",
      "parent_key": "q1",
      "parent_branch": "option_0",
      "action_type": "button_template",
      "content": "Pick one",
      "options": {
        "buttons": [
          { "title": "Shop", "url": "https://example.com/a?b=c" },
          { "title": "Help", "payload": "help" }
        ]
      }
    },
    {
      "action_key": "split",
      "parent_key": "q1",
      "parent_branch": "option_1",
      "action_type": "ab_testing",
      "options": { "split_ratio": 50 }
    },
    {
      "action_key": "bye",
      "parent_key": "split",
      "parent_branch": "option_0",
      "action_type": "message",
      "content": "No problem.",
      "media_file": { "id": 77 }
    },
    {
      "action_key": "tag",
      "parent_key": "split",
      "parent_branch": "option_1",
      "action_type": "folder",
      "options": { "folder_ids": [12, 13] }
    }
  ]
}
`

// damage is a way to break a text at an offset. The bytes from start to end of the text are touched.
type damage struct {
	name  string
	apply func(src string, offset int) (broken string, start, end int)
	// What must hold over all places: of the actions that were not touched, so many per thousand must still be whole
	// elements of "actions"; and so many per thousand of the broken texts must have exactly one error.
	keptPerMille, singlePerMille int
}

var damages = []damage{
	{"delete a byte", deleteByte, 1000, 1000},
	{"delete a token", deleteToken, 990, 1000},
	{"cut off the end", cutOff, 1000, 990},
	{"insert a comma", insert(","), 970, 960},
	{"insert a colon", insert(":"), 970, 940},
	{"insert a brace", insert("{"), 970, 940},
	{"insert a closing brace", insert("}"), 970, 940},
	{"insert a bracket", insert("["), 960, 940},
	{"insert a closing bracket", insert("]"), 960, 940},
	{"insert a quote", insert(`"`), 960, 860},
	{"insert a letter", insert("x"), 990, 980},
}

func deleteByte(src string, offset int) (string, int, int) {
	return src[:offset] + src[offset+1:], offset, offset + 1
}

var token = regexp.MustCompile(`^(?:"(?:[^"\\\n]|\\.)*"|[^\s{}\[\],:"]+|\S)`)

// deleteToken deletes the token that begins at the offset; where none does, nothing.
func deleteToken(src string, offset int) (string, int, int) {
	at := 0
	for at < offset {
		at += max(1, len(token.FindString(src[at:])))
	}
	if at > offset {
		return src, offset, offset
	}
	end := offset + len(token.FindString(src[offset:]))
	return src[:offset] + src[end:], offset, end
}

func cutOff(src string, offset int) (string, int, int) { return src[:offset], offset, len(src) }

func insert(text string) func(string, int) (string, int, int) {
	return func(src string, offset int) (string, int, int) {
		return src[:offset] + text + src[offset:], offset, offset
	}
}

// TestDamage breaks a definition at every byte, in several ways, and counts what survives.
func TestDamage(t *testing.T) {
	var compact bytes.Buffer
	if err := json.Compact(&compact, []byte(definition)); err != nil {
		t.Fatal(err)
	}
	for _, layout := range []struct{ name, src string }{{"pretty", definition}, {"compact", compact.String()}} {
		for _, d := range damages {
			t.Run(layout.name+"/"+strings.ReplaceAll(d.name, " ", "-"), func(t *testing.T) {
				var s survival
				for offset := range len(layout.src) {
					s.add(t, layout.src, d, offset)
				}
				s.check(t, d)
			})
		}
	}
}

// survival counts over many broken texts.
type survival struct{ untouched, kept, texts, single int }

func (s *survival) add(t *testing.T, src string, d damage, offset int) {
	broken, start, end := d.apply(src, offset)
	if json.Valid([]byte(broken)) {
		return
	}
	tree := syntax.Parse(broken, syntax.Options{})
	checkTree(t, tree)
	if tree.Unreadable() {
		return
	}
	s.texts++
	if len(tree.Errors())+len(tree.TrailingCommas()) == 1 {
		s.single++
	}
	found := map[string]bool{}
	if list := tree.Root().Get("actions"); list != nil {
		for action := range list.Children() {
			found[action.Raw()] = true
		}
	}
	for action := range syntax.Parse(src, syntax.Options{}).Root().Get("actions").Children() {
		if start < action.End() && end > action.Start() {
			continue
		}
		s.untouched++
		if found[action.Raw()] {
			s.kept++
		}
	}
}

func (s *survival) check(t *testing.T, d damage) {
	t.Logf("%d of %d untouched actions kept; %d of %d texts with one error", s.kept, s.untouched, s.single, s.texts)
	if s.kept*1000 < s.untouched*d.keptPerMille {
		t.Errorf("only %d of %d untouched actions are kept", s.kept, s.untouched)
	}
	if s.single*1000 < s.texts*d.singlePerMille {
		t.Errorf("only %d of %d texts have one error", s.single, s.texts)
	}
}
