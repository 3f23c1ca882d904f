-- Which buffers inrolint looks after, and which folder is their workspace.
local M = {}

M.config = '.inrolint.yaml'
M.filetypes = { 'json', 'jsonc', 'yaml' }

local suffixes = {}
for _, kind in ipairs({ 'scenario', 'campaign' }) do
  for _, operation in ipairs({ '', '.create', '.update' }) do
    for _, language in ipairs({ '.json', '.jsonc' }) do
      table.insert(suffixes, '.' .. kind .. operation .. language)
    end
  end
end

-- Reports whether a path is by its name alone a definition, a configuration file, a suppression file or a rule file.
function M.named(path)
  for _, suffix in ipairs(suffixes) do
    if vim.endswith(path, suffix) then
      return true
    end
  end
  local name = vim.fn.fnamemodify(path, ':t')
  return name == M.config or name == '.inrolint-suppressions.yaml' or path:find('[/\\]lint%-rules[/\\][^/\\]+%.ya?ml$') ~= nil
end

-- Returns the nearest folder at or above a folder that holds an entry of this name, or nil.
local function above(folder, name)
  while true do
    if vim.loop.fs_stat(folder .. '/' .. name) then
      return folder
    end
    local parent = vim.fn.fnamemodify(folder, ':h')
    if parent == folder then
      return nil
    end
    folder = parent
  end
end

-- Returns the folder of the workspace that a buffer belongs to, or nil where the buffer is none of inrolint's. Below a
-- configuration any JSON file may be a definition, since "include" says so: the server decides.
function M.root(buf)
  local path = vim.api.nvim_buf_get_name(buf)
  if path == '' or vim.bo[buf].buftype ~= '' or path:find('^%a[%w+.-]+://') then
    return nil
  end
  path = vim.fn.fnamemodify(path, ':p')
  local folder = vim.fn.fnamemodify(path, ':h')
  local configured = above(folder, M.config)
  if not M.named(path) and not (configured and vim.bo[buf].filetype ~= 'yaml') then
    return nil
  end
  return above(folder, '.git') or configured or folder
end

return M
