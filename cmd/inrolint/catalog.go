package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/inrolint/inrolint/lint"
	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/account"
	"github.com/inrolint/inrolint/schema/catalog"
)

// maxAnswerSize is the size of a saved answer in bytes beyond which it is refused.
const maxAnswerSize = 16 << 20

func catalogCommand(p *program) *cobra.Command {
	show := showFlags{format: "text"}
	cmd := &cobra.Command{
		Use:   "catalog",
		Short: "Show the action and trigger types known; import an account's own",
		Long: `Inrō publishes no complete list of action and trigger types. Save the answers of
get_action_types and get_trigger_types of your account and import them: then
types that your account does not have are errors, and the branch labels that it
lists are the only ones.`,
		Example: `  inrolint catalog import actions.json triggers.json -o inro-catalog.json
  inrolint lint --catalog inro-catalog.json`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownWord(cmd.CommandPath(), args[0], commandNames(cmd))
			}
			return p.showCatalog(&show)
		},
	}
	cmd.AddCommand(catalogShowCommand(p), catalogImportCommand(p), catalogCheckCommand(p))
	return cmd
}

// showFlags are the flags of `catalog show`.
type showFlags struct {
	format  string
	options lint.Options
}

func catalogShowCommand(p *program) *cobra.Command {
	flags := showFlags{format: "text"}
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show the types that are known here, with their evidence",
		Long: `Show the action and trigger types that are known, with their branch labels and
what each rests on: what Inrō publishes, and the catalogues of the account that
the configuration or --catalog names.`,
		Example: `  inrolint catalog show
  inrolint catalog show --format json --catalog inro-catalog.json`,
		Args: arguments(0, 0, "no argument"),
		RunE: func(*cobra.Command, []string) error { return p.showCatalog(&flags) },
	}
	cmd.Flags().Var(word[string]{&flags.format, []string{"text", "json"}}, "format", "write it as text or json")
	cmd.Flags().Var(fileNames{&flags.options.Catalogs}, "catalog", "a catalogue `FILE` of the account; repeatable")
	cmd.Flags().Var(fileName{&flags.options.Config}, "config", "use this configuration `FILE` instead of looking for "+lint.ConfigName)
	cmd.Flags().BoolVar(&flags.options.NoConfig, "no-config", false, "use no configuration file")
	return cmd
}

// showCatalog prints the types that are known in the working directory.
func (p *program) showCatalog(flags *showFlags) error {
	workspace, err := lint.New(flags.options)
	if err != nil {
		return asFailure(err)
	}
	types, err := workspace.Types(".")
	if err != nil {
		return asFailure(err)
	}
	if flags.format == "json" {
		return p.catalogAsJSON(types)
	}
	table := tabwriter.NewWriter(&p.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "action types (%s)\n", completeness(types.CompleteTypes.Actions))
	fmt.Fprintln(table, "  TYPE\tTITLE\tEVIDENCE\tBRANCHES\tSOURCE")
	for i := range types.Actions {
		t := &types.Actions[i]
		fmt.Fprintf(table, "  %s\t%s\t%s\t%s\t%s\n", t.Name, or(t.Title, "-"), t.Evidence, branchesText(&t.Branches), strings.Join(t.Source, " "))
	}
	fmt.Fprintf(table, "\ntrigger types (%s)\n", completeness(types.CompleteTypes.Triggers))
	fmt.Fprintln(table, "  TYPE\tTITLE\tEVIDENCE\tSOURCE")
	for i := range types.Triggers {
		t := &types.Triggers[i]
		fmt.Fprintf(table, "  %s\t%s\t%s\t%s\n", t.Name, or(t.Title, "-"), t.Evidence, strings.Join(t.Source, " "))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	p.sources(types)
	return nil
}

func completeness(complete bool) string {
	if complete {
		return "the account's complete list"
	}
	return "there are more than are known"
}

// branchesText says which labels a type has: "option_0, option_1, … (one per answer), option_replied".
func branchesText(b *catalog.Branches) string {
	var labels []string
	if b.Indexed != "" {
		labels = append(labels, "option_0, option_1, … (one per "+b.Indexed+")")
	}
	for _, label := range b.Fixed {
		labels = append(labels, label.Name)
	}
	if b.Open {
		labels = append(labels, "others")
	}
	if b.Open && len(labels) == 1 {
		return "not known"
	}
	return or(strings.Join(labels, ", "), "none")
}

// sources lists the sources that the types rest on.
func (p *program) sources(types *schema.Catalog) {
	table := tabwriter.NewWriter(&p.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "\nsources")
	for _, s := range types.Sources {
		used := slices.ContainsFunc(types.Actions, func(t catalog.ActionType) bool { return slices.Contains(t.Source, s.ID) }) ||
			slices.ContainsFunc(types.Triggers, func(t catalog.TriggerType) bool { return slices.Contains(t.Source, s.ID) })
		if used {
			fmt.Fprintf(table, "  %s\t%s: %s\t%s\n", s.ID, s.By, s.Title, s.URL)
		}
	}
	_ = table.Flush() // into memory
}

// The document that `catalog show --format json` writes.
type (
	shownCatalog struct {
		Version  int            `json:"version"`
		Complete shownComplete  `json:"complete"`
		Actions  []shownAction  `json:"actions"`
		Triggers []shownTrigger `json:"triggers"`
		Sources  []shownSource  `json:"sources"`
	}
	shownComplete struct {
		Actions  bool `json:"actions"`
		Triggers bool `json:"triggers"`
	}
	shownAction struct {
		shownTrigger
		Branches shownBranches `json:"branches"`
	}
	shownTrigger struct {
		Name     string   `json:"name"`
		Title    string   `json:"title,omitempty"`
		Doc      string   `json:"doc,omitempty"`
		Category string   `json:"category,omitempty"`
		Evidence string   `json:"evidence"`
		Source   []string `json:"source"`
		Options  []string `json:"options"`
	}
	shownBranches struct {
		Fixed     []shownLabel `json:"fixed"`
		Indexed   string       `json:"indexed,omitempty"`
		CountFrom string       `json:"count-from,omitempty"`
		Open      bool         `json:"open"`
		Evidence  string       `json:"evidence"`
	}
	shownLabel struct {
		Name    string `json:"name"`
		Meaning string `json:"meaning,omitempty"`
	}
	shownSource struct {
		ID    string `json:"id"`
		By    string `json:"by"`
		Title string `json:"title"`
		URL   string `json:"url,omitempty"`
	}
)

func (p *program) catalogAsJSON(types *schema.Catalog) error {
	document := shownCatalog{Version: 1, Complete: shownComplete(types.CompleteTypes), Actions: []shownAction{}, Triggers: []shownTrigger{}, Sources: []shownSource{}}
	for i := range types.Actions {
		t := &types.Actions[i]
		b := &t.Branches
		shown := shownAction{
			shownEntry(t.Name, t.Title, t.Category, t.Basis, t.Options),
			shownBranches{Fixed: []shownLabel{}, Indexed: b.Indexed, CountFrom: b.CountFrom, Open: b.Open, Evidence: string(b.Evidence)},
		}
		for _, label := range b.Fixed {
			shown.Branches.Fixed = append(shown.Branches.Fixed, shownLabel(label))
		}
		document.Actions = append(document.Actions, shown)
	}
	for i := range types.Triggers {
		t := &types.Triggers[i]
		document.Triggers = append(document.Triggers, shownEntry(t.Name, t.Title, t.Category, t.Basis, t.Options))
	}
	for _, s := range types.Sources {
		document.Sources = append(document.Sources, shownSource(s))
	}
	encoder := json.NewEncoder(&p.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}

func shownEntry(name, title, category string, basis catalog.Basis, options []catalog.Property) shownTrigger {
	shown := shownTrigger{name, title, basis.Doc, category, string(basis.Evidence), append([]string{}, basis.Source...), []string{}}
	for _, o := range options {
		shown.Options = append(shown.Options, o.Name)
	}
	return shown
}

// importFlags are the flags of `catalog import`.
type importFlags struct {
	output               string
	as                   account.Section
	complete, incomplete bool
}

func catalogImportCommand(p *program) *cobra.Command {
	var flags importFlags
	cmd := &cobra.Command{
		Use:   "import FILE…",
		Short: "Make a catalogue of the account's own lists of types",
		Long: `Make a catalogue of the saved answers of get_action_types and get_trigger_types,
on standard output.

What these answers look like is not published, so many shapes are understood:
lists and maps by name, bare or in an MCP result, in server-sent events or in
"data". What was taken and what could not be placed is said on standard error.
Several files, also catalogues made before, become one. - is standard input.

Each list is taken as complete, so that a type that is not in it is an error,
unless --no-complete is given or the answer says that it is one page of several.`,
		Example: `  inrolint catalog import actions.json triggers.json -o inro-catalog.json`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("%s takes at least one file, or -; see %s --help", cmd.CommandPath(), cmd.CommandPath())
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return p.importCatalog(cmd.Context(), &flags, args) },
	}
	cmd.Flags().VarP(fileName{&flags.output}, "output", "o", "write to this `FILE` instead of standard output")
	cmd.Flags().BoolVar(&flags.complete, "complete", true, "take each list as all that the account has")
	cmd.Flags().BoolVar(&flags.incomplete, "no-complete", false, "the account has more types than are listed")
	cmd.Flags().Var(word[account.Section]{&flags.as, account.Sections()}, "as", "what a list holds that does not say so itself")
	return cmd
}

// importCatalog makes one catalogue of several answers. Where one of them cannot be read nothing is written: the
// catalogue would be taken as complete without it.
func (p *program) importCatalog(ctx context.Context, flags *importFlags, names []string) error {
	options := account.ImportOptions{As: flags.as, Complete: flags.complete && !flags.incomplete}
	merged := &account.File{Version: account.Version}
	for _, name := range names {
		source, err := p.answer(ctx, name)
		if err != nil {
			return failure{err}
		}
		shown := name
		if name == lint.Stdin {
			shown = "<stdin>"
		}
		answer, problem := account.Import(shown, source, options)
		if problem != nil {
			return failure{problem}
		}
		for _, taken := range answer.Taken {
			p.say("%s: %s", shown, taken)
		}
		for _, unplaced := range answer.Unplaced {
			p.complain(unplaced.Error())
		}
		merged.Merge(&answer.File)
	}
	p.say("%s; %s", listSaid("action", len(merged.Actions), merged.Complete.Actions), listSaid("trigger", len(merged.Triggers), merged.Complete.Triggers))
	if flags.output == "" || flags.output == "-" {
		_, err := p.out.Write(merged.JSON())
		return err
	}
	if err := lint.WriteFile(flags.output, string(merged.JSON())); err != nil {
		p.cannotWrite(flags.output, err)
		return nil
	}
	p.say("written to %s; name it under catalogs in %s, or with --catalog", flags.output, lint.ConfigName)
	return nil
}

// listSaid says how a list is taken.
func listSaid(what string, types int, complete bool) string {
	switch {
	case types == 0:
		return "no " + what + " types, the published ones hold"
	case complete:
		return what + " types are taken as complete: any other is an error"
	}
	return what + " types are not taken as complete: others may exist"
}

// answer reads a saved answer.
func (p *program) answer(ctx context.Context, name string) (string, error) {
	var from io.Reader = p.stdin
	if name != lint.Stdin {
		file, err := os.Open(name)
		if err != nil {
			return "", cannotRead(name, err)
		}
		defer file.Close()
		from = file
	}
	type input struct {
		text []byte
		err  error
	}
	done := make(chan input, 1)
	go func() {
		text, err := io.ReadAll(io.LimitReader(from, maxAnswerSize+1))
		done <- input{text, err}
	}()
	select {
	case <-ctx.Done():
		return "", errors.New("interrupted")
	case in := <-done:
		switch {
		case in.err != nil:
			return "", cannotRead(name, in.err)
		case len(in.text) > maxAnswerSize:
			return "", fmt.Errorf("%s: the file is larger than %d bytes", name, maxAnswerSize)
		}
		return string(in.text), nil
	}
}

func cannotRead(name string, err error) error {
	var pathError *os.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return fmt.Errorf("%s: it cannot be read: %w", name, err)
}

func catalogCheckCommand(p *program) *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE",
		Short: "Check a catalogue of an account",
		Long: `Check a catalogue of an account: what is wrong is said with its place. Exit
status: 0 it is sound, 1 something is wrong, 3 it could not be read.`,
		Example: "  inrolint catalog check inro-catalog.json",
		Args:    arguments(1, 1, "one file"),
		RunE:    func(cmd *cobra.Command, args []string) error { return p.checkCatalog(cmd.Context(), args[0]) },
	}
}

func (p *program) checkCatalog(ctx context.Context, name string) error {
	source, err := p.answer(ctx, name)
	if err != nil {
		return failure{err}
	}
	file, problems := account.Read(name, source)
	for _, problem := range problems {
		fmt.Fprintln(&p.out, problem)
	}
	if len(problems) > 0 {
		p.fail(statusFindings)
		return nil
	}
	fmt.Fprintf(&p.out, "%s: sound; action types: %d (%s), trigger types: %d (%s)\n", name,
		len(file.Actions), listState(file.Complete.Actions), len(file.Triggers), listState(file.Complete.Triggers))
	return nil
}

func listState(complete bool) string {
	if complete {
		return "complete"
	}
	return "open"
}
