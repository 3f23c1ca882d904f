" Defined with inrolint, the language server.
runtime ale_linters/yaml/inrolint.vim
