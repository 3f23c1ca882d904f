package protocol

import protocol316 "github.com/tliron/glsp/protocol_3_16"

// LocationLink leads from one place to another. glsp's writes the origin as null where there is none, which is not allowed.
type LocationLink struct {
	OriginSelectionRange *protocol316.Range `json:"originSelectionRange,omitempty"`
	TargetURI            string             `json:"targetUri"`
	TargetRange          protocol316.Range  `json:"targetRange"`
	TargetSelectionRange protocol316.Range  `json:"targetSelectionRange"`
}
