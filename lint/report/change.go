package report

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/inrolint/inrolint/lint/diff"
)

// Comparison is what `inrolint diff` shows: the change, and the names of the two files.
type Comparison struct {
	Version int    `json:"version"`
	Old     string `json:"old"`
	New     string `json:"new"`
	*diff.Change
}

var changeFormats = []struct {
	name  string
	write func(w *bufio.Writer, c *Comparison, options Options) error
}{
	{"text", writeChangeText},
	{"json", writeChangeJSON},
	{"markdown", writeChangeMarkdown},
}

// ChangeFormats lists the names of the formats of a comparison.
func ChangeFormats() []string {
	names := make([]string, len(changeFormats))
	for i, f := range changeFormats {
		names[i] = f.name
	}
	return names
}

// WriteChange writes a comparison in the format of that name, which must be one of [ChangeFormats].
func WriteChange(w io.Writer, name string, c *Comparison, options Options) error {
	out := bufio.NewWriter(w)
	for _, f := range changeFormats {
		if f.name == name {
			if err := f.write(out, c, options); err != nil {
				return err
			}
		}
	}
	return out.Flush()
}

func writeChangeJSON(w *bufio.Writer, c *Comparison, _ Options) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(c)
}
