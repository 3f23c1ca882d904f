package lsp

import "encoding/json"

func init() { plainCommand("inrolint.lintWorkspace", lintWorkspace) }

// workspaceSummary counts what is found in the folders of the workspace.
type workspaceSummary struct {
	Files    int `json:"files"`
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Infos    int `json:"infos"`
}

// lintWorkspace reads the folders of the workspace again, has everything published and counts it.
func lintWorkspace(r *Request) (any, error) {
	defer r.showProgress("Linting the workspace")()
	r.server.scanner.request()
	r.server.linter.wait(r.ctx)
	var counts workspaceSummary
	world := r.server.world()
	for _, folder := range world.Folders {
		e, known := r.server.engineAt(folder)
		if !known {
			continue
		}
		result, err := e.session.Settle(r.ctx)
		if err != nil {
			return nil, err
		}
		if result != nil {
			counts.add(result.Summary.Files, result.Summary.Errors, result.Summary.Warnings, result.Summary.Infos)
		}
	}
	return &counts, r.ctx.Err()
}

func (s *workspaceSummary) add(files, errors, warnings, infos int) {
	s.Files += files
	s.Errors += errors
	s.Warnings += warnings
	s.Infos += infos
}

// progressToken names the progress that the server shows of its own accord. There is one at a time for each request.
type progressToken struct {
	Token string `json:"token"`
}

// showProgress shows that the request is being worked on, where the client can show that; it returns what ends it.
func (r *Request) showProgress(title string) (done func()) {
	if !r.Client.Supports("window.workDoneProgress") {
		return func() {}
	}
	token := progressToken{"inrolint/" + r.wire.Method + "/" + title}
	if r.Call("window/workDoneProgress/create", token, nil) != nil {
		return func() {}
	}
	raw, err := json.Marshal(token.Token)
	if err != nil {
		return func() {}
	}
	return r.beginProgress(raw, title)
}
