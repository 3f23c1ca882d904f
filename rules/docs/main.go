// Docs writes the documentation of the built-in rules from their rule files: `rules/README.md`, one page a rule,
// `rules/<group>/<id>.md`, and `rules/AUTHORING.md`, the reference for writing rules. `go generate ./rules` runs it.
//
//	go run ./rules/docs [--check] [FOLDER]
//
// FOLDER is the folder of the rules, `rules` unless given. With --check nothing is written: what is not as it would be
// written is listed, and the exit status is 1.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	check := flag.Bool("check", false, "write nothing; list what is stale and exit with status 1")
	flag.Parse()
	folder := "rules"
	if flag.NArg() > 0 {
		folder = flag.Arg(0)
	}
	if err := run(folder, *check); err != nil {
		fmt.Fprintln(os.Stderr, "docs:", err)
		os.Exit(1)
	}
}

// run brings the pages in the folder up to date, or checks that they are.
func run(folder string, check bool) error {
	pages, err := makePages()
	if err != nil {
		return err
	}
	stale, err := staleFiles(folder, pages)
	if err != nil {
		return err
	}
	if !check {
		return write(folder, pages, stale)
	}
	if len(stale) == 0 {
		return nil
	}
	for _, name := range stale {
		fmt.Println(name)
	}
	return fmt.Errorf("%d stale files; run: go generate ./rules", len(stale))
}
