package flow

// contentFacts is what rules about the content of actions look at, each list made at its first use.
type contentFacts struct {
	unknownTypes lazy[[]*UnknownType]
	contents     lazy[[]Content]
	choices      lazy[[]Choices]
	buttons      lazy[[]Button]
	cardParts    lazy[[]CardPart]
	settings     lazy[[]Setting]
	splits       lazy[[]Split]
	replies      lazy[[]Reply]
}
