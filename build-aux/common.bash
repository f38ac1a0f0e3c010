# SPDX-FileCopyrightText: The Sinew authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What ./build-aux/run and ./build-aux/check share: find out what is missing,
# install it, build. Everything said here goes to stderr.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 125
packages_file=$root/build-aux/packages
os_release_file=/etc/os-release

say () { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# Runs a command whose output matters only when it fails, or on a terminal.
quietly () {
  local log status

  if [ -t 2 ]
  then
    "$@" </dev/null >&2
    return
  fi
  log=$(mktemp) || return
  "$@" </dev/null >"$log" 2>&1
  status=$?
  [ $status -eq 0 ] || tail -n 40 "$log" >&2
  rm -f "$log"
  return $status
}

## What is there

at_least () # VERSION LEAST
{
  [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Is a need of the table met? Calls no package manager.
has () # NEED
{
  local what=${1#*:} least='' c dirs d match

  case $what in
    *'>='*) least=${what#*>=} what=${what%%>=*} ;;
  esac
  IFS=: read -ra dirs <<<"${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"

  case $1 in
    compiler)
      for c in "${CC:-}" cc gcc clang
      do
        # shellcheck disable=SC2086 # CC may be "ccache gcc"
        [ -z "$c" ] || ! $c -E - >/dev/null 2>&1 <<<'#include <stdlib.h>' || return 0
      done
      return 1 ;;
    command:*)
      command -v "$what" >/dev/null || return
      [ -z "$least" ] || at_least "$("$what" --version 2>/dev/null || echo 0)" "$least" ;;
    module:*)
      "${PKG_CONFIG:-pkg-config}" --exists "$what${least:+ >= $least}" 2>/dev/null ;;
    service:*)
      for d in "${dirs[@]}"
      do
        [ ! -e "$d/dbus-1/services/$what.service" ] || return 0
      done
      return 1 ;;
    icons)
      for d in "${dirs[@]}"
      do
        [ ! -e "$d/icons/Adwaita/index.theme" ] || return 0
      done
      return 1 ;;
    font)
      # One that is not monospaced.
      match=$(fc-match -f '%{file}|%{spacing}' sans-serif 2>/dev/null) || return
      case $match in
        '|'* | *'|100') return 1 ;;
      esac ;;
    svg)
      d=$("${PKG_CONFIG:-pkg-config}" --variable=gdk_pixbuf_moduledir gdk-pixbuf-2.0 2>/dev/null)
      compgen -G "${d:-/usr/lib/gdk-pixbuf-2.0}/*svg*" >/dev/null ||
        compgen -G '/usr/lib*/glycin-loaders/*/*svg*' >/dev/null ||
        compgen -G '/usr/libexec/glycin-loaders/*/*svg*' >/dev/null ;;
    *)
      say "packages: unknown need $1"
      return 1 ;;
  esac
}

# Without these the program builds, runs and only looks plain.
optional () # NEED
{
  case $1 in
    font | icons | svg) ;;
    *) return 1 ;;
  esac
}

# debian, fedora, arch or suse; nothing where none fits.
family ()
{
  local name names

  # shellcheck disable=SC1090 # a file of the system
  names=$(. "$os_release_file" 2>/dev/null && echo "${ID:-} ${ID_LIKE:-}")
  for name in $names
  do
    case $name in
      debian | ubuntu) echo debian; return ;;
      fedora | rhel | centos) echo fedora; return ;;
      arch | archlinux) echo arch; return ;;
      suse | sles | opensuse*) echo suse; return ;;
    esac
  done
}

# The needs of the given sets that are not met, into the array "missing", and
# the packages of the family that bring them, into the array "packages".
find_missing () # FAMILY SET…
{
  local family=$1 set need debian fedora arch suse names name
  shift

  missing=() packages=()
  # shellcheck disable=SC2034 # one of the families is used, by its name
  while IFS='|' read -r set need debian fedora arch suse
  do
    set=${set//[[:space:]]/} need=${need//[[:space:]]/}
    case $set in
      '' | '#'*) continue ;;
    esac
    case " $* " in
      *" $set "*) ;;
      *) continue ;;
    esac
    ! has "$need" || continue
    missing+=("$need")
    [ -n "$family" ] || continue
    names=${!family}
    for name in $names
    do
      case " - ${packages[*]-} " in
        *" $name "*) ;;
        *) packages+=("$name") ;;
      esac
    done
  done <"$packages_file"
}

## Install

# Runs a command as root: as it is, or by sudo, which may ask for a password
# only where somebody can see the question. 77: there is no way to be root.
as_root ()
{
  local with=()

  if [ "$(id -u)" -ne 0 ]
  then
    with=(sudo)
    [ -t 0 ] && [ -t 2 ] || with+=(-n)
    if ! command -v sudo >/dev/null
    then
      say "please run this as root: $*"
      return 77
    fi
  fi
  say "${with[*]+${with[*]} }$*"
  if [ ${#with[@]} -gt 0 ] && ! "${with[@]}" true
  then
    say 'please run this as root yourself'
    return 77
  fi
  quietly "${with[@]}" "$@" && return
  say "this did not work: $*"
  return 1
}

install_packages () # FAMILY PACKAGE…
{
  local family=$1
  shift

  case $family in
    debian)
      set -- env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends "$@"
      # A new system has no lists yet; old ones may name files that are gone.
      if compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null
      then
        as_root "$@"
        case $? in
          0 | 77) return ;;
        esac
      fi
      as_root apt-get -q -o DPkg::Lock::Timeout=300 update
      as_root "$@" ;;
    fedora) as_root dnf -q -y install "$@" ;;
    arch)
      if compgen -G '/var/lib/pacman/sync/*.db' >/dev/null
      then as_root pacman -S --needed --noconfirm "$@"
      else as_root pacman -Sy --needed --noconfirm "$@"
      fi ;;
    suse) as_root zypper --non-interactive --quiet install --no-recommends "$@" ;;
  esac
}

# Installs what is missing of the given sets; fails when something that is
# required is missing still.
install_missing () # SET…
{
  local family missing packages need required=()

  family=$(family)
  find_missing "$family" "$@"
  [ ${#missing[@]} -gt 0 ] || return 0

  if [ ${#packages[@]} -gt 0 ]
  then
    say "missing: ${missing[*]}"
    # What counts is what is there afterwards.
    install_packages "$family" "${packages[@]}"
    hash -r
    find_missing "$family" "$@"
  fi

  for need in "${missing[@]}"
  do
    optional "$need" || required+=("$need")
  done
  if [ ${#required[@]} -gt 0 ]
  then
    say "these are needed and not there: ${required[*]}"
    [ -n "$family" ] || say 'the names of the packages of this system are not known (see README.md)'
    return 1
  fi
  [ ${#missing[@]} -eq 0 ] || say "without these, windows look plain: ${missing[*]}"
}

## Build

# Takes the folder for this process alone, on file descriptor 9, and makes it
# where it is missing. Where the file system has no locks, does without.
lock () # FOLDER
{
  if ! mkdir -p "$1" || ! [ -w "$1" ]
  then
    say "cannot write to $1"
    return 1
  fi
  exec 9<"$1"
  if command -v flock >/dev/null && ! flock -n 9
  then
    say "waiting for whoever is at work in ${1##*/}"
    flock 9 || true
  fi
}

# What a build folder was made for. If any of it changes, start anew: meson
# keeps old defaults, and ninja does not see another system.
fingerprint () # OPTION…
{
  local modules

  modules=$("${PKG_CONFIG:-pkg-config}" --modversion gtk4 json-glib-1.0 2>/dev/null) || return
  (
    # shellcheck disable=SC1090 # a file of the system
    . "$os_release_file" 2>/dev/null
    printf '%s\n' "$root" "$(uname -m) ${ID:-} ${VERSION_ID:-}" "$modules" \
      "$(cat "$root/meson.build" "$root/meson_options.txt" 2>/dev/null | cksum)" \
      "${CC:-}|${CFLAGS:-}|${CPPFLAGS:-}|${LDFLAGS:-}|${PKG_CONFIG_PATH:-}" "$@"
  )
}

is_ours () # FOLDER OPTION…
{
  local folder=$1 mark
  shift

  mark=$(fingerprint "$@") && [ "$mark" = "$(cat "$folder/.sinew" 2>/dev/null)" ] &&
    [ -e "$folder/build.ninja" ]
}

# Did a person set it up by hand, for this source and in this place?
is_theirs () # FOLDER
{
  local info=$1/meson-info/meson-info.json

  [ ! -e "$1/.sinew" ] && [ -e "$1/build.ninja" ] &&
    grep -qF "\"source\": \"$root\"" "$info" 2>/dev/null && grep -qF "\"build\": \"$1\"" "$info"
}

# Is everything in the folder built, from this source, on this system?
up_to_date () # FOLDER OPTION…
{
  { is_ours "$@" || is_theirs "$1"; } && [[ $(ninja -C "$1" -n 2>/dev/null) = *'no work to do.'* ]]
}

# Empties a build folder, and nothing else.
empty () # FOLDER
{
  if [ -n "$(ls -A "$1")" ] && [ ! -e "$1/.sinew" ] && [ ! -e "$1/build.ninja" ] &&
    [ ! -d "$1/meson-logs" ] && [ ! -d "$1/meson-private" ]
  then
    say "$1 is not a build folder; please move it away"
    return 1
  fi
  find "$1" -mindepth 1 -delete
}

build_logged () # LOG FOLDER OPTION…
{
  local log=$1 folder=$2
  shift 2

  if is_ours "$folder" "$@" || is_theirs "$folder"
  then
    ninja -C "$folder" >"$log" 2>&1 && return
    # An error in the source is an error. Anything else is the folder's fault.
    ! grep -q '^FAILED: ' "$log" || grep -q '^FAILED: build\.ninja' "$log" || return
  fi
  empty "$folder" &&
    meson setup --wrap-mode=nodownload "$@" "$folder" "$root" >"$log" 2>&1 &&
    fingerprint "$@" >"$folder/.sinew" &&
    ninja -C "$folder" >"$log" 2>&1
}

# Builds in a locked folder, and sets it up first where that was not done or
# was done for something else. Shows what meson and ninja say if they fail.
build () # FOLDER OPTION…
{
  local log

  ! up_to_date "$@" || return 0
  say "building in ${1##*/}"
  log=$(mktemp) || return
  if build_logged "$log" "$@"
  then
    rm -f "$log"
    return 0
  fi
  if grep -q '^FAILED: ' "$log"
  then sed -n '/^FAILED: /,$p' "$log" >&2
  else tail -n 40 "$log" >&2
  fi
  rm -f "$log"
  say 'the build failed'
  return 1
}
