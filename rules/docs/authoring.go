package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/rules"
)

// authoringName is the page about writing rules.
const authoringName = "AUTHORING.md"

const authoringHead = `# Writing rules

A rule is one YAML file: what it looks at, what must hold there, what to say, and the definitions that show it. The built-in rules in
this folder and your own are the same thing, read by the same loader.

` + "```sh" + `
mkdir -p lint-rules
inrolint rules new signed-messages --output lint-rules/signed-messages.yaml   # a commented start that passes both of:
inrolint rules check lint-rules         # keys, names, types, places and costs, with file, line and column
inrolint rules test lint-rules          # the examples, and variations of them that should make no difference
` + "```" + `

Name the files in ` + "`.inrolint.yaml`" + ` and they speak in the terminal, in reports and in the editor like built-in ones:

` + "```yaml" + `
custom-rules: ["lint-rules/*.yaml"]
rules:
  signed-messages: {severity: error, options: {longest: 200}}
` + "```" + `

` + "`inrolint rules list`" + ` and ` + "`inrolint rules explain ID`" + ` know them too. ` + "`inrolint schema rule`" + ` prints a JSON Schema of rule files, so that
an editor completes keys, scopes and yes/no facts.

## A whole rule

This is what ` + "`inrolint rules new`" + ` writes.

`

const authoringConditions = `
## Conditions

The rule runs over every element of its scope. ` + "`only`, `has`, `lacks`, `when` and `unless`" + ` say of which elements it speaks at all: they
cost next to nothing, so put there what can stand there. Then one condition says what must hold, and where it does not, there is a finding:

- ` + "`assert`" + `: an expression that gives true or false;
- a matcher, for what needs no expression (below);
- none: every element that the lines before let through is a finding.

Matchers name a property of the element, several joined by dots (` + "`options.comment_options.post_type`" + `):

| Matcher | Speaks where |
| --- | --- |
| ` + "`require: title`" + ` | the property is absent or null |
| ` + "`forbid: options.media_url`" + ` | it is there |
| ` + "`one-of: {property: scenario_type, values: [comment_to_dm]}`" + ` | it is there and none of the values; the nearest one is suggested |
| ` + "`max-bytes: {property: content, bytes: 900}`" + ` | its text is longer, in bytes of UTF-8 |
| ` + "`pattern: {property: content, matches: '— Luna$'}`" + ` | its text does not match the regular expression ([RE2](https://github.com/google/re2/wiki/Syntax)); anywhere in it, unless anchored by ` + "`^` or `$`" + ` |

A matcher other than ` + "`require`" + ` is silent where the property is absent.

## Expressions

Expressions are [CEL](https://cel.dev), with its [strings extension](https://pkg.go.dev/cel.dev/cel-go/ext#Strings) (` + "`lowerAscii`, `trim`,\n`split`, `replace`, …" + `). They see the element under the name that its scope gives it, the whole definition as ` + "`doc`" + `, and what is configured as
` + "`options.NAME`" + ` (with ` + "`_` for `-`" + `). In ` + "`message`, `why`, `help`" + ` and ` + "`related`" + `, ` + "`{{…}}`" + ` holds an expression that gives a text, a number or a list of texts;
` + "`suggestion`" + ` is the value that ` + "`suggest`" + ` found.

The cost of a rule may not grow faster than the definition. ` + "`action.children.exists(c, …)`" + ` is fine, since every action is the child of one.
` + "`doc.actions.exists(a, a.key == action.key)`" + ` for each action is refused: it reads the whole list again each time. Use a fact of the element
(` + "`action.parent`, `action.children`, …" + `), a function such as ` + "`doc.lists_key(key)`" + `, or ` + "`for: document`" + `.

An expression that fails on a definition (` + "`options.ratio` of options that are null" + `) is one ` + "`rule-failed`" + ` finding, and everything else still runs.
Prefer ` + "`action.text(\"options.ratio\")`, `.present(…)` and `.value(…)`" + `, which never fail.
`

const authoringFixes = `
## Fixes

` + "`fix`" + ` is a change that mends the finding, or a list of changes; each is offered where its places exist and its ` + "`if`" + ` holds. It has a ` + "`title`" + ` and
one operation, or several as ` + "`do: [{…}, {…}]`" + `, which are all made or none:

` + "```yaml" + `
suggest: {nearest: doc.action_keys, to: action.parent_key}
fix:
  - {title: 'Change it to "{{suggestion}}"', replace: parent_key}
  - title: Name it by its id
    if: doc.lists_id(action.parent_key)
    do: [{rename: parent_key, to: parent_id}, {replace: parent_key, json: action.parent_key}]
` + "```" + `

| Operation | Takes | Does |
| --- | --- | --- |
`

const authoringSafety = `
` + "`with` and `to`" + ` are texts with ` + "`{{…}}`" + `, put in as they are; without them it is the suggestion. ` + "`json`" + ` is an expression that gives JSON.

A fix is safe, and made by ` + "`--fix`" + `, only where that is proved: it is made in memory, the result is linted, the finding is gone and no other one has come.
Everything else is left to ` + "`--unsafe-fixes`" + `. The rule says what a proof cannot: ` + "`safe: false`" + ` (or an expression) where the change may alter what is
meant, ` + "`keeps: flow` or `keeps: value`" + ` where it claims to alter nothing, which is proved too, and ` + "`reveals: [RULE]`" + ` for rules that keep silent beside
the mistake and speak once it is mended. A suggestion that is no nearer than another one is never safe.
`

const authoringTests = `
## Examples are tests

` + "`inrolint rules test`" + ` lints each example with the rule. An invalid one must give exactly the findings that ` + "`expect`" + ` lists (with their places, levels
and, where given, source texts and related places), a valid one must give none. ` + "`fixed`" + ` is the definition after the first fix of each finding,
byte by byte. Then it makes variations by itself and tells what they change:
the actions in another order, the text laid out differently, keys renamed throughout, a property that no rule knows, a subtree that stands twice.
A rule that changes under one of these depends on more than what the definition means; some do rightly (one about order).
`

// authoringPage writes the page about writing rules from the descriptions that the loader, the schema and the editors use.
func authoringPage() (string, error) {
	var b strings.Builder
	b.WriteString(generatedNote)
	b.WriteString(authoringHead)
	fmt.Fprintf(&b, "```yaml\n%s```\n\n## Keys\n\n", rules.Scaffold("signed-messages"))
	if err := keysTable(&b); err != nil {
		return "", err
	}
	b.WriteString(authoringConditions)
	functionsTable(&b)
	b.WriteString(authoringFixes)
	for _, o := range rules.FixOperations() {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", o.Name, codes(o.Takes), cell(o.Doc))
	}
	b.WriteString(authoringSafety)
	b.WriteString(authoringTests)
	scopeSections(&b)
	factSections(&b)
	return b.String(), nil
}

// keysTable lists the keys of a rule file with the descriptions of its JSON Schema.
func keysTable(b *strings.Builder) error {
	text, err := rules.Schema()
	if err != nil {
		return err
	}
	var schema struct {
		Required   []string
		Properties map[string]struct {
			Description string
			AnyOf       []struct{ Description string }
		}
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		return err
	}
	b.WriteString("| Key | Says |\n| --- | --- |\n")
	for _, key := range rules.Keys() {
		property := schema.Properties[key]
		doc := property.Description
		if doc == "" && len(property.AnyOf) > 0 {
			doc = property.AnyOf[0].Description
		}
		if doc == "" {
			return fmt.Errorf("the schema of rule files does not describe %q", key)
		}
		if slices.Contains(schema.Required, key) {
			doc += " Needed."
		}
		fmt.Fprintf(b, "| `%s` | %s |\n", key, cell(doc))
	}
	return nil
}

func functionsTable(b *strings.Builder) {
	b.WriteString("\nFunctions besides those of CEL and its strings extension:\n\n| Function | Gives |\n| --- | --- |\n")
	for _, f := range rules.Functions() {
		fmt.Fprintf(b, "| %s | %s |\n", code(f.Signature), cell(f.Doc))
	}
}

func scopeSections(b *strings.Builder) {
	b.WriteString("\n## Scopes\n\nWhat `for` can name: what a rule looks at, one at a time. The element's facts are those of its type, listed further below.\n\n")
	b.WriteString("| Scope | Each | In expressions | Type |\n| --- | --- | --- | --- |\n")
	for _, s := range rules.Scopes() {
		fmt.Fprintf(b, "| `%s` | %s | `%s` | [%s](#%s) |\n", s.Name, cell(s.Doc), s.Variable, s.Type, strings.ToLower(s.Type))
	}
	b.WriteString("\n## Places\n\nWhat `at` and `related` can name. Everywhere: `self`, the element itself. Where the element is an object of the definition:\n" +
		"`NAME`, the value of a property (names are joined by dots), `key:NAME`, its name, `brace`, the opening brace, and `brace:NAME`.\n" +
		"`at` may list several; the first that exists counts. Some scopes name further ones:\n\n| Scope | Place | Is |\n| --- | --- | --- |\n")
	general := []string{"self", "brace", "brace:NAME", "key:NAME", "NAME"}
	for _, s := range rules.Scopes() {
		for _, p := range s.Places {
			if !slices.Contains(general, p.Name) {
				fmt.Fprintf(b, "| `%s` | `%s` | %s |\n", s.Name, p.Name, cell(p.Doc))
			}
		}
	}
}

// factSections list the facts of each type once.
func factSections(b *strings.Builder) {
	b.WriteString("\n## Facts\n\nWhat expressions can read of an element. The yes/no facts can also stand in `when` and `unless` (those of the document as `doc.NAME`),\n" +
		"and `has: [content]` is short for `when: [has_content]`.\n")
	var done []string
	for _, s := range rules.Scopes() {
		if slices.Contains(done, s.Type) {
			continue
		}
		done = append(done, s.Type)
		fmt.Fprintf(b, "\n### %s\n\n| Fact | Type | Is |\n| --- | --- | --- |\n", s.Type)
		for _, f := range s.Facts {
			kind := code(f.Type)
			if f.Flag {
				kind = "yes/no"
			}
			fmt.Fprintf(b, "| `%s` | %s | %s |\n", f.Name, kind, cell(f.Doc))
		}
	}
}
