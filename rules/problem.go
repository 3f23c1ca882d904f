package rules

import "fmt"

// Problem is what is wrong with a rule file.
type Problem struct {
	File    string
	Line    int // from 1
	Column  int // from 1, in code points
	Message string
}

// Error returns the problem in the form that editors make clickable.
func (p Problem) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Column, p.Message)
}
