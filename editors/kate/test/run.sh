#!/usr/bin/env bash
# Kate on a screen of its own, set up as README.md says, against the real server: that of Debian 12, or that of a newer Debian in a
# folder of the cache.
#
#   test/run.sh [bookworm|trixie]
. "$(dirname "$0")/../../common.sh"
. "$ROOT/editors/debian.sh"
. "$ROOT/editors/gui.sh"
suite=${1:-bookworm}
here=$ROOT/editors/kate
need_gui
case $suite in
  bookworm)
    need_apt kate
    findings='Switch to Diagnostics Tab'
    ;;
  trixie)
    need_debian trixie+kate kate libpam-systemd systemd-sysv dbus # debootstrap knows no alternatives
    findings='Show Diagnostics'
    ;;
  *) fail "usage: run.sh [bookworm|trixie]" ;;
esac
build_inrolint
build_recorder
# shellcheck disable=SC2016 # dpkg-query expands it
echo "# kate $(inside dpkg-query -W -f='${Version}' kate)"

home=$CACHE/home/kate-$suite
space=$CACHE/workspace/kate-$suite
file=$space/flows/plain.scenario.json
config=$home/.config
rm -rf "$home" && mkdir -p "$config/kate/lspclient" "$config/kate/externaltools"
snippet json 1 "$here/README.md" >"$config/kate/lspclient/settings.json"
snippet ini 1 "$here/README.md" >"$config/kate/externaltools/inrolint%20graph.ini"
printf '[Global]\nfirststart=false\n' >"$config/kate-externaltoolspluginrc" # as the dialog of the tools leaves it
workspace "$space"
record_to "$OUT/kate-$suite.sessions"

# kate_with FILE: Kate with a file. A second one hands its file to the first.
kate_with() { cd "$space" && HOME=$home PATH=$RECORDER:$PATH inside kate "$@" >>"$OUT/kate-$suite.log" 2>&1; }
opens() { (kate_with "$1"); }

# sent REGEX: the server has sent it. published REGEX: it is in the findings that the server has sent last for the file. unheard: the server was not started.
sent() { grep '"from":"server"' "$RECORD" 2>/dev/null | sed 's/\\"/"/g' | grep -Eq -- "$1"; }
published() { grep '"from":"server"' "$RECORD" | grep 'publishDiagnostics.*plain\.scenario\.json' | tail -1 | sed 's/\\*"/"/g' | grep -Eq -- "$1"; }
unheard() { [ ! -e "$RECORD" ]; }

# menu NAME: the entry of a menu, by the list of all commands.
menu() {
  popup ctrl+alt+i
  text "$1"
  keys Return
}

# at LINE COLUMN: puts the cursor there.
at() {
  keys ctrl+g
  text "$1"
  keys Return
  [ "$2" = 1 ] || xdotool key --clearmodifiers --delay 5 --repeat $(($2 - 1)) Right
  waits shown "^push button: $1:$2\$"
}

# save: writes the file in front. again: puts the file back as it was, and waits until the server has judged it.
save() { keys ctrl+s; }
again() {
  save
  waits hidden '^frame: .*\*$'
  cp "$ROOT/editors/testdata/workspace/flows/plain.scenario.json" "$file"
  keys F5
  waits published '"aks"'
}

# saves FILE REGEX: it holds that once it is saved. The text is saved again and again, for an edit may not have arrived at the first time.
saves() { save && in_file "$1" "$2"; }

# red_rows: the rows of pixels on the picture of the screen that are in the colour of lines with errors, as FIRST:LAST.
red_rows() {
  picture "$OUT/kate-$suite.png"
  convert "$OUT/kate-$suite.png" -fill black +opaque '#FFE5E5' -fill white -opaque '#FFE5E5' -scale '1x!' -depth 8 gray:- | od -An -v -tu1 -w1 |
    awk '$1 > 80 {if (!first) first = NR; last = NR} END {if (first) print first ":" last}'
}

no_red_line() { [ -z "$(red_rows)" ]; }

# red_line: a click on the red line puts the cursor into line 6.
red_line() {
  local rows
  rows=$(red_rows)
  [ -n "$rows" ] && [ $((${rows#*:} - ${rows%:*})) -lt 25 ] || return 1
  xdotool mousemove 600 $(((${rows%:*} + ${rows#*:}) / 2)) click 1 mousemove 0 0
  waits shown '^push button: 6:'
  shown '^push button: 6:'
}

# chosen REGEX: the first entry of the list of code actions, until it has done what the file shows.
chosen() {
  saves "$file" "$1" && return
  popup alt+Return
  keys Down Return
  saves "$file" "$1"
}

restarted() { [ "$(grep -c '"method\\": \\"initialize\\"' "$RECORD")" = 2 ]; }
gone() { ! kill -0 "$PROGRAM" 2>/dev/null; }

gui_screen
: >"$OUT/kate-$suite.log"
xdotool mousemove 0 0
gui_start kate kate_with --startanon flows/plain.scenario.json
sees "start: Kate asks whether it may start the server" "$RECORDER/inrolint lsp"
eventually "start: it has not started it before" unheard
eventually "diagnostics: no line is red without the server" no_red_line
keys Return
eventually "start: the server answers" sent '"serverInfo":\{"name":"inrolint"'
xdotool getactivewindow windowsize --sync 1270 870 windowmove --sync 0 0

eventually "diagnostics: the server sends the finding with its range" sent '"start":\{"line":5,"character":44\},"end":\{"line":5,"character":49\}\},"severity":1,"code":"orphan-parent-key"'
menu "$findings"
sees "diagnostics: the list has the finding with its rule" '^table cell: \[inrolint\] \(orphan-parent-key\) parent_key "aks"'
eventually "diagnostics: its line is red on the screen, and no other" red_line

at 6 46
keys Delete Delete Delete
keys ctrl+space
sees "completion: parent_key offers the steps" '^table cell: ask \[ask_question'
sees "completion: all of them" '^table cell: late \['
text a
waits hidden '^table cell: late \['
keys Return
eventually "completion: accepting one replaces the word and no quote" saves "$file" '"sunday", "parent_key": "ask", "parent_branch": "option_replied"'
sees "diagnostics: the list follows the change" '^table cell: .*"late" is the second message'
loses "diagnostics: the finding is gone" '^table cell: .*parent_key "aks"'

again
at 5 47
menu 'Symbol Info'
sees "hover: it says what the step is" '^option_replied: the contact'
picture "$OUT/kate-$suite-hover.png"
keys Escape

at 7 47
menu 'Go to Definition'
sees "definition: parent_key leads to the step" '^push button: 5:22$'
keys ctrl+alt+l
sees "references: all places that name the step" '^table cell: flows/plain.scenario.json: 2$'
sees "references: the line of one" '^table cell: Line: 7: '

keys F2
waits shown '^dialog: Rename$'
keys ctrl+a
text frage
keys Return
eventually "rename: a key" saves "$file" '"action_key": "frage"'
eventually "rename: all that name it" saves "$file" '"late", "parent_key": "frage"'

again
at 6 46
keys ctrl+period
eventually "code actions: Quick Fix makes the fix" saves "$file" '"sunday", "parent_key": "ask", "parent_branch": "option_replied"'
loses "code actions: Quick Fix changes no other file" '^page tab: \.inrolint'

again
at 6 46
eventually "code actions: one of the list is applied" chosen '"sunday", "parent_key": "ask", "parent_branch": "option_replied"'

again
popup ctrl+alt+p
text sunday
eventually "symbols: those of the workspace are found" sent '"name":"sunday",.*"location":'
keys Return
sees "symbols: … and one leads to its place" '^push button: 6:21$'
menu 'Show Symbol Outline'
sees "symbols: the outline lists the steps" '^table cell: sunday$'
picture "$OUT/kate-$suite-symbols.png"
menu 'Show Symbol Outline'

opens flows/messy.scenario.json
sees "formatting: a messy definition" '^frame: messy.scenario.json'
keys ctrl+t f
eventually "formatting: the whole file" saves "$space/flows/messy.scenario.json" '^    "title": "Find your size 👟",$'

opens package.json
sees "other files: another JSON file gets the same server" '^frame: package.json'
eventually "other files: … which finds nothing in it" sent '"uri":"[^"]*/package.json","diagnostics":\[\]'
keys ctrl+t f
sees "other files: … and does not format it" '^label: No edits$'

opens flows/giveaway.scenario.json
sees "code actions: a line of emoji" '^frame: giveaway.scenario.json'
at 8 1
keys ctrl+period
eventually "code actions: the edit is right behind emoji" saves "$space/flows/giveaway.scenario.json" 'Süß! 🥐🎉 See you there.", "action_key": "yes", "parent_key": "question", "parent_branch": "option_0"'

opens flows/plain.scenario.json
waits shown '^frame: plain.scenario.json'
menu 'inrolint graph'
sees "flow: the tool shows the tree" '^◆ ask  Ask a question'
picture "$OUT/kate-$suite-flow.png"

menu 'Restart LSP Server'
eventually "restart: a second server is started" restarted
at 6 47
keys Delete
eventually "restart: … which follows a change" published 'parent_key "as" names no action'
save
keys ctrl+q
waits gone
on_disk "start: Kate keeps that it may start the server" "$config/katerc" '^AllowedServerCommandLines=.*/inrolint lsp$'
check_sessions "$OUT/kate-$suite.sessions" | tee "$OUT/kate-$suite.protocol"
count "$OUT/kate-$suite.protocol"
steps_end
