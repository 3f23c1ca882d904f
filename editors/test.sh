#!/usr/bin/env bash
# Runs the tests of the editors and adds up their closing lines ("N passed, N failed").
#
#   editors/test.sh quick      type-check and unit tests: part of `make test`
#   editors/test.sh editors    the real editors that Debian 12 and npm give
#   editors/test.sh full       newer versions as well
. "$(dirname "$0")/common.sh"
lane=${1:-quick}
passed=0 failed=0

# part NAME COMMAND…: runs one editor's tests. One that ends badly without saying what failed counts as a failure.
part() {
  local name=$1 log=$OUT/$1.log status=0 line
  shift
  echo "== $name"
  "$@" 2>&1 | tee "$log" || status=1
  line=$(grep -oE '[0-9]+ passed, [0-9]+ failed' "$log" | tail -1) || line="0 passed, 0 failed"
  # shellcheck disable=SC2086 # four words
  set -- $line
  [ "$status" = 0 ] || [ "$3" != 0 ] || set -- "$1" passed, 1 failed
  passed=$((passed + $1)) failed=$((failed + $3))
}

# quick_part "PROGRAM…" NAME COMMAND…: the same where the programs are there or can be installed without a question; else it says
# that it did not run.
quick_part() {
  local program
  for program in $1; do
    command -v "$program" >/dev/null || can_install || { echo "NOT RUN: $2 needs $program"; return; }
  done
  part "${@:2}"
}

case $lane in
  quick)
    quick_part npm vscode-unit bash "$ROOT/editors/vscode/test/unit.sh"
    quick_part nvim nvim-0.7 bash "$ROOT/editors/nvim/test/run.sh" bookworm
    quick_part "npm nvim" generic bash "$ROOT/editors/generic/test/run.sh"
    ;;
  editors | full)
    part generic bash "$ROOT/editors/generic/test/run.sh"
    part nvim-0.7 bash "$ROOT/editors/nvim/test/run.sh" bookworm
    part emacs-28 bash "$ROOT/editors/emacs/test/run.sh" bookworm
    part vim-9 bash "$ROOT/editors/vim/test/run.sh"
    part vscode-1.100 bash "$ROOT/editors/vscode/test/run.sh" 1.100
    ;;
  *) fail "usage: editors/test.sh quick|editors|full" ;;
esac
if [ "$lane" = full ]; then
  part nvim-0.10 bash "$ROOT/editors/nvim/test/run.sh" trixie
  part nvim-0.12 bash "$ROOT/editors/nvim/test/run.sh" sid
  part emacs-30 bash "$ROOT/editors/emacs/test/run.sh" trixie
  part helix-25.01 bash "$ROOT/editors/helix/test/run.sh" trixie
  part generic-newer bash "$ROOT/editors/generic/test/run.sh" newer
  part kate-22.12 bash "$ROOT/editors/kate/test/run.sh" bookworm
  part kate-25.04 bash "$ROOT/editors/kate/test/run.sh" trixie
  part vscode-1.139 bash "$ROOT/editors/vscode/test/run.sh" 1.139
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
