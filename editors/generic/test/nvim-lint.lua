-- The linter of ../../README.md for nvim-lint. The plugin is in no package, so this runs the linter in its place, as its
-- documentation says: the program with its arguments, those that are functions called, gets the buffer on standard input, and
-- the parser makes diagnostics of its output. run.sh starts it: nvim -c "luafile nvim-lint.lua" FOLDER.
local editors = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h:h')
package.path = editors .. '/nvim/test/?.lua;' .. package.path
local t = require('harness')
local step, equal = t.step, t.equal
local folder = vim.fn.argv(0)
local flows = editors .. '/testdata/workspace/flows/'
vim.o.swapfile = false
vim.o.hidden = true

local lint = { linters = {} }
local runs = 0
local namespace = vim.api.nvim_create_namespace('lint')
function lint.try_lint(name)
  runs = runs + 1
  local linter, buf, command = lint.linters[name], vim.api.nvim_get_current_buf(), {}
  for _, argument in ipairs(vim.list_extend({ linter.cmd }, linter.args)) do
    table.insert(command, type(argument) == 'function' and argument() or argument)
  end
  equal(linter.stdin, true)
  local output = vim.fn.system(command, t.text() .. '\n')
  assert(vim.v.shell_error == 0 or linter.ignore_exitcode, 'exit status ' .. vim.v.shell_error)
  vim.diagnostic.set(namespace, buf, linter.parser(output, buf, vim.fn.getcwd()))
end
package.preload.lint = function()
  return lint
end

-- Opens a definition of the tests under another name.
local function edit(name, source)
  local path = folder .. '/' .. name
  vim.fn.mkdir(vim.fn.fnamemodify(path, ':h'), 'p')
  vim.fn.writefile(vim.fn.readfile(flows .. (source or name), 'b'), path, 'b')
  vim.cmd('edit! ' .. vim.fn.fnameescape(path))
end

-- Returns rule, severity and text of each diagnostic of the buffer.
local function findings()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0, { namespace = namespace })) do
    local line = vim.api.nvim_buf_get_lines(0, d.lnum, d.lnum + 1, true)[1]
    equal(d.lnum, d.end_lnum)
    equal(d.source, 'inrolint')
    table.insert(found, { d.code, vim.diagnostic.severity[d.severity], line:sub(d.col + 1, d.end_col) })
  end
  return found
end

local plain = {
  { 'unhandled-branch', 'INFO', '"ask"' },
  { 'orphan-parent-key', 'ERROR', '"aks"' },
  { 'second-private-reply', 'WARN', '"message"' },
}

step('nvim-lint', 'a definition is linted when it is opened', function()
  dofile(folder .. '/nvim-lint.lua')
  edit('plain.scenario.json')
  equal(findings(), plain)
  t.contains(vim.diagnostic.get(0)[2].message, 'names no action of this definition')
end)

step('nvim-lint', 'and on every change, as it stands in the buffer', function()
  vim.cmd([[%s/"aks"/"ask"/]])
  vim.cmd('doautocmd TextChanged')
  equal(findings(), { plain[3] })
end)

step('nvim-lint', 'the range is right behind umlauts and emojis', function()
  edit('give away.scenario.json', 'giveaway.scenario.json')
  equal(findings()[1], { 'orphan-parent-key', 'ERROR', '"qestion"' })
end)

step('nvim-lint', 'what is found in a suppression file is not shown in the definition', function()
  vim.fn.mkdir(folder .. '/hidden')
  vim.fn.writefile({ '- {file: plain.scenario.json, rule: no-actions, reason: gone}' }, folder .. '/hidden/.inrolint-suppressions.yaml')
  edit('hidden/plain.scenario.json', 'plain.scenario.json')
  equal(findings(), plain)
end)

step('nvim-lint', 'no other JSON is linted', function()
  local before = runs
  edit('package.json', '../package.json')
  equal(runs, before)
  edit('notes.scenario.jsonc')
  equal(runs, before + 1)
  equal(findings(), {})
end)
t.finish()
