#!/usr/bin/env bash
# The quick tests of the extension: type-check, unit tests, and that it can be bundled.
. "$(dirname "$0")/../../common.sh"
cd "$ROOT/editors/vscode"
need_node
npm_ci .
build_inrolint
npm run -s schemas
npm run -s check
npm run -s build
npm test -s
