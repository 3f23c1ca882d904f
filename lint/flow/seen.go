package flow

import "github.com/inrolint/inrolint/lint/syntax"

// seen remembers where each of some texts stood first. A few are searched one by one, more are mapped.
type seen struct {
	few  []seenText
	more map[string]*syntax.Node
}

type seenText struct {
	text string
	at   *syntax.Node
}

// fewTexts is how many texts are searched one by one.
const fewTexts = 8

// forget makes it new again and keeps its memory.
func (s *seen) forget() {
	s.few = s.few[:0]
	clear(s.more)
}

// first returns where the text stood before, nil where it did not; then it is remembered.
func (s *seen) first(text string, at *syntax.Node) *syntax.Node {
	for i := range s.few {
		if s.few[i].text == text {
			return s.few[i].at
		}
	}
	if earlier := s.more[text]; earlier != nil {
		return earlier
	}
	if len(s.few) < fewTexts {
		s.few = append(s.few, seenText{text, at})
		return nil
	}
	if s.more == nil {
		s.more = make(map[string]*syntax.Node)
	}
	s.more[text] = at
	return nil
}
