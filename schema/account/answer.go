package account

import (
	"strings"
)

// maxNested is how many JSON texts may lie in one another: an answer of the Model Context Protocol is JSON in a text.
const maxNested = 8

// documents returns the JSON values that a saved answer is made of: the text itself, the events of a stream of
// server-sent events, one value a line, or what stands between the fences of a Markdown text. A text that is none of
// these is read as YAML.
func documents(source string) ([]*value, *Problem) {
	source = strings.TrimPrefix(source, "\ufeff")
	if strings.TrimSpace(source) == "" {
		return nil, &Problem{Message: "the file is empty"}
	}
	if events := serverEvents(source); events != nil {
		return parseAll(events)
	}
	if isJSON(source) {
		v, problem := parseJSON(source, Place{})
		if problem == nil {
			return []*value{v}, nil
		}
		if found, failed := parseAll(jsonLines(source)); failed == nil && len(found) > 1 {
			return found, nil
		}
		return nil, problem
	}
	if fenced := fencedBlocks(source); fenced != nil {
		return parseAll(fenced)
	}
	v, problem := parseYAML(source)
	if problem != nil {
		return nil, problem
	}
	return []*value{v}, nil
}

// piece is a part of a text.
type piece struct {
	text string
	at   Place
}

func parseAll(pieces []piece) ([]*value, *Problem) {
	var found []*value
	for _, p := range pieces {
		v, problem := parseJSON(p.text, p.at)
		if problem != nil {
			return nil, problem
		}
		found = append(found, v)
	}
	return found, nil
}

// lines splits a text at LF and CRLF.
func lines(source string) []string {
	return strings.Split(strings.ReplaceAll(source, "\r\n", "\n"), "\n")
}

// eventStream is how a stream of server-sent events begins.
var eventStream = lazily(`^\s*(?:data|event|id|retry|):`)

// serverEvents returns the data of server-sent events, nil where the text is no stream of them.
func serverEvents(source string) []piece {
	if !eventStream().MatchString(source) {
		return nil
	}
	var events []piece
	open, isStream := false, false
	for i, line := range lines(source) {
		data, ok := strings.CutPrefix(line, "data:")
		switch {
		case ok && strings.TrimSpace(data) == "[DONE]":
		case ok && open:
			last := &events[len(events)-1]
			last.text += "\n" + data
		case ok:
			isStream = true
			if trimmed := strings.TrimSpace(data); strings.HasPrefix(trimmed, "{") || strings.HasPrefix(trimmed, "[") {
				events = append(events, piece{data, Place{i + 1, len("data:") + 1}})
				open = true
			}
		case strings.TrimSpace(line) == "":
			open = false
		}
	}
	if !isStream {
		return nil
	}
	return events
}

// jsonLines returns the lines that are not blank.
func jsonLines(source string) []piece {
	var found []piece
	for i, line := range lines(source) {
		if strings.TrimSpace(line) != "" {
			found = append(found, piece{line, Place{i + 1, 1}})
		}
	}
	return found
}

// fencedBlocks returns the fenced blocks of a Markdown text that hold JSON, nil where there is none.
func fencedBlocks(source string) []piece {
	var found []piece
	inside := false
	var block strings.Builder
	var at Place
	for i, line := range lines(source) {
		fence := strings.HasPrefix(strings.TrimSpace(line), "```")
		switch {
		case fence && inside:
			if isJSON(block.String()) {
				found = append(found, piece{block.String(), at})
			}
			inside = false
		case fence:
			block.Reset()
			inside, at = true, Place{i + 2, 1}
		case inside:
			block.WriteString(line + "\n")
		}
	}
	return found
}

// inner returns the JSON value that a text holds, nil where it holds none. Its values stand where the text does.
func inner(v *value) *value {
	if v == nil || v.kind != text || !isJSON(v.text) || strings.HasPrefix(strings.TrimSpace(v.text), `"`) {
		return nil
	}
	parsed, problem := parseJSON(v.text, Place{})
	if problem != nil {
		if pieces := fencedBlocks(v.text); len(pieces) == 1 {
			parsed, problem = parseJSON(pieces[0].text, Place{})
		}
	}
	if problem != nil {
		return nil
	}
	parsed.moveTo(v.at)
	return parsed
}

// moveTo gives everything in the value one place.
func (v *value) moveTo(at Place) {
	v.at = at
	for i := range v.members {
		v.members[i].at = at
		v.members[i].value.moveTo(at)
	}
	for _, item := range v.items {
		item.moveTo(at)
	}
}
