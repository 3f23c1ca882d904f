-- Commands of inrolint. The server is turned on by vim.lsp.enable('inrolint') or require('inrolint').setup().
if vim.g.loaded_inrolint or vim.fn.has('nvim-0.7') == 0 then
  return
end
vim.g.loaded_inrolint = true

local function command(name, run, options)
  vim.api.nvim_create_user_command(name, run, options)
end

command('InrolintShowFlow', function(args)
  require('inrolint').with_client(function(client, buf)
    require('inrolint.flow').show(client, buf, args.fargs[1], args.fargs[2])
  end)
end, {
  desc = 'Show the flow of this definition: text (default), svg, mermaid or dot, and a file to write it to',
  nargs = '*',
  complete = function(lead, line)
    if #vim.split(line, '%s+') > 2 then
      return vim.fn.getcompletion(lead, 'file')
    end
    return vim.tbl_filter(function(format)
      return vim.startswith(format, lead)
    end, require('inrolint.flow').formats)
  end,
})

command('InrolintExplain', function(args)
  local explain = require('inrolint.explain')
  local rule = args.args ~= '' and args.args or explain.rule_here()
  if not rule then
    return vim.notify('inrolint: there is no finding on this line; name a rule', vim.log.levels.WARN)
  end
  require('inrolint').with_client(function(client)
    explain.show(client, rule)
  end)
end, { desc = 'Explain a rule, by default that of the finding under the cursor', nargs = '?' })

command('InrolintRestart', function()
  require('inrolint').restart()
end, { desc = 'End the inrolint server and start it again' })

-- What the server's code lenses and code actions ask the editor for.
vim.lsp.commands['inrolint.showFlow'] = function(c, context)
  local target = c.arguments and c.arguments[1] or {}
  local uri = type(target) == 'table' and target.uri or target
  local buf = type(uri) == 'string' and vim.uri_to_bufnr(uri) or context.bufnr
  require('inrolint.flow').show(vim.lsp.get_client_by_id(context.client_id), buf)
end
vim.lsp.commands['inrolint.explainRule'] = function(c, context)
  require('inrolint.explain').show(vim.lsp.get_client_by_id(context.client_id), c.arguments[1])
end
