#!/usr/bin/env bash
# Emacs in batch mode, set up as README.md says, against the real server: eglot, lsp-mode and Flycheck of Debian 12, or the eglot
# that is part of a newer Emacs.
#
#   test/run.sh [bookworm|trixie]
. "$(dirname "$0")/../../common.sh"
. "$ROOT/editors/debian.sh"
suite=${1:-bookworm}
here=$ROOT/editors/emacs
case $suite in
  bookworm) need_apt emacs-nox elpa-eglot elpa-flycheck elpa-lsp-mode || { echo "NOT RUN: Emacs cannot be installed here"; exit 1; } ;;
  trixie) need_newer_debian trixie ;;
  *) fail "usage: $0 [bookworm|trixie]" ;;
esac
build_inrolint
build_recorder

passed=0 failed=0
# session NAME SNIPPET: one Emacs in a home of its own, with the Nth block of Lisp in README.md as its init file.
session() {
  local name=emacs-$suite-$1 home=$CACHE/home/emacs-$suite
  rm -rf "$home" && mkdir -p "$home/.emacs.d/lisp"
  cp "$here/inrolint.el" "$home/.emacs.d/lisp/"
  snippet elisp "$2" "$here/README.md" >"$home/.emacs.d/init.el"
  workspace "$CACHE/workspace/$name"
  record_to "$OUT/$name.sessions"
  (
    cd "$CACHE/workspace/$name"
    HOME=$home PATH=$RECORDER:$PATH inside timeout 300 emacs --batch --eval "(setq user-init-file \"$home/.emacs.d/init.el\" user-emacs-directory \"$home/.emacs.d/\")" \
      -l "$here/test/$1.el"
  ) 2>"$OUT/$name.messages" | tee "$OUT/$name.log" || true
  [ "$1" = flycheck ] || check_sessions "$OUT/$name.sessions" | tee -a "$OUT/$name.log"
  count "$OUT/$name.log"
}

session eglot 1
if [ "$suite" = bookworm ]; then
  session lsp-mode 2
  session flycheck 3
fi
echo "Emacs of $suite: $passed passed, $failed failed"
[ "$failed" = 0 ]
