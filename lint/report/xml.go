package report

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"strings"
)

// namedQuotes writes quotes by their names, which more readers know than their numbers.
var namedQuotes = strings.NewReplacer("&#34;", "&quot;", "&#39;", "&apos;")

// encodeXML writes an XML document. Characters that XML cannot hold are written as U+FFFD.
func encodeXML(w *bufio.Writer, document any) error {
	var text bytes.Buffer
	encoder := xml.NewEncoder(&text)
	encoder.Indent("", "  ")
	if err := encoder.Encode(document); err != nil {
		return err
	}
	_, err := w.WriteString(xml.Header + namedQuotes.Replace(text.String()) + "\n")
	return err
}
