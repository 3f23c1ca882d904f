package annotate

import (
	"strings"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

// Link is an address in the text.
type Link struct {
	At  syntax.Range // inside the quotes
	URL string
}

// Links returns the strings of a definition that are addresses of web pages as a whole, without variables.
func Links(def *flow.Definition) []Link {
	var links []Link
	for _, text := range def.Texts() {
		url := text.Text()
		if !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") || strings.ContainsAny(url, " \t\r\n{}<>\"") {
			continue
		}
		if address := flow.ReadAddress(url); address.Host == "" {
			continue
		}
		r := text.Node.Range()
		links = append(links, Link{At: syntax.Range{Start: r.Start + 1, End: r.End - 1}, URL: url})
	}
	return links
}
