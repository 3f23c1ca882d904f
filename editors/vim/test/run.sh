#!/usr/bin/env bash
# Vim with ALE of Debian 12 in a terminal, set up as README.md says, against the real server.
# shellcheck disable=SC2016 # what is typed is for Vim to expand
. "$(dirname "$0")/../../common.sh"
. "$ROOT/editors/tui.sh"
need_apt vim-nox vim-ale tmux || { echo "NOT RUN: Vim cannot be installed here"; exit 1; }
build_inrolint
build_recorder
here=$ROOT/editors/vim
vim.nox --version | head -1 | sed 's/^/# /'

# vim_in NAME SNIPPET FILE: Vim in a home of its own, with the Nth block of README.md as its vimrc; ALE is Debian's package.
vim_in() {
  local home=$CACHE/home/$1
  space=$CACHE/workspace/$1
  rm -rf "$home" && mkdir -p "$home"
  (cd "$ROOT" && HOME=$home bash -ec "$(snippet sh 1 "$here/README.md")")
  { echo 'packadd! ale'; echo 'set hidden noswapfile encoding=utf-8 shortmess+=F'; snippet vim "$2" "$here/README.md"; echo 'let g:ale_lint_delay = 50'; } >"$home/.vimrc"
  workspace "$space"
  record_to "$OUT/$1.sessions"
  list=$OUT/$1.list
  tui_start "$1" "cd '$space' && HOME='$home' PATH='$RECORDER':\$PATH INROLINT='$INROLINT' RECORD='$RECORD' LIST='$list' vim.nox -i NONE '$3'"
}

# list_of: writes ALE's list of findings to $list.
list_of() { keys ':call writefile([json_encode(map(getloclist(0), "v:val.lnum . \":\" . v:val.col . \" \" . v:val.text"))], $LIST)' Enter; }

in_list() { list_of && in_file "$list" "$1"; }
not_in_list() { list_of && ! in_file "$list" "$1"; }

# again: puts the file back as it was.
again() {
  cp "$ROOT/editors/testdata/workspace/flows/plain.scenario.json" "$space/flows/plain.scenario.json"
  keys ':e!' Enter
  waits in_list aks
}

vim_in vim-ale 1 flows/plain.scenario.json
sees "start: a definition gets a server" '^(>>|E>).*aks'
eventually "diagnostics: the finding is in the list, in its line and column" in_list '"6:45 orphan-parent-key'
text '/aks'
keys Enter
sees "diagnostics: the message is under the cursor" 'names no action'
text 'ci"'
keys C-x C-o
sees "completion: parent_key offers the steps" '[^"]late [^"]'
keys C-e Escape
text 'ci"as'
keys C-x C-o
sleep 1
keys Escape
keys :w Enter
on_disk "completion: accepting one replaces the word and no quote" "$space/flows/plain.scenario.json" '"parent_key": "ask", "parent_branch": "option_replied"'
eventually "diagnostics: they follow the change" not_in_list 'parent_key'
keys :pclose Enter
again
text 'gg/ask_question'
keys Enter
text ll
keys :ALEHover Enter
sees "hover: it says what the step is" 'option_replied: the contact'
keys :pclose Enter
text 'gg/"ask"'
keys Enter
text ll
text ':ALERename'
keys Enter C-u
text frage
keys Enter
sleep 1
keys :wa Enter
on_disk "rename: a key" "$space/flows/plain.scenario.json" '"action_key": "frage"'
on_disk "rename: all that name it" "$space/flows/plain.scenario.json" '"late", "parent_key": "frage"'
again
text 'gg/"ask"'
keys Enter
text n
keys :ALEGoToDefinition Enter
sleep 1
keys ':call writefile([line(".")], $LIST)' Enter
on_disk "definition: parent_key leads to the step" "$list" '^5$'
text 'gg/aks'
keys Enter
text l
keys :ALECodeAction Enter
sees "code actions: the quick fix of a finding is offered" 'Change it to'
screen >"$OUT/vim-actions.screen"
text "$(grep -E 'Change it to' "$OUT/vim-actions.screen" | grep -oE '[0-9]+' | head -1)"
keys Enter
sleep 1
keys :wa Enter
on_disk "code actions: it is applied" "$space/flows/plain.scenario.json" '"sunday", "parent_key": "ask"'
again
keys :InrolintShowFlow Enter
sees "flow: :InrolintShowFlow draws the tree in a split" '◆ ask'
keys :InrolintShowFlow Enter
sees "flow: in a window without a definition it says so" 'no definition; go to one first'
keys C-w p :InrolintShowFlow Enter
sees "flow: again, it takes the place of the first" '◆ ask'
keys ':echo winnr("$") "windows"' Enter
sees "flow: … and there are two windows" '^2 windows'
screen >"$OUT/vim-ale.screen"
keys ':qa!' Enter
sleep 1
check_sessions "$OUT/vim-ale.sessions" | tee "$OUT/vim-ale.protocol"
count "$OUT/vim-ale.protocol"

vim_in vim-ale-cli 2 flows/giveaway.scenario.json
sees "without a server: ALE: the sign of the finding" '^(>>|E>).*qestion'
eventually "without a server: ALE: the column, in bytes, behind an emoji" in_list '"8:87 orphan-parent-key'
printf -- '- {file: giveaway.scenario.json, rule: no-actions, reason: gone}\n' >"$space/flows/.inrolint-suppressions.yaml"
keys ':%s/"qestion"/"question"/' Enter
only_of_the_text() { in_list second-private-reply && ! in_file "$list" 'orphan-parent-key|unused-suppression'; }
eventually "without a server: ALE: they follow the change; what is found in a suppression file is not among them" only_of_the_text
keys ':qa!' Enter
steps_end
