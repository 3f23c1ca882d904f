package flow

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// What a secret is, for messages.
const (
	secretBearer   = "bearer token"
	secretPassword = "password in a URL"
	secretQuery    = "secret in a URL"
	secretHeader   = "secret in a header"
)

// Secrets returns the string values that hold a secret, in file order. A file without the traces of one is not walked
// through.
func (d *Definition) Secrets() []*Text {
	return d.secrets.get(func() []*Text {
		traces := d.secretTraces()
		if traces == (secretTraces{}) {
			return nil
		}
		var all []*Text
		d.eachText(func(n *syntax.Node, owner any, role Role) {
			if traces.secretIn(n, owner, role) != "" {
				t := newText(n, owner, role, traces)
				all = append(all, &t)
			}
		})
		return all
	})
}

// secretTraces says what there is in a file that secrets have beside them. What has no trace is not looked for.
type secretTraces struct {
	bearer  bool // the word
	address bool // "://"
	request bool // an action that calls a URL
}

// secretTraces looks for traces in the text of the file. A slash may be written with a backslash before it, and any
// character as \u00….
func (d *Definition) secretTraces() secretTraces {
	return d.traces.get(func() secretTraces {
		source := d.Tree.Source()
		escaped := strings.Contains(source, `\u00`)
		return secretTraces{
			bearer:  escaped || strings.Contains(source, "earer") || strings.Contains(source, "EARER"),
			address: escaped || strings.Contains(source, "://") || strings.Contains(source, `:\/`),
			request: slices.ContainsFunc(d.Actions, (*Action).calls),
		}
	})
}

// calls reports whether the action calls a URL, so that its options hold headers and parameters.
func (a *Action) calls() bool { return a.Info != nil && a.Info.Request }

// secretIn says what secret a string value holds, "" if none.
func (t secretTraces) secretIn(n *syntax.Node, owner any, role Role) string {
	text := n.Text()
	switch {
	case t.bearer && holdsBearer(text):
		return secretBearer
	case t.address && holdsPassword(text):
		return secretPassword
	case !t.request || role != RoleOption || !ownerCalls(owner):
		return ""
	case holdsSecretParameter(text):
		return secretQuery
	}
	switch header := headerName(n); {
	case slices.Contains(secretHeaders, header) && isLiteralSecret(withoutScheme(text)),
		secretByWord(header) && amongHeaders(n) && looksRandom(withoutScheme(text)):
		return secretHeader
	}
	return ""
}

// ownerCalls reports whether a text belongs to an action that calls a URL.
func ownerCalls(owner any) bool {
	a, isAction := owner.(*Action)
	return isAction && a.calls()
}

// holdsBearer reports whether a text holds "Bearer" and a token.
func holdsBearer(text string) bool {
	return tokenFollows(text, "Bearer") || tokenFollows(text, "bearer") || tokenFollows(text, "BEARER")
}

func tokenFollows(text, word string) bool {
	for {
		_, after, found := strings.Cut(text, word)
		if !found {
			return false
		}
		text = strings.TrimLeft(after, " \t")
		if len(text) < len(after) && looksRandom(tokenAt(text)) {
			return true
		}
	}
}

// tokenAt returns the run of characters that tokens are made of at the beginning of a text.
func tokenAt(text string) string {
	for i := range len(text) {
		c := text[i]
		if !isAlphanumeric(c) && strings.IndexByte("._~+/=-", c) < 0 {
			return text[:i]
		}
	}
	return text
}

func isAlphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// looksRandom reports whether a token is long enough to be a secret and no word or placeholder: at least 8 characters
// with a digit among them, or at least 20 letters on end.
func looksRandom(token string) bool {
	if len(token) < 8 || isPlaceholder(token) {
		return false
	}
	letters := 0
	for i := range len(token) {
		switch c := token[i]; {
		case c >= '0' && c <= '9':
			return true
		case isAlphanumeric(c):
			if letters++; letters >= 20 {
				return true
			}
		default:
			letters = 0
		}
	}
	return false
}

// placeholderWords stand in texts that say where a secret is to be filled in.
var placeholderWords = [...]string{
	"your", "my-", "my_", "insert", "replace", "placeholder", "example", "changeme", "change-me", "change_me", "dummy",
	"redacted", "xxxx", "****", "...", "…", "{{", "{%", "${", "<", "%7b%7b",
}

// capitalWords stand in placeholders that are written in capitals.
var capitalWords = [...]string{"TOKEN", "KEY", "SECRET", "PASSWORD", "HERE"}

// isPlaceholder reports whether a text stands where a secret is to be filled in.
func isPlaceholder(text string) bool {
	lower := strings.ToLower(text)
	for _, word := range placeholderWords {
		if strings.Contains(lower, word) {
			return true
		}
	}
	if text == strings.ToUpper(text) {
		for _, word := range capitalWords {
			if strings.Contains(text, word) {
				return true
			}
		}
	}
	return strings.Trim(text, text[:min(1, len(text))]) == ""
}

// isLiteralSecret reports whether the value of a header or parameter that is secret by its name is written out.
func isLiteralSecret(text string) bool {
	return len(text) >= 8 && !strings.ContainsAny(text, " \t") && !isPlaceholder(text)
}

// holdsPassword reports whether a text holds a URL with a name and a password before its host.
func holdsPassword(text string) bool {
	for {
		_, rest, found := strings.Cut(text, "://")
		if !found {
			return false
		}
		text = rest
		authority := rest[:endOf(rest, "/?#\\\"'<> \t\r\n")]
		at := strings.LastIndexByte(authority, '@')
		if at < 0 {
			continue
		}
		_, password, _ := strings.Cut(authority[:at], ":")
		if password != "" && !isPlaceholder(password) {
			return true
		}
	}
}

// endOf returns the offset of the first of some characters, the length of the text if there is none.
func endOf(text, characters string) int {
	if i := strings.IndexAny(text, characters); i >= 0 {
		return i
	}
	return len(text)
}

// secretParameters are names of query parameters whose values are secret. A value of those that are false here is one
// only if it looks random: the names are used for harmless things too.
var secretParameters = map[string]bool{
	"api_key": true, "api-key": true, "apikey": true, "access_token": true, "auth_token": true, "client_secret": true,
	"secret": true, "password": true, "passwd": true, "pwd": true,
	"token": false, "key": false, "auth": false, "sig": false, "signature": false,
}

// holdsSecretParameter reports whether a text holds a URL with a secret among its query parameters.
func holdsSecretParameter(text string) bool {
	_, rest, found := strings.Cut(text, "://")
	if !found {
		return false
	}
	_, query, found := strings.Cut(rest, "?")
	if !found {
		return false
	}
	query = query[:endOf(query, "#\"'<> \t\r\n")]
	for parameter := range strings.SplitSeq(query, "&") {
		name, value, _ := strings.Cut(parameter, "=")
		always, known := secretParameters[strings.ToLower(name)]
		if known && isLiteralSecret(value) && (always || looksRandom(value)) {
			return true
		}
	}
	return false
}

// secretHeaders are the names of headers whose values are secret, in lower case with hyphens.
var secretHeaders = []string{
	"authorization", "proxy-authorization", "x-authorization", "x-api-key", "api-key", "apikey", "x-apikey",
	"x-auth-token", "auth-token", "x-access-token", "access-token", "x-token", "x-secret", "x-api-secret", "api-secret",
	"client-secret", "x-client-secret",
}

// headerName returns the name of the header whose value a string may be, in lower case with hyphens: the name of the
// member, or the "key" or "name" beside a "value".
func headerName(n *syntax.Node) string {
	name := n.Key()
	if name == "value" {
		pair := n.Parent()
		name = textOf(pair.Get("key")) + textOf(pair.Get("name"))
	}
	return strings.ReplaceAll(strings.ToLower(name), "_", "-")
}

// secretByWord reports whether a header's name says that its value is secret, such as X-Webhook-Secret.
func secretByWord(header string) bool {
	for word := range strings.SplitSeq(header, "-") {
		switch word {
		case "secret", "token", "password", "apikey":
			return true
		}
	}
	return strings.HasSuffix(header, "-api-key") || strings.HasSuffix(header, "-access-key")
}

// amongHeaders reports whether a string stands in an object, or in a list of objects, that is named after headers.
func amongHeaders(n *syntax.Node) bool {
	for up := n.Parent(); up != nil; up = up.Parent() {
		if name := up.Key(); name != "" {
			return strings.Contains(strings.ToLower(name), "header")
		}
	}
	return false
}

// withoutScheme cuts the scheme off the value of an Authorization header.
func withoutScheme(text string) string {
	text = strings.TrimSpace(text)
	scheme, rest, found := strings.Cut(text, " ")
	if !found {
		return text
	}
	switch strings.ToLower(scheme) {
	case "basic", "bearer", "token", "apikey", "api-key", "key", "digest":
		return strings.TrimSpace(rest)
	}
	return text
}
