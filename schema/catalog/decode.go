package catalog

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/flow"
)

// Load reads every *.yaml file at the top of a folder into one catalogue. A key that no struct has is an error with
// its line, and so is one that stands in two files.
func Load(folder fs.FS) (*Catalog, error) {
	files, err := fs.Glob(folder, "*.yaml")
	if err != nil {
		return nil, err
	}
	c := &Catalog{}
	seen := map[string]string{}
	for _, file := range files {
		text, err := fs.ReadFile(folder, file)
		if err != nil {
			return nil, err
		}
		if err := c.decode(text, file, seen); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	c.derive()
	return c, c.check()
}

// decode reads one file on top of what was read before. seen names the file in which a top-level key stands.
func (c *Catalog) decode(text []byte, file string, seen map[string]string) error {
	var top yaml.Node
	if err := yaml.Unmarshal(text, &top); err != nil {
		return err
	}
	if len(top.Content) == 1 && top.Content[0].Kind == yaml.MappingNode {
		for i := 0; i < len(top.Content[0].Content); i += 2 {
			key := top.Content[0].Content[i]
			if other, ok := seen[key.Value]; ok {
				return fmt.Errorf("line %d, column %d: %s stands in %s too", key.Line, key.Column, key.Value, other)
			}
			seen[key.Value] = file
		}
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(c); err != nil && !errors.Is(err, io.EOF) {
		return columns(err, &top)
	}
	return nil
}

// columns adds the column to yaml's message about an unknown key, which names the line only.
func columns(err error, top *yaml.Node) error {
	var wrong *yaml.TypeError
	if !errors.As(err, &wrong) {
		return err
	}
	var messages []string
	for _, message := range wrong.Errors {
		var line int
		var key string
		if _, scanErr := fmt.Sscanf(message, "line %d: field %s not found", &line, &key); scanErr == nil {
			if node := keyAt(top, line, key); node != nil {
				message = fmt.Sprintf("line %d, column %d: no such key: %s", line, node.Column, key)
			}
		}
		messages = append(messages, message)
	}
	return errors.New(strings.Join(messages, "\n"))
}

// keyAt finds a mapping's key by its line and text.
func keyAt(node *yaml.Node, line int, key string) *yaml.Node {
	for i, child := range node.Content {
		isKey := node.Kind == yaml.MappingNode && i%2 == 0
		if isKey && child.Line == line && child.Value == key {
			return child
		}
		if found := keyAt(child, line, key); found != nil {
			return found
		}
	}
	return nil
}

// derive fills what follows from the entries.
func (c *Catalog) derive() {
	for i := range c.Actions {
		c.Actions[i].tell(c.kindNamed(c.Actions[i].Message))
	}
	for i := range c.Triggers {
		t := &c.Triggers[i]
		t.Flow = flow.TriggerType{Name: t.Name, Evidence: t.Evidence, Vague: t.Vague, NoWindow: t.NoWindow, Filters: filters(t.Options)}
	}
	c.FlowMedia = flow.Media{Refused: c.Refused}
	for _, kind := range c.MediaKinds {
		for _, extension := range kind.Extensions {
			if !slices.Contains(c.FlowMedia.Accepted, extension) {
				c.FlowMedia.Accepted = append(c.FlowMedia.Accepted, extension)
			}
		}
	}
	for _, page := range c.SharePages {
		c.FlowMedia.SharePages = append(c.FlowMedia.SharePages, flow.SharePage(page))
	}
}

// tell fills the part of the entry that package flow is told. kind is the kind of message it sends, nil for none.
func (t *ActionType) tell(kind *MessageKind) {
	t.Flow = flow.ActionType{
		Name:      t.Name,
		Evidence:  t.labelEvidence(),
		Vague:     t.Vague,
		Indexed:   t.Branches.Indexed != "",
		IndexedBy: t.Branches.Indexed,
		CountFrom: t.Branches.CountFrom,
		Open:      t.Branches.Open,
		Split:     t.Branches.Split,
		Message:   t.Message != "",
		Request:   t.Request,
		Misplaced: t.Misplaced,
		Text:      t.Message != "" && t.Content != nil,
		Reply:     t.Category == categoryComment,
		Options:   t.judgedOptions(),
	}
	for _, label := range t.Branches.Fixed {
		t.Flow.Branches = append(t.Flow.Branches, flow.Label(label))
	}
	if kind == nil {
		return
	}
	for _, l := range kind.Limits {
		t.Flow.Limits = append(t.Flow.Limits, flow.Limit{Of: l.Of, Min: l.Min, Max: l.Max, Unit: l.Unit})
	}
}

// labelEvidence says how far the entry's labels can be trusted: an account may list a type and say nothing of its labels.
func (t *ActionType) labelEvidence() flow.Evidence {
	if t.Evidence == flow.Account && t.Branches.Evidence != "" {
		return t.Branches.Evidence
	}
	return t.Evidence
}

// categoryComment is the category of types that answer a comment in public.
const categoryComment = "comment"

// judgedOptions lists the options that the type's actions are judged by.
func (t *ActionType) judgedOptions() []flow.Option {
	var judged []flow.Option
	for _, p := range t.Options {
		if p.Role != "" {
			judged = append(judged, flow.Option{Role: p.Role, Name: p.Name, Instead: p.Instead})
		}
	}
	for _, name := range t.RequestURLs {
		judged = append(judged, flow.Option{Role: flow.URLOption, Name: name})
	}
	return judged
}

// filters lists the lists of words among a trigger's options, and among the members of their objects.
func filters(options []Property) []flow.Filter {
	var found []flow.Filter
	take := func(box string, properties []Property) {
		for _, p := range properties {
			if p.ChosenBy != "" {
				found = append(found, flow.Filter{Box: box, Selector: p.ChosenBy, Value: p.Name, List: p.Name, Matches: p.Matches})
			}
		}
	}
	take("", options)
	for _, p := range options {
		take(p.Name, p.Properties)
	}
	return found
}
