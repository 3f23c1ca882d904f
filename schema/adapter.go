package schema

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/xeipuuv/gojsonreference"
	"github.com/xeipuuv/gojsonschema"
)

// draft07 is the only $schema that is taken, with or without its empty fragment.
const draft07 = "http://json-schema.org/draft-07/schema#"

// explainer tells what is wrong with a value that the acceptance check refused. It is gojsonschema's form of an
// internal schema, kept from what that library does not bear: references out of the schema, other drafts, huge exponents.
type explainer struct{ schema *gojsonschema.Schema }

// complaint is one thing that is wrong with a value.
type complaint struct {
	kind     string   // one of the kinds below
	path     []string // from the value that was explained: property names and array indexes
	property string   // the property that is missing
}

// The kinds of gojsonschema's errors that are of use; what else it says (scores of alternatives) repeats them.
const (
	complainType     = "invalid_type"
	complainRequired = "required"
	complainEnum     = "enum"
	complainFormat   = "format"
	complainUnknown  = "additional_property_not_allowed"
)

// compileExplainer compiles a schema given as JSON.
func compileExplainer(text string) (_ *explainer, err error) {
	defer recoverTo(&err)
	registerFormats()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var document any
	if err := decoder.Decode(&document); err != nil {
		return nil, err
	}
	if err := guardSchema(document); err != nil {
		return nil, err
	}
	loader := gojsonschema.NewSchemaLoader()
	loader.AutoDetect, loader.Draft = false, gojsonschema.Draft7
	compiled, err := loader.Compile(guardedLoader{document})
	if err != nil {
		return nil, err
	}
	return &explainer{compiled}, nil
}

// pathSeparator stands between the parts of a path; no property name of a catalogue holds it.
const pathSeparator = "\x00"

// explain returns what is wrong with a value, in no particular order. The value is made of map[string]any, []any, string,
// bool, nil and json.Number.
func (e *explainer) explain(value any) (complaints []complaint, err error) {
	defer recoverTo(&err)
	if err := guardNumbers(value); err != nil {
		return nil, err
	}
	result, err := e.schema.Validate(gojsonschema.NewRawLoader(value))
	if err != nil {
		return nil, err
	}
	for _, found := range result.Errors() {
		switch found.Type() {
		case complainType, complainRequired, complainEnum, complainFormat, complainUnknown:
			c := complaint{kind: found.Type(), path: strings.Split(found.Context().String(pathSeparator), pathSeparator)[1:]}
			c.property, _ = found.Details()["property"].(string)
			complaints = append(complaints, c)
		}
	}
	return complaints, nil
}

// recoverTo turns a panic of the library into an error.
func recoverTo(err *error) {
	if problem := recover(); problem != nil {
		*err = fmt.Errorf("gojsonschema: %v", problem)
	}
}

// registerFormats makes the library know the format of ids. Its registry is global; the name is ours alone.
var registerFormats = sync.OnceFunc(func() { gojsonschema.FormatCheckers.Add(recordID, recordIDFormat{}) })

// recordIDFormat is the format recordID for gojsonschema, which shows the value of a number and not its spelling:
// [projection] puts 0 where an id is spelt wrongly.
type recordIDFormat struct{}

// IsFormat implements gojsonschema's FormatChecker.
func (recordIDFormat) IsFormat(input any) bool {
	number, ok := input.(interface {
		IsInt() bool
		Sign() int
	})
	return !ok || number.IsInt() && number.Sign() > 0
}

// guardSchema refuses a schema of another draft, one that refers out of itself, and one with a huge exponent.
func guardSchema(value any) error {
	switch v := value.(type) {
	case map[string]any:
		if draft, ok := v["$schema"].(string); ok && strings.TrimSuffix(draft, "#") != strings.TrimSuffix(draft07, "#") {
			return fmt.Errorf("schema: only draft-07 is taken, not %s", draft)
		}
		if reference, ok := v["$ref"].(string); ok && !strings.HasPrefix(reference, "#") {
			return fmt.Errorf("schema: a reference out of the schema is not followed: %s", reference)
		}
		for _, inner := range v {
			if err := guardSchema(inner); err != nil {
				return err
			}
		}
	case []any:
		for _, inner := range v {
			if err := guardSchema(inner); err != nil {
				return err
			}
		}
	}
	return guardNumber(value)
}

// guardNumbers refuses a value that holds a number with a huge exponent.
func guardNumbers(value any) error {
	switch v := value.(type) {
	case map[string]any:
		for _, inner := range v {
			if err := guardNumbers(inner); err != nil {
				return err
			}
		}
	case []any:
		for _, inner := range v {
			if err := guardNumbers(inner); err != nil {
				return err
			}
		}
	}
	return guardNumber(value)
}

func guardNumber(value any) error {
	if number, ok := value.(json.Number); ok && exponentBeyond(string(number)) {
		return fmt.Errorf("schema: the exponent of %s is beyond ±%d", number, exponentLimit)
	}
	return nil
}

// guardedLoader hands a schema to gojsonschema and refuses to load anything else.
type guardedLoader struct{ document any }

var errNoLoading = errors.New("schema: nothing is loaded from elsewhere")

// JsonSource implements gojsonschema.JSONLoader.
func (l guardedLoader) JsonSource() any { return l.document }

// LoadJSON implements gojsonschema.JSONLoader.
func (l guardedLoader) LoadJSON() (any, error) {
	if l.document == nil {
		return nil, errNoLoading
	}
	return l.document, nil
}

// JsonReference implements gojsonschema.JSONLoader.
func (l guardedLoader) JsonReference() (gojsonreference.JsonReference, error) {
	return gojsonreference.NewJsonReference("#")
}

// LoaderFactory implements gojsonschema.JSONLoader.
func (l guardedLoader) LoaderFactory() gojsonschema.JSONLoaderFactory { return refusingFactory{} }

// refusingFactory makes loaders that load nothing.
type refusingFactory struct{}

// New implements gojsonschema.JSONLoaderFactory.
func (refusingFactory) New(string) gojsonschema.JSONLoader { return guardedLoader{} }
