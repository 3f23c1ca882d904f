-- :checkhealth inrolint
local clients = require('inrolint.client')
local files = require('inrolint.files')
local M = {}

-- vim.health of Neovim 0.10 and later; earlier ones call the same functions report_….
local function report(kind, ...)
  local health = vim.health and (vim.health.ok or vim.health.report_ok) and vim.health or require('health')
  return (health[kind] or health['report_' .. kind])(...)
end

-- The versions of the binary that this plugin knows.
local least, below = { 0, 1 }, { 0, 2 }

-- Reports whether a version (major, minor) comes before another.
local function before(a, b)
  return a[1] < b[1] or (a[1] == b[1] and a[2] < b[2])
end

-- Says what `inrolint version` answered. A version that is no release, such as that of a commit, is its builder's own business.
local function check_version(answer, path)
  local version = answer:match('^inrolint (%S+)')
  if not version then
    return report('error', path .. ' is not inrolint: asked for its version it says ' .. vim.inspect(answer:sub(1, 80)))
  end
  local major, minor = version:match('^v?(%d+)%.(%d+)%.%d+')
  local release = major and { tonumber(major), tonumber(minor) }
  if release and (before(release, least) or not before(release, below)) then
    return report('warn', ('%s is inrolint %s; this plugin is made for %d.%d'):format(path, version, least[1], least[2]), { 'Install the versions of the plugin and of inrolint that belong together.' })
  end
  report('ok', vim.trim(answer) .. ' at ' .. path)
end

-- Returns whether the binary can be run.
local function check_binary()
  local cmd = require('inrolint').command()
  if type(cmd) ~= 'table' then
    report('info', 'cmd is a function, so the binary is not looked for')
    return true
  end
  if vim.fn.executable(cmd[1]) == 0 then
    report('error', cmd[1] .. ' is not executable', { 'Install inrolint so that it is on PATH, or set "cmd" to where it is, see :help inrolint-options' })
    return false
  end
  local answer = vim.fn.system({ cmd[1], 'version' })
  if vim.v.shell_error ~= 0 then
    report('error', cmd[1] .. ' version ends with status ' .. vim.v.shell_error .. ': ' .. answer)
  else
    check_version(answer, vim.fn.exepath(cmd[1]))
  end
  return true
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
    return report('info', 'no server runs')
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
      local advice = ('Its filetype is %q; inrolint looks after: %s.'):format(vim.bo[buf].filetype, table.concat(files.filetypes, ', '))
      if vim.tbl_contains(files.filetypes, vim.bo[buf].filetype) then
        advice = ':InrolintRestart starts one; :messages and the log of the language client (vim.lsp.get_log_path()) say why it ended'
      end
      report('warn', vim.fn.fnamemodify(path, ':~:.') .. ' has no server', { advice })
    end
  end
end

function M.check()
  report('start', 'inrolint')
  check_editor()
  local there = check_binary()
  check_on()
  check_clients()
  if there then
    check_missed()
  end
end

return M
