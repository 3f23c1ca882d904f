package report

import (
	"bufio"
	"encoding/json"

	"github.com/inrolint/inrolint/lint"
)

func writeJSON(w *bufio.Writer, result *lint.Result, options Options) error {
	return encodeJSON(w, lint.Document{
		Version:  lint.DocumentVersion,
		Tool:     lint.Tool{Name: lint.Name, Version: options.Version},
		Findings: result.Findings,
		Summary:  result.Summary,
	})
}

// writeJSONLines writes one finding a line.
func writeJSONLines(w *bufio.Writer, result *lint.Result, _ Options) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	for i := range result.Findings {
		if err := encoder.Encode(&result.Findings[i]); err != nil {
			return err
		}
	}
	return nil
}

// encodeJSON writes an indented document.
func encodeJSON(w *bufio.Writer, document any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}
