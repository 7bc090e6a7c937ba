#!/bin/sh
# Measures the program against public tools and a script, turn by turn: src/test/sh/benchmark.sh [PART...], each of load,
# start, excel, commands; all of them without one. See docs/benchmarks.md. Settings come from the environment:
# FOLDER keeps the archives that are made (about 2 GB), PYTHON is one with xlsxwriter, JAVA_HOME names the Java.
# That both sides found the same is checked first; what needs a tool that is not there is skipped.
set -eu
cd "$(dirname "$0")/../../.."
folder=${FOLDER:-${TMPDIR:-/tmp}/zhoubao-benchmark} python=${PYTHON:-python3} java=${JAVA_HOME:+$JAVA_HOME/bin/}java
articles=${ARTICLES:-145000} bulletins=${BULLETINS:-100000} weeks=${WEEKS:-10000} rounds=${ROUNDS:-5}
peer=src/test/python/peer.py
has() { command -v "$1" >/dev/null 2>&1 || { echo "skip: there is no $1"; return 1; }; }
has "$python" || exit 0
turns() { "$python" src/test/python/turns.py "$rounds" "$@"; }
archive() { # ARTICLES BULLETINS: the archive's folder into $archive
  archive=$folder/$1-$2
  [ -d "$archive" ] || "$java" -cp target/test-classes dev.zhoubao.benchmark.ArchiveGenerator "$archive" "$1" "$2"
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
same() { # WHAT: the lines of $work/peer and $work/zhoubao are the same
  tr -d '\r' <"$work/zhoubao" | cmp - "$work/peer" || { echo "FAILED: the two found not the same: $1" >&2; exit 1; }
}
listed() { # checks the archive's five figures, week by week
  "$python" $peer list "$archive" >"$work/peer"
  ./zhoubao --library "$archive" list --format csv \
    --columns week,incidents,cross-border,phishing,app-platforms,malicious-urls >"$work/zhoubao"
  same "list of $archive"
}

load() {
  archive "$articles" 300
  if has rg; then
    echo "load: an archive of $articles articles with 300 bulletins among them"
    rg -uuu -l 动态周报 "$archive" | grep -c 动态周报 >"$work/peer"
    ./zhoubao --library "$archive" list --format csv --columns week | grep -c - >"$work/zhoubao"
    same "bulletins in $archive"
    turns rg rg -uuu -l 动态周报 "$archive" -- zhoubao ./zhoubao --library "$archive" list --limit 1
  fi
  for count in $((bulletins / 100)) $((bulletins / 10)) "$bulletins"; do
    archive 0 "$count"
    echo "load: an archive of $count bulletins, with -Xmx1g"
    export ZHOUBAO_JAVA_OPTS=-Xmx1g
    listed
    turns script "$python" $peer list "$archive" -- zhoubao ./zhoubao --library "$archive" list --limit 1
    unset ZHOUBAO_JAVA_OPTS
  done
}

start() {
  "$java" -version 2>&1 | head -n 1
  echo 'start: a JVM that prints one line'
  turns 'one line' "$java" -cp target/test-classes dev.zhoubao.benchmark.OneLine -- zhoubao ./zhoubao diff 27 51
  echo 'start: the same, and plain java -jar'
  turns 'one line' "$java" -cp target/test-classes dev.zhoubao.benchmark.OneLine \
    -- 'java -jar' "$java" -jar target/zhoubao.jar diff 27 51
}

excel() {
  "$python" -c 'import xlsxwriter' 2>/dev/null || { echo 'skip: there is no xlsxwriter'; return 0; }
  for count in 119 "$weeks"; do
    archive 0 "$count"
    echo "excel: a workbook of $count weeks"
    "$python" $peer xlsx "$archive" "$work/peer.xlsx" >"$work/peer"
    ./zhoubao --library "$archive" export xlsx --force --out "$work/zhoubao.xlsx" |
      sed -n 's/^weeks  *//; s/,//g; s/^[0-9]*$/weeks &/p' >"$work/zhoubao"
    same "weeks of a workbook of $archive"
    turns xlsxwriter "$python" $peer xlsx "$archive" "$work/peer.xlsx" \
      -- zhoubao ./zhoubao --library "$archive" export xlsx --force --out "$work/zhoubao.xlsx"
  done
}

commands() {
  archive 0 119
  listed
  "$python" $peer diff "$archive" 2010-03 2012-09 >"$work/peer"
  ./zhoubao --library "$archive" diff 2010-03 2012-09 --format csv | cut -d, -f 1,3,4 >"$work/zhoubao"
  same "diff of $archive"
  for command in list 'diff 2010-03 2012-09'; do
    echo "commands: a cold $command on 119 bulletins"
    # shellcheck disable=SC2086
    turns script "$python" $peer ${command%% *} "$archive" ${command#"${command%% *}"} \
      -- zhoubao ./zhoubao --library "$archive" $command
  done
  archive 0 "$weeks"
  for command in list 'show latest' 'diff previous latest' summary gaps check metrics 'trend incidents' 'search 跨境'; do
    echo "commands: $command on $weeks bulletins, once and 21 times; a twentieth of the difference is one more"
    echo "$command" >"$work/1.zb"
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21; do echo "$command"; done >"$work/21.zb"
    turns once ./zhoubao --library "$archive" run "$work/1.zb" -- 'again and again' ./zhoubao --library "$archive" run "$work/21.zb"
  done
}

./mvnw -q -B -Dquick test-compile
# The first start builds; the one after finds the archive of classes, which is made in the background within PAUSE seconds.
./zhoubao version >/dev/null
sleep "${PAUSE:-30}"
[ "${1:-all}" != all ] || set -- load start excel commands
for part; do
  case $part in load | start | excel | commands) $part ;; *) echo "FAILED: there is no part $part" >&2; exit 2 ;; esac
done
