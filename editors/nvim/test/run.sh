#!/usr/bin/env bash
# A headless Neovim with the plugin, installed as README.md says, against the real server.
#
#   test/run.sh [bookworm|trixie|sid]     0.7 of Debian 12 (the default), or a newer one of a Debian in a folder of the cache
#
# It runs once with each position encoding and, in Neovim 0.11 and later, once more with vim.lsp.enable alone.
. "$(dirname "$0")/../../common.sh"
. "$ROOT/editors/debian.sh"
suite=${1:-bookworm}
plugin=$ROOT/editors/nvim
case $suite in
  bookworm) command -v nvim >/dev/null || need_apt neovim || { echo "NOT RUN: Neovim cannot be installed here"; exit 1; } ;;
  trixie | sid) need_newer_debian "$suite" ;;
  *) fail "usage: $0 [bookworm|trixie|sid]" ;;
esac
build_inrolint
build_recorder

# in_home HOME COMMAND…: runs it where Neovim is, with that home.
in_home() {
  HOME=$1 XDG_CONFIG_HOME=$1/.config XDG_DATA_HOME=$1/.local/share XDG_STATE_HOME=$1/.local/state XDG_CACHE_HOME=$1/.cache \
    NVIM_LOG_FILE=$1/log inside "${@:2}"
}

passed=0 failed=0
# session NAME ENCODING SNIPPET: one Neovim in a home of its own.
session() {
  local name=nvim-$suite-$1 home=$CACHE/home/nvim-$suite
  rm -rf "$home" && mkdir -p "$home/.config/nvim"
  (cd "$ROOT" && in_home "$home" bash -ec "$(snippet sh 1 "$plugin/README.md")")
  snippet lua "$3" "$plugin/README.md" >"$home/.config/nvim/init.lua"
  [ "$2" = own ] || cat >>"$home/.config/nvim/init.lua" <<LUA
local capabilities = vim.lsp.protocol.make_client_capabilities()
capabilities.general = vim.tbl_extend('force', capabilities.general or {}, { positionEncodings = { '$2' } })
require('inrolint').setup({ client = { capabilities = capabilities, offset_encoding = '$2' } })
LUA
  workspace "$CACHE/workspace/$name"
  record_to "$OUT/$name.sessions"
  (
    cd "$CACHE/workspace/$name"
    [ "$2" = own ] || export INROLINT_ENCODING=$2
    PATH=$RECORDER:$PATH in_home "$home" timeout 300 nvim --headless -i NONE -n -c "luafile $plugin/test/test.lua"
  ) 2>"$OUT/$name.messages" | tee "$OUT/$name.log" || true
  check_sessions "$OUT/$name.sessions" | tee -a "$OUT/$name.log"
  count "$OUT/$name.log"
}

inside nvim --version | head -1 | sed 's/^/# /'
session utf-16 utf-16 2
session utf-8 utf-8 2
session own own 2
if inside nvim --version | grep -Eq 'v0\.(1[1-9]|[2-9][0-9])|v[1-9]'; then session enable own 1; fi
echo "Neovim of $suite: $passed passed, $failed failed"
[ "$failed" = 0 ]
