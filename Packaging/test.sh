# shellcheck shell=bash
# shellcheck disable=SC2154 # what is made, and where, is set by Scripts/package
# Sourced by Scripts/package --test: installs, uses, upgrades and removes what was made.

need lintian:lintian debootstrap:debootstrap man-db:man zsh:zsh fish:fish xz-utils:xz
scratch=$(mktemp --directory)
trap 'rm -rf --one-file-system "$scratch"' EXIT
export TMPDIR=$scratch
failures=0 passes=0

# Says what ought to hold, runs the command that tells, and shows what it said if it does not.
expect() {
  local sentence=$1 said
  shift
  if said=$("$@" 2>&1 </dev/null); then
    passes=$((passes + 1))
  else
    failures=$((failures + 1))
    printf '%s: not so: %s\n%s\n' "$me" "$sentence" "$said" >&2
  fi
}

# Whether a command, of words like "chroot FOLDER rehearse", says the version of the source, and runs a
# session from a pipe that is kept in a folder, which is given first.
works() {
  local sessions=$1
  shift
  [[ $("$@" --version) == "rehearse $version ("* ]] &&
    printf 'token bucket per key\n/next\n/end\n' |
    "$@" start --phases "Clarify 1m, Design 6-8m" --now --no-question --sessions "$sessions" &&
    "$@" show last --sessions "$sessions" | grep 'token bucket per key' &&
    "$@" log --sessions "$sessions" | grep 'Own structure'
}

reads_manual() {
  "$@" man rehearse-start | grep 'run a session'
}

# Whether bash, zsh and fish complete commands, by the files below a folder share; zsh's lies in another
# folder for Debian.
completes() {
  bash -c 'source "$1/bash-completion/completions/rehearse" && complete -p rehearse' - "$1" &&
    zsh -fc 'fpath=("$1" $fpath); autoload -Uz compinit && compinit -D && (( $+_comps[rehearse] ))' \
      - "$1/zsh/$2" &&
    fish --no-config -c "source $1/fish/vendor_completions.d/rehearse.fish
      complete -C 'rehearse revi' | grep review"
}

# Nothing but the program: no library, no shell, no /proc.
test_binary() {
  mkdir "$scratch/nothing"
  cp "$tree/bin/rehearse" "$scratch/nothing"
  expect "the binary works where nothing else is" works /Sessions \
    chroot "$scratch/nothing" /rehearse
}

test_deb() {
  local debian=$scratch/debian uri suite older=$scratch/older
  # The same with a lower version, to come from.
  dpkg-deb --raw-extract "$deb" "$older"
  sed -i 's/^Version: .*/Version: 0.0.1-1/' "$older/DEBIAN/control"
  quietly dpkg-deb --root-owner-group -Znone --build "$older" "$older.deb"

  # shellcheck disable=SC2016 # words of apt-get
  read -r uri suite < <(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages')
  quietly debootstrap --variant=minbase --include=man-db "$suite" "$debian" "$uri" ||
    fail "debootstrap could not make a Debian: see above."
  cp "$deb" "$debian/new.deb"
  cp "$older.deb" "$debian/old.deb"
  files() { (cd "$debian" && find . \( -path ./var/cache -o -path ./var/log -o \
    -path ./var/lib/apt \) -prune -o -print | sort); }
  files >"$scratch/before"

  local inside=(chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
  expect "the .deb is installed" "${inside[@]}" apt-get install --yes /old.deb
  expect "it is upgraded" "${inside[@]}" apt-get install --yes /new.deb
  expect "there is one version of it" "${inside[@]}" sh -c 'dpkg -s rehearse | grep "^Version: '"$version"'"'
  expect "its files are those of the package" "${inside[@]}" dpkg --verify rehearse
  expect "rehearse works in Debian" works /root/Sessions "${inside[@]}" rehearse
  expect "its manual is read in Debian" reads_manual "${inside[@]}"
  expect "shells complete it by the files of the .deb" completes "$debian/usr/share" vendor-completions
  expect "it is removed" "${inside[@]}" dpkg --remove rehearse
  expect "it is purged" "${inside[@]}" dpkg --purge rehearse
  expect "sessions stay" test -d "$debian/root/Sessions"
  rm -r "$debian/root/Sessions"
  files >"$scratch/after"
  expect "nothing is left of it" diff "$scratch/before" "$scratch/after"
}

test_archive() {
  local prefix=$scratch/prefix
  tar --extract --file "$archive" --directory "$scratch"
  local install=$scratch/rehearse-$version/install.sh
  mkdir -p "$prefix/bin"
  touch "$prefix/bin/other"
  expect "the archive is installed" "$install" --prefix "$prefix"
  touch "$prefix/share/rehearse/kept"
  printf 'bin/gone\n' >>"$prefix/share/rehearse/installed"
  touch "$prefix/bin/gone"
  expect "it is installed over an older one" "$install" --prefix "$prefix"
  expect "what only the older one had is gone" test ! -e "$prefix/bin/gone"
  rm "$prefix/share/rehearse/kept"
  expect "rehearse works below a prefix" works "$scratch/Sessions/prefix" "$prefix/bin/rehearse"
  expect "its manual is read below a prefix" reads_manual env MANPATH="$prefix/share/man"
  expect "shells complete it below a prefix" completes "$prefix/share" site-functions
  expect "it is taken away" "$install" --prefix "$prefix" --uninstall
  expect "nothing but what was there before is left" \
    test "$(find "$prefix" -mindepth 1 -printf '%P ')" = "bin bin/other "
}

test_wheel() {
  local environment=$scratch/environment platform
  python3 -c 'import ensurepip' 2>/dev/null || need python3-venv:pyvenv
  quietly python3 -m venv "$environment"
  quietly "$environment/bin/pip" install --quiet pipx || fail "could not install pipx: see above."
  local pipx=(env PIPX_HOME="$scratch/pipx" PIPX_BIN_DIR="$scratch/bin" PIPX_MAN_DIR="$scratch/man"
    "$environment/bin/pipx")
  for platform in manylinux_2_17_x86_64 musllinux_1_1_x86_64; do
    expect "pip takes the wheel on $platform" "$environment/bin/pip" install --dry-run --no-deps \
      --only-binary :all: --platform "$platform" --target "$scratch/target" "$wheel"
  done
  expect "pipx installs the wheel" "${pipx[@]}" install "$wheel"
  expect "rehearse works by pipx" works "$scratch/Sessions/pipx" "$scratch/bin/rehearse"
  expect "its manual is read by pipx" reads_manual env MANPATH="$scratch/man"
  expect "shells complete it by the files of the wheel" completes "$scratch/pipx/venvs/rehearse-timer/share" site-functions
  expect "pipx removes it" "${pipx[@]}" uninstall rehearse-timer
  expect "pipx leaves no command" test ! -e "$scratch/bin/rehearse"
}

expect "lintian finds nothing" lintian --allow-root --fail-on error,warning "$deb"
if [[ $(id -u) -eq 0 ]]; then
  test_binary
  test_deb
else
  printf '%s: without root: the .deb was not installed, nor the binary run alone\n' "$me" >&2
fi
test_archive
test_wheel
printf '%s passed, %s failed\n' "$passes" "$failures"
((failures == 0)) || exit 1
