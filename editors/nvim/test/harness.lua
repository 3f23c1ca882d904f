-- A small test harness for a headless Neovim, 0.7 to 0.12: steps that name a feature, waiting, requests.
local M = { passed = 0, failed = 0 }

function M.say(text)
  io.stdout:write(text .. '\n')
end

-- Runs a step of a feature; it fails when it raises an error. ONLY names the features to try, with commas between.
function M.step(feature, what, run)
  if vim.env.ONLY and not (',' .. vim.env.ONLY .. ',start,'):find(',' .. feature .. ',', 1, true) then
    return
  end
  local ok, err = xpcall(run, debug.traceback)
  if ok then
    M.passed = M.passed + 1
    M.say(('ok - %s: %s'):format(feature, what))
  else
    M.failed = M.failed + 1
    M.say(('not ok - %s: %s\n# %s'):format(feature, what, tostring(err):gsub('\n', '\n# ')))
    if feature == 'start' then
      M.finish() -- nothing else can pass
    end
  end
end

function M.wait(what, holds)
  assert(vim.wait(10000, holds, 20), 'timed out waiting for ' .. what)
end

function M.equal(got, want)
  assert(vim.deep_equal(got, want), ('got %s, want %s'):format(vim.inspect(got), vim.inspect(want)))
end

function M.contains(text, part)
  assert(text:find(part, 1, true), ('%q is not in: %s'):format(part, text))
end

function M.lines(buf)
  return vim.api.nvim_buf_get_lines(buf or 0, 0, -1, false)
end

function M.text(buf)
  return table.concat(M.lines(buf), '\n')
end

-- Returns the line (from 0) and byte column (from 0) of the nth (from 1) occurrence of a plain text in the current buffer.
function M.find(part, nth)
  nth = nth or 1
  for row, line in ipairs(M.lines()) do
    local at = 0
    while true do
      at = line:find(part, at + 1, true)
      if not at then
        break
      end
      nth = nth - 1
      if nth == 0 then
        return row - 1, at - 1
      end
    end
  end
  error(('%q is not in the buffer'):format(part))
end

-- Puts the cursor on the first character of a text; after skips so many bytes.
function M.go(part, nth, after)
  local row, column = M.find(part, nth)
  vim.api.nvim_win_set_cursor(0, { row + 1, column + (after or 0) })
end

-- Types keys in normal mode and waits until they are worked off.
function M.type(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'nx', false)
end

-- Returns the text of the window that is open beside the current one and named so.
function M.beside(name)
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    local buf = vim.api.nvim_win_get_buf(window)
    if vim.api.nvim_buf_get_name(buf):find(name, 1, true) then
      return M.text(buf), buf, window
    end
  end
end

function M.finish()
  M.say(('%d passed, %d failed'):format(M.passed, M.failed))
  vim.cmd(M.failed > 0 and 'cquit' or 'qall!')
end

return M
