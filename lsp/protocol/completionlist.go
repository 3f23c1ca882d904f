package protocol

import (
	"encoding/json"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// CompletionParams asks for completion at a position.
type CompletionParams struct {
	protocol316.TextDocumentPositionParams
	Context *CompletionContext `json:"context"`
}

// CompletionContext says how completion came about.
type CompletionContext struct {
	TriggerKind      int    `json:"triggerKind"`
	TriggerCharacter string `json:"triggerCharacter"`
}

// TriggerCharacter is the kind of a completion that a trigger character brought about.
const TriggerCharacter = 2

// CompletionList is glsp's with the defaults of 3.17.
type CompletionList struct {
	IsIncomplete bool                    `json:"isIncomplete"`
	ItemDefaults *CompletionItemDefaults `json:"itemDefaults,omitempty"`
	Items        []CompletionItem        `json:"items"`
}

// CompletionItemDefaults is what holds for every item that does not say otherwise.
type CompletionItemDefaults struct {
	CommitCharacters []string                     `json:"commitCharacters,omitempty"`
	EditRange        any                          `json:"editRange,omitempty"` // a Range or an InsertReplaceRange
	InsertTextFormat protocol316.InsertTextFormat `json:"insertTextFormat,omitempty"`
	InsertTextMode   protocol316.InsertTextMode   `json:"insertTextMode,omitempty"`
	Data             *CompletionData              `json:"data,omitempty"`
}

// InsertReplaceRange is what is replaced, by whether the rest of the word is kept.
type InsertReplaceRange struct {
	Insert  protocol316.Range `json:"insert"`
	Replace protocol316.Range `json:"replace"`
}

// InsertReplaceEdit is a text for either range.
type InsertReplaceEdit struct {
	NewText string            `json:"newText"`
	Insert  protocol316.Range `json:"insert"`
	Replace protocol316.Range `json:"replace"`
}

// CompletionItem is glsp's with the members of 3.17.
type CompletionItem struct {
	Label               string                          `json:"label"`
	LabelDetails        *CompletionItemLabelDetails     `json:"labelDetails,omitempty"`
	Kind                protocol316.CompletionItemKind  `json:"kind,omitempty"`
	Tags                []protocol316.CompletionItemTag `json:"tags,omitempty"`
	Detail              string                          `json:"detail,omitempty"`
	Documentation       any                             `json:"documentation,omitempty"` // a string or a MarkupContent
	Deprecated          bool                            `json:"deprecated,omitempty"`
	SortText            string                          `json:"sortText,omitempty"`
	FilterText          string                          `json:"filterText,omitempty"`
	InsertTextFormat    protocol316.InsertTextFormat    `json:"insertTextFormat,omitempty"`
	InsertTextMode      protocol316.InsertTextMode      `json:"insertTextMode,omitempty"`
	TextEdit            any                             `json:"textEdit,omitempty"` // a TextEdit or an InsertReplaceEdit
	TextEditText        string                          `json:"textEditText,omitempty"`
	AdditionalTextEdits []protocol316.TextEdit          `json:"additionalTextEdits,omitempty"`
	CommitCharacters    []string                        `json:"commitCharacters,omitempty"`
	Data                *CompletionData                 `json:"data,omitempty"`
}

// CompletionItemLabelDetails is what stands behind a label.
type CompletionItemLabelDetails struct {
	Detail      string `json:"detail,omitempty"`
	Description string `json:"description,omitempty"`
}

// CompletionData is what the client keeps of an item and sends back to have it resolved.
type CompletionData struct {
	URI    string `json:"uri"`
	Offset int    `json:"offset"` // of the cursor, in bytes
}

// UnmarshalJSON reads what a client sends back; data of another shape is none of ours and counts as absent.
func (d *CompletionData) UnmarshalJSON(text []byte) error {
	type plain CompletionData
	var p plain
	if json.Unmarshal(text, &p) == nil {
		*d = CompletionData(p)
	}
	return nil
}
