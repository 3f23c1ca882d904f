package protocol

// DocumentSymbolOptions is what the server says of document symbols.
type DocumentSymbolOptions struct {
	Label string `json:"label,omitempty"` // what the outline is called beside those of other servers
}
