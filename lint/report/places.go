package report

import (
	"cmp"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint"
)

// root returns the folder that paths for code hosts are relative to: the repository's, or the working directory where
// there is none.
func (o *Options) root() string { return cmp.Or(o.Root, o.Dir) }

// fromRoot turns a path as findings have it into one relative to the repository's root, with "/". A file outside of it
// keeps its path.
func (o *Options) fromRoot(path string) string {
	if relative, ok := o.inRoot(path); ok {
		return relative
	}
	return path
}

// inRoot is [Options.fromRoot], and says whether the file lies in the repository.
func (o *Options) inRoot(path string) (relative string, ok bool) {
	if o.Dir == "" {
		return path, !filepath.IsAbs(filepath.FromSlash(path))
	}
	file := o.absolute(path)
	if relative, ok := below(o.root(), file); ok {
		return relative, true
	}
	folder, err := filepath.EvalSymlinks(filepath.Dir(file)) // the way to it may lead through a symlink
	if err != nil {
		return "", false
	}
	return below(o.root(), filepath.Join(folder, filepath.Base(file)))
}

// below returns the path of a file relative to a folder that it lies in, with "/".
func below(folder, file string) (relative string, ok bool) {
	relative, err := filepath.Rel(folder, file)
	if err != nil || relative == ".." || strings.HasPrefix(relative, ".."+string(filepath.Separator)) {
		return "", false
	}
	return filepath.ToSlash(relative), true
}

// absolute returns the absolute path of a path as findings have it.
func (o *Options) absolute(path string) string {
	path = filepath.FromSlash(path)
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(o.Dir, path)
}

// fileURI returns the URI of an absolute path.
func fileURI(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") { // a drive letter
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

// relativeURI returns the URI reference of a relative path with "/". A colon is escaped, too: before the first slash it
// would end a scheme.
func relativeURI(path string) string {
	return strings.ReplaceAll((&url.URL{Path: path}).EscapedPath(), ":", "%3A")
}

// inTextOrder returns the edits in the order of the text.
func inTextOrder(edits []lint.Edit) []lint.Edit {
	return slices.SortedStableFunc(slices.Values(edits), func(a, b lint.Edit) int {
		return cmp.Or(cmp.Compare(a.Range.Start.Offset, b.Range.Start.Offset), cmp.Compare(a.Range.End.Offset, b.Range.End.Offset))
	})
}
