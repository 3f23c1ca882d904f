package lsp

import "encoding/json"

func init() {
	register(method{name: "workspace/didChangeConfiguration", note: notification(didChangeConfiguration)})
}

type configurationParams struct {
	Settings json.RawMessage `json:"settings"`
}

// didChangeConfiguration takes over the editor's settings: they come with the notification, or must be asked for.
func didChangeConfiguration(s *Server, params *configurationParams) {
	if s.world().Client.Supports("workspace.configuration") {
		s.pullSettings()
		return
	}
	if !isNull(params.Settings) {
		s.useSettings(params.Settings)
	}
}

// pullSettings asks for the editor's settings.
func (s *Server) pullSettings() {
	if !s.world().Client.Supports("workspace.configuration") {
		return
	}
	s.background(func() {
		var answer []json.RawMessage
		err := s.call(s.ctx, "workspace/configuration", map[string]any{"items": []any{map[string]any{"section": "inrolint"}}}, &answer)
		if err == nil && len(answer) == 1 && !isNull(answer[0]) {
			s.useSettings(answer[0])
		}
	})
}

// useSettings takes over settings and reads everything by them, if they are others.
func (s *Server) useSettings(raw json.RawMessage) {
	settings := readSettings(raw)
	if settings.equal(s.world().Settings) {
		return
	}
	s.configure(settings)
	s.scanner.request()
}
