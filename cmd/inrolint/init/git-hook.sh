#!/bin/sh
# Lints the definitions that have changed before they are committed. Written by "inrolint init --hook git".
if ! command -v inrolint >/dev/null; then
  echo "inrolint is not on PATH, so the definitions in this commit cannot be checked: install it, or commit with --no-verify" >&2
  exit 1
fi
exec inrolint lint --changed --quiet
