-- Neovim 0.11 and later: `vim.lsp.enable('inrolint')` reads this. `:help inrolint` says more.
local files = require('inrolint.files')
local inrolint = require('inrolint')

return {
  cmd = inrolint.options.cmd,
  filetypes = files.filetypes,
  root_dir = function(buf, on_dir)
    local root = files.root(buf)
    if root then
      on_dir(root)
    end
  end,
  init_options = inrolint.settings(),
  settings = { inrolint = inrolint.settings() },
}
