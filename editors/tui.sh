# shellcheck shell=bash
# Sourced after common.sh: drives a terminal editor through tmux, as a person types, and reads its screen. Steps name a feature,
# and count in $passed and $failed.
passed=0 failed=0

# tui_start NAME COMMAND: starts a command in a terminal of 120 by 30.
tui_start() {
  SOCKET=$CACHE/tmux-$1
  tmux -S "$SOCKET" kill-server 2>/dev/null || true
  LC_ALL=C.UTF-8 tmux -u -S "$SOCKET" -f /dev/null new-session -d -s t -x 160 -y 40 "$2"
  at_exit "tmux -S '$SOCKET' kill-server 2>/dev/null"
}

keys() { tmux -S "$SOCKET" send-keys -t t "$@" 2>/dev/null; sleep 0.4; }
text() { keys -l "$1"; }
screen() { tmux -S "$SOCKET" capture-pane -p -t t 2>/dev/null || true; }

ok() { passed=$((passed + 1)) && echo "ok - $1"; }
not_ok() {
  failed=$((failed + 1))
  echo "not ok - $1"
  screen | sed -n '/[^ ~]/s/^/# /p'
}

# eventually STEP COMMAND…: the command must succeed within some time.
eventually() {
  local step=$1
  shift
  for _ in $(seq 75); do
    "$@" && { ok "$step"; return; }
    sleep 0.2
  done
  not_ok "$step"
}

# waits COMMAND…: the same without a step: it goes on in any case.
waits() { for _ in $(seq 75); do "$@" && return; sleep 0.2; done; }

shown() { screen | grep -Eq -- "$1"; }
hidden() { ! shown "$1"; }
in_file() { grep -Eq -- "$2" "$1"; }

# sees STEP REGEX; loses STEP REGEX: what is on the screen. on_disk STEP FILE REGEX: what is in a file.
sees() { eventually "$1" shown "$2"; }
loses() { eventually "$1" hidden "$2"; }
on_disk() { eventually "$1" in_file "$2" "$3"; }

tui_end() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
