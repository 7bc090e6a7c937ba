#!/bin/sh
# Builds the program twice, in two folders, under two time zones, locales and file orders, and compares the bytes.
#   src/test/sh/reproducible-test.sh [PROJECT-ROOT]     MAVEN_ARGS=-o builds without the network
# Tests, formatter and dependency:analyze leave nothing in the jar and are left out; MAVEN_ARGS=-Dquick leaves out all checks.
# Compares the jar and, where Maven may go online, the bill of materials; exits with 1 if one differs.
set -eu
root=$(cd "${1:-.}" && pwd)
T=$(mktemp -d "${TMPDIR:-/tmp}/reproducible-test.XXXXXX")
trap 'rm -rf "$T"' EXIT; trap 'exit 1' HUP INT TERM

build() { # the folder; its environment
  folder=$1; shift
  mkdir -p "$T/$folder"
  (cd "$root" && tar -cf - --exclude=./target --exclude=./.git --exclude=./exports .) | tar -xf - -C "$T/$folder"
  find "$T/$folder/src" -exec touch -d "$1" {} +; shift
  (cd "$T/$folder" && env "$@" ./mvnw -B -q package -Dmaven.test.skip -Dspotless.check.skip -Dmdep.analyze.skip) || { echo "FAIL the build in $folder"; exit 1; }
}
build 'one' '2020-01-01 12:00' TZ=UTC LC_ALL=C.UTF-8
build 'another 周报' '2030-06-30 23:59' TZ=Asia/Shanghai LC_ALL=C.UTF-8 JAVA_TOOL_OPTIONS='-Duser.language=zh -Duser.country=CN'

failures=0
same() { # the file; whether it has to be there
  if [ ! -e "$T/one/target/$1" ] && [ "$2" = maybe ]; then
    echo "skip $1: not made without the network"
  elif cmp "$T/one/target/$1" "$T/another 周报/target/$1"; then
    echo "ok   $1 $(sha256sum <"$T/one/target/$1" | cut -c1-64)"
  else
    echo "FAIL $1 differs"; failures=1
    for copy in one 'another 周报'; do zipinfo -v "$T/$copy/target/$1" >"$T/${copy%% *}.list" 2>/dev/null || true; done
    diff "$T/one.list" "$T/another.list" | head -20 || true
  fi
}
same zhoubao.jar always
same zhoubao.cdx.json maybe
exit "$failures"
