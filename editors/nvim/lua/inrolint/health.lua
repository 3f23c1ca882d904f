-- :checkhealth inrolint
local clients = require('inrolint.client')
local files = require('inrolint.files')
local M = {}

-- vim.health of Neovim 0.10 and later; earlier ones call the same functions report_….
local function report(kind, ...)
  local health = vim.health and (vim.health.ok or vim.health.report_ok) and vim.health or require('health')
  return (health[kind] or health['report_' .. kind])(...)
end

local function check_binary()
  local cmd = require('inrolint').options.cmd
  if vim.lsp.config and clients.declarative then
    cmd = vim.lsp.config.inrolint.cmd
  end
  if type(cmd) ~= 'table' then
    return report('info', 'cmd is a function, so the binary is not looked for')
  end
  if vim.fn.executable(cmd[1]) == 0 then
    return report('error', cmd[1] .. ' is not executable', { 'Install inrolint so that it is on PATH, or set "cmd" to where it is (:help inrolint-options).' })
  end
  local version = vim.fn.system({ cmd[1], 'version' })
  if vim.v.shell_error ~= 0 then
    return report('error', cmd[1] .. ' version ends with status ' .. vim.v.shell_error .. ': ' .. version)
  end
  report('ok', vim.trim(version) .. ' at ' .. vim.fn.exepath(cmd[1]))
end

local function check_editor()
  if clients.declarative then
    return report('ok', 'this Neovim has vim.lsp.enable')
  end
  report('ok', "this Neovim is older than 0.11: require('inrolint').setup() starts the server")
end

local function check_on()
  local on
  if clients.declarative and vim.lsp.is_enabled then
    on = vim.lsp.is_enabled('inrolint')
  elseif clients.declarative then
    on = vim.lsp._enabled_configs == nil or vim.lsp._enabled_configs.inrolint ~= nil
  else
    on = vim.fn.exists('#inrolint#FileType') == 1
  end
  if on then
    return report('ok', 'the server is turned on')
  end
  report('warn', 'the server is not turned on', { "Call require('inrolint').setup() or, in Neovim 0.11 and later, vim.lsp.enable('inrolint')." })
end

local function check_clients()
  local running = clients.running()
  if #running == 0 then
    return report('info', 'no server runs: none of the open buffers is a definition, a configuration or a rule file')
  end
  for _, client in ipairs(running) do
    local bufs = clients.buffers(client)
    report('ok', ('a server runs for %d buffer%s in %s'):format(#bufs, #bufs == 1 and '' or 's', client.config.root_dir or 'no folder'))
    for _, buf in ipairs(bufs) do
      report('info', vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buf), ':~:.'))
    end
  end
end

local function check_missed()
  for _, buf in ipairs(vim.api.nvim_list_bufs()) do
    local path = vim.api.nvim_buf_get_name(buf)
    if vim.api.nvim_buf_is_loaded(buf) and files.named(path) and #clients.running(buf) == 0 then
      report('warn', vim.fn.fnamemodify(path, ':~:.') .. ' has no server', {
        ('Its filetype is %q; inrolint looks after: %s.'):format(vim.bo[buf].filetype, table.concat(files.filetypes, ', ')),
      })
    end
  end
end

function M.check()
  report('start', 'inrolint')
  check_editor()
  check_binary()
  check_on()
  check_clients()
  check_missed()
end

return M
