package account

import (
	"bytes"
	"encoding/json"
)

// JSON returns the file as JSON, the same bytes for the same content.
func (f *File) JSON() []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if encoder.Encode(f) != nil {
		return nil
	}
	return out.Bytes()
}
