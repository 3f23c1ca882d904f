" ALE linters: inrolint (the language server) and inrolint_cli (the command line).
call inrolint#Define('jsonc')
