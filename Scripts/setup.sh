# shellcheck shell=bash
# Sourced by the other scripts: finds the checkout, installs what is missing, builds the release.

set -euo pipefail

root=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/..")
me=Scripts/$(basename -- "$(realpath -- "$0")")

# What the build needs, each as "Debian package:what tells that it is there".
libraries=(
  libncurses-dev:/usr/include/curses.h
  libcmark-gfm-dev:/usr/include/cmark-gfm.h
  libcmark-gfm-extensions-dev:/usr/include/cmark-gfm-core-extensions.h
  libyaml-dev:/usr/include/yaml.h
)

fail() {
  printf '%s: %s\n' "$me" "$1" >&2
  exit 1
}

# Runs a command with nothing to read from; what it says is shown, on standard error, if it fails.
quietly() {
  local said
  said=$("$@" 2>&1 </dev/null) || {
    printf '%s\n' "$said" >&2
    return 1
  }
}

# Installs the packages, given as "package:header" or "package:command", that are not there.
need() {
  local package probe missing=()
  for package in "$@"; do
    probe=${package#*:}
    [[ $probe == /* && -e $probe ]] || command -v "$probe" >/dev/null || missing+=("${package%%:*}")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0

  local by_hand="apt-get install ${missing[*]}" sudo=()
  command -v apt-get >/dev/null ||
    fail "there is no apt-get here: install what Debian calls ${missing[*]}, then try again."
  if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null ||
      fail "there is no sudo here: run \"$by_hand\" as root, then try again."
    sudo -n true 2>/dev/null </dev/null ||
      fail "sudo wants a password: run \"sudo $by_hand\", then try again."
    sudo=(sudo -n)
  fi

  printf '%s: installing %s\n' "$me" "${missing[*]}" >&2
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes
    -o DPkg::Lock::Timeout=120)
  quietly "${apt[@]}" update || true # a stale list may still do
  quietly "${apt[@]}" install --no-install-recommends "${missing[@]}" ||
    fail "could not install ${missing[*]}: see above, put it right and try again."
}

# Puts DuckDB for Python where the tests look for it; without it, those that need it say so.
need_duckdb() {
  local version=2.0.1 modules=$root/.build/python
  [[ ! -e $modules/duckdb-$version.dist-info ]] || return 0
  python3 -m pip --version >/dev/null 2>&1 || need python3-pip:pip3
  printf '%s: installing DuckDB %s for the tests\n' "$me" "$version" >&2
  rm -rf "$modules"
  quietly python3 -m pip install --quiet --no-deps --target "$modules" "duckdb==$version" ||
    printf '%s: without DuckDB: the tests that need it are left out\n' "$me" >&2
}

# Puts what the tests compare with (Tests/peers.txt) into an environment of Python's own; where that
# cannot be had, those that need it say so, but on CI nothing may be left out.
need_peers() {
  local listed=$root/Tests/peers.txt folder=$root/.build/peers
  ! cmp --silent "$listed" "$folder/peers.txt" || return 0
  python3 -c 'import ensurepip' 2>/dev/null || (need python3-venv:pyvenv) || true
  printf '%s: installing what the tests compare with\n' "$me" >&2
  rm -rf "$folder"
  if quietly python3 -m venv "$folder" &&
    quietly "$folder/bin/python3" -m pip install --quiet --requirement "$listed"; then
    cp "$listed" "$folder/peers.txt"
    return 0
  fi
  rm -rf "$folder"
  [[ ${CI:-} != true ]] || fail "could not install what Tests/peers.txt lists: see above."
  printf '%s: without what Tests/peers.txt lists: the tests that need it are left out\n' "$me" >&2
}

# Installs a browser for the tests; where there is none to be had, those that need it say so.
need_chromium() {
  (need chromium:chromium) ||
    printf '%s: without Chromium: the tests that need it are left out\n' "$me" >&2
}

need_swift() {
  local version
  command -v swift >/dev/null ||
    fail "Swift is missing: install Swift 6.2 or later from swift.org/install, then try again."
  version=$(swift --version 2>/dev/null </dev/null || true)
  [[ $version =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] ||
    fail "\"swift --version\" tells no version: install Swift 6.2 or later from swift.org/install."
  ((BASH_REMATCH[1] * 100 + BASH_REMATCH[2] >= 602)) ||
    fail "Swift ${BASH_REMATCH[1]}.${BASH_REMATCH[2]} is too old: install Swift 6.2 or later from \
swift.org/install, then try again."
}

# Builds the release and puts its path into $rehearse.
build_release() {
  need_swift
  need "${libraries[@]}"
  rehearse=$root/.build/release/rehearse
  REHEARSE_COMMIT=$(git -C "$root" describe --always --dirty --exclude '*' 2>/dev/null || true)
  export REHEARSE_COMMIT
  [[ -e $rehearse ]] || printf '%s: building rehearse; the first time takes a minute\n' "$me" >&2
  quietly swift build --package-path "$root" -c release --product rehearse \
    --static-swift-stdlib -Xswiftc -static-executable ||
    fail "the build failed: see above."
}
