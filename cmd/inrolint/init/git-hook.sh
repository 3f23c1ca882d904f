#!/bin/sh
# Lints the definitions that have changed before they are committed. Written by "inrolint init --hook git".
exec inrolint lint --changed --quiet
