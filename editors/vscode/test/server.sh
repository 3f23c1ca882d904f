# Sourced: a code-server on a free port of the loopback, with data of its own. Sets BASE, the address.

# code_server VERSION ARGUMENT…: runs code-server. EXEC=exec puts it in the place of the shell, so that its process id is the shell's.
code_server() {
  local version=$1 dir=$CACHE/code-server-$1 node=node
  shift
  [ "$version" = 1.100 ] || node=$CACHE/node-24/bin/node
  ${EXEC:-} env XDG_CONFIG_HOME="$DATA" VSCODE_CLI=1 "$node" "$dir/node_modules/code-server/out/node/entry.js" --user-data-dir "$DATA/user" --extensions-dir "$DATA/extensions" "$@"
}

# new_data FOLDER: empty user data with the settings of the tests.
new_data() {
  DATA=$1
  rm -rf "$DATA" && mkdir -p "$DATA/user/User" "$DATA/extensions"
  cat >"$DATA/user/User/settings.json" <<'JSON'
{
  "chat.disableAIFeatures": true, "editor.minimap.enabled": false, "extensions.autoCheckUpdates": false, "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true, "files.autoSave": "off", "git.enabled": false, "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off", "workbench.enableExperiments": false, "workbench.startupEditor": "none", "workbench.tips.enabled": false
}
JSON
}

# start_server VERSION LOG [ARGUMENT…]: starts it in the background; it ends with the script. VSCODE_CLI keeps VS Code from taking
# PATH from a login shell. On a busy machine code-server gives up on its own child after 10 seconds, so it is tried again.
start_server() {
  local version=$1 log=$2 port pid
  shift 2
  for _ in 1 2 3 4; do
    port=$((20000 + RANDOM % 20000))
    BASE=http://127.0.0.1:$port
    EXEC=exec code_server "$version" --auth none --bind-addr "127.0.0.1:$port" --disable-telemetry --disable-update-check --disable-getting-started-override "$@" >>"$log" 2>&1 &
    pid=$!
    at_exit "kill $pid 2>/dev/null"
    while kill -0 "$pid" 2>/dev/null; do
      (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && return 0
      sleep 0.2
    done
  done
  tail -20 "$log" >&2
  fail "code-server does not answer"
}
