-- What a person does with a definition, in a headless Neovim with the plugin installed. run.sh starts it in the workspace of the
-- tests; INROLINT_ENCODING is the position encoding that must come out of it.
package.path = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h') .. '/?.lua;' .. package.path
local t = require('harness')
local step, wait, equal, contains = t.step, t.wait, t.equal, t.contains
local clients = require('inrolint.client')
local since = function(version)
  return vim.fn.has('nvim-' .. version) == 1
end
vim.o.swapfile = false
vim.o.hidden = true
vim.o.columns, vim.o.lines = 160, 50
local said = {}
vim.notify = function(text)
  table.insert(said, text)
end

local buf, client

local function diagnostics(where)
  return vim.tbl_filter(function(d)
    return d.source == 'inrolint'
  end, vim.diagnostic.get(where or buf))
end

local function finding(rule, where)
  for _, d in ipairs(diagnostics(where)) do
    if d.code == rule then
      return d
    end
  end
end

local function edit(path)
  vim.cmd('edit! ' .. path)
  buf = vim.api.nvim_get_current_buf()
  wait('a server for ' .. path, function()
    client = clients.running(buf)[1]
    return client and client.initialized ~= false and next(client.server_capabilities or {}) ~= nil
  end)
end

-- Puts the file of the disk back into the buffer and waits until the server has seen it.
local function again(path, rule)
  edit(path)
  vim.cmd('edit!') -- a buffer that was hidden comes back as it was left
  wait('diagnostics', function()
    return finding(rule)
  end)
end

local giveaway = 'flows/giveaway.scenario.json'

step('start', 'a definition gets a server', function()
  edit(giveaway)
  equal(vim.bo[buf].filetype, 'json')
  local root = client.config and client.config.root_dir or client.root_dir
  equal(vim.loop.fs_realpath(root), vim.loop.fs_realpath(vim.fn.getcwd()))
  if vim.env.INROLINT_ENCODING then
    equal(client.offset_encoding, vim.env.INROLINT_ENCODING)
  end
  t.say('# encoding: ' .. client.offset_encoding)
end)

step('diagnostics', 'the finding is under the word, behind an emoji, with its rule', function()
  wait('a finding', function()
    return finding('orphan-parent-key')
  end)
  local d = finding('orphan-parent-key')
  local row, column = t.find('"qestion"')
  equal({ d.lnum, d.end_lnum, d.severity, d.source }, { row, row, vim.diagnostic.severity.ERROR, 'inrolint' })
  local under = t.lines()[row + 1]:sub(d.col + 1, d.end_col)
  assert(under == '"qestion"' or under == 'qestion', under)
  equal(d.col, under == '"qestion"' and column or column + 1)
  contains(d.message, 'names no action')
end)

step('diagnostics', 'they follow an edit in the middle of a line of emoji', function()
  t.go('🥐🎉 See')
  t.type('a👩‍🍳<Esc>')
  t.go('qestion')
  t.type('ciwquestion<Esc>')
  wait('no finding', function()
    return not finding('orphan-parent-key')
  end)
  t.type('ciwqestion<Esc>')
  wait('the finding', function()
    return finding('orphan-parent-key')
  end)
  local d = finding('orphan-parent-key')
  contains(t.lines()[d.lnum + 1]:sub(d.col + 1, d.end_col), 'qestion')
end)

step('diagnostics', 'a campaign, a commented source and a configuration get a server, another JSON file gets no finding', function()
  for path, filetype in pairs({ ['flows/notes.scenario.jsonc'] = 'jsonc', ['.inrolint.yaml'] = 'yaml', ['package.json'] = 'json' }) do
    edit(path)
    equal({ path, vim.bo[buf].filetype }, { path, filetype })
    equal({ path, #diagnostics() }, { path, 0 })
  end
end)

step('start', 'a JSON file elsewhere gets no server', function()
  local path = vim.fn.tempname() .. '.json'
  vim.fn.writefile({ '{}' }, path)
  vim.cmd('edit! ' .. path)
  vim.wait(300)
  equal(#clients.running(vim.api.nvim_get_current_buf()), 0)
end)

local function complete(keys, want)
  vim.g.words = {}
  vim.o.completeopt = 'menu,menuone,noinsert'
  local look = '<Cmd>lua vim.wait(5000, function() return #vim.fn.complete_info({"items"}).items > 0 end, 20); '
    .. 'vim.g.words = vim.tbl_map(function(i) return i.abbr ~= "" and i.abbr or i.word end, vim.fn.complete_info({"items"}).items)<CR>'
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys .. '<C-x><C-o>', true, false, true), 'n', false)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(look .. '<C-y><Esc>', true, false, true), 'nx', false)
  for _, word in ipairs(want) do
    contains(table.concat(vim.g.words, '\n'), word)
  end
end

step('completion', 'parent_key offers the steps, on a line of emoji; accepting one replaces the whole value', function()
  again(giveaway, 'orphan-parent-key')
  t.go('qestion')
  complete('ciw', { 'question', 'late', 'no' })
  t.type('u')
  again(giveaway, 'orphan-parent-key')
  t.go('"qestion"')
  complete('ci"ques', { 'question' })
  contains(t.text(), '"parent_key": "question", "parent_branch": "option_0"')
end)

step('completion', 'parent_branch offers the branches of the parent', function()
  again(giveaway, 'orphan-parent-key')
  t.go('"option_expired"')
  complete('ci"', { 'option_replied', 'option_expired' })
end)

local function pos(part, nth, after)
  t.go(part, nth, after)
  return vim.lsp.util.make_position_params(0, client.offset_encoding)
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(buf, method, params, 10000)
  for _, answer in pairs(answers or {}) do
    assert(not (answer.error or answer.err), vim.inspect(answer))
    return answer.result
  end
  error('no answer to ' .. method)
end

step('hover', 'a window says what the step is', function()
  again(giveaway, 'orphan-parent-key')
  t.go('ask_question', 1, 3)
  vim.lsp.buf.hover()
  local text
  wait('the window', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        text = t.text(vim.api.nvim_win_get_buf(window))
        return true
      end
    end
  end)
  contains(text:lower(), 'ask')
  vim.cmd('only')
end)

step('definition', 'parent_key leads to the step, behind emoji', function()
  t.go('"question"', 2, 3)
  vim.lsp.buf.definition()
  local row = t.find('"action_key": "question"')
  wait('the jump', function()
    return vim.api.nvim_win_get_cursor(0)[1] == row + 1
  end)
end)

step('references', 'all places that name the step', function()
  local found = request('textDocument/references', vim.tbl_extend('error', pos('"question"', 1, 3), { context = { includeDeclaration = true } }))
  equal(#found, 3)
end)

step('rename', 'a key and all that name it', function()
  again(giveaway, 'orphan-parent-key')
  t.go('"question"', 1, 3)
  vim.lsp.buf.rename('frage')
  wait('the new name', function()
    return select(2, t.text():gsub('"frage"', '')) == 3
  end)
  assert(not t.text():find('"question"', 1, true))
  contains(t.text(), 'Next time, then 👩‍🍳", "action_key": "no", "parent_key": "frage", "parent_branch"')
end)

step('code actions', 'the quick fix of a finding', function()
  again(giveaway, 'orphan-parent-key')
  t.go('qestion', 1, 2)
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      local action = item.action or item[2] or item
      if action.kind == 'quickfix' and action.title:find('question', 1, true) then
        return choose(item, 1)
      end
    end
    error('no quick fix: ' .. vim.inspect(items))
  end
  vim.lsp.buf.code_action()
  wait('the fixed text', function()
    return t.text():find('"parent_key": "question", "parent_branch": "option_0"', 1, true)
  end)
  wait('no finding', function()
    return not finding('orphan-parent-key')
  end)
end)

step('formatting', 'the whole file', function()
  edit('flows/messy.scenario.json')
  vim.bo[buf].expandtab, vim.bo[buf].shiftwidth = true, 2
  local before = vim.fn.json_decode(t.text())
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ async = false, timeout_ms = 10000 })
  else
    vim.lsp.buf.formatting_sync(nil, 10000)
  end
  contains(t.text(), '\n  "title": "Find your size 👟",\n')
  equal(vim.fn.json_decode(t.text()), before)
end)

step('symbols', 'the outline lists the steps', function()
  again(giveaway, 'orphan-parent-key')
  vim.lsp.buf.document_symbol()
  wait('the list', function()
    local list = vim.fn.getloclist(0)
    return #(#list > 0 and list or vim.fn.getqflist()) > 3
  end)
  local list = vim.fn.getloclist(0)
  local text = vim.inspect(#list > 0 and list or vim.fn.getqflist())
  for _, name in ipairs({ 'question', 'yes', 'no', 'late' }) do
    contains(text, name)
  end
  vim.cmd('silent! cclose | silent! lclose')
end)

local function calls(ask, want, from)
  vim.fn.setqflist({})
  t.go(from, 1, 16)
  ask()
  wait('the list', function()
    return #vim.fn.getqflist() > 0
  end)
  local names = vim.tbl_map(function(item)
    return item.text
  end, vim.fn.getqflist())
  for _, name in ipairs(want) do
    contains(table.concat(names, '\n'), name)
  end
  vim.cmd('cclose')
end

step('call hierarchy', 'what comes before a step and what follows it', function()
  again(giveaway, 'orphan-parent-key')
  calls(vim.lsp.buf.outgoing_calls, { 'no', 'late' }, '"action_key": "question"')
  vim.api.nvim_set_current_buf(buf)
  calls(vim.lsp.buf.incoming_calls, { 'question' }, '"action_key": "late"')
  vim.api.nvim_set_current_buf(buf)
end)

if since('0.10') then
  step('inlay hints', 'they are shown', function()
    again(giveaway, 'orphan-parent-key')
    vim.lsp.inlay_hint.enable(true, { bufnr = buf })
    wait('a hint', function()
      vim.cmd('redraw')
      return #vim.lsp.inlay_hint.get({ bufnr = buf }) > 0
    end)
  end)
end

step('code lenses', 'the lens of a definition draws its flow', function()
  again(giveaway, 'orphan-parent-key')
  vim.lsp.codelens.refresh()
  wait('a lens', function()
    return #vim.lsp.codelens.get(buf) > 0
  end)
  local lens = vim.lsp.codelens.get(buf)[1]
  vim.lsp.commands[lens.command.command](lens.command, { bufnr = buf, client_id = client.id })
  wait('the tree', function()
    return t.beside('inrolint-flow://')
  end)
  vim.cmd('only')
end)

step('flow', ':InrolintShowFlow draws the tree beside the text, follows it, and leads back', function()
  again(giveaway, 'orphan-parent-key')
  vim.cmd('InrolintShowFlow')
  local function shows(part)
    wait('the tree with ' .. part, function()
      return (t.beside('inrolint-flow://') or ''):find(part, 1, true)
    end)
  end
  shows('Nothing leads here')
  equal(vim.api.nvim_get_current_buf(), buf)
  local _, _, window = t.beside('inrolint-flow://')
  vim.api.nvim_set_current_win(window)
  local row = t.find('◆ late')
  vim.api.nvim_win_set_cursor(window, { row + 1, 0 })
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('<CR>', true, false, true), 'xm', false)
  equal(vim.api.nvim_get_current_buf(), buf)
  equal(vim.api.nvim_win_get_cursor(0)[1], t.find('"late"') + 1)
  t.go('Still there?')
  t.type('ciwHello<Esc>')
  vim.api.nvim_exec_autocmds('TextChanged', { buffer = buf })
  shows('Hello there?')
  vim.cmd('only')
end)

step('flow', ':InrolintShowFlow svg FILE writes the drawing', function()
  again(giveaway, 'orphan-parent-key')
  local path = vim.fn.tempname() .. '.svg'
  vim.cmd('InrolintShowFlow svg ' .. path)
  wait('the file', function()
    return vim.fn.filereadable(path) == 1 and vim.fn.getfsize(path) > 0
  end)
  local text = table.concat(vim.fn.readfile(path), '\n')
  contains(text, '<svg')
  contains(text, '</svg>')
end)

step('flow', 'the tree goes on after a restart, and q closes it, also as the last window', function()
  again(giveaway, 'orphan-parent-key')
  vim.cmd('InrolintShowFlow')
  wait('the tree', function()
    return t.beside('inrolint-flow://')
  end)
  vim.cmd('InrolintRestart')
  wait('another server', function()
    local now = clients.running(buf)[1]
    return now and now.id ~= client.id and #diagnostics() > 0
  end)
  client = clients.running(buf)[1]
  t.go('Still there?')
  t.type('ciwHello<Esc>')
  vim.api.nvim_exec_autocmds('TextChanged', { buffer = buf })
  wait('the tree with the new words', function()
    return t.beside('inrolint-flow://'):find('Hello there?', 1, true)
  end)
  local _, shown, window = t.beside('inrolint-flow://')
  vim.api.nvim_set_current_win(window)
  vim.cmd('only')
  vim.v.errmsg = ''
  vim.api.nvim_feedkeys('q', 'xm', false)
  equal(vim.v.errmsg, '')
  equal(vim.fn.bufexists(shown), 0)
  edit(giveaway)
end)

step('flow', 'two buffers have a tree each, whatever they are called; one whose text is closed says so', function()
  local odd = vim.fn.getcwd() .. '/flows/a [1] {x}, 50% y.scenario.json'
  vim.fn.writefile(vim.fn.readfile(giveaway), odd)
  local trees = {}
  for _, path in ipairs({ giveaway, odd, odd }) do
    edit(vim.fn.fnameescape(path))
    vim.cmd('InrolintShowFlow')
    wait('the tree', function()
      return t.beside('inrolint-flow://' .. vim.api.nvim_buf_get_name(buf))
    end)
  end
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    local name = vim.api.nvim_buf_get_name(vim.api.nvim_win_get_buf(window))
    trees[#trees + 1] = name:find('inrolint-flow://', 1, true) and name or nil
  end
  equal(#trees, 2)
  local _, _, window = t.beside('inrolint-flow://' .. odd)
  vim.api.nvim_set_current_win(window)
  vim.cmd('bwipeout! ' .. buf)
  said = {}
  vim.api.nvim_win_set_cursor(window, { t.find('◆ late') + 1, 0 })
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('<CR>', true, false, true), 'xm', false)
  contains(table.concat(said, '\n'), 'is closed')
  vim.cmd('only')
  os.remove(odd)
  edit(giveaway)
  vim.cmd('only')
end)

step('files', 'another repository gets a server of its own, with its own configuration; a scratch buffer gets none', function()
  local root = vim.fn.tempname()
  vim.fn.mkdir(root .. '/.git', 'p')
  vim.fn.writefile({ 'root: true', 'rules: {orphan-parent-key: off}' }, root .. '/.inrolint.yaml')
  vim.fn.writefile(vim.fn.readfile(giveaway), root .. '/x.scenario.json')
  again(giveaway, 'orphan-parent-key')
  local here = client
  edit(root .. '/x.scenario.json')
  assert(client.id ~= here.id, 'the same server')
  equal(#clients.running(), 2)
  wait('findings of both', function()
    return #diagnostics() > 0 and finding('orphan-parent-key', vim.fn.bufnr(giveaway))
  end)
  assert(not finding('orphan-parent-key'))
  local scratch = vim.api.nvim_create_buf(false, true)
  vim.api.nvim_buf_set_name(scratch, root .. '/y.scenario.json')
  vim.bo[scratch].filetype = 'json'
  vim.wait(200)
  equal(#clients.running(scratch), 0)
  vim.cmd('bwipeout! ' .. scratch)
  clients.stop(client)
  vim.cmd('bwipeout! ' .. buf)
  wait('one server', function()
    return #clients.running() == 1
  end)
  edit(giveaway)
end)

step('restart', 'after the server died, all its buffers get another one', function()
  edit('flows/plain.scenario.json')
  again(giveaway, 'orphan-parent-key')
  clients.stop(client, true)
  wait('its end', function()
    return #clients.running() == 0
  end)
  vim.cmd('InrolintRestart')
  wait('another server', function()
    return #clients.running(buf) == 1 and #clients.running(vim.fn.bufnr('flows/plain.scenario.json')) == 1
  end)
  edit(giveaway)
end)

step('explain', ':InrolintExplain shows the rule under the cursor', function()
  again(giveaway, 'orphan-parent-key')
  t.go('qestion')
  vim.cmd('InrolintExplain')
  wait('the page', function()
    return (t.beside('inrolint-rule://') or ''):find('orphan-parent-key', 1, true)
  end)
  equal(vim.wo[vim.fn.bufwinid(vim.fn.bufnr('inrolint-rule:'))].wrap, true) -- prose
  vim.cmd('only')
  vim.cmd('InrolintExplain orphan-parent-kay')
  wait('the message', function()
    return table.concat(said, '\n'):find('orphan-parent-key', 1, true)
  end)
end)

step('restart', ':InrolintRestart starts a new server for the same buffers', function()
  again(giveaway, 'orphan-parent-key')
  local before = client.id
  vim.cmd('InrolintRestart')
  wait('another server', function()
    local now = clients.running(buf)[1]
    return now and now.id ~= before and #diagnostics() > 0
  end)
  client = clients.running(buf)[1]
  equal(#clients.running(), 1)
end)

step('health', ':checkhealth inrolint', function()
  vim.cmd('checkhealth inrolint')
  wait('the report', function()
    return t.text(0):find('giveaway', 1, true)
  end)
  local text = t.text(0)
  contains(text, 'the server is turned on')
  contains(text, 'inrolint ')
  assert(not text:find('ERROR') and not text:find('WARN'), text)
  vim.cmd('bwipeout!')
end)

step('health', 'a program that is missing, that is old, or that is another', function()
  local inrolint = require('inrolint')
  local command = inrolint.command
  local function health(program)
    inrolint.command = function()
      return { program, 'lsp' }
    end
    vim.cmd('checkhealth inrolint')
    local text
    wait('the report', function()
      text = t.text(0)
      return text:find('giveaway', 1, true)
    end)
    vim.cmd('bwipeout!')
    return text
  end
  local function program(answer)
    local path = vim.fn.tempname()
    vim.fn.writefile({ '#!/bin/sh', 'echo "' .. answer .. '"' }, path)
    vim.fn.setfperm(path, 'rwxr-xr-x')
    return path
  end
  contains(health('no-such-inrolint'), 'no-such-inrolint is not executable')
  contains(health(program('inrolint 0.0.9 (go1.26)')), 'is inrolint 0.0.9; this plugin is made for 0.1')
  contains(health(program('inrolint 1.0.0 (go1.26)')), 'is inrolint 1.0.0; this plugin is made for 0.1')
  contains(health(program('hello')), 'is not inrolint: asked for its version it says "hello')
  contains(health(program('inrolint 74d80de (go1.26)')), 'inrolint 74d80de (go1.26) at ')
  inrolint.command = command
end)

step('files', 'rule files are known by their folder, however it is written', function()
  local named = require('inrolint.files').named
  assert(named('C:\\flows\\lint-rules\\a.yaml') and named('/flows/lint-rules/a.yml'))
  assert(not named('C:\\flows\\rules\\a.yaml') and not named('/flows/lint-rules/deep/a.yml'))
end)

step('help', ':help finds every command and option', function()
  for _, topic in ipairs({ 'inrolint', ':InrolintShowFlow', ':InrolintExplain', ':InrolintRestart', 'inrolint-options' }) do
    vim.cmd('help ' .. topic)
    contains(vim.api.nvim_buf_get_name(0), 'doc/inrolint.txt')
    vim.cmd('helpclose')
  end
end)

step('stop', 'the server ends with the editor\'s word', function()
  local id = client.id
  clients.stop(client)
  wait('its end', function()
    return vim.lsp.get_client_by_id(id) == nil
  end)
end)

t.finish()
