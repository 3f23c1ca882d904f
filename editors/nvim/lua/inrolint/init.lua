-- The language server of inrolint in Neovim. `:help inrolint` says how it is set up and used.
local clients = require('inrolint.client')
local files = require('inrolint.files')
local M = {}

-- What setup changes; see |inrolint-options|.
M.options = { cmd = { 'inrolint', 'lsp' }, target = '' }

local function say(text, level)
  vim.notify('inrolint: ' .. text, level)
end

-- Runs a function with the client of the current buffer, or says that there is none.
function M.with_client(use)
  local buf = vim.api.nvim_get_current_buf()
  local client = clients.running(buf)[1]
  if client then
    return use(client, buf)
  end
  say('the server does not run for this buffer; :checkhealth inrolint says why', vim.log.levels.WARN)
end

-- Returns the command that starts the server, a table or a function.
function M.command()
  if clients.declarative then
    return vim.lsp.config.inrolint.cmd
  end
  return M.options.cmd
end

-- What the server is told of the options.
function M.settings()
  return { target = M.options.target, trusted = true }
end

-- The configuration of the client in Neovim 0.10 and earlier.
local function client_config(root)
  return vim.tbl_deep_extend('force', {
    name = 'inrolint',
    cmd = M.options.cmd,
    root_dir = root,
    init_options = M.settings(),
    settings = { inrolint = M.settings() },
    workspace_folders = { { uri = vim.uri_from_fname(root), name = vim.fn.fnamemodify(root, ':t') } },
    on_attach = function(_, buf)
      if vim.bo[buf].omnifunc == '' then
        vim.bo[buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
      end
      if vim.bo[buf].tagfunc == '' then
        vim.bo[buf].tagfunc = 'v:lua.vim.lsp.tagfunc'
      end
    end,
  }, M.options.client or {})
end

local told = false

-- Starts the server for a buffer that is inrolint's: what vim.lsp.enable does by itself in Neovim 0.11 and later.
function M.attach(buf)
  local root = files.root(buf)
  if not root then
    return
  end
  local cmd = M.command()
  if type(cmd) == 'table' and vim.fn.executable(cmd[1]) == 0 then
    if not told then
      told = true
      say(cmd[1] .. ' is not found on PATH; install it or set "cmd" (:help inrolint-options)', vim.log.levels.WARN)
    end
    return
  end
  if clients.declarative then
    return clients.start(nil, buf)
  end
  clients.start(client_config(root), buf)
end

-- Turns the server on, for the buffers that are open and for those that come. Options: see |inrolint-options|.
function M.setup(options)
  M.options = vim.tbl_deep_extend('force', M.options, options or {})
  if clients.declarative then
    local config = { cmd = M.options.cmd, init_options = M.settings(), settings = { inrolint = M.settings() } }
    vim.lsp.config('inrolint', vim.tbl_deep_extend('force', config, M.options.client or {}))
    vim.lsp.enable('inrolint')
    return
  end
  local group = vim.api.nvim_create_augroup('inrolint', {})
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = files.filetypes,
    callback = function(event)
      M.attach(event.buf)
    end,
  })
  for _, buf in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buf) and vim.tbl_contains(files.filetypes, vim.bo[buf].filetype) then
      M.attach(buf)
    end
  end
end

-- How long a server has to end by itself, in milliseconds, before it is made to.
local patience = 3000

-- Ends every inrolint server and starts new ones for the same buffers; where none runs, because it died, for all that are inrolint's.
function M.restart()
  told = false
  local running, bufs = clients.running(), {}
  for _, client in ipairs(running) do
    vim.list_extend(bufs, clients.buffers(client))
    clients.stop(client)
  end
  if #running == 0 then
    bufs = vim.tbl_filter(function(buf)
      return vim.tbl_contains(files.filetypes, vim.bo[buf].filetype)
    end, vim.api.nvim_list_bufs())
  end
  local waited = 0
  local function start()
    local alive = clients.running()
    if #alive > 0 and waited < 2 * patience then
      waited = waited + 50
      if waited == patience then
        for _, client in ipairs(alive) do
          clients.stop(client, true)
        end
      end
      return vim.defer_fn(start, 50)
    end
    for _, buf in ipairs(bufs) do
      if vim.api.nvim_buf_is_loaded(buf) then
        M.attach(buf)
      end
    end
  end
  start()
end

return M
