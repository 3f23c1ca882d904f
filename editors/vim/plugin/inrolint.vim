" Commands of inrolint for Vim.
if exists('g:loaded_inrolint_vim') || v:version < 802
  finish
endif
let g:loaded_inrolint_vim = 1

command! InrolintShowFlow call inrolint#ShowFlow()
