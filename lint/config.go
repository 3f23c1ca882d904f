package lint

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// ConfigName is the name of a configuration file.
const ConfigName = ".inrolint.yaml"

// maxConfigSize is the size of a configuration file in bytes beyond which it is refused unread.
const maxConfigSize = 1 << 20

// Level is what a configuration or a flag makes of a rule: a severity, or off.
type Level string

// Off switches a rule off.
const Off Level = "off"

func (Level) oneOf() []string { return Levels() }

// Levels lists the levels a rule can be given, the lightest first.
func Levels() []string { return []string{string(Off), string(Info), string(Warning), string(Error)} }

// TargetSet names the ways a definition is to be sent.
type TargetSet string

// BothTargets names both ways of sending a definition.
const BothTargets TargetSet = "both"

func (TargetSet) oneOf() []string { return TargetSets() }

// TargetSets lists the values of `target`.
func TargetSets() []string { return []string{string(REST), string(MCP), string(BothTargets)} }

// KindName names a kind of definition.
type KindName string

func (KindName) oneOf() []string { return KindNames() }

// KindNames lists the values of `kind`.
func KindNames() []string { return []string{"scenario", "campaign"} }

// OperationName names what a definition is sent for.
type OperationName string

func (OperationName) oneOf() []string { return OperationNames() }

// OperationNames lists the values of `operation`.
func OperationNames() []string { return []string{"create", "update"} }

// configFile is the grammar of a configuration file: the reader and the JSON Schema are both made from it.
type configFile struct {
	Root         bool                   `yaml:"root" doc:"Do not look for configuration files in the folders above." example:"+root: true"`
	Target       TargetSet              `yaml:"target" doc:"Where the definitions are to be sent. Default: rest." example:"target: rest   # rest, mcp or both"`
	Include      []glob                 `yaml:"include" doc:"Files to lint in a folder, relative to this file. Default: *.scenario.json, *.campaign.json, the same with .create or .update before .json, and all of them as .jsonc." example:"include: [\"automations/**/*.json\"]"`
	Exclude      []glob                 `yaml:"exclude" doc:"Files and folders to leave out, relative to this file. What git ignores is always left out." example:"exclude: [\"automations/archive/**\"]"`
	Catalogs     []string               `yaml:"catalogs" doc:"Catalogues of the account, relative to this file, as inrolint catalog import makes them of the saved answers of get_action_types and get_trigger_types. They replace those of the folders above." example:"catalogs: [inro-catalog.json]"`
	Rules        map[string]ruleSetting `yaml:"rules" doc:"What to make of each rule, by its id." keys:"rule" example:"rules:\n  unhandled-branch: off\n  content-too-long: error\n  short-keyword: {severity: warning, options: {min-length: 3}}"`
	CustomRules  []glob                 `yaml:"custom-rules" doc:"Rule files of your own, relative to this file." example:"custom-rules: [\"lint-rules/*.yaml\"]"`
	Overrides    []configOverride       `yaml:"overrides" doc:"Settings for some files only; of several that match, later ones win." example:"overrides:\n  - files: [\"automations/mcp/**\"]\n    target: mcp\n    rules: {no-triggers: off}"`
	Suppressions string                 `yaml:"suppressions" doc:"File that lists findings to hide, each with a reason." example:"suppressions: .inrolint-suppressions.yaml"`

	in    *inputs          // what it was made of
	path  string           // absolute
	dir   string           // absolute path of its folder, with "/"
	shown string           // path as messages and reports show it
	at    map[string]place // where each value stands, by its path of names: "target", "rules.no-triggers", "overrides.0.kind"

	userRules []*rules.Rule   // of custom-rules
	types     *schema.Catalog // of catalogs; nil where it names none
}

// configOverride is settings for some files.
type configOverride struct {
	Files     []glob                 `yaml:"files" required:"true" doc:"The files, relative to the configuration file."`
	Target    TargetSet              `yaml:"target" doc:"Where these definitions are to be sent."`
	Kind      KindName               `yaml:"kind" doc:"What these definitions are."`
	Operation OperationName          `yaml:"operation" doc:"What these definitions are sent for."`
	Rules     map[string]ruleSetting `yaml:"rules" doc:"What to make of each rule, by its id." keys:"rule"`
}

// ruleSetting is what a configuration makes of a rule: a level, or a level with options.
type ruleSetting struct {
	Severity Level          `yaml:"severity" short:"true" doc:"The level of its findings, or off."`
	Options  map[string]any `yaml:"options" doc:"Options of the rule."`
}

// place is a place in a YAML file; lines and columns count from 1.
type place struct{ line, column int }

// ConfigError is something wrong in a configuration file.
type ConfigError struct {
	File    string // relative to the working directory
	Line    int    // from 1; 0 where the error is about the file as a whole
	Column  int
	Message string
}

// Error returns the message with its place in front, as editors make it clickable.
func (e *ConfigError) Error() string {
	if e.Line == 0 {
		return e.File + ": " + e.Message
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// compareConfigErrors orders errors by file and place.
func compareConfigErrors(a, b *ConfigError) int {
	return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

// UsageError is a wrong option, or everything that is wrong in the configuration files of a run: nothing was linted.
type UsageError struct {
	Option string         // the option that is wrong, "" where configuration files are
	Reason string         // what is wrong with it
	Config []*ConfigError // sorted by file and place
}

// Error returns what is wrong, one problem a line.
func (e *UsageError) Error() string {
	var lines []string
	if e.Reason != "" {
		lines = append(lines, strings.TrimPrefix(e.Option+": "+e.Reason, ": "))
	}
	for _, c := range e.Config {
		lines = append(lines, c.Error())
	}
	return strings.Join(lines, "\n")
}

// readConfig reads a configuration file, as far as it can be read: it is nil only where there is no text at all. shown
// is its path in messages.
func readConfig(in *inputs, path, shown string) (*configFile, []*ConfigError) {
	text, err := in.read(path, maxConfigSize)
	if err != nil {
		return nil, []*ConfigError{{File: shown, Message: reason(err)}}
	}
	if len(text) > maxConfigSize {
		return nil, []*ConfigError{{File: shown, Message: fmt.Sprintf("the file is larger than %d bytes", maxConfigSize)}}
	}
	config := &configFile{in: in, path: path, dir: filepath.ToSlash(filepath.Dir(path)), shown: shown}
	problems := decodeYAML(shown, text, config, &config.at)
	problems = append(problems, config.checkGlobs()...)
	return config, problems
}

// checkGlobs refuses patterns that cannot match and writes the others in their plain form.
func (c *configFile) checkGlobs() []*ConfigError {
	var problems []*ConfigError
	check := func(name string, globs []glob) {
		for i, g := range globs {
			plain, err := plainGlob(string(g))
			if err != nil {
				problems = append(problems, c.problem(fmt.Sprintf("%s.%d", name, i), err.Error()))
				continue
			}
			globs[i] = glob(plain)
		}
	}
	check("include", c.Include)
	check("exclude", c.Exclude)
	check("custom-rules", c.CustomRules)
	for i := range c.Overrides {
		check(fmt.Sprintf("overrides.%d.files", i), c.Overrides[i].Files)
	}
	return problems
}

// problem makes an error at the value with that path of names.
func (c *configFile) problem(name, message string) *ConfigError {
	at := c.at[name]
	return &ConfigError{File: c.shown, Line: at.line, Column: at.column, Message: message}
}

// relative returns a path (absolute, with "/") relative to the folder of the configuration file; false outside of it.
func (c *configFile) relative(file string) (string, bool) {
	if file == c.dir {
		return ".", true
	}
	dir := c.dir
	if !strings.HasSuffix(dir, "/") {
		dir += "/"
	}
	return strings.CutPrefix(file, dir)
}

// matches reports whether the file (absolute, with "/") matches one of the patterns.
func (c *configFile) matches(globs []glob, file string) bool {
	relative, ok := c.relative(file)
	return ok && slices.ContainsFunc(globs, func(g glob) bool { return doublestar.MatchUnvalidated(string(g), relative) })
}

// excludes reports whether the file or folder (absolute, with "/") is excluded by its own name; what lies in an excluded
// folder is never asked for.
func (c *configFile) excludes(file string, dir bool) bool {
	relative, ok := c.relative(file)
	return ok && slices.ContainsFunc(c.Exclude, func(g glob) bool {
		return doublestar.MatchUnvalidated(string(g), relative) || dir && coversFolder(string(g), relative)
	})
}

// coversFolder reports whether a pattern matches everything in a folder, so that it need not be entered.
func coversFolder(pattern, folder string) bool {
	above, ok := strings.CutSuffix(pattern, "/**")
	return ok && doublestar.MatchUnvalidated(above, folder)
}

// reason returns what went wrong without the path that the operating system's errors begin with.
func reason(err error) string {
	var pathError *os.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return err.Error()
}
