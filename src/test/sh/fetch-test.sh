#!/bin/sh
# Fetches a whole series with the built program: from the seeds, and a publisher on this machine whose articles link on.
#   src/test/sh/fetch-test.sh [PROJECT-ROOT]
# It is interrupted and killed on the way. One line a case, `ok` or `FAIL`; exits with 1 if one failed.
# shellcheck disable=SC2317 # `check` calls the functions
set -u
root=$(cd "${1:-.}" && pwd)
T=$(mktemp -d "${TMPDIR:-/tmp}/fetch-test.XXXXXX") || exit 1
publisher='' mounted='' failures=0
trap '[ -z "$publisher" ] || kill "$publisher" 2>/dev/null; [ -z "$mounted" ] || umount "$mounted"; rm -rf "$T"' EXIT; trap 'exit 1' HUP INT TERM
export ZHOUBAO_LANG=en ZHOUBAO_CACHE=off LC_ALL=C.UTF-8 TERM=dumb XDG_STATE_HOME="$T/state" XDG_CONFIG_HOME="$T/config" \
  XDG_CACHE_HOME="$T/cache" XDG_DATA_HOME="$T/data"
unset http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
check() { # NAME, then a test
  name=$1; shift
  if "$@"; then echo "ok    $name"; return; fi
  echo "FAIL  $name"; failures=$((failures + 1)); tail -5 "$T/out" "$T/err" 2>/dev/null | cut -c1-200 | sed 's/^/      /'
}
soon() { # a test that may take half a minute to hold
  for _ in $(seq 600); do "$@" && return; sleep 0.05; done
  return 1
}

# Only one scheme is asked through the publisher, so the seeds name it.
mkdir "$T/library" && for seed in "$root"/seeds/*; do
  sed 's#https://mp\.weixin#http://mp.weixin#g' "$seed" >"$T/library/${seed##*/}"
done
cp -R "$T/library" "$T/seeds"
java -cp "$root/target/test-classes" dev.zhoubao.fixture.LoopbackPublisher "$T/library" "$T/asked" "$T/port" &
publisher=$!
soon test -s "$T/port" || { echo 'FAIL  the publisher does not start'; exit 1; }
http_proxy=http://127.0.0.1:$(cat "$T/port"); export http_proxy

zb() { "$root/zhoubao" --library "$T/library" "$@" >"$T/out" 2>"$T/err" </dev/null; }
kept() { find "$T/library" -maxdepth 1 -name '2*.html' | wc -l; }
has() { [ "$(kept)" -ge "$1" ]; }
weeks() { zb list --columns week --format csv && [ "$(($(wc -l <"$T/out") - 1))" = "$1" ]; }
# What a shell starts in the background has Ctrl-C ignored, and a JVM leaves it so.
int=''
! env --default-signal=INT true 2>/dev/null || int='env --default-signal=INT'
start() { # in the background, to be stopped between two requests
  # shellcheck disable=SC2086 # no word where there is no such option
  $int "$root/zhoubao" --library "$T/library" fetch --follow --delay 0.5 --format json >"$T/out" 2>"$T/err" </dev/null &
  running=$!
}
ended() { # SIGNAL CODE
  kill "-$1" "$running"; wait "$running"; [ $? = "$2" ]
}
told() { # each address that was left stands in the result
  left=$(sed -n 's/.*addresses left: \([0-9]*\);.*/\1/p' "$T/err")
  [ "$left" -gt 0 ] && [ "$(grep -c '"skipped"' "$T/out")" = "$left" ]
}
whole() { [ -z "$(find "$T/library" -maxdepth 1 -name '*.html' -size -2)" ] && [ -z "$(find "$T/library" -name '*.tmp' | head -1)" ]; }

check 'a dry run asks nothing' eval 'zb fetch --follow --dry-run && [ ! -e "$T/asked" ] && grep -q "requests 23" "$T/out"'
start; soon has 5
check 'a run can be ended' ended TERM 143
check 'what is there is whole' whole
if [ -n "$int" ]; then
  before=$(kept); start; soon has $((before + 3))
  check 'a run can be interrupted' ended INT 130
  check 'each address is told of' told
else echo 'skip  Ctrl-C: env cannot let it through here'; fi
before=$(kept); start; soon has $((before + 5))
check 'a run can be killed' ended KILL 137
check 'the same command goes on to the end' zb fetch --follow --delay 0
check 'every week that the publisher has is there' weeks 51
check 'nothing was asked twice' eval '[ -z "$(sort "$T/asked" | uniq -d)" ]'
check 'everything was asked that was missing' eval '[ "$(grep -c mid= "$T/asked")" = 46 ]'
check 'a further run asks nothing' eval 'zb fetch --follow && [ "$(grep -c mid= "$T/asked")" = 46 ]'
check 'gaps has nothing left' eval 'zb gaps --format json && [ "$(tr -d " \n" <"$T/out")" = "[]" ]'

mkdir "$T/full"
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=40k tmpfs "$T/full" 2>/dev/null; then
  mounted=$T/full
  "$root/zhoubao" --library "$T/seeds" fetch --into "$T/full" --delay 0 >"$T/out" 2>"$T/err" </dev/null
  code=$?
  check 'a full disk is told of' eval '[ "$code" = 1 ] && grep -q "failed .*No space left on device" "$T/out"'
  check 'what is there is whole' eval '[ -n "$(ls "$T/full")" ] && [ -z "$(find "$T/full" -name "*.tmp" -o -name "2*" -size 0)" ]'
else echo 'skip  a full disk: needs root, to mount a small one'; fi

mkdir "$T/other"
if [ "$(id -u)" = 0 ] && chmod 755 "$T" && setpriv --reuid=65534 --clear-groups test -r "$root/target/zhoubao.jar" 2>/dev/null; then
  requests=$(wc -l <"$T/asked")
  setpriv --reuid=65534 --clear-groups "$root/zhoubao" --library "$T/seeds" fetch --into "$T/other" --delay 0 >"$T/out" 2>"$T/err" </dev/null
  code=$?
  check 'a folder of another user is told of before anything is asked' eval \
    '[ "$code" = 1 ] && [ "$(wc -l <"$T/err")" = 1 ] && grep -q "$T/other.*--into" "$T/err" && [ "$(wc -l <"$T/asked")" = "$requests" ]'
else echo 'skip  a folder of another user: needs root, setpriv, and a program that others may read'; fi

ZHOUBAO_JAVA_OPTS="-Xlog:class+load:file=$T/classes"; export ZHOUBAO_JAVA_OPTS
zb list
check 'a start without fetch loads none of its classes' eval \
  '! grep -E "dev\.zhoubao\.(fetch|shell\.fetch)\.|java\.net\.http\.|jdk\.internal\.net\.http" "$T/classes"'

[ "$failures" = 0 ] || { echo "$failures failed"; exit 1; }
echo '0 failed'
