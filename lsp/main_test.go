package lsp_test

import (
	"os"
	"testing"

	"github.com/inrolint/inrolint/lsp/lsptest"
)

func TestMain(m *testing.M) { os.Exit(lsptest.Main(m)) }
