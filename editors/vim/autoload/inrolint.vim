" What the ALE linters and the commands of inrolint share.

let s:definition = '\.\(scenario\|campaign\)\(\.create\|\.update\)\?\.jsonc\?$'
let s:sheet = '\(/\.inrolint\(-suppressions\)\?\.yaml\|/lint-rules/[^/]\+\.ya\?ml\)$'

" The folder of the workspace that a buffer belongs to, or '' where the buffer is none of inrolint's.
function! inrolint#Root(buffer) abort
  let l:path = fnamemodify(bufname(a:buffer), ':p')
  if l:path !~# s:definition && l:path !~# s:sheet
    return ''
  endif
  let l:git = finddir('.git', fnameescape(fnamemodify(l:path, ':h')) . ';')
  return empty(l:git) ? fnamemodify(l:path, ':h') : fnamemodify(l:git, ':p:h:h')
endfunction

" Defines the ALE linters of a filetype: inrolint, the language server, and inrolint_cli, the command line.
function! inrolint#Define(filetype) abort
  call ale#Set('inrolint_executable', 'inrolint')
  call ale#Set('inrolint_initialization_options', {})
  call ale#linter#Define(a:filetype, {
  \   'name': 'inrolint',
  \   'lsp': 'stdio',
  \   'executable': {buffer -> ale#Var(buffer, 'inrolint_executable')},
  \   'command': '%e lsp',
  \   'project_root': function('inrolint#Root'),
  \   'initialization_options': {buffer -> ale#Var(buffer, 'inrolint_initialization_options')},
  \})
  call ale#linter#Define(a:filetype, {
  \   'name': 'inrolint_cli',
  \   'executable': {buffer -> empty(inrolint#Root(buffer)) ? '' : ale#Var(buffer, 'inrolint_executable')},
  \   'command': '%e lint --format json --stdin-filename %s -',
  \   'callback': 'inrolint#Findings',
  \})
endfunction

" Turns the JSON report of the command line into ALE's items. Its columns count characters, Vim's count bytes. What is found
" in the suppression file is left to that file.
function! inrolint#Findings(buffer, lines) abort
  let l:items = []
  let l:name = fnamemodify(bufname(a:buffer), ':t')
  for l:finding in get(ale#util#FuzzyJSONDecode(a:lines, {}), 'findings', [])
    if fnamemodify(l:finding.file, ':t') !=# l:name
      continue
    endif
    let l:start = l:finding.range.start
    let l:end = l:finding.range.end
    call add(l:items, {
    \   'lnum': l:start.line,
    \   'col': s:Bytes(a:buffer, l:start),
    \   'end_lnum': l:end.line,
    \   'end_col': s:Bytes(a:buffer, l:end) - 1,
    \   'code': l:finding.rule,
    \   'text': l:finding.message,
    \   'type': {'error': 'E', 'warning': 'W'}->get(l:finding.severity, 'I'),
    \})
  endfor
  return l:items
endfunction

function! s:Bytes(buffer, place) abort
  let l:line = get(getbufline(a:buffer, a:place.line), 0, '')
  return strlen(join(split(l:line, '\zs')[: a:place.column - 2], '')) * (a:place.column > 1) + 1
endfunction

" Shows the flow of the definition in the current buffer, as it stands there, in a split. An earlier one of it is replaced.
function! inrolint#ShowFlow() abort
  let l:name = expand('%')
  if !empty(&buftype) || empty(l:name)
    return s:Say('this window shows no definition; go to one first')
  endif
  let l:program = get(g:, 'ale_inrolint_executable', 'inrolint')
  if !executable(l:program)
    return s:Say('the program "' . l:program . '" is not there')
  endif
  let l:flow = systemlist(shellescape(l:program) . ' graph --format text --color never --stdin-filename ' . shellescape(l:name) . ' -', getline(1, '$'))
  if v:shell_error > 1 || empty(l:flow)
    return s:Say(substitute(join(l:flow, ' '), '^inrolint: ', '', ''))
  endif
  let l:title = 'flow of ' . l:name
  for l:window in filter(range(winnr('$'), 1, -1), 'bufname(winbufnr(v:val)) ==# l:title')
    execute l:window . 'close'
  endfor
  vertical rightbelow new
  setlocal buftype=nofile bufhidden=wipe noswapfile nowrap nonumber
  silent execute 'file' fnameescape(l:title)
  call setline(1, l:flow)
  setlocal nomodifiable
  nnoremap <buffer> <silent> q :close<CR>
endfunction

function! s:Say(text) abort
  echohl ErrorMsg
  echomsg 'inrolint: ' . a:text
  echohl None
endfunction
