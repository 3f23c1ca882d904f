package flow

// Option is an option of an action type that its actions are judged by.
type Option struct {
	Role    OptionRole
	Name    string   // of the property in options
	Instead []string // names that are written for it by mistake
}

// OptionRole says what an option is for.
type OptionRole string

const (
	RatioOption          OptionRole = "ratio"           // the share of contacts of a split, in percent
	FoldersOption        OptionRole = "folders"         // ids of folders
	PropertyOption       OptionRole = "property"        // slug of a contact property
	VariantsOption       OptionRole = "variants"        // texts of which one is sent
	ExpireUnitOption     OptionRole = "expire-unit"     // unit of the expiry
	ExpireDurationOption OptionRole = "expire-duration" // length of the expiry
	URLOption            OptionRole = "url"             // address of a request
	BodyModeOption       OptionRole = "body-mode"       // how the body of a request is given
	JSONBodyOption       OptionRole = "json-body"       // body of a request as JSON
)

// OptionRoles are all of them.
var OptionRoles = [...]OptionRole{
	RatioOption, FoldersOption, PropertyOption, VariantsOption, ExpireUnitOption, ExpireDurationOption, URLOption,
	BodyModeOption, JSONBodyOption,
}

// wantsWhole reports whether the option is judged only where its object is free of syntax errors.
func (r OptionRole) wantsWhole() bool {
	return r == RatioOption || r == FoldersOption || r == VariantsOption
}

// option returns the name of the type's option of that role, "" where it has none.
func (t *ActionType) option(role OptionRole) string {
	for i := range t.Options {
		if t.Options[i].Role == role {
			return t.Options[i].Name
		}
	}
	return ""
}
