package rules

import (
	"embed"
	"fmt"
	"io/fs"
)

// The built-in rules are compiled into builtin_gen.go, so that start-up reads no YAML and checks no expression. After a
// change of a rule file, or of the facts and places that rule files name, it is made anew.
//
//go:generate go test -tags bootstrap -count=1 -run ^TestBuiltinIsCurrent$ . -update
//go:generate go run ./docs .

//go:embed */*.yaml
var files embed.FS

// Builtin returns the built-in rules, sorted by group and id. They must not be changed.
func Builtin() []*Rule { return builtin }

// Document returns the rule file of a built-in rule, with its documentation and examples. It reads the YAML, which takes
// a few milliseconds.
func (r *Rule) Document() (*File, error) {
	if r.User || r.Group == "" {
		return nil, fmt.Errorf("%s is no built-in rule", r.ID)
	}
	name := r.Group + "/" + r.ID + ".yaml"
	source, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	file, problems := loadBuiltin(name, source)
	if len(problems) > 0 {
		return nil, problems[0]
	}
	return file, nil
}
