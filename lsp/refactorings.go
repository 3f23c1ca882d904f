package lsp

// refactorings offers to rewrite the flow at the range.
func (o *actionOffers) refactorings() {}
