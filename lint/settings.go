package lint

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/inrolint/inrolint/rules"
	"github.com/inrolint/inrolint/schema"
)

// defaultInclude is what is linted in a folder unless a configuration says otherwise.
var defaultInclude = []string{
	"**/*.{scenario,campaign}.json", "**/*.{scenario,campaign}.{create,update}.json",
	"**/*.{scenario,campaign}.jsonc", "**/*.{scenario,campaign}.{create,update}.jsonc",
}

// origin says where a setting comes from: a place in a configuration file, or a word such as "default" or "--target".
type origin struct {
	file string
	line int
}

// String returns the origin as a person reads it.
func (o origin) String() string {
	if o.line == 0 {
		return o.file
	}
	return o.file + ":" + itoa(o.line)
}

var fromDefault = origin{file: "default"}

// setting is a value with its origin.
type setting[T any] struct {
	value T
	from  origin
}

// folderSettings is what the configuration files say for the files of a folder.
type folderSettings struct {
	files    []*configFile      // the outermost first
	hidden   []*suppressionFile // the outermost first
	baseline *baseline          // the nearest one found by its name; nil for none
	mu       sync.Mutex
	sets     map[string]*ruleChoice // by the overrides that match, made when first needed
}

// configs finds and keeps the configuration of folders.
type configs struct {
	dir           string // working directory
	fixed         *folderSettings
	folders       map[string]*folderSettings // by absolute path
	all           []*configFile              // every file that was read
	hidden        []*suppressionFile         // every suppression file that was read
	checked       int                        // how many of the configuration files were checked
	checkedHidden int                        // how many of the suppression files were checked
	problems      []*ConfigError
	notes         []string
	fixedTypes    *schema.Catalog // of --catalog; nil leaves it to the configuration files
	baselines     []*baseline     // every baseline that was read
	fixedBaseline *baseline       // of --baseline; nil where it could not be read
	in            inputs          // what all of it was made of
	against       *records        // that updates are compared with; nil where none are at hand
	unread        []Problem       // what could not be read although nothing is wrong with the configuration
}

// newConfigs returns the configuration for a run.
func newConfigs(dir string, options Options) *configs {
	file, none := options.Config, options.NoConfig
	c := &configs{dir: dir, folders: map[string]*folderSettings{}}
	c.in.overlay, c.in.within = options.Overlay, options.Within
	switch {
	case none:
		c.fixed = &folderSettings{}
	case file != "":
		c.fixed = &folderSettings{}
		if read := c.read(absolute(dir, file)); read != nil {
			c.fixed.files = []*configFile{read}
			c.fixed.hide(c.suppressionsOf(filepath.FromSlash(read.dir), read))
			c.fixed.baseline = c.baselineOf(filepath.FromSlash(read.dir))
		}
	}
	return c
}

// read reads a file and keeps what is wrong with it.
func (c *configs) read(path string) *configFile {
	config, problems := readConfig(&c.in, path, shownPath(c.dir, path))
	if config != nil {
		c.all = append(c.all, config)
		problems = append(problems, config.loadRules(c.dir)...)
		problems = append(problems, config.loadCatalogs(c.dir)...)
	}
	c.problems = append(c.problems, problems...)
	return config
}

// of returns the configuration of a folder (absolute).
func (c *configs) of(folder string) *folderSettings {
	if c.fixed != nil {
		return c.fixed
	}
	if known, ok := c.folders[folder]; ok {
		return known
	}
	found := c.look(folder)
	c.folders[folder] = found
	return found
}

func (c *configs) look(folder string) *folderSettings {
	var own *configFile
	path := filepath.Join(folder, ConfigName)
	if c.in.exists(path) {
		own = c.read(path)
	} else if misnamed := strings.TrimSuffix(path, ".yaml") + ".yml"; c.in.exists(misnamed) {
		c.notes = append(c.notes, shownPath(c.dir, misnamed)+" is not read; a configuration file is called "+ConfigName)
	}
	above := &folderSettings{}
	parent := filepath.Dir(folder)
	if parent != folder && !c.in.exists(filepath.Join(folder, ".git")) && (own == nil || !own.Root) {
		above = c.of(parent)
	}
	hidden := c.suppressionsOf(folder, own)
	recorded := c.baselineOf(folder)
	if own == nil && hidden == nil && recorded == nil {
		return above
	}
	settings := &folderSettings{files: slices.Clone(above.files), hidden: slices.Clone(above.hidden), baseline: above.baseline}
	if recorded != nil {
		settings.baseline = recorded
	}
	if own != nil {
		settings.files = append(settings.files, own)
	}
	settings.hide(hidden)
	return settings
}

// top returns the outermost folder (absolute) that a configuration, suppression file or baseline stands in, "" where
// there is none.
func (s *folderSettings) top() string {
	var folders []string
	if len(s.files) > 0 {
		folders = append(folders, filepath.FromSlash(s.files[0].dir))
	}
	if len(s.hidden) > 0 {
		folders = append(folders, s.hidden[0].dir)
	}
	if s.baseline != nil {
		folders = append(folders, s.baseline.dir)
	}
	if len(folders) == 0 {
		return ""
	}
	return slices.MinFunc(folders, func(a, b string) int { return len(a) - len(b) })
}

// hide adds a suppression file, nil for none.
func (s *folderSettings) hide(f *suppressionFile) {
	if f != nil && !slices.Contains(s.hidden, f) {
		s.hidden = append(s.hidden, f)
	}
}

// error returns everything that is wrong in the files that were read, nil if nothing is. A file may name the rules that
// another one brings, so this is asked when all of them were read.
func (c *configs) error() error {
	for ; c.checked < len(c.all); c.checked++ {
		c.problems = append(c.problems, c.all[c.checked].check(c.userRules())...)
	}
	for ; c.checkedHidden < len(c.hidden); c.checkedHidden++ {
		c.problems = append(c.problems, c.hidden[c.checkedHidden].check(ruleIDs(c.userRules()))...)
	}
	if len(c.problems) == 0 {
		return nil
	}
	slices.SortStableFunc(c.problems, compareConfigErrors)
	return &UsageError{Config: slices.Compact(c.problems)}
}

// userRules returns the user's own rules of all files that were read.
func (c *configs) userRules() []*rules.Rule {
	var all []*rules.Rule
	for _, config := range c.all {
		all = append(all, config.userRules...)
	}
	return all
}

// isRepository reports whether the folder is the root of a git work tree.
func isRepository(folder string) bool { return exists(filepath.Join(folder, ".git")) }

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// includes reports whether a file (absolute, with "/") found in a folder is to be linted, exclusions apart.
func (s *folderSettings) includes(file string) bool {
	for _, c := range slices.Backward(s.files) {
		if c.Include != nil {
			return c.matches(c.Include, file)
		}
	}
	return slices.ContainsFunc(defaultInclude, func(g string) bool {
		return doublestar.MatchUnvalidated(g, file[strings.LastIndexByte(file, '/')+1:])
	})
}

// excludes reports whether a file or folder (absolute, with "/") is excluded by its own name.
func (s *folderSettings) excludes(file string, dir bool) bool {
	return slices.ContainsFunc(s.files, func(c *configFile) bool { return c.excludes(file, dir) })
}

// fileSettings is what the configuration and the flags say for one file.
type fileSettings struct {
	target    setting[TargetSet]
	kind      setting[KindName]      // "" where nothing is said
	operation setting[OperationName] // "" where nothing is said
	types     setting[*schema.Catalog]
	rules     *ruleChoice
}

// layer is one `rules` mapping that applies to a file.
type layer struct {
	config *configFile
	name   string // path of names that leads to the mapping: "rules", "overrides.0.rules"
	rules  map[string]ruleSetting
}

// forFile resolves the settings of a file (absolute, with "/").
func (s *folderSettings) forFile(file string, choose ruleMaker) fileSettings {
	resolved := fileSettings{target: setting[TargetSet]{TargetSet(REST), fromDefault}, types: s.types()}
	var layers []layer
	var key strings.Builder
	for _, c := range s.files {
		if c.Target != "" {
			resolved.target = setting[TargetSet]{c.Target, c.origin("target")}
		}
		layers = append(layers, layer{c, "rules", c.Rules})
		for i := range c.Overrides {
			o := &c.Overrides[i]
			if !c.matches(o.Files, file) {
				key.WriteByte('0')
				continue
			}
			key.WriteByte('1')
			name := "overrides." + itoa(i)
			o.apply(&resolved, c, name)
			layers = append(layers, layer{c, name + ".rules", o.Rules})
		}
	}
	resolved.rules = s.choice(key.String(), layers, choose)
	return resolved
}

func (o *configOverride) apply(resolved *fileSettings, c *configFile, name string) {
	if o.Target != "" {
		resolved.target = setting[TargetSet]{o.Target, c.origin(name + ".target")}
	}
	if o.Kind != "" {
		resolved.kind = setting[KindName]{o.Kind, c.origin(name + ".kind")}
	}
	if o.Operation != "" {
		resolved.operation = setting[OperationName]{o.Operation, c.origin(name + ".operation")}
	}
}

// choice returns the rules for the files that the same overrides match.
func (s *folderSettings) choice(key string, layers []layer, choose ruleMaker) *ruleChoice {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known, ok := s.sets[key]; ok {
		return known
	}
	if s.sets == nil {
		s.sets = map[string]*ruleChoice{}
	}
	made := choose(s.files, layers)
	s.sets[key] = made
	return made
}

// origin returns where the value with that path of names stands.
func (c *configFile) origin(name string) origin { return origin{c.shown, c.at[name].line} }
