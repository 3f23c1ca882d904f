package graph

import (
	"fmt"
	"hash/fnv"
	"strings"
)

// longestID is how many bytes of a subject an id holds; a longer one ends in a hash instead.
const longestID = 60

// idPart spells a subject with ASCII letters, digits, "-" and "_" only; other characters are written as "_" and their
// code point in hexadecimal digits and "_" again.
func idPart(subject string) string {
	var id strings.Builder
	for _, r := range subject {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-', r == '_':
			id.WriteRune(r)
		default:
			fmt.Fprintf(&id, "_%x_", r)
		}
		if id.Len() > longestID {
			hash := fnv.New32a()
			hash.Write([]byte(subject))
			return fmt.Sprintf("%s-%08x", id.String()[:longestID-9], hash.Sum32())
		}
	}
	return id.String()
}
