package rules

import "encoding/json"

// suppressionDocs says what each key of an entry is for.
var suppressionDocs = map[string]string{
	"file":    "The file that the finding lies in, relative to this one.",
	"rule":    "The id of the rule.",
	"subject": "The action_key (or id) that the finding is about; left out where it is about none.",
	"reason":  "Why it is hidden.",
	"until":   "The last day on which it is hidden, as 2026-12-31.",
}

// SuppressionSchema returns the JSON Schema (draft-07) of a suppression file, for editors.
func SuppressionSchema() ([]byte, error) {
	properties := schemaMap{}
	for _, key := range suppressionKeys {
		properties[key] = schemaText(suppressionDocs[key])
	}
	text, err := json.MarshalIndent(schemaMap{
		"$schema": "http://json-schema.org/draft-07/schema#",
		"title":   "inrolint suppressions",
		"type":    "array",
		"items":   schemaObject("A finding to hide.", properties, "file", "rule", "reason"),
	}, "", "  ")
	return append(text, '\n'), err
}
