package protocol

import protocol316 "github.com/tliron/glsp/protocol_3_16"

// InlayHintParams asks for the hints of a part of a document (3.17).
type InlayHintParams struct {
	TextDocument protocol316.TextDocumentIdentifier `json:"textDocument"`
	Range        protocol316.Range                  `json:"range"`
}

// InlayHint is a text that is shown in the line (3.17).
type InlayHint struct {
	Position    protocol316.Position `json:"position"`
	Label       []InlayHintLabelPart `json:"label"`
	PaddingLeft bool                 `json:"paddingLeft,omitempty"`
}

// InlayHintLabelPart is a part of a hint that can lead somewhere.
type InlayHintLabelPart struct {
	Value    string                `json:"value"`
	Tooltip  string                `json:"tooltip,omitempty"`
	Location *protocol316.Location `json:"location,omitempty"`
}
