package report

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/inrolint/inrolint/lint"
)

// gitlabIssue is a finding as GitLab's code quality reports have it: a part of the format of Code Climate, which wants a
// type and categories, too.
type gitlabIssue struct {
	Type        string         `json:"type"`
	Categories  []string       `json:"categories"`
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"` // relative to the repository's root
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// writeGitLab writes a code quality report.
func writeGitLab(w *bufio.Writer, result *lint.Result, options Options) error {
	issues := make([]gitlabIssue, len(result.Findings))
	seen := map[string]int{}
	for i := range result.Findings {
		f := &result.Findings[i]
		path := options.fromRoot(f.File)
		issues[i] = gitlabIssue{
			Type:        "issue",
			Categories:  []string{"Bug Risk"},
			Description: sentences(f.What, f.Suggestion),
			CheckName:   f.Rule,
			Fingerprint: fingerprintIn(path, f.Fingerprint, seen),
			Severity:    gitlabSeverity(f.Severity),
			Location:    gitlabLocation{path, gitlabLines{f.Range.Start.Line, f.Range.End.Line}},
		}
	}
	return encodeJSON(w, issues)
}

// fingerprintIn makes a finding's fingerprint, which tells the findings of one file apart, one that tells those of a
// whole run apart: GitLab shows only one of two that are equal. seen counts what was made.
func fingerprintIn(path, fingerprint string, seen map[string]int) string {
	key := path + "\x00" + fingerprint
	nth := seen[key]
	seen[key]++
	if nth > 0 {
		key += "\x00" + strconv.Itoa(nth)
	}
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:16])
}

func gitlabSeverity(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "critical"
	case lint.Warning:
		return "major"
	}
	return "info"
}
