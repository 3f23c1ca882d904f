-- :InrolintShowFlow: the flow of a definition, drawn by the server from the text as it stands in the buffer.
local clients = require('inrolint.client')
local view = require('inrolint.view')
local M = {}

M.formats = { 'text', 'svg', 'mermaid', 'dot' }

-- A drawing that is open: by the buffer that shows it, the client, the buffer of the text, the format and the nodes.
local drawings = {}

local function failed(err)
  vim.notify('inrolint: ' .. (err.message or tostring(err)), vim.log.levels.ERROR)
end

local function ask(client, source, format, use)
  local target = { uri = vim.uri_from_bufnr(source), format = format }
  clients.execute(client, 'inrolint.showFlow', { target }, function(err, result)
    if err then
      return failed(err)
    end
    use(result)
  end, source)
end

-- Goes from a line of the tree to the text of the step it names: the one with the longest name on the line.
local function jump(drawing)
  local line, best = vim.api.nvim_get_current_line(), nil
  for _, node in ipairs(drawing.nodes or {}) do
    local subject = node.subject
    if subject and subject ~= '' and line:find(subject, 1, true) and (not best or #subject > #best.subject) then
      best = node
    end
  end
  if not best then
    return
  end
  if not vim.api.nvim_buf_is_loaded(drawing.source) then
    return failed({ message = 'the text of this flow is closed' })
  end
  local window = vim.fn.bufwinid(drawing.source)
  if window == -1 then
    vim.cmd('aboveleft vertical sbuffer ' .. drawing.source)
  else
    vim.api.nvim_set_current_win(window)
  end
  local start = best.range.start
  local text = vim.api.nvim_buf_get_lines(drawing.source, start.line, start.line + 1, false)[1] or ''
  vim.api.nvim_win_set_cursor(0, { start.line + 1, clients.column(drawing.client, text, start.character) })
end

-- Draws again, a moment after the last change.
local function follow(shown)
  local drawing = drawings[shown]
  local group = vim.api.nvim_create_augroup('inrolint_flow_' .. shown, {})
  local pending = 0
  vim.api.nvim_create_autocmd({ 'TextChanged', 'TextChangedI', 'BufWritePost' }, {
    group = group,
    buffer = drawing.source,
    callback = function()
      pending = pending + 1
      local mine = pending
      vim.defer_fn(function()
        local client = clients.running(drawing.source)[1] -- another one after a restart
        if mine ~= pending or not client or not vim.api.nvim_buf_is_loaded(shown) then
          return
        end
        ask(client, drawing.source, drawing.format, function(result)
          if vim.api.nvim_buf_is_loaded(shown) then
            drawing.client, drawing.nodes = client, result.nodes
            view.fill(shown, vim.split(result.content, '\n', { trimempty = true }))
          end
        end)
      end, 150)
    end,
  })
  vim.api.nvim_create_autocmd('BufWipeout', {
    group = group,
    buffer = shown,
    callback = function()
      drawings[shown] = nil
      pcall(vim.api.nvim_del_augroup_by_id, group)
    end,
  })
end

local function open(path)
  if vim.ui.open then
    return vim.ui.open(path)
  end
  for _, opener in ipairs({ 'xdg-open', 'open' }) do
    if vim.fn.executable(opener) == 1 then
      return vim.fn.jobstart({ opener, path }, { detach = true })
    end
  end
end

-- Writes a drawing to a file; without a name into a temporary one, which is opened by the desktop's viewer.
local function write(result, path)
  local named = path ~= nil
  path = named and vim.fn.expand(path) or vim.fn.tempname() .. '.svg'
  local file, err = io.open(path, 'w')
  if not file then
    return failed({ message = 'the flow cannot be written: ' .. err })
  end
  file:write(result.content)
  file:close()
  vim.notify('inrolint: the flow is in ' .. path)
  if not named then
    open(path)
  end
end

-- Shows the flow of a buffer. Format: one of M.formats, text unless it is said. With a path it is written there; an SVG always
-- is a file.
function M.show(client, source, format, path)
  format = format or 'text'
  if not vim.tbl_contains(M.formats, format) then
    return failed({ message = ('there is no format %q; there are: %s'):format(format, table.concat(M.formats, ', ')) })
  end
  ask(client, source, format, function(result)
    if path or format == 'svg' then
      return write(result, path)
    end
    local name = 'inrolint-flow://' .. vim.api.nvim_buf_get_name(source) .. (format == 'text' and '' or '#' .. format)
    local shown = view.beside(name, format == 'text' and 'inrolintflow' or format, vim.split(result.content, '\n', { trimempty = true }))
    if drawings[shown] then
      drawings[shown].nodes = result.nodes
      return
    end
    drawings[shown] = { client = client, source = source, format = format, nodes = result.nodes }
    vim.api.nvim_buf_set_keymap(shown, 'n', '<CR>', '', {
      noremap = true,
      silent = true,
      callback = function()
        jump(drawings[shown])
      end,
    })
    follow(shown)
  end)
end

return M
