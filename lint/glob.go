package lint

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// glob is a pattern of paths relative to the folder of the configuration file.
type glob string

// mostReadings is how many patterns without braces a pattern may stand for: matching may try all of them.
const mostReadings = 1000

// plainGlob returns the pattern without "./" and a "/" at its end.
func plainGlob(pattern string) (string, error) {
	plain := strings.TrimSuffix(strings.TrimPrefix(pattern, "./"), "/")
	switch {
	case plain == "":
		return "", errors.New("the pattern is empty")
	case strings.HasPrefix(plain, "/") || filepath.IsAbs(plain) || plain == ".." || strings.HasPrefix(plain, "../"):
		return "", fmt.Errorf("the pattern %q leads out of the folder of this file; patterns are relative to it", pattern)
	case slices.Contains(strings.Split(plain, "/"), ".."):
		return "", fmt.Errorf("the pattern %q holds \"..\", which is in no path; leave it out together with the folder before it", pattern)
	case !doublestar.ValidatePattern(plain):
		return "", fmt.Errorf("the pattern %q is malformed: a bracket or brace is not closed, or it ends in a backslash", pattern)
	case readings(plain) > mostReadings:
		return "", fmt.Errorf("the pattern %q stands for more than %d patterns without braces; write several patterns, or * for a brace", pattern, mostReadings)
	}
	return plain, nil
}

// readings counts the patterns without braces that a valid pattern stands for, up to a few more than [mostReadings].
func readings(pattern string) int {
	type level struct{ before, here int } // readings of the alternatives before, and of this one
	levels := []level{{0, 1}}
	class := false
	for i := 0; i < len(pattern); i++ {
		top := &levels[len(levels)-1]
		switch c := pattern[i]; {
		case c == '\\':
			i++
		case class:
			class = c != ']'
		case c == '[':
			class = true
		case c == '{':
			levels = append(levels, level{0, 1})
		case c == ',' && len(levels) > 1:
			top.before, top.here = top.before+top.here, 1
		case c == '}' && len(levels) > 1:
			levels = levels[:len(levels)-1]
			outer := &levels[len(levels)-1]
			outer.here = min(outer.here*(top.before+top.here), mostReadings+1)
		}
	}
	return levels[0].here
}
