package lint

import "github.com/inrolint/inrolint/rules"

// builtinRules returns the rules that come with inrolint.
func builtinRules() []*rules.Rule { return rules.Builtin() }
