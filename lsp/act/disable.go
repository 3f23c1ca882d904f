package act

import (
	"reflect"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/inrolint/inrolint/lint/syntax"
)

// Disable switches a rule off in a configuration file, which may be empty. line (from 1) is where the file sets the level of the
// rule now, 0 where it does not. It reports false where the style of the file is not understood.
func Disable(text, rule string, line int) (edit syntax.Edit, ok bool) {
	root, ok := rootOf(text)
	if !ok {
		return edit, false
	}
	switch entry := entryAt(root, rule, line); {
	case root == nil:
		edit = appendLines(text, []string{"rules:", "  " + rule + ": off"})
	case root.Kind != yaml.MappingNode:
		return edit, false
	case entry != nil:
		edit, ok = setOff(text, entry)
	default:
		edit, ok = addOff(text, root, rule)
	}
	return edit, ok && switchesOff(text, edit, rule)
}

// entryAt returns the value of a key that stands on a line, nil where there is none.
func entryAt(n *yaml.Node, key string, line int) *yaml.Node {
	if n == nil || line == 0 {
		return nil
	}
	for i, child := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 && child.Value == key && child.Line == line {
			return n.Content[i+1]
		}
		if found := entryAt(child, key, line); found != nil {
			return found
		}
	}
	return nil
}

// valueOf returns the value of a key of a mapping.
func valueOf(mapping *yaml.Node, key string) (name, value *yaml.Node) {
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return mapping.Content[i], mapping.Content[i+1]
		}
	}
	return nil, nil
}

// setOff changes a level, or that of a mapping with options.
func setOff(text string, level *yaml.Node) (syntax.Edit, bool) {
	if level.Kind == yaml.MappingNode {
		_, severity := valueOf(level, "severity")
		if severity == nil {
			return addSeverity(text, level), len(level.Content) > 0
		}
		level = severity
	}
	start := offsetOf(text, level)
	end := start + len(level.Value)
	if level.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0 {
		end += 2
	}
	if level.Kind != yaml.ScalarNode || end > len(text) {
		return syntax.Edit{}, false
	}
	return syntax.Edit{Range: syntax.Range{Start: start, End: end}, NewText: "off"}, true
}

// addSeverity adds a level to a mapping that holds options only.
func addSeverity(text string, options *yaml.Node) syntax.Edit {
	at := offsetOf(text, options)
	if options.Style&yaml.FlowStyle != 0 {
		at++
		return syntax.Edit{Range: syntax.Range{Start: at, End: at}, NewText: "severity: off, "}
	}
	return syntax.Edit{Range: syntax.Range{Start: at, End: at}, NewText: "severity: off" + lineBreak(text) + strings.Repeat(" ", options.Column-1)}
}

// addOff adds a rule to the mapping "rules", which is made where it is not there.
func addOff(text string, root *yaml.Node, rule string) (syntax.Edit, bool) {
	entry := rule + ": off"
	name, levels := valueOf(root, "rules")
	switch {
	case root.Style&yaml.FlowStyle != 0:
		return syntax.Edit{}, false
	case levels == nil:
		return appendLines(text, []string{"rules:", "  " + entry}), true
	case levels.Tag == "!!null":
		return behindLine(text, name.Line, "  "+entry), offsetOf(text, levels) >= lineOf(text, name.Line).End || levels.Value == ""
	case levels.Kind != yaml.MappingNode:
		return syntax.Edit{}, false
	case levels.Style&yaml.FlowStyle != 0:
		at := offsetOf(text, levels) + 1
		if len(levels.Content) > 0 {
			entry += ", "
		}
		return syntax.Edit{Range: syntax.Range{Start: at, End: at}, NewText: entry}, true
	}
	return behindLine(text, lastLine(levels), strings.Repeat(" ", levels.Column-1)+entry), true
}

// behindLine adds a line behind another one, counted from 1.
func behindLine(text string, line int, added string) syntax.Edit {
	at := lineOf(text, line).End
	return syntax.Edit{Range: syntax.Range{Start: at, End: at}, NewText: lineBreak(text) + added}
}

// switchesOff reports whether an edit of a configuration switches the rule off somewhere, and changes nothing else.
func switchesOff(text string, edit syntax.Edit, rule string) bool {
	changed, err := syntax.Apply(text, []syntax.Edit{edit})
	if err != nil {
		return false
	}
	var before, after any
	if yaml.Unmarshal([]byte(text), &before) != nil || yaml.Unmarshal([]byte(changed), &after) != nil {
		return false
	}
	return !reflect.DeepEqual(before, after) && reflect.DeepEqual(without(before, rule), without(after, rule))
}

// without returns a value without what it says of a rule, and without mappings that are empty then.
func without(value any, rule string) any {
	switch v := value.(type) {
	case map[string]any:
		kept := map[string]any{}
		for key, inner := range v {
			if key != rule {
				if left := without(inner, rule); left != nil {
					kept[key] = left
				}
			}
		}
		if len(kept) == 0 {
			return nil
		}
		return kept
	case []any:
		kept := make([]any, len(v))
		for i := range v {
			kept[i] = without(v[i], rule)
		}
		return kept
	}
	return value
}
