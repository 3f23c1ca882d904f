package lsp

import "testing"

func TestURI(t *testing.T) {
	for _, test := range []struct {
		uri     string
		windows bool
		path    string
		name    string
	}{
		{"file:///home/me/a.scenario.json", false, "/home/me/a.scenario.json", "a.scenario.json"},
		{"file:///home/me/with%20blank/a.json", false, "/home/me/with blank/a.json", "a.json"},
		{"file:///home/me/with blank/a.json", false, "/home/me/with blank/a.json", "a.json"},
		{"file:///home/100%/a%zz.json", false, "/home/100%/a%zz.json", "a%zz.json"},
		{"file:///home/100%25/a.json", false, "/home/100%/a.json", "a.json"},
		{"file:///home/a%23b%3Fc.json", false, "/home/a#b?c.json", "a#b?c.json"},
		{"file:///home/%E6%BC%A2.json", false, "/home/漢.json", "漢.json"},
		{"FILE:///home/a.json", false, "/home/a.json", "a.json"},
		{"file:///home//me/../a.json", false, "/home/a.json", "a.json"},
		{"file://localhost/home/a.json", false, "/home/a.json", "a.json"},
		{"file:/home/a.json", false, "/home/a.json", "a.json"},
		{"file://server/share/a.json", false, "", "a.json"},
		{"file:///a%00b", false, "", "a\x00b"},
		{"file:///c%3A/Users/me/a.json", true, `C:\Users\me\a.json`, "a.json"},
		{"file:///C:/Users/me/a.json", true, `C:\Users\me\a.json`, "a.json"},
		{"file://server/share/a.json", true, `\\server\share\a.json`, "a.json"},
		{"untitled:Untitled-1", false, "", "Untitled-1"},
		{"untitled:/home/me/new.scenario.json", false, "", "new.scenario.json"},
		{"git:/home/a.scenario.json?%7B%22ref%22%3A%22~%22%7D", false, "", "a.scenario.json"},
		{"vscode-remote://ssh-remote%2Bbox/home/a.json", false, "", "a.json"},
		{"", false, "", ""},
		{"nonsense", false, "", "nonsense"},
		{`C:\a.json`, false, "", "a.json"},
	} {
		got := parseURIOn(test.uri, test.windows)
		if got.path != test.path || got.name != test.name {
			t.Errorf("%s: path %q, name %q; want %q, %q", test.uri, got.path, got.name, test.path, test.name)
		}
	}
}

// TestFileURIReturns makes URIs of paths and reads them back.
func TestFileURIReturns(t *testing.T) {
	for _, path := range []string{"/a", "/with blank/100%/ü漢🌷.json", "/a#b?c&d;e=f", "/c:/x", "/%41"} {
		if got := parseURIOn(fileURI(path), false).path; got != path {
			t.Errorf("%s becomes %s and then %s", path, fileURI(path), got)
		}
	}
	if got, want := fileURI("/c:/a b"), "file:///c%3A/a%20b"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
