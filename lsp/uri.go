package lsp

import (
	"path/filepath"
	"runtime"
	"strings"
)

// location is a URI taken apart: what a document is known by, whatever way a client writes its URI.
type location struct {
	uri    string // as the client writes it
	scheme string // in lower case
	path   string // absolute path in the file system; "" where it is none
	name   string // the last element, for what can be told from a name
}

// key is the same for every way to write the URI of a file.
func (l location) key() string {
	if l.path != "" {
		return l.path
	}
	return l.uri
}

// parseURI takes a URI apart. It never fails: blanks, % and anything else that should have been escaped stand for themselves.
func parseURI(uri string) location { return parseURIOn(uri, runtime.GOOS == "windows") }

func parseURIOn(uri string, windows bool) location {
	l := location{uri: uri}
	scheme, rest, ok := strings.Cut(uri, ":")
	if !ok || !isScheme(scheme) {
		return location{uri: uri, name: lastElement(uri)}
	}
	l.scheme = strings.ToLower(scheme)
	host := ""
	if below, has := strings.CutPrefix(rest, "//"); has {
		host, rest, _ = strings.Cut(below, "/")
		rest = "/" + rest
	}
	if l.scheme != "file" {
		rest, _, _ = strings.Cut(rest, "#")
		rest, _, _ = strings.Cut(rest, "?")
	}
	decoded := unescapeURI(rest)
	l.name = lastElement(decoded)
	if l.scheme == "file" {
		l.path = filePath(host, decoded, windows)
	}
	return l
}

// isScheme reports whether a text can be the scheme of a URI. One letter is a drive of Windows.
func isScheme(text string) bool {
	if len(text) < 2 {
		return false
	}
	for i, c := range []byte(text) {
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		if !letter && (i == 0 || !strings.ContainsRune("+-.0123456789", rune(c))) {
			return false
		}
	}
	return true
}

// filePath returns the path of a file URI, "" where it names no file of this machine.
func filePath(host, path string, windows bool) string {
	if strings.ContainsRune(path, 0) || path == "" {
		return ""
	}
	local := host == "" || strings.EqualFold(host, "localhost")
	if !windows {
		if !local {
			return ""
		}
		return filepath.Clean(path)
	}
	if !local {
		return `\\` + host + strings.ReplaceAll(path, "/", `\`)
	}
	path = strings.TrimPrefix(path, "/")
	if len(path) >= 2 && path[1] == ':' {
		path = strings.ToUpper(path[:1]) + path[1:]
	}
	return strings.ReplaceAll(path, "/", `\`)
}

func lastElement(path string) string {
	return path[strings.LastIndexAny(path, `/\:`)+1:]
}

// unescapeURI decodes %XX; a % that is followed by anything else stands for itself.
func unescapeURI(text string) string {
	if !strings.Contains(text, "%") {
		return text
	}
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && i+2 < len(text) {
			high, low := hexDigit(text[i+1]), hexDigit(text[i+2])
			if high >= 0 && low >= 0 {
				out.WriteByte(byte(high<<4 | low))
				i += 2
				continue
			}
		}
		out.WriteByte(text[i])
	}
	return out.String()
}

func hexDigit(c byte) int { return strings.IndexByte("0123456789abcdef", c|0x20) }

// fileURI returns the URI of a path (absolute), escaped as VS Code does it.
func fileURI(path string) string {
	path = filepath.ToSlash(path)
	host := ""
	if below, ok := strings.CutPrefix(path, "//"); ok {
		host, path, _ = strings.Cut(below, "/")
		path = "/" + path
	}
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	var out strings.Builder
	out.WriteString("file://" + host)
	for _, c := range []byte(path) {
		letter := c|0x20 >= 'a' && c|0x20 <= 'z'
		if letter || c >= '0' && c <= '9' || strings.IndexByte("-._~/", c) >= 0 {
			out.WriteByte(c)
		} else {
			const digits = "0123456789ABCDEF"
			out.Write([]byte{'%', digits[c>>4], digits[c&15]})
		}
	}
	return out.String()
}
