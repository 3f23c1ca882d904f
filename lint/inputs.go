package lint

import (
	"errors"
	"fmt"
	"hash/maphash"
	"slices"
	"strings"
)

// inputs is what a configuration was made of: files that were read or looked for, and lists of files. It tells whether
// making it again would give the same. The nil inputs remember nothing.
type inputs struct {
	seen    []input
	known   map[string]bool                          // by kind and path, so that nothing is asked twice
	overlay func(path string) (text string, ok bool) // texts that stand for files; nil for none
	within  string                                   // folder that nothing is read outside of; "" for everywhere
}

// input is one question to the file system and the answer it gave.
type input struct {
	path string // absolute
	list bool   // it is a folder, and the question was which files lie below it
	ask  func() string
	was  string
}

var contentSeed = maphash.MakeSeed()

// contentOf returns what stands for a content: equal contents give the same.
func contentOf[T string | []byte](text T) string {
	return fmt.Sprintf("%d %x", len(text), maphash.String(contentSeed, string(text)))
}

func (in *inputs) add(kind, path string, list bool, was string, ask func() string) {
	if in == nil || in.known[kind+path] {
		return
	}
	if in.known == nil {
		in.known = map[string]bool{}
	}
	in.known[kind+path] = true
	in.seen = append(in.seen, input{path: path, list: list, ask: ask, was: was})
}

// read is readLimited, of a text that stands for the file where there is one.
func (in *inputs) read(path string, limit int64) ([]byte, error) {
	text, err := in.readNow(path, limit)
	answer := func(text []byte, err error) string {
		if err != nil {
			return "! " + err.Error()
		}
		return contentOf(text)
	}
	in.add("read ", path, false, answer(text, err), func() string { return answer(in.readNow(path, limit)) })
	return text, err
}

func (in *inputs) readNow(path string, limit int64) ([]byte, error) {
	if in != nil && in.overlay != nil {
		if text, ok := in.overlay(path); ok {
			return []byte(text), nil
		}
	}
	if !in.mayRead(path) {
		return nil, errors.New("it lies outside of the folder, which is not trusted")
	}
	return readLimited(path, limit)
}

// mayRead reports whether the file lies where files may be read.
func (in *inputs) mayRead(path string) bool {
	return in == nil || in.within == "" || inside(realPath(in.within), realPath(path))
}

// exists reports whether there is such a file or folder, or a text that stands for it.
func (in *inputs) exists(path string) bool {
	found := in.existsNow(path)
	in.add("exists ", path, false, fmt.Sprint(found), func() string { return fmt.Sprint(in.existsNow(path)) })
	return found
}

func (in *inputs) existsNow(path string) bool {
	if in != nil && in.overlay != nil {
		if _, ok := in.overlay(path); ok {
			return true
		}
	}
	return in.mayRead(path) && exists(path)
}

// list returns the files that list finds below the folder. what tells lists of one folder apart.
func (in *inputs) list(folder, what string, list func() ([]string, error)) ([]string, error) {
	answer := func(files []string, err error) string { return fmt.Sprint(strings.Join(files, "\x00"), err) }
	files, err := list()
	in.add("list "+what+" ", folder, true, answer(files, err), func() string { return answer(list()) })
	return files, err
}

// changed reports whether an answer would be another one now.
func (in *inputs) changed() bool {
	return slices.ContainsFunc(in.seen, func(i input) bool { return i.ask() != i.was })
}
