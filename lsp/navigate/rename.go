package navigate

import (
	"fmt"

	"github.com/inrolint/inrolint/lint/flow"
)

// CannotRename returns why a name cannot be changed, "" where it can.
func CannotRename(name *Name) string {
	switch {
	case name == nil:
		return "Only an action_key, or a parent_key that names one, can be renamed; there is none here."
	case name.IsID:
		return fmt.Sprintf("The id %s is given by the server and cannot be changed; an action_key can.", name.Text)
	case name.Action == nil:
		return fmt.Sprintf("No action of this file has the action_key %q, so there is nothing to rename.", name.Text)
	}
	return ""
}

// CannotRenameTo returns why a key cannot become that text, "" where it can.
func CannotRenameTo(def *flow.Definition, name *Name, to string) string {
	switch {
	case to == "":
		return "An action_key cannot be empty."
	case to == name.Text:
		return ""
	case def.ActionByKey(to) != nil:
		return fmt.Sprintf("Another action of this file has the action_key %q already; two of the same key could not be told apart.", to)
	}
	for _, place := range Places(def, &Name{Text: to}) {
		if place.Uses {
			return fmt.Sprintf("A parent_key of this file names %q already, without an action of that key; it would hang below this action after the renaming.", to)
		}
	}
	return ""
}
