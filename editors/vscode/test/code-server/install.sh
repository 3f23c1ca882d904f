#!/usr/bin/env bash
# Installs a real VS Code workbench (code-server) out of npm, once.
#
#   install.sh 1.100     VS Code 1.100 on the machine's Node 20
#   install.sh 1.139     VS Code 1.139 on a Node 24 of its own
#
# Plain `npm install code-server` stops for root and for another Node, and lets packages download binaries from elsewhere. So no
# package's script runs, and only the native modules that the server loads are built, against the headers of the Node that runs them.
. "$(dirname "$0")/../../../common.sh"
version=${1:?usage: install.sh 1.100|1.139}
here=$(cd "$(dirname "$0")" && pwd)/$version
[ -e "$here/package-lock.json" ] || fail "no such version: $version"
dir=$CACHE/code-server-$version
state=$(cat "$here/package-lock.json" "$0" | sha256sum)
[ "$(cat "$dir/.installed" 2>/dev/null)" = "$state" ] && exit 0

since=$SECONDS
need_apt ripgrep g++ make python3
need_node
case $version in
  1.100)
    NODE_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
    [ -e "$NODE_HOME/include/node/node.h" ] || need_apt libnode-dev
    ;;
  *)
    node_package 24
    export PATH=$NODE_HOME/bin:$PATH
    ;;
esac
export npm_config_nodedir=$NODE_HOME npm_config_ignore_scripts=true
rm -rf "$dir" && mkdir -p "$dir"
cp "$here/package.json" "$here/package-lock.json" "$dir"
cd "$dir"
npm ci --force >/dev/null
cd node_modules/code-server/lib/vscode
npm install --omit=dev --no-audit >/dev/null
unset npm_config_ignore_scripts
for module in @vscode/spdlog native-watchdog @vscode/native-watchdog node-pty @parcel/watcher; do
  [ -d "node_modules/$module" ] || continue
  npm rebuild "$module" >"$OUT/rebuild.log" 2>&1 || true # node-pty's last step is optional and may fail
  node -e "require('$module')" || { tail -30 "$OUT/rebuild.log"; fail "$module does not load"; }
done
if [ -d node_modules/@vscode/ripgrep ]; then
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
fi
[ -e node_modules.asar ] || ln -s node_modules node_modules.asar
ln -sf code-linux.sh bin/remote-cli/code-server
ln -sf browser-linux.sh bin/helpers/browser.sh
cd "$dir"
npm rebuild argon2 >/dev/null
XDG_CONFIG_HOME=$dir/config node node_modules/code-server/out/node/entry.js --version
echo "$state" >"$dir/.installed"
took "VS Code $version" "$since"
