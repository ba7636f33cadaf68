#!/bin/sh
# Installs rehearse from the folder that this lies in, or takes it away again; --help tells more.

set -eu

usage() {
  cat <<END
Usage: ./install.sh [--prefix FOLDER] [--uninstall]

Copies the program, its manual, completions and documents to FOLDER/bin and FOLDER/share, in place of an
older version that was installed there in this way.

  --prefix FOLDER   where to; /usr/local otherwise, which takes root. ~/.local needs nobody's leave
  --uninstall       takes away what was installed there and nothing else; your sessions stay

What is installed is listed in FOLDER/share/rehearse/installed.
END
}

fail() {
  printf 'install.sh: %s\n' "$1" >&2
  exit "${2:-1}"
}

prefix=/usr/local uninstall=
while [ $# -gt 0 ]; do
  case $1 in
    --prefix)
      [ $# -gt 1 ] || fail "--prefix wants a folder; see ./install.sh --help" 2
      shift
      prefix=$1
      ;;
    --prefix=*) prefix=${1#*=} ;;
    --uninstall) uninstall=yes ;;
    --help | -h) usage && exit ;;
    *) fail "there is no \"$1\" here; see ./install.sh --help" 2 ;;
  esac
  shift
done
[ -n "$prefix" ] || fail "--prefix wants a folder; see ./install.sh --help" 2

# Removes the files that the list names, and keeps the folders that were made for them in $made.
take_away() {
  made=$(grep '/$' "$list" || true)
  grep -v '/$' "$list" | while IFS= read -r file; do rm -f "$prefix/$file"; done
}

from=$(cd -- "$(dirname -- "$0")" && pwd)
list=$prefix/share/rehearse/installed
if [ -n "$uninstall" ]; then
  [ -e "$list" ] || fail "$prefix holds no rehearse that was installed in this way; name its --prefix."
  [ -w "$list" ] || fail "$prefix cannot be written; try again as root."
  take_away
  rm "$list"
  printf '%s\n' "$made" | while IFS= read -r folder; do
    rmdir "$prefix/$folder" 2>/dev/null || true # somebody else's files may lie there
  done
  exit
fi

if ! mkdir -p "$prefix" 2>/dev/null || [ ! -w "$prefix" ]; then
  fail "$prefix cannot be written; try again as root, or with --prefix ~/.local."
fi
prefix=$(cd -- "$prefix" && pwd)
list=$prefix/share/rehearse/installed
made=
[ ! -e "$list" ] || take_away

cd -- "$from"
for folder in $(find bin share -type d) share/rehearse; do
  [ -d "$prefix/$folder" ] || made="$made
$folder/"
  mkdir -p "$prefix/$folder"
done
{
  find bin share -type f
  printf '%s\n' "$made" | grep / | sort -ru # the inner ones before the outer
} >"$list"
find bin share -type f | while IFS= read -r file; do
  mode=644
  [ "$file" != bin/rehearse ] || mode=755
  install -m "$mode" "$file" "$prefix/$file"
done
printf 'rehearse is installed: %s\n' "$prefix/bin/rehearse"
