package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/lint/nearest"
)

// word is a flag whose value is one of a closed list.
type word[T ~string] struct {
	value    *T
	accepted []string
}

func (w word[T]) Set(text string) error {
	if err := oneOf(text, w.accepted); err != nil {
		return err
	}
	*w.value = T(text)
	return nil
}

func (w word[T]) String() string {
	if w.value == nil {
		return ""
	}
	return string(*w.value)
}

func (w word[T]) words() []string { return w.accepted }

func (w word[T]) Type() string { return strings.Join(w.accepted, "|") }

// oneOf refuses a text that is not accepted, with the nearest one that is.
func oneOf(text string, accepted []string) error {
	if slices.Contains(accepted, text) {
		return nil
	}
	message := fmt.Sprintf("%q is not accepted; use %s", text, strings.Join(accepted, ", "))
	if near, ok := nearest.Of(text, accepted); ok {
		message += fmt.Sprintf("; did you mean %q?", near)
	}
	return fmt.Errorf("%s", message)
}

// ruleIDs is a flag that takes rule ids, separated by commas, and can be repeated.
type ruleIDs struct{ ids *[]string }

func (r ruleIDs) Set(text string) error {
	for id := range strings.SplitSeq(text, ",") {
		if id = strings.TrimSpace(id); id == "" {
			return fmt.Errorf("a rule id is missing in %q", text)
		}
		*r.ids = append(*r.ids, id)
	}
	return nil
}

func (r ruleIDs) String() string {
	if r.ids == nil {
		return ""
	}
	return strings.Join(*r.ids, ",")
}

func (ruleIDs) Type() string { return "IDS" }

// fileNames is a flag that takes the name of a file and can be repeated.
type fileNames struct{ names *[]string }

func (f fileNames) Set(text string) error {
	if text == "" {
		return errors.New("the name of a file is missing")
	}
	*f.names = append(*f.names, text)
	return nil
}

func (fileNames) String() string { return "" }
func (fileNames) Type() string   { return "FILE" }

// ruleLevels is a flag that takes ID=LEVEL, separated by commas, and can be repeated.
type ruleLevels struct{ levels *map[string]lint.Level }

func (r ruleLevels) Set(text string) error {
	for pair := range strings.SplitSeq(text, ",") {
		id, level, ok := strings.Cut(strings.TrimSpace(pair), "=")
		if !ok || id == "" {
			return fmt.Errorf("%q must be ID=LEVEL, such as short-keyword=warning", pair)
		}
		if err := oneOf(level, lint.Levels()); err != nil {
			return err
		}
		if *r.levels == nil {
			*r.levels = map[string]lint.Level{}
		}
		(*r.levels)[id] = lint.Level(level)
	}
	return nil
}

func (ruleLevels) String() string { return "" }
func (ruleLevels) Type() string   { return "ID=LEVEL" }

// size is a flag that takes a number of bytes with an optional unit.
type size struct{ bytes *int64 }

var sizeUnits = map[string]int64{
	"": 1, "b": 1, "k": 1 << 10, "kib": 1 << 10, "kb": 1000, "m": 1 << 20, "mib": 1 << 20, "mb": 1000_000, "g": 1 << 30, "gib": 1 << 30, "gb": 1000_000_000,
}

func (s size) Set(text string) error {
	digits := strings.TrimRight(strings.ToLower(text), "abcdefghijklmnopqrstuvwxyz ")
	unit, known := sizeUnits[strings.TrimSpace(strings.ToLower(text[len(digits):]))]
	number, err := strconv.ParseFloat(digits, 64)
	if err != nil || !known || !(number*float64(unit) >= 1) {
		return fmt.Errorf("%q is no size; write a number of bytes or a number with KiB or MiB, such as 16MiB", text)
	}
	if number*float64(unit) > lint.MaxFileSizeLimit {
		return fmt.Errorf("%q is more than 1 GiB, the most that can be allowed", text)
	}
	*s.bytes = int64(number * float64(unit))
	return nil
}

func (s size) String() string {
	if s.bytes == nil {
		return ""
	}
	if *s.bytes%(1<<20) == 0 {
		return strconv.FormatInt(*s.bytes>>20, 10) + "MiB"
	}
	return strconv.FormatInt(*s.bytes, 10)
}

func (size) Type() string { return "SIZE" }

// positive is a flag that takes a whole number of at least one value.
type positive struct {
	value *int
	least int
}

func (p positive) Set(text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < p.least {
		return fmt.Errorf("%q must be a whole number from %d", text, p.least)
	}
	*p.value = n
	return nil
}

func (positive) String() string { return "" }
func (positive) Type() string   { return "N" }

// fileName is a flag that takes the name of a file.
type fileName struct{ name *string }

func (f fileName) Set(text string) error {
	if text == "" {
		return errors.New("the name of a file is missing")
	}
	*f.name = text
	return nil
}

func (f fileName) String() string {
	if f.name == nil {
		return ""
	}
	return *f.name
}

func (fileName) Type() string { return "FILE" }
