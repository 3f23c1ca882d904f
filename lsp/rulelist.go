package lsp

func init() { plainCommand("inrolint.rules", listRules) }

// listedRule is a rule as inrolint.rules lists it.
type listedRule struct {
	ID       string `json:"id"`
	Group    string `json:"group"` // "" for a rule of the user's own
	Severity string `json:"severity"`
	Summary  string `json:"summary"`
	File     string `json:"file,omitempty"` // of a rule of the user's own
}

// listRules lists the rules there are, with the severity that they have where nothing else is said.
func listRules(r *Request) (any, error) {
	list := []listedRule{}
	for _, k := range r.allRules() {
		list = append(list, listedRule{k.rule.ID, k.rule.Group, k.rule.Severity.String(), k.rule.Summary, k.rule.File})
	}
	return list, nil
}
