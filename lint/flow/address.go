package flow

import (
	"net/netip"
	"net/url"
	"strconv"
	"strings"

	"github.com/inrolint/inrolint/lint/flow/template"
)

// Address is what can be seen of a URL that may hold variables.
type Address struct {
	Valid  bool   // an absolute http or https URL, or a text whose variables may make it one
	Hidden bool   // variables stand where scheme or host are, so nothing below is known
	Secure bool   // https
	Host   string // lower case, without port
	Path   string // decoded, with an "x" for every byte of a variable
	Query  string // as it stands, with an "x" for every byte of a variable
}

// ReadAddress reads a URL. White space round it does not count.
func ReadAddress(text string) Address {
	text = strings.TrimSpace(text)
	masked := text
	if start := variableStart(text); start >= 0 {
		if visible := text[:start]; !endsOrigin(visible) {
			hidden := canBecomeURL(visible)
			return Address{Valid: hidden, Hidden: hidden}
		}
		masked = template.Parse(text).MaskURL()
	}
	u, err := url.Parse(masked)
	if err != nil {
		u, err = url.Parse(strings.ReplaceAll(masked, "%", "x")) // a stray percent sign harms the path only
	}
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return Address{}
	}
	return Address{
		Valid:  true,
		Secure: u.Scheme == "https",
		Host:   strings.ToLower(u.Hostname()),
		Path:   u.Path,
		Query:  u.RawQuery,
	}
}

// schemes are what an address must begin with.
var schemes = [...]string{"http://", "https://"}

// endsOrigin reports whether the beginning of a URL holds scheme and host to their end.
func endsOrigin(beginning string) bool {
	_, rest, found := strings.Cut(beginning, "://")
	return found && strings.ContainsAny(rest, "/?#")
}

// canBecomeURL reports whether a text that begins so, before a variable, may be an http or https URL.
func canBecomeURL(beginning string) bool {
	lower := strings.ToLower(beginning)
	for _, scheme := range schemes {
		if strings.HasPrefix(lower, scheme) || strings.HasPrefix(scheme, lower) {
			return true
		}
	}
	return false
}

// Extension returns the extension of the path's last part in lower case without its dot, "" where it has none or where
// that is longer than an extension is.
func (a Address) Extension() string {
	name := a.Path[strings.LastIndexByte(a.Path, '/')+1:]
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 || len(name)-dot-1 > 5 {
		return ""
	}
	return strings.ToLower(name[dot+1:])
}

// privateSuffixes end host names that only a private network or the machine itself resolves.
var privateSuffixes = [...]string{".localhost", ".localdomain", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".private", ".home.arpa"}

// reserved are the blocks of addresses that netip does not count as private but that the public internet does not
// route.
var reserved = [...]netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"),
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("240.0.0.0/4"),
}

// Private reports whether the host is known not to be public: loopback, a private or reserved address, a name that only
// a private network resolves.
func (a Address) Private() bool {
	if !a.Valid || a.Hidden {
		return false
	}
	host := strings.TrimSuffix(a.Host, ".")
	if ip, ok := readIP(host); ok {
		return !publicIP(ip)
	}
	if !strings.Contains(host, ".") {
		return true
	}
	for _, suffix := range privateSuffixes {
		if strings.HasSuffix(host, suffix) {
			return true
		}
	}
	return false
}

func publicIP(ip netip.Addr) bool {
	ip = ip.Unmap()
	if !ip.IsGlobalUnicast() || ip.IsPrivate() {
		return false
	}
	for _, block := range reserved {
		if block.Contains(ip) {
			return false
		}
	}
	return true
}

// readIP reads an address, IPv4 in the spellings that browsers and resolvers take as well: 127.1, 0x7f000001, 2130706433.
func readIP(host string) (netip.Addr, bool) {
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.WithZone(""), true
	}
	parts := strings.Split(host, ".")
	if len(parts) > 4 {
		return netip.Addr{}, false
	}
	var value uint64
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 0, 32)
		bits := 8
		if i == len(parts)-1 {
			bits = 8 * (5 - len(parts))
		}
		if err != nil || n >= 1<<bits {
			return netip.Addr{}, false
		}
		value = value<<bits | n
	}
	return netip.AddrFrom4([4]byte{byte(value >> 24), byte(value >> 16), byte(value >> 8), byte(value)}), true
}
