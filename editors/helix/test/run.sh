#!/usr/bin/env bash
# Helix in a terminal, set up as README.md says, against the real server. Debian 12 has no Helix, so it is that of a newer Debian
# in a folder of the cache.
#
#   test/run.sh [trixie|sid]
. "$(dirname "$0")/../../common.sh"
. "$ROOT/editors/debian.sh"
. "$ROOT/editors/tui.sh"
suite=${1:-trixie}
here=$ROOT/editors/helix
need_apt tmux
need_newer_debian "$suite"
build_inrolint
build_recorder
inside hx --version | sed 's/^/# /'

home=$CACHE/home/helix-$suite
space=$CACHE/workspace/helix-$suite
file=$space/flows/plain.scenario.json
rm -rf "$home" && mkdir -p "$home/.config/helix"
# As README.md says: without the server for plain JSON, which is not installed here.
sed 's/"vscode-json-language-server", //' "$here/languages.toml" >"$home/.config/helix/languages.toml"
printf '[editor]\nend-of-line-diagnostics = "hint"\n' >"$home/.config/helix/config.toml"
workspace "$space"
record_to "$OUT/helix-$suite.sessions"

HOME=$home PATH=$RECORDER:$PATH inside hx --health json >"$OUT/helix-health.log" 2>&1 || true
eventually "health: hx --health json finds the server" in_file "$OUT/helix-health.log" 'inrolint.*'"$RECORDER"

# The terminal runs as its own process, so it enters the Debian by the same script as `inside` does.
tui_start "helix-$suite" "cd '$space' && HOME='$home' TERM=xterm-256color PATH='$RECORDER':\$PATH INROLINT='$INROLINT' RECORD='$RECORD' \
  bash '$ROOT/editors/enter.sh' '$DEBIAN' '$ROOT' '$CACHE' hx flows/plain.scenario.json 2>'$OUT/helix.err'"

# save: writes the file in front.
save() {
  keys Escape
  keys :w Enter
}

# Helix formats JSON when it saves, so what is in a file is compared without blanks. holds FILE REGEX; saved STEP FILE REGEX.
holds() { tr -d ' \n' <"$1" | grep -Eq -- "$2"; }
saved() { eventually "$1" holds "$2" "$3"; }

# at PATTERN: the selection is the first match below the start of the file.
at() {
  keys Escape
  keys g g
  text "/$1"
  keys Enter
}

# again: puts the file back as it was, and waits until the server has judged it.
again() {
  keys Escape
  cp "$ROOT/editors/testdata/workspace/flows/plain.scenario.json" "$file"
  keys ':reload' Enter
  waits shown '^● .*"aks"'
}

sees "start: a definition gets a server, which answers" '^ *● +[0-9]'
sees "diagnostics: the message is behind its line" '"aks", .*parent_key "aks'
screen >"$OUT/helix-$suite.screen"
keys Space d
sees "diagnostics: the picker lists it with its rule" 'orphan-parent-key'
at aks
text c
keys C-x
sees "completion: parent_key offers the steps" ' ask +reference'
sees "completion: all of them" ' late +reference'
keys Tab
keys Enter
save
saved "completion: accepting one replaces the word and no quote" "$file" '"sunday","parent_key":"ask","parent_branch":"option_replied"'
loses "diagnostics: they follow the change" 'parent_key "aks'
again
at ask_question
keys Space k
sees "hover: it says what the step is" 'option_replied: the contact'
at '"ask"'
text n
sees "definition: from parent_key …" ' 7:[0-9]+ *$'
text gd
sees "definition: … it leads to the step" ' 5:[0-9]+ *$'
keys g r
sees "references: all places that name the step" 'plain.scenario.json:7'
at '"ask"'
keys Space r
sees "rename: it asks for the new name" 'rename-to:'
keys C-u
text frage
keys Enter
sees "rename: it changes the text" '"action_key": "frage"'
save
saved "rename: a key" "$file" '"action_key":"frage"'
saved "rename: all that name it" "$file" '"late","parent_key":"frage"'
again
at aks
keys Space a
sees "code actions: the quick fix of a finding is offered" 'Change it to "ask"'
keys Enter
sees "code actions: it changes the text" '"sunday", "parent_key": "ask"'
save
saved "code actions: it is applied" "$file" '"sunday","parent_key":"ask"'
again
keys Space s
sees "symbols: the picker lists the steps" 'function +sunday'
keys Escape
keys ':toggle lsp.display-inlay-hints' Enter
sees "inlay hints: they say which step is meant" '"ask" ask_question “Which day'
keys ':sh inrolint graph flows/plain.scenario.json' Enter
sees "flow: inrolint graph shows the tree in a window" '◆ ask +Ask a question'
screen >"$OUT/helix-$suite-flow.screen"
keys Escape
keys ':lsp-restart' Enter
sleep 1
again
at aks
text c
for letter in a s k; do keys "$letter"; done # one by one: Helix 25.01 may send changes that follow at once in the wrong order
keys Escape
loses "restart: :lsp-restart starts a server that follows a change …" '^● +6 '
text u
sees "restart: … and the next" '^● +6 .*"aks"'
keys ':open flows/messy.scenario.json' Enter
sees "formatting: a messy definition" '"title":"Find your size'
keys :format Enter
sees "formatting: :format mends it" '^ +2 +"title": "Find your size'
save
on_disk "formatting: the whole file" "$space/flows/messy.scenario.json" '^  "title": "Find your size 👟",$'
keys ':open flows/giveaway.scenario.json' Enter
waits shown '^● +8 '
at qestion
keys Space a
sees "code actions: on a line of emoji" 'question"?, '
keys Enter
sees "code actions: it changes that line" '"question", "parent_branch": "option_0"'
save
saved "code actions: the edit is right behind emoji" "$space/flows/giveaway.scenario.json" 'Süß!🥐🎉Seeyouthere.","action_key":"yes","parent_key":"question","parent_branch":"option_0"'
keys ':qa!' Enter
sleep 1
check_sessions "$OUT/helix-$suite.sessions" | tee "$OUT/helix-$suite.protocol"
count "$OUT/helix-$suite.protocol"
steps_end
