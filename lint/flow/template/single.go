package template

import "strings"

// CommonNames are names of variables that people know from other tools and write without a namespace. Names are
// compared without regard to case, "_" and "-".
var CommonNames = []string{"firstname", "lastname", "fullname", "username", "nombre", "nome", "prenom", "prénom", "vorname"}

// singleBraces reports a group that holds what looks like a variable, and nothing else. whole may hold a second "}".
// It reports whether it did.
func (r *reader) singleBraces(whole Range) bool {
	content := strings.TrimRight(r.text[whole.Start+1:whole.End], "}")
	path := strings.Trim(content, " \t")
	p := Problem{Kind: SingleBraces, Range: whole, Whole: whole}
	switch {
	case r.known.qualified(path):
		p.Replacement = "{{" + content + "}}"
	case path == content && r.known.common(path) && !r.insideCode(whole.Start):
	default:
		return false
	}
	p.Message = "Single braces make no variable: it stands between {{ and }}."
	r.report(p)
	return true
}

// insideCode reports whether the brace belongs to something else than a text: a selection in a query, ${…} and the like.
func (r *reader) insideCode(brace int) bool {
	if n := len(r.groups); n > 0 && r.groups[n-1].kind == single && !r.groups[n-1].pipe && !r.json {
		return true
	}
	if brace == 0 {
		return false
	}
	before := r.text[brace-1]
	return strings.IndexByte("$#%@\\", before) >= 0 || isLetter(before) || '0' <= before && before <= '9'
}

// qualified reports whether a path is a name behind a known namespace.
func (p *Parser) qualified(path string) bool {
	namespace, name, _ := strings.Cut(path, ".")
	if name == "" || !p.isNamespace(namespace) || !isNameByte(name[0]) {
		return false
	}
	return !strings.ContainsFunc(name, func(c rune) bool {
		return !isWord(c) && c != '-' && c != '.' && c != ' '
	})
}

func isNameByte(c byte) bool { return isLetter(c) || '0' <= c && c <= '9' || c >= 0x80 }

func (p *Parser) isNamespace(name string) bool {
	for _, known := range p.Namespaces {
		if strings.EqualFold(name, known) {
			return true
		}
	}
	return false
}

// common reports whether people take the word for a variable's name.
func (p *Parser) common(word string) bool {
	const shortest = 3
	if len(word) < shortest {
		return false
	}
	for _, names := range [...][]string{CommonNames, p.Names} {
		for _, name := range names {
			if sameName(word, name) {
				return true
			}
		}
	}
	return false
}

// sameName compares two names without regard to "_", "-" and the case of ASCII letters.
func sameName(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && isJoiner(a[i]) {
			i++
		}
		for j < len(b) && isJoiner(b[j]) {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if lower(a[i]) != lower(b[j]) {
			return false
		}
		i++
		j++
	}
}

func isJoiner(c byte) bool { return c == '_' || c == '-' }

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
