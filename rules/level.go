package rules

import "fmt"

// Level is how much a finding weighs.
type Level uint8

const (
	Off     Level = iota // the rule does not run
	Info                 // worth a look
	Warning              // accepted by the API, but surely not meant
	Error                // refused by the API, or data is lost
)

var levelNames = [...]string{Off: "off", Info: "info", Warning: "warning", Error: "error"}

// String returns the name that rule files and configurations use.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return fmt.Sprintf("level(%d)", uint8(l))
}

// ParseLevel returns the level of that name.
func ParseLevel(name string) (Level, bool) {
	for l, n := range levelNames {
		if n == name {
			return Level(l), true
		}
	}
	return Off, false
}
