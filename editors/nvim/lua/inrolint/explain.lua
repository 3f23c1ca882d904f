-- :InrolintExplain: the documentation of a rule.
local clients = require('inrolint.client')
local view = require('inrolint.view')
local M = {}

-- Returns the rule of the finding at the cursor, else of one on its line.
function M.rule_here()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local on_line
  for _, d in ipairs(vim.diagnostic.get(0, { lnum = row - 1 })) do
    if d.source == 'inrolint' then
      on_line = on_line or d.code
      if d.col <= column and (column < d.end_col or d.end_lnum > d.lnum) then
        return d.code
      end
    end
  end
  return on_line
end

function M.show(client, rule)
  clients.execute(client, 'inrolint.explainRule', { rule }, function(err, result)
    if err then
      return vim.notify('inrolint: ' .. err.message, vim.log.levels.ERROR)
    end
    view.beside('inrolint-rule://' .. rule, 'markdown', vim.split(result, '\n', { trimempty = true }))
  end)
end

return M
