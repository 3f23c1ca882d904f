package rules

import (
	"encoding/json"

	"github.com/inrolint/inrolint/lint/flow"
)

// Schema returns the JSON Schema (draft-07) of a rule file, for editors. The loader checks more: expressions, places,
// and that the parts fit each other.
func Schema() ([]byte, error) {
	text, err := json.MarshalIndent(schemaMap{
		"$schema":              "http://json-schema.org/draft-07/schema#",
		"title":                "inrolint rule",
		"type":                 "object",
		"required":             []string{"id", "severity", "summary", "for", "message", "examples"},
		"additionalProperties": false,
		"properties":           ruleProperties(),
		"allOf":                scopeConditions(),
		"definitions": schemaMap{
			"sentence": schemaText("A sentence; {{…}} holds a CEL expression that gives a text, a number or a list of texts."),
			"cel":      schemaMap{"type": []string{"string", "boolean"}, "description": "A CEL expression over the element and doc."},
			"names":    schemaMap{"anyOf": []schemaMap{{"type": "string"}, schemaList(schemaMap{"type": "string"})}},
			"example":  exampleSchema(),
		},
	}, "", "  ")
	return append(text, '\n'), err
}

// SuppressionsSchema returns the JSON Schema (draft-07) of a suppression file, as [ReadSuppressions] reads it.
func SuppressionsSchema() ([]byte, error) {
	filled := func(doc string) schemaMap { return schemaMap{"type": "string", "pattern": `\S`, "description": doc} }
	entry := schemaObject("Hides the findings of one rule in one file.", schemaMap{
		"file":    filled("The file, relative to the folder of this file, with /."),
		"rule":    filled("The rule's id."),
		"subject": schemaMap{"type": []string{"string", "integer"}, "description": "The action_key or id that the findings are about; absent where they have none."},
		"reason":  filled("Why they are hidden."),
		"until":   schemaMap{"type": "string", "pattern": `^\d{4}-\d{2}-\d{2}$`, "description": "The last day on which it holds, as 2026-12-31."},
	}, "file", "rule", "reason")
	text, err := json.MarshalIndent(schemaMap{
		"$schema": "http://json-schema.org/draft-07/schema#",
		"title":   "Suppressions of inrolint",
		"type":    []string{"array", "null"},
		"items":   entry,
	}, "", "  ")
	return append(text, '\n'), err
}

type schemaMap = map[string]any

func schemaText(doc string) schemaMap { return schemaMap{"type": "string", "description": doc} }

func schemaList(items schemaMap) schemaMap {
	return schemaMap{"type": "array", "minItems": 1, "items": items}
}

// schemaOneOrMore is a value or a list of them.
func schemaOneOrMore(item schemaMap) schemaMap {
	return schemaMap{"anyOf": []schemaMap{item, schemaList(item)}}
}

func schemaRef(name, doc string) schemaMap {
	return schemaMap{"allOf": []schemaMap{{"$ref": "#/definitions/" + name}}, "description": doc}
}

func schemaEnum(values ...string) schemaMap { return schemaMap{"enum": values} }

// schemaObject is a mapping with these keys and no others.
func schemaObject(doc string, properties schemaMap, required ...string) schemaMap {
	o := schemaMap{"type": "object", "additionalProperties": false, "properties": properties}
	if doc != "" {
		o["description"] = doc
	}
	if required != nil {
		o["required"] = required
	}
	return o
}

func ruleProperties() schemaMap {
	level := schemaEnum("error", "warning", "info", "off")
	names := func(doc string) schemaMap { return schemaRef("names", doc) }
	sentence := func(doc string) schemaMap { return schemaRef("sentence", doc) }
	cel := func(doc string) schemaMap { return schemaRef("cel", doc) }
	plain := schemaText
	path := plain("A property name, or several joined by dots.")
	place := plain("A place: NAME, key:NAME, brace, self, or one that the scope names.")
	return schemaMap{
		"id":            schemaMap{"type": "string", "pattern": kebab.String(), "description": "The rule's id, kebab-case; stable for ever."},
		"severity":      schemaMap{"enum": []string{"error", "warning", "info", "off", "off:error", "off:warning", "off:info"}, "description": "The level of its findings; off:LEVEL is off by default."},
		"level-when-on": schemaMap{"enum": []string{"error", "warning", "info"}, "description": "With severity off: the level it is meant for."},
		"severity-if": schemaOneOrMore(schemaObject("The level where the condition holds; the first that does counts.",
			schemaMap{"if": cel("A yes or no."), "level": level}, "if", "level")),
		"summary": schemaMap{"type": "string", "pattern": `[^.\s]\s*$`, "description": "One line, no full stop."},
		"for":     scopeEnum(),
		"only": schemaObject("Limits the rule. Where a listed kind or operation is not known, it is silent.", schemaMap{
			"kind":      schemaOneOrMore(schemaEnum("scenario", "campaign")),
			"operation": schemaOneOrMore(schemaEnum("create", "update")),
			"target":    schemaOneOrMore(schemaEnum("rest", "mcp")),
			"types":     names("Action or trigger types."),
		}),
		"options": optionsSchema(),
		"has":     names("Properties that must be present; short for when: [has_NAME]."),
		"lacks":   names("Properties that must be absent."),
		"when":    names("Yes/no facts that must be true; doc.NAME is one of the document."),
		"unless":  names("Yes/no facts that must be false; doc.NAME is one of the document."),
		"assert":  cel("What must hold; where it does not, the rule speaks."),
		"require": schemaText("The property that must be there; several names are joined by dots."), "forbid": schemaText("The property that must not be there."),
		"one-of":    schemaObject("The value must be one of these.", schemaMap{"property": path, "values": schemaOneOrMore(schemaMap{"type": []string{"string", "number", "boolean"}})}, "values"),
		"max-bytes": schemaObject("The text must not be longer, in UTF-8 bytes.", schemaMap{"property": path, "bytes": schemaMap{"type": "integer", "minimum": 1}}, "bytes"),
		"pattern":   schemaObject("The text must match the regular expression (RE2), anywhere unless it is anchored.", schemaMap{"property": path, "matches": schemaMap{"type": "string"}}, "matches"),
		"at":        names("Where the finding lies: the first place that exists."),
		"subject":   schemaMap{"enum": []string{"action", "none"}, "description": "What the finding is identified by."},
		"message":   sentence("What is wrong."),
		"why":       sentence("Why it matters."),
		"help":      sentence("What to do."),
		"suggest": schemaMap{"anyOf": []schemaMap{
			schemaObject("The nearest of a list.", schemaMap{"nearest": cel("A list of texts."), "to": cel("The text that stands there."), "except": cel("A text never to suggest.")}, "nearest", "to"),
			schemaObject("The suggestion itself.", schemaMap{"value": cel("A text, \"\" for none.")}, "value"),
		}},
		"related":   schemaOneOrMore(schemaObject("Further places that belong to the finding.", schemaMap{"at": place, "message": sentence("What stands there.")}, "at", "message")),
		"fix":       schemaOneOrMore(fixSchema()),
		"yields-to": names("Rules that are more specific: where one of them reports the same place, this one is silent."),
		"since":     plain("The version that brought the rule."),
		"source":    plain("What the rule rests on."),
		"docs":      plain("Markdown: what it says, why, and how to mend it."),
		"examples": schemaObject("They are the rule's tests and its documentation.", schemaMap{
			"invalid": schemaOneOrMore(schemaMap{"$ref": "#/definitions/example"}),
			"valid":   schemaOneOrMore(schemaMap{"$ref": "#/definitions/example"}),
		}, "invalid", "valid"),
	}
}

// fixSchema describes a change that a rule offers.
func fixSchema() schemaMap {
	properties := schemaMap{
		"title":   schemaRef("sentence", "What the change does."),
		"if":      schemaRef("cel", "Where it is offered; without it, wherever its places exist."),
		"safe":    schemaRef("cel", "Where it is safe, once it is proved to mend the finding and to bring no new one; false where it may change the meaning."),
		"keeps":   schemaMap{"enum": keepsWords[1:], "description": "What it claims to leave as it is, which is proved: the flow (all but order and names), or the JSON value."},
		"reveals": schemaRef("names", "Rules that the finding keeps silent: what they say once it is gone does not make the fix unsafe."),
		"do":      schemaOneOrMore(schemaObject("", fixStepProperties())),
	}
	for key, value := range fixStepProperties() {
		properties[key] = value
	}
	return schemaObject("A change that mends it: one operation, or several in do.", properties, "title")
}

func fixStepProperties() schemaMap {
	place := schemaText("A place: NAME, key:NAME, brace, self, or one that the scope names.")
	properties := schemaMap{
		"with":     schemaRef("sentence", "The text to put in, nothing shortened; without it, the suggestion."),
		"json":     schemaRef("cel", "JSON to put in; where it is none, the fix is not offered."),
		"to":       schemaRef("sentence", "The new name; without it, the suggestion."),
		"before":   place,
		"into":     place,
		"property": schemaRef("sentence", "The name of the property to add."),
	}
	for _, o := range fixOperations() {
		properties[o.name] = schemaText(o.doc)
	}
	return properties
}

// optionsSchema describes what a configuration can set about a rule.
func optionsSchema() schemaMap {
	return schemaMap{
		"type":          "object",
		"description":   "What a configuration can set; expressions read options.NAME, with _ for -.",
		"propertyNames": schemaMap{"pattern": kebab.String()},
		"additionalProperties": schemaObject("", schemaMap{
			"default": schemaMap{"description": "The value where nothing is configured."},
			"type":    schemaEnum(OptionTypes()...),
			"doc":     schemaText("What it decides, one sentence."),
		}, "default", "type", "doc"),
	}
}

func scopeEnum() schemaMap {
	var alternatives []schemaMap
	for _, s := range model().scopes {
		alternatives = append(alternatives, schemaMap{"const": s.name, "description": s.doc})
	}
	return schemaMap{"oneOf": alternatives, "description": "What the rule looks at."}
}

// scopeConditions offer the yes/no facts of the scope that the rule is for.
func scopeConditions() []schemaMap {
	var conditions []schemaMap
	for _, s := range model().scopes {
		names := flagNames(s.flags)
		for _, name := range flagNames(flow.DocFlags[:]) {
			names = append(names, "doc."+name)
		}
		facts := schemaOneOrMore(schemaEnum(names...))
		then := schemaMap{"when": facts, "unless": facts}
		if present := prefixed(flagNames(s.flags), "has_"); present != nil {
			then["has"] = schemaOneOrMore(schemaEnum(present...))
			then["lacks"] = then["has"]
		}
		conditions = append(conditions, schemaMap{
			"if":   schemaMap{"properties": schemaMap{"for": schemaMap{"const": s.name}}, "required": []string{"for"}},
			"then": schemaMap{"properties": then},
		})
	}
	return conditions
}

func exampleSchema() schemaMap {
	pointer := schemaMap{"type": "string", "pattern": "^(/.*)?$", "description": "A JSON Pointer from the root of the file."}
	return schemaObject("", schemaMap{
		"name":         schemaText("A short sentence."),
		"file":         schemaText("The file name it is linted under."),
		"target":       schemaEnum("rest", "mcp", "both"),
		"against":      schemaText("The current record as JSON text."),
		"beside":       schemaText("Another definition of the same run as JSON text."),
		"suppressions": schemaText("A suppression file whose entries about the file count."),
		"today":        schemaText("The day on which it is linted, as 2026-12-31."),
		"user-rule":    schemaText("A rule file that runs beside the other rules."),
		"definition":   schemaText("JSON text, broken or not."),
		"expect": schemaOneOrMore(schemaObject("A finding that must be given.", schemaMap{
			"at": pointer, "text": schemaText("Source text of the place."), "severity": schemaEnum("error", "warning", "info"),
			"related": schemaOneOrMore(pointer),
		})),
		"also":       schemaRef("names", "Other rules that speak here as well."),
		"suggestion": schemaText("The suggestion of the first finding."),
		"fixed":      schemaText("The definition once the first fix of each finding of the rule is made; it is compared byte by byte."),
	}, "name", "definition")
}
