//go:build unix

package lsp

import (
	"errors"
	"syscall"
)

// alive reports whether there is a process of that id, whoever it belongs to.
func alive(id int64) bool {
	if id <= 0 || id > 1<<31-1 {
		return false
	}
	err := syscall.Kill(int(id), 0)
	return err == nil || errors.Is(err, syscall.EPERM)
}
