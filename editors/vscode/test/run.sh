#!/usr/bin/env bash
# VS Code, for real: the page of the flow preview alone in Chromium, the packaged extension driven in the workbench, then the vscode.* API
# from inside the extension host.
#
#   test/run.sh [1.100|1.139]     logs and screenshots land in .cache/editors/out/vscode-VERSION
#
# SCREENSHOTS=1 puts the screenshots of README.md in their place.
# ONLY=workbench or ONLY=host runs one of the two kinds.
. "$(dirname "$0")/../../common.sh"
version=${1:-1.100}
here=$ROOT/editors/vscode/test
. "$here/server.sh"
bash "$here/code-server/install.sh" "$version"
need_apt chromium fonts-noto-color-emoji
need_node
cd "$ROOT/editors/vscode"
npm_ci .
build_inrolint
out=$OUT/vscode-$version
rm -rf "$out" && mkdir -p "$out"

since=$SECONDS
npm run -s schemas && npm run -s build
node "$here/host/bundle.mjs" "$CACHE/vscode-host"
node scripts/package.mjs linux-x64
took "extension built and packaged" "$since"

passed=0 failed=0
# count LOG: adds up the closing line of a part; a part without one has failed.
count() {
  local line
  line=$(grep -oE '[0-9]+ passed, [0-9]+ failed' "$1" | tail -1) || line="0 passed, 1 failed"
  passed=$((passed + ${line%% *})) failed=$((failed + $(cut -d' ' -f3 <<<"$line")))
}

# The package is what the workbench tests install: it carries its binary, and none is on PATH.
if [ "${ONLY:-workbench}" = workbench ]; then
  node "$here/page/page.mjs" "$out" 2>&1 | tee "$out/page.log" || true
  count "$out/page.log"

  new_data "$CACHE/vscode-data-workbench"
  code_server "$version" --install-extension "$ROOT/dist/inrolint-vscode-$(node -p 'require("./package.json").version')-linux-x64.vsix" >"$out/install.log"
  start_server "$version" "$out/workbench-server.log" --disable-workspace-trust
  rm -rf "$CACHE/vscode-ws" && mkdir "$CACHE/vscode-ws" && cp -r "$here/fixtures/workspace" "$CACHE/vscode-ws/automations"
  since=$SECONDS
  node "$here/workbench/workbench.mjs" "$BASE" "$CACHE/vscode-ws/automations" "$out" 2>&1 | tee "$out/workbench.log" || true
  count "$out/workbench.log"
  took "workbench test" "$since"

  sed -i 's/"security.workspace.trust.enabled": false/"security.workspace.trust.startupPrompt": "never"/' "$DATA/user/User/settings.json"
  start_server "$version" "$out/restricted-server.log"
  rm -rf "$CACHE/vscode-ws" && mkdir "$CACHE/vscode-ws" && cp -r "$here/fixtures/workspace" "$CACHE/vscode-ws/automations"
  node "$here/workbench/restricted.mjs" "$BASE" "$CACHE/vscode-ws/automations" "$out" 2>&1 | tee "$out/restricted.log" || true
  count "$out/restricted.log"
  if [ -n "${SCREENSHOTS:-}" ]; then
    mkdir -p screenshots
    for shot in "$out"/readme-*.png; do cp "$shot" "screenshots/${shot##*/readme-}"; done
  fi
fi

# The extension host takes the extension from its folder, which carries no binary: it is found on PATH. Each suite has a server of its own,
# since the window of one that has ended can end the extension host of the next.
if [ "${ONLY:-host}" = host ]; then
  since=$SECONDS
  for suite in "index two" "later empty"; do
    read -r name workspace <<<"$suite"
    log=$out/host-$name.log
    new_data "$CACHE/vscode-data-host-$name"
    PATH=$CACHE/bin:$PATH INROLINT_TEST_LOG=$log start_server "$version" "$out/host-$name-server.log" --disable-workspace-trust
    rm -rf "$CACHE/vscode-workspaces" && cp -r "$here/fixtures" "$CACHE/vscode-workspaces"
    node "$here/host/launch.mjs" "$BASE" "$CACHE/vscode-workspaces/$workspace.code-workspace" "$ROOT/editors/vscode" "$CACHE/vscode-host/$name.js" "$log" || true
    count "$log"
  done
  took "extension host test" "$since"
fi

echo "VS Code $version: $passed passed, $failed failed"
[ "$failed" = 0 ]
