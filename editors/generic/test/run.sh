#!/usr/bin/env bash
# Programs that know no inrolint: yaml-language-server and vscode-json-language-server with the schemas, efm-langserver and
# the linter definition for nvim-lint with the command line, each set up as ../../README.md says. The servers come from npm and
# the Go proxy, into the cache; no session fetches anything. Ends with "N passed, N failed".
#
#   test/run.sh [yaml|json|efm|nvim-lint …]     these four, or some
#   test/run.sh newer                           yaml-language-server 2, which wants Node 22, and the newest Neovim
. "$(dirname "$0")/../../common.sh"
. "$ROOT/editors/debian.sh"
here=$ROOT/editors/generic/test
readme=$ROOT/editors/README.md
need_node
command -v nvim >/dev/null || need_apt neovim || { echo "NOT RUN: Neovim cannot be installed here"; exit 1; }
efm=github.com/mattn/efm-langserver@v0.0.57
servers=$CACHE/generic
mkdir -p "$servers"
cmp -s "$here/package-lock.json" "$servers/package-lock.json" || cp "$here"/{package.json,package-lock.json,.npmrc} "$servers/"
npm_ci "$servers" --ignore-scripts
[ -x "$servers/bin/${efm##*@}/efm-langserver" ] || GOBIN=$servers/bin/${efm##*@} CGO_ENABLED=0 go install "$efm"
build_inrolint
export PATH=$CACHE/bin:$servers/bin/${efm##*@}:$PATH

# What inrolint writes, and what a user copies from the README.
work=$(mktemp -d) # not in the cache: below a folder with a dot, yaml-language-server finds no schema for a file
at_exit "rm -rf '$work'"
mkdir -p "$work/folder/.git" "$work/folder/.schemas"
(cd "$work" && inrolint init >/dev/null && mv .inrolint.yaml init.yaml && inrolint rules new no-shouting >/dev/null && mv no-shouting.yaml rule.yaml)
for name in config scenario; do inrolint schema $name >"$work/folder/.schemas/$name.schema.json"; done
(cd "$ROOT/editors/vscode" && npm run -s schemas)
snippet json 1 "$readme" >"$work/settings.json"
snippet yaml 1 "$readme" >"$work/modeline.yaml"
snippet yaml 2 "$readme" >"$work/efm.yaml"
lint=$CACHE/workspace/nvim-lint
rm -rf "$lint" && mkdir -p "$lint"
snippet lua 1 "$readme" >"$lint/nvim-lint.lua"

passed=0 failed=0
# program NAME COMMAND…: runs the checks of one program.
program() {
  local name=$1 log=$OUT/generic-$1.log since=$SECONDS
  shift
  echo "-- $name"
  (cd "$servers" && "$@") 2>&1 | tee "$log" || true
  count "$log"
  took "$name" "$since"
}
nvim_lint() { inside timeout 60 nvim --headless -u NONE -i NONE -n -c "luafile $here/nvim-lint.lua" "$lint"; }

[ $# -gt 0 ] || set -- yaml json efm nvim-lint
for name; do
  case $name in
    yaml) program yaml timeout 120 node "$here/yaml.mjs" "$work" yaml-language-server ;;
    json | efm) program "$name" timeout 120 node "$here/$name.mjs" "$work" ;;
    nvim-lint) program nvim-lint nvim_lint ;;
    newer)
      node_package 22
      program yaml-2 timeout 120 "$NODE_HOME/bin/node" "$here/yaml.mjs" "$work" yaml-language-server-2
      need_newer_debian sid
      program nvim-lint-newer nvim_lint
      ;;
    *) fail "usage: $0 [yaml|json|efm|nvim-lint …] | newer" ;;
  esac
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
