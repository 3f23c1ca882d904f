package lint

import (
	"fmt"
	"path/filepath"

	"github.com/inrolint/inrolint/schema"
	"github.com/inrolint/inrolint/schema/account"
)

// maxCatalogSize is the size of an account's catalogue in bytes beyond which it is refused.
const maxCatalogSize = 16 << 20

// readCatalog reads an account's catalogue, or a saved answer that holds its types. shown is its path in messages.
func readCatalog(in *inputs, path, shown string) (*account.File, []*ConfigError) {
	text, err := in.read(path, maxCatalogSize)
	if err != nil {
		return nil, []*ConfigError{{File: shown, Message: "the catalogue cannot be read: " + reason(err)}}
	}
	if len(text) > maxCatalogSize {
		return nil, []*ConfigError{{File: shown, Message: fmt.Sprintf("the catalogue is larger than %d bytes", maxCatalogSize)}}
	}
	file, problems := account.ReadAny(shown, string(text))
	errors := make([]*ConfigError, len(problems))
	for i, p := range problems {
		errors[i] = &ConfigError{p.File, p.Place.Line, p.Place.Column, p.Message}
	}
	return file, errors
}

// loadCatalogs reads the catalogues that the configuration file names. dir is the working directory.
func (c *configFile) loadCatalogs(dir string) []*ConfigError {
	if c.Catalogs == nil {
		return nil
	}
	var problems []*ConfigError
	files := make([]catalogFile, 0, len(c.Catalogs))
	for i, name := range c.Catalogs {
		path := absolute(filepath.FromSlash(c.dir), filepath.FromSlash(name))
		shown := shownPath(dir, path)
		if info := c.problem("catalogs."+itoa(i), ""); !c.in.exists(path) {
			info.Message = fmt.Sprintf("there is no catalogue %s", shown)
			problems = append(problems, info)
			continue
		}
		file, wrong := readCatalog(c.in, path, shown)
		problems = append(problems, wrong...)
		files = append(files, catalogFile{shown, file})
	}
	if len(problems) == 0 {
		c.types = typesWith(files)
	}
	return problems
}

// catalogFile is an account's catalogue that was read.
type catalogFile struct {
	shown string
	file  *account.File
}

// typesWith returns the published types with those of one account, whose catalogue may be in several files.
func typesWith(files []catalogFile) *schema.Catalog {
	if len(files) == 0 {
		return schema.Builtin()
	}
	own := &account.File{Version: account.Version}
	name := ""
	for i, f := range files {
		own.Merge(f.file)
		if i > 0 {
			name += ", "
		}
		name += f.shown
	}
	return schema.Builtin().With(own.Catalog(name))
}

// useCatalogs makes the files of --catalog hold for everything. What is wrong with them is kept as the configuration's is.
func (c *configs) useCatalogs(names []string) {
	if len(names) == 0 {
		return
	}
	var files []catalogFile
	for _, name := range names {
		path := absolute(c.dir, name)
		shown := shownPath(c.dir, path)
		file, wrong := readCatalog(&c.in, path, shown)
		c.problems = append(c.problems, wrong...)
		files = append(files, catalogFile{shown, file})
	}
	if len(c.problems) == 0 {
		c.fixedTypes = typesWith(files)
	}
}

// types returns the types that the files of a folder may use: the nearest configuration file that names catalogues
// decides, since a folder below may belong to another account.
func (s *folderSettings) types() setting[*schema.Catalog] {
	for i := len(s.files) - 1; i >= 0; i-- {
		if c := s.files[i]; c.types != nil {
			return setting[*schema.Catalog]{c.types, c.origin("catalogs")}
		}
	}
	return setting[*schema.Catalog]{schema.Builtin(), fromDefault}
}

// Types returns the catalogue of types for a file, which need not exist, or for the files of a folder. The error is a
// [*UsageError] where an option or a configuration file is wrong.
func (w *Workspace) Types(path string) (*schema.Catalog, error) {
	f, _, err := w.resolve(path)
	if err != nil {
		return nil, err
	}
	return f.types.value, nil
}
