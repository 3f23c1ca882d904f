package main

import (
	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/schema"
)

// printed is a JSON Schema that `schema` prints.
type printed struct {
	name, of string
	make     func() ([]byte, error)
}

func schemas() []printed {
	return []printed{
		{"scenario", "the body of a scenario", func() ([]byte, error) { return schema.Document("scenario") }},
		{"campaign", "the body of a campaign", func() ([]byte, error) { return schema.Document("campaign") }},
		{"config", lint.ConfigName, func() ([]byte, error) { return lint.ConfigSchema(), nil }},
		{"rule", "a rule file", nil},
		{"findings", "what --format json writes", func() ([]byte, error) { return lint.FindingsSchema(), nil }},
	}
}

func schemaCommand(p *program) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "schema",
		Short:   "Print a JSON Schema (draft-07)",
		Example: "  inrolint schema config > inrolint-config.schema.json",
		Args:    cobra.ArbitraryArgs,
		RunE:    needSubcommand,
	}
	for _, s := range schemas() {
		cmd.AddCommand(&cobra.Command{
			Use:   s.name,
			Short: "Print the JSON Schema of " + s.of,
			Args:  arguments(0, 0, "no argument"),
			RunE: func(cmd *cobra.Command, _ []string) error {
				if s.make == nil {
					return unavailable(cmd.CommandPath())
				}
				text, err := s.make()
				if err != nil {
					return failure{err}
				}
				_, err = p.out.Write(text)
				return err
			},
		})
	}
	return cmd
}
