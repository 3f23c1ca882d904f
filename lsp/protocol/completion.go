package protocol

// CompletionOptions is what the server says of completion.
type CompletionOptions struct {
	TriggerCharacters   []string               `json:"triggerCharacters,omitempty"`
	AllCommitCharacters []string               `json:"allCommitCharacters,omitempty"`
	ResolveProvider     bool                   `json:"resolveProvider,omitempty"`
	CompletionItem      *CompletionItemOptions `json:"completionItem,omitempty"`
}

// CompletionItemOptions is what the server does with items.
type CompletionItemOptions struct {
	LabelDetailsSupport bool `json:"labelDetailsSupport,omitempty"`
}
