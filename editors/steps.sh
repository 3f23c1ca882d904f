# shellcheck shell=bash
# The steps of a test that drives an editor as a person does. Sourced by the file that knows the editor's kind (tui.sh, gui.sh), which
# says what `screen` prints. Steps name a feature, and count in $passed and $failed.
passed=0 failed=0

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

# steps_end: the closing line.
steps_end() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
