" Defined with inrolint, the language server.
runtime ale_linters/jsonc/inrolint.vim
