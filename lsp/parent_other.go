//go:build !unix

package lsp

import "os"

// alive reports whether there is a process of that id.
func alive(id int64) bool {
	if id <= 0 || id > 1<<31-1 {
		return false
	}
	process, err := os.FindProcess(int(id)) // fails on Windows where there is none
	if err != nil {
		return false
	}
	_ = process.Release()
	return true
}
