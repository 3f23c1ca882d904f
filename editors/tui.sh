# shellcheck shell=bash
# Sourced after common.sh: drives a terminal editor through tmux, as a person types, and reads its screen.
. "$ROOT/editors/steps.sh"

# tui_start NAME COMMAND: starts a command in a terminal of 160 by 40.
tui_start() {
  SOCKET=$CACHE/tmux-$1
  tmux -S "$SOCKET" kill-server 2>/dev/null || true
  LC_ALL=C.UTF-8 tmux -u -S "$SOCKET" -f /dev/null new-session -d -s t -x 160 -y 40 "$2"
  at_exit "tmux -S '$SOCKET' kill-server 2>/dev/null"
}

keys() { tmux -S "$SOCKET" send-keys -t t "$@" 2>/dev/null; sleep 0.4; }
text() { keys -l "$1"; }
screen() { tmux -S "$SOCKET" capture-pane -p -t t 2>/dev/null || true; }
