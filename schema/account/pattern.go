package account

import (
	"regexp"
	"sync"
)

// lazily returns a regular expression that is compiled at its first use: every start of the program comes by here, few
// read an answer.
func lazily(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
