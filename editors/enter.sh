#!/usr/bin/env bash
# enter.sh DEBIAN ROOT CACHE COMMAND…: runs COMMAND inside the Debian in the folder DEBIAN, with the folders ROOT and CACHE, /proc, /dev,
# /tmp and the environment of the caller, in a mount namespace of its own: nothing needs to be unmounted afterwards.
set -euo pipefail
if [ -z "${INROLINT_INSIDE:-}" ]; then
  INROLINT_INSIDE=1 exec unshare --mount -- bash "$0" "$@"
fi
debian=$1 root=$2 cache=$3
shift 3
mkdir -p "$debian$root" "$debian$cache"
mount --rbind /proc "$debian/proc"
mount --rbind /dev "$debian/dev"
mount --bind /tmp "$debian/tmp"
mount --bind "$root" "$debian$root"
[ "${cache#"$root"/}" != "$cache" ] || mount --bind "$cache" "$debian$cache"
unset INROLINT_INSIDE
# shellcheck disable=SC2016 # expanded inside
exec chroot "$debian" /usr/bin/env LANG=C.UTF-8 \
  sh -c 'cd "$1" && shift && exec "$@"' sh "$PWD" "$@"
