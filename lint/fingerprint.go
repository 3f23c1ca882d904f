package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// fingerprintLength is the number of bytes of a fingerprint; its hexadecimal form is twice as long.
const fingerprintLength = 16

// identity is what makes a finding the same finding after the file was reformatted or reordered.
type identity struct {
	rule    string
	subject string // action_key or id, "" where there is none
	slot    string // what of the subject, or the content of an element that has no subject
}

// fingerprint returns the hexadecimal hash of an identity. nth tells equals of one file apart, counted from 0 in file order.
func (id identity) fingerprint(nth int) string {
	text := make([]byte, 0, 128)
	for _, part := range []string{id.rule, id.subject, id.slot, strconv.Itoa(nth)} {
		text = strconv.AppendInt(text, int64(len(part)), 10) // lengths keep "a"+"bc" apart from "ab"+"c"
		text = append(text, ':')
		text = append(text, part...)
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:fingerprintLength])
}
