-- Scratch windows beside the text.
local M = {}

-- Shows lines in a scratch buffer of this name beside the current window, reusing it where it is there, and returns the buffer.
-- The cursor stays where it was unless enter is true. `q` closes the window. Prose is wrapped at words, a drawing is not.
function M.beside(name, filetype, lines, enter)
  local buf = vim.fn.bufnr('^' .. vim.fn.escape(name, '\\.*[]~^$') .. '$')
  if buf == -1 then
    buf = vim.api.nvim_create_buf(false, true)
    vim.api.nvim_buf_set_name(buf, name)
    vim.bo[buf].bufhidden = 'wipe'
    vim.api.nvim_buf_set_keymap(buf, 'n', 'q', "<Cmd>lua require('inrolint.view').close()<CR>", { noremap = true, silent = true, nowait = true })
  end
  M.fill(buf, lines)
  local window = vim.fn.bufwinid(buf)
  if window == -1 then
    local from = vim.api.nvim_get_current_win()
    vim.cmd('vertical rightbelow split')
    window = vim.api.nvim_get_current_win()
    vim.api.nvim_win_set_buf(window, buf)
    local prose = filetype == 'markdown'
    for option, value in pairs({ number = false, relativenumber = false, wrap = prose, linebreak = prose, list = false, spell = false, signcolumn = 'no' }) do
      vim.wo[window][option] = value
    end
    if not enter then
      vim.api.nvim_set_current_win(from)
    end
  elseif enter then
    vim.api.nvim_set_current_win(window)
  end
  vim.bo[buf].filetype = filetype
  return buf
end

-- Closes the current scratch window; where it is the last window, the scratch buffer gives way to another one.
function M.close()
  if #vim.api.nvim_list_wins() > 1 and pcall(vim.cmd, 'close') then
    return
  end
  vim.cmd('bwipeout')
end

-- Replaces the lines of a scratch buffer; cursors in it stay where they are.
function M.fill(buf, lines)
  vim.bo[buf].modifiable = true
  vim.api.nvim_buf_set_lines(buf, 0, -1, false, lines)
  vim.bo[buf].modifiable = false
  vim.bo[buf].modified = false
end

return M
