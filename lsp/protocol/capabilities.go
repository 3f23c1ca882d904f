package protocol

import "encoding/json"

// UnmarshalJSON reads capabilities, as tests do: glsp's own method, which is promoted otherwise, knows glsp's members only.
func (s *ServerCapabilities) UnmarshalJSON(text []byte) error {
	if err := json.Unmarshal(text, &s.ServerCapabilities); err != nil {
		return err
	}
	return json.Unmarshal(text, &struct {
		PositionEncoding        *string             `json:"positionEncoding"`
		DiagnosticProvider      **DiagnosticOptions `json:"diagnosticProvider"`
		InlayHintProvider       *any                `json:"inlayHintProvider"`
		InlineValueProvider     *any                `json:"inlineValueProvider"`
		CompletionProvider      **CompletionOptions `json:"completionProvider"`
		WorkspaceSymbolProvider *any                `json:"workspaceSymbolProvider"`
	}{
		&s.PositionEncoding, &s.DiagnosticProvider, &s.InlayHintProvider, &s.InlineValueProvider,
		&s.CompletionProvider, &s.WorkspaceSymbolProvider,
	})
}
