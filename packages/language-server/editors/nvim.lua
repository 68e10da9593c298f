-- Neovim 0.7 and later: nvim --headless -u NONE -c 'luafile nvim.lua' LETTER. Writes what it got as JSON.
local got = {}
local function finish(code)
  local out = io.open(os.getenv('GOT'), 'w')
  out:write(vim.fn.json_encode(got))
  out:close()
  vim.cmd('cquit ' .. code)
end
local function need(what, holds)
  if not vim.wait(15000, holds, 20) then
    got.failed = what
    finish(1)
  end
end
local function words_at(buf, diagnostic)
  local line = vim.api.nvim_buf_get_lines(buf, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
  return line:sub(diagnostic.col + 1, diagnostic.end_col)
end

local buf = vim.api.nvim_get_current_buf()
vim.bo[buf].filetype = 'markdown'
local id = vim.lsp.start_client({
  name = 'appeal-lint',
  cmd = vim.fn.json_decode(os.getenv('SERVER')),
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(buf, id)
local client = vim.lsp.get_client_by_id(id)

local function remark(code)
  for _, one in ipairs(vim.diagnostic.get(buf)) do
    if one.code == code then return one end
  end
end
need('diagnostics', function() return remark('promise/vague') ~= nil end)
local found = remark('promise/vague')
got.words = words_at(buf, found)
got.source = found.source

local function ask(method, params)
  local answers, fault = vim.lsp.buf_request_sync(buf, method, params, 10000)
  if not answers or not answers[id] then
    got.failed = method .. ' ' .. tostring(fault)
    finish(1)
  end
  return answers[id].result
end

vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
local here = vim.lsp.util.make_position_params()
got.hover = ask('textDocument/hover', here).contents.value
got.symbols = #ask('textDocument/documentSymbol', { textDocument = here.textDocument })
got.lenses = #ask('textDocument/codeLens', { textDocument = here.textDocument })
got.definitions = #ask('textDocument/definition', { textDocument = here.textDocument, position = { line = 1, character = 12 } })
got.completions = #ask('textDocument/completion', { textDocument = here.textDocument, position = { line = 4, character = 3 } })

-- Sends the remarks back with columns counted in bytes: the server must not take its edits from them.
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buf), only = { 'quickfix' } }
local actions = ask('textDocument/codeAction', params)
got.actions = vim.tbl_map(function(action) return action.title end, actions)
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding or 'utf-16')
need('the blank to be flagged', function()
  local now = remark('content/placeholder')
  return now ~= nil and now.message:find('[24]', 1, true) ~= nil
end)
got.text = vim.api.nvim_buf_get_lines(buf, 0, -1, false)
vim.cmd('silent write')
client.stop()
need('the server to stop', function() return client.is_stopped() end)
got.stopped = true
finish(0)
