# shellcheck shell=bash
# Sourced after common.sh: drives a graphical editor on a screen of its own, by keys and mouse as a person does. What its windows say
# is read through the interface for screen readers, so steps compare texts and not pictures.
. "$ROOT/editors/steps.sh"

need_gui() { need_apt xvfb openbox xdotool imagemagick dbus-daemon dbus-bin at-spi2-core gir1.2-atspi-2.0 python3-gi; }

# gui_screen: a screen with a window manager and a session bus, for the programs that are started after it.
gui_screen() {
  local number bus
  XDG_RUNTIME_DIR=$(mktemp -d) # holds sockets, so its name must be short
  export XDG_RUNTIME_DIR QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
  at_exit "rm -rf '$XDG_RUNTIME_DIR'"
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$XDG_RUNTIME_DIR/number" >"$OUT/gui-screen.log" 2>&1 &
  at_exit "kill $!"
  waits test -s "$XDG_RUNTIME_DIR/number"
  read -r number <"$XDG_RUNTIME_DIR/number" || fail "no screen: $(cat "$OUT/gui-screen.log")"
  export DISPLAY=:$number
  { read -r DBUS_SESSION_BUS_ADDRESS && read -r bus; } < <(dbus-daemon --session --fork --print-address 1 --print-pid 1 2>/dev/null)
  export DBUS_SESSION_BUS_ADDRESS
  at_exit "kill $bus"
  openbox >>"$OUT/gui-screen.log" 2>&1 &
  at_exit "kill $!"
}

# gui_start CLASS COMMAND…: starts a program and waits for its window; $CLASS is the class of its windows. Programs find the interface for
# screen readers when the first reader comes, so none is asked before the window is there.
gui_start() {
  CLASS=$1
  shift
  "$@" &
  PROGRAM=$!
  at_exit "kill $PROGRAM 2>/dev/null"
  timeout 60 xdotool search --sync --onlyvisible --class "$CLASS" >/dev/null || fail "no window of the class $CLASS"
}

screen() { timeout 20 /usr/bin/python3 "$ROOT/editors/gui.py" 2>/dev/null || true; }

# keys KEY…: presses keys, "ctrl+s". text TEXT: types.
keys() { xdotool key --clearmodifiers --delay 40 "$@"; sleep 0.2; }
text() { xdotool type --clearmodifiers --delay 25 -- "$1"; sleep 0.2; }

# popup KEY…: presses keys and waits for what they open: a window of its own, such as a menu (which `screen` does not print), or a part of
# the window.
popup() {
  before=$(windows; screen)
  keys "$@"
  waits popped
}
windows() { xdotool search --onlyvisible --class "$CLASS" 2>/dev/null | wc -l || true; }
popped() { [ "$(windows; screen)" != "$before" ]; }

# picture FILE: what the screen looks like, as PNG.
picture() { import -window root "$1"; }
