package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// printed is a JSON Schema that `schema` prints.
type printed struct {
	name, of string
	make     func() ([]byte, error)
	typed    bool // it holds types, so that it can be made of an account's catalogue
}

func schemas() []printed {
	return []printed{
		{"scenario", "the body of a scenario", nil, true},
		{"campaign", "the body of a campaign", nil, true},
		{"config", lint.ConfigName, func() ([]byte, error) { return lint.ConfigSchema(), nil }, false},
		{"rule", "a rule file", rules.Schema, false},
		{"suppressions", "a suppression file", rules.SuppressionsSchema, false},
		{"findings", "what --format json writes", func() ([]byte, error) { return lint.FindingsSchema(), nil }, false},
	}
}

func schemaCommand(p *program) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "schema",
		Short:   "Print a JSON Schema (draft-07)",
		Long:    "Print a JSON Schema (draft-07): that of a scenario, where none is named.",
		Example: "  inrolint schema config > inrolint-config.schema.json",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownWord(cmd.CommandPath(), args[0], commandNames(cmd))
			}
			return p.printSchema(schemas()[0], nil)
		},
	}
	for _, s := range schemas() {
		cmd.AddCommand(printCommand(p, s))
	}
	return cmd
}

// printCommand prints one schema.
func printCommand(p *program, s printed) *cobra.Command {
	var catalogs []string
	cmd := &cobra.Command{
		Use:     s.name,
		Short:   "Print the JSON Schema of " + s.of,
		Example: fmt.Sprintf("  inrolint schema %[1]s > %[1]s.schema.json", s.name),
		Args:    arguments(0, 0, "no argument"),
		RunE:    func(*cobra.Command, []string) error { return p.printSchema(s, catalogs) },
	}
	if s.typed {
		cmd.Flags().Var(fileNames{&catalogs}, "catalog", "with the types of this catalogue `FILE` of the account; repeatable")
	}
	return cmd
}

func (p *program) printSchema(s printed, catalogs []string) error {
	text, err := s.text(catalogs)
	if err != nil {
		return err
	}
	_, err = p.out.Write(text)
	return err
}

// text makes the schema. catalogs are catalogues of the account.
func (s printed) text(catalogs []string) ([]byte, error) {
	if s.typed {
		types, err := typesOf(catalogs)
		if err != nil {
			return nil, err
		}
		text, err := schema.DocumentOf(types, s.name)
		return text, asFailure(err)
	}
	text, err := s.make()
	return text, asFailure(err)
}

// typesOf returns the published types with those of the catalogues.
func typesOf(catalogs []string) (*schema.Catalog, error) {
	if len(catalogs) == 0 {
		return schema.Builtin(), nil
	}
	workspace, err := lint.New(lint.Options{Catalogs: catalogs, NoConfig: true})
	if err != nil {
		return nil, asFailure(err)
	}
	types, err := workspace.Types(".")
	return types, asFailure(err)
}
