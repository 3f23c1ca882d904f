-- Neovim 0.11 or later, in init.lua
vim.lsp.config('inrolint', {
  cmd = { 'inrolint', 'lsp' },
  filetypes = { 'json', 'jsonc' },
  root_markers = { '.inrolint.yaml', '.git' },
})
vim.lsp.enable('inrolint')
