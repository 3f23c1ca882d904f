" Defined with inrolint, the language server.
runtime ale_linters/json/inrolint.vim
