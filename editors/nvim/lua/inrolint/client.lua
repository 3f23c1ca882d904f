-- The differences between the language clients of Neovim 0.7 to 0.12, in one place.
local M = {}

local function has(version)
  return vim.fn.has('nvim-' .. version) == 1
end

-- Neovim 0.11 and later has vim.lsp.config and vim.lsp.enable.
M.declarative = has('0.11')

-- Returns the running inrolint clients, of one buffer where a buffer is given.
function M.running(buf)
  local all = vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
  return vim.tbl_filter(function(client)
    return client.name == 'inrolint' and (not buf or vim.lsp.buf_is_attached(buf, client.id))
  end, all)
end

-- Returns the buffers of a client.
function M.buffers(client)
  return vim.tbl_filter(function(buf)
    return vim.api.nvim_buf_is_loaded(buf) and vim.lsp.buf_is_attached(buf, client.id)
  end, vim.api.nvim_list_bufs())
end

-- Sends a request; the handler gets an error or nil, and the result.
function M.request(client, method, params, handler, buf)
  local function answer(err, result)
    handler(err, result)
  end
  if M.declarative then
    return client:request(method, params, answer, buf)
  end
  return client.request(method, params, answer, buf)
end

-- Runs a command of the server.
function M.execute(client, command, arguments, handler, buf)
  return M.request(client, 'workspace/executeCommand', { command = command, arguments = arguments }, handler, buf)
end

function M.stop(client, force)
  if M.declarative then
    client:stop(force)
  else
    client.stop(force)
  end
end

-- Starts what is configured by vim.lsp.config for a buffer.
local function start_configured(buf)
  local config = vim.lsp.config.inrolint
  local function start(root)
    vim.lsp.start(vim.tbl_extend('force', config, { name = 'inrolint', root_dir = root }), { bufnr = buf })
  end
  if type(config.root_dir) == 'function' then
    config.root_dir(buf, start)
  else
    start(config.root_dir)
  end
end

-- Neovim 0.7 does not list a client that is not initialized yet, so what was started is kept here: ids by root.
local started = {}

-- Starts a client for a buffer, or attaches the one that has the same root already.
function M.start(config, buf)
  if M.declarative then
    return start_configured(buf)
  end
  if has('0.8') then
    vim.api.nvim_buf_call(buf, function()
      vim.lsp.start(config, {
        reuse_client = function(client)
          return client.name == config.name and client.config.root_dir == config.root_dir
        end,
      })
    end)
    return
  end
  local id = started[config.root_dir]
  if not (id and vim.lsp.get_client_by_id(id)) then
    id = vim.lsp.start_client(config)
    started[config.root_dir] = id
  end
  if id then
    vim.lsp.buf_attach_client(buf, id)
  end
end

-- Returns the byte column (from 0) of a position in a line's text.
function M.column(client, text, character)
  if client.offset_encoding == 'utf-8' then
    return math.min(character, #text)
  end
  local ok, column
  if M.declarative then
    ok, column = pcall(vim.str_byteindex, text, client.offset_encoding, character, false)
  else
    ok, column = pcall(vim.str_byteindex, text, character, client.offset_encoding == 'utf-16')
  end
  return ok and column or #text
end

return M
