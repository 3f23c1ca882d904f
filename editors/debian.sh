# shellcheck shell=bash
# Sourced after common.sh: newer Debian releases in folders of the cache, for newer editors, without touching the machine.
# Needs root; nothing is mounted outside of the processes that run inside.

# need_debian SUITE PACKAGE…: makes a Debian with these packages, once; sets DEBIAN, its folder. SUITE+NAME is another Debian of that suite.
need_debian() {
  local suite=$1 since=$SECONDS mirror
  shift
  DEBIAN=$CACHE/debian-$suite
  [ "$(cat "$DEBIAN/.installed" 2>/dev/null)" = "$*" ] && return 0
  need_apt debootstrap
  mirror=$(awk '/^URIs:/ {print $2; exit} /^deb / {print $2; exit}' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null) || true
  as_root rm -rf "$DEBIAN"
  as_root debootstrap --variant=minbase --include="$(IFS=,; echo "$*")" "${suite%+*}" "$DEBIAN" ${mirror:+"$mirror"} >"$OUT/debootstrap-$suite.log" 2>&1 ||
    { tail -20 "$OUT/debootstrap-$suite.log" >&2; fail "Debian $suite could not be made"; }
  as_root sh -c "rm -rf '$DEBIAN'/var/cache/apt/archives/*.deb"
  echo "$*" | as_root tee "$DEBIAN/.installed" >/dev/null
  took "Debian $suite with $*" "$since"
}

# inside COMMAND…: runs it in $DEBIAN, in the same folder; the checkout and the cache are at the same places as outside. With
# DEBIAN empty it runs on the machine itself.
inside() {
  if [ -z "${DEBIAN:-}" ]; then "$@"; return; fi
  as_root bash "$ROOT/editors/enter.sh" "$DEBIAN" "$ROOT" "$CACHE" "$@"
}

# need_newer_debian trixie|sid: the one with the editors that its tests drive.
need_newer_debian() {
  case $1 in
    trixie) need_debian trixie neovim hx emacs-nox elpa-lsp-mode ;;
    sid) need_debian sid neovim hx ;;
    *) fail "no such Debian: $1" ;;
  esac
}
