package schema

import (
	"strconv"
	"strings"
)

// isRecordID reports whether the text of a JSON number is a record's id: digits only, no zero in front.
func isRecordID(text string) bool {
	if text == "" || text[0] == '0' {
		return false
	}
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return true
}

// exponentLimit is the exponent beyond which a number is kept from gojsonschema, whose arithmetic panics on it.
const exponentLimit = 400

// exponentBeyond reports whether a JSON number has an exponent beyond ±exponentLimit.
func exponentBeyond(text string) bool {
	_, exponent, huge := splitNumber(text)
	return huge || exponent > exponentLimit || exponent < -exponentLimit
}

// isWhole reports whether the value of a JSON number is a whole number, as `1.0` and `12e3` are.
func isWhole(text string) bool {
	mantissa, exponent, huge := splitNumber(text)
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimRight(whole+fraction, "0")
	if strings.TrimLeft(digits, "-0") == "" {
		return true // zero, whatever its exponent
	}
	if huge {
		return exponent > 0
	}
	places := len(digits) - len(whole) // decimal places that are not zero; negative for zeros before the point
	return exponent >= places
}

// splitNumber parts a JSON number. huge: the exponent does not fit, and only its sign is given.
func splitNumber(text string) (mantissa string, exponent int, huge bool) {
	i := strings.IndexAny(text, "eE")
	if i < 0 {
		return text, 0, false
	}
	exponent, err := strconv.Atoi(text[i+1:])
	if err == nil && exponent > -1<<40 && exponent < 1<<40 {
		return text[:i], exponent, false
	}
	if strings.HasPrefix(text[i+1:], "-") {
		return text[:i], -1, true
	}
	return text[:i], 1, true
}
