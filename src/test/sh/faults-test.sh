#!/bin/sh
# Tries what can go wrong around the built program, for real: full disks, missing permissions, kills, closed streams.
#   src/test/sh/faults-test.sh [PROJECT-ROOT]     needs a build with its test classes
# One line a case, `ok`, `skip` or `FAIL`; exits with 1 if one failed.
# shellcheck disable=SC2317 # `check` calls the functions
set -u
root=$(cd "${1:-.}" && pwd)
T=$(mktemp -d "${TMPDIR:-/tmp}/faults-test.XXXXXX") && T=$(cd "$T" && pwd -P) || exit 1
mounted=''
clean() { [ -z "$mounted" ] || umount "$mounted"; chmod -R u+w "$T"; rm -rf "$T"; }
trap clean EXIT; trap 'exit 1' HUP INT TERM
chmod 755 "$T"
failures=0 skipped=0 code=0 command=''

# A home of its own; in the locale of a machine that tells its errors in English.
mkdir -p "$T/home/target" "$T/state/zhoubao" "$T/config" "$T/cache"
cp "$root/zhoubao" "$T/home/" && cp "$root/target/zhoubao.jar" "$T/home/target/" && cp -R "$root/seeds" "$T/home/" || exit 1
export ZHOUBAO_LANG=en ZHOUBAO_CACHE=off LC_ALL=C.UTF-8 TERM=ansi \
  XDG_STATE_HOME="$T/state" XDG_CONFIG_HOME="$T/config" XDG_CACHE_HOME="$T/cache" XDG_DATA_HOME="$T/data"
zb=$T/home/zhoubao history=$T/state/zhoubao/history
cd "$T" || exit 1
archive() { java -cp "$root/target/test-classes" dev.zhoubao.benchmark.ArchiveGenerator "$@"; }
archive weeks 0 1500
archive many 0 10000

# run COMMAND...: keeps standard output in $T/out, standard error in $T/err, the code in $code.
run() { command=$*; "$@" >"$T/out" 2>"$T/err" </dev/null; code=$?; }
check() { # NAME, then a test
  name=$1; shift
  if "$@"; then echo "ok    $name"; return; fi
  echo "FAIL  $name"; failures=$((failures + 1))
  { printf '%s\ncode %s\n' "$command" "$code"; head -5 "$T/out"; head -20 "$T/err"; } | cut -c1-200 | sed 's/^/      /'
}
skip() { echo "skip  $*"; skipped=$((skipped + 1)); }
# failed TEXT: with code 1, and one sentence on standard error that holds the text
failed() { [ "$code" = 1 ] && [ "$(wc -l <"$T/err")" = 1 ] && grep -qF -- "$1" "$T/err"; }
quiet() { [ "$code" = 0 ] && [ ! -s "$T/err" ]; }
old() { [ "$(cat "$1")" = old ]; }
no_litter() { [ -z "$(find "$1" -name '*.tmp')" ]; }
whole() { jar --list --file "$1" >/dev/null 2>&1; } # a workbook is a zip archive
soon() { # a test that may take half a minute to hold
  for _ in $(seq 150); do "$@" && return; sleep 0.2; done
  return 1
}

# ---- A full disk
run "$zb" list --output /dev/full
check 'a full device' failed '/dev/full: No space left on device'
"$zb" list >/dev/full 2>"$T/err"; code=$? command='list >/dev/full'
check 'standard output on a full device' failed 'stdout: No space left on device'
mkdir full
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=128k tmpfs full 2>/dev/null; then
  mounted=$T/full
  echo old >full/weeks.xlsx
  run "$zb" --library weeks export xlsx --force --out full/weeks.xlsx
  check 'a full disk' failed 'weeks.xlsx: No space left on device'
  check '  the old file is whole' old full/weeks.xlsx
  run "$zb" --library weeks export json --parents --out full/new/weeks.json
  check '  for a folder that is not there' failed 'weeks.json: No space left on device'
  check '  nothing is left' [ "$(find full | wc -l)" = 2 ]
  ZHOUBAO_JAVA_OPTS=-Djava.io.tmpdir=$T/full run "$zb" --library weeks export xlsx --force --out rows.xlsx
  check 'a full disk for temporary files' failed "cannot be kept in $T/full"
else skip 'a full disk: needs root, to mount a small one'; fi

# ---- No permission
as_user() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  if setpriv --reuid=65534 --regid=65534 --clear-groups test -r "$T/home/target/zhoubao.jar" 2>/dev/null; then
    as_user() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
  else as_user() { return 99; }; fi
fi
as_user true
if [ $? = 99 ]; then skip 'no permission: no way to be another user'; else
  mkdir closed && echo old >closed/weeks.md && cp "$root"/seeds/* closed/ && chmod 555 closed && chmod 444 closed/*
  run as_user "$zb" export md --force --out closed/weeks.md
  check 'a folder that is read-only' failed 'no permission to read or write there'
  check '  the old file is whole' old closed/weeks.md
  run as_user "$zb" --library closed list
  check '  can be loaded' [ "$code" = 0 ]
  mkdir unread && cp "$root"/seeds/* unread/ && chmod 000 "$(find unread -type f | head -1)"
  run as_user "$zb" --library unread list --format csv
  check 'a file that cannot be read: the others are loaded' [ "$code $(wc -l <"$T/out")" = '0 5' ]
  check '  and it is told' grep -q '1 error while loading' "$T/err"
  run as_user env XDG_STATE_HOME=/proc/none XDG_CONFIG_HOME=/proc/none "$zb" history
  check 'no folder for the history' quiet
fi

# ---- Killed
echo old >weeks.xlsx
"$zb" --library weeks export xlsx --force --out weeks.xlsx >"$T/out" 2>"$T/err" & pid=$!
i=0; until ls .zhoubao-*.tmp >/dev/null 2>&1 || [ $i = 600 ]; do i=$((i + 1)); sleep 0.05; done
kill -KILL $pid; wait $pid 2>/dev/null; code=$? command='export, killed'
check 'killed during an export' [ "$code" = 137 ]
check '  the old file is whole' old weeks.xlsx
check '  half a file is left for now' [ -n "$(ls .zhoubao-*.tmp)" ]
mkdir home/exports && mv .zhoubao-*.tmp home/exports/
run "$zb" version
check '  the next start takes it away' no_litter home/exports
"$zb" --library weeks export xlsx --force --out weeks.xlsx >"$T/out" 2>"$T/err" & pid=$!
i=0; until ls .zhoubao-*.tmp >/dev/null 2>&1 || [ $i = 600 ]; do i=$((i + 1)); sleep 0.05; done
kill -TERM $pid; wait $pid 2>/dev/null; code=$? command='export, ended'
check 'ended during an export' [ "$code" = 143 ]
check '  the old file is whole' old weeks.xlsx
check '  nothing is left' no_litter .

# ---- At a terminal. The keys come from a named pipe; `script` lends the terminal.
if script -qec true /dev/null </dev/null >/dev/null 2>&1; then
  mkfifo keys
  open_shell() { # options; ended by closing descriptor 7
    script -qec "stty cols 100 rows 300; $before exec $int '$zb' $*" /dev/null <keys >"$T/out" 2>"$T/err" & terminal=$!
    exec 7>keys
    soon grep -sq ' weeks)' "$T/out" || echo 'no prompt within half a minute'
  }
  # What a shell starts in the background has Ctrl-C ignored, and a JVM leaves it so.
  before='' int=''
  ! env --default-signal=INT true 2>/dev/null || int='env --default-signal=INT'
  type_line() { printf '%s\n' "$1" >&7; }
  java_pid() { ps -e -o pid=,args= | sed -n "s#^ *\([0-9]*\) [^ ]*java .*-Dzhoubao.home=$T/home.*#\1#p" | head -1; }
  open_shell
  type_line 'list 27'; soon grep -sq ':list 27$' "$history"
  kill -KILL "$(java_pid)"; exec 7>&-; wait $terminal 2>/dev/null
  check 'a killed shell keeps its history' grep -q ':list 27$' "$history"
  printf '1700000000000:sho\\' >>"$history"; : >"${history}123.tmp"
  command='history after a kill'
  open_shell
  type_line 'gaps'; type_line 'exit'
  soon grep -sq ':exit$' "$history"; exec 7>&-; wait $terminal 2>/dev/null
  check '  and goes on after half a line' [ "$(sed 's/^[0-9]*://' "$history" | tr '\n' ' ')" = 'list 27 gaps exit ' ]
  check '  without litter' no_litter state

  # ---- A terminal that goes away: `script` holds its other end.
  lose_terminal() { kill -KILL $terminal; wait $terminal 2>/dev/null; exec 7>&-; code=-; }
  ended() { ! kill -0 "$pid" 2>/dev/null; }
  ends() { soon ended || { kill -KILL "$pid"; return 1; }; }
  # Stops the program as soon as this is in its history, so that its command has more than a second behind it then.
  # A `script` stops with what it runs.
  stop_at() { pid=$(java_pid); soon grep -sq "$1" "$history"; kill -STOP "$pid"; sleep 1.2; }
  exporting() { ls .zhoubao-*.tmp >/dev/null 2>&1; }
  for before in '' 'trap "" HUP;'; do
    case $before in '') how='' ;; *) how=', its signal ignored' ;; esac
    command="the terminal is gone$how"
    rm -f "$history"; open_shell
    type_line 'metrics'; soon grep -sq ':metrics$' "$history"; pid=$(java_pid)
    printf 'list 2' >&7; soon grep -sq '2' "$T/out"; lose_terminal
    check "the terminal goes away while a line is typed$how: the shell ends" ends
    check '  its history is kept, without the half line' [ "$(sed 's/^[0-9]*://' "$history")" = metrics ]
    echo old >weeks.xlsx; open_shell --library weeks
    type_line 'export xlsx --force --out weeks.xlsx'; soon exporting; pid=$(java_pid); lose_terminal
    check "  during an export$how" ends
    check '  the old file is whole, or the new one' eval 'old weeks.xlsx || whole weeks.xlsx'
    check '  nothing is left' no_litter .
    check '  its history is kept' grep -q ':export xlsx --force --out weeks.xlsx$' "$history"
    open_shell
    type_line 'load many'; stop_at ':load many$'; lose_terminal; kill -CONT "$pid"
    check "  during a load$how" ends
    check '  its history is kept' grep -q ':load many$' "$history"
  done
  before=''
  if command -v tmux >/dev/null 2>&1; then
    command='tmux kill-session'
    multiplexer() { env -u TMUX tmux -S "$T/tmux" -f /dev/null "$@"; }
    rm -f "$history"; multiplexer new-session -d -x 100 -y 30 "exec '$zb'"
    shows() { multiplexer capture-pane -p | grep -qF -- "$1"; }
    soon shows '(5 weeks)>'; pid=$(java_pid)
    multiplexer send-keys 'list 51' Enter; soon grep -sq ':list 51' "$history"
    multiplexer send-keys 'list 2'; soon shows '> list 2'; multiplexer kill-session
    check 'a tmux session is ended: the shell ends' ends
    check '  its history is kept, without the half line' [ "$(sed 's/^[0-9]*://' "$history")" = 'list 51' ]
  else skip 'a session of tmux that is ended: there is no tmux'; fi

  # ---- Ctrl-C in the first export, while its libraries start
  if [ -n "$int" ]; then
    rm -f "$history" weeks.xlsx; open_shell --library weeks; command='Ctrl-C in the first export'
    type_line 'export xlsx --out weeks.xlsx'; soon exporting; printf '\003' >&7
    check 'Ctrl-C in the first export: it stops' soon grep -sq 'error: interrupted' "$T/out"
    check '  and leaves nothing' eval 'no_litter . && ! [ -e weeks.xlsx ]'
    pid=$(java_pid); type_line 'exit'
    check '  and the shell goes on' ends
    exec 7>&-; wait $terminal
  else skip 'Ctrl-C in the first export: env cannot let it through here'; fi

  # ---- A terminal of which only the device tells its width
  command='list in a dumb terminal'
  TERM=dumb script -qec "stty cols 40; '$zb' --library weeks list 2010-10..2010-12" /dev/null </dev/null >"$T/out" 2>"$T/err"; code=$?
  check 'a dumb terminal: tables have the width of its device' eval '[ $code = 0 ] && grep -q "^2010-10 good" "$T/out" && ! grep -q ".\{41\}" "$T/out"'

  # ---- A terminal that is resized
  resize() { stty -F "/dev/$(ps -o tty= -p "$(java_pid)")" cols "$1" rows "$2"; }
  command='resized during an export'
  open_shell --library weeks; resize 120 40
  type_line 'export xlsx --force --out weeks.xlsx'; soon exporting; resize 20 8; sleep 0.3; resize 60 40
  check 'resized during an export: it goes on' soon grep -sq 'written.*weeks.xlsx' "$T/out"
  check '  the file is whole' whole weeks.xlsx
  type_line 'list 2010-10..2010-12 --all'
  check '  the next result has the new width' eval 'soon grep -sq "─\{6\}" "$T/out" && ! grep -q "─\{61\}" "$T/out"'
  printf 'list 2010' >&7; resize 30 8; printf -- '-20 --columns week\n' >&7
  check '  a line that is being typed goes on, too' soon grep -sq 'list 2010-20 --columns week$' "$history"
  type_line 'exit'; soon grep -sq ':exit$' "$history"; exec 7>&-; wait $terminal; code=$?
  check '  and it can be left' [ $code = 0 ]
  # What is written to a line's last column goes on below when it is written anew.
  escape=$(printf '\033')
  last_status() { tr '\r' '\n' <"$T/out" | sed -n "s/$escape\[K\$//; /^\(\[[#.]*\] \)*[0-9,][0-9,]* f[a-z ]*\$/p" | tail -1; }
  for width in 40 20; do
    command="load many, resized to $width columns"
    rm -f "$history"; open_shell; resize 120 20
    type_line 'load many'; stop_at ':load many$'; resize $width 20; kill -CONT $terminal "$pid"
    soon grep -sq 'weeks in memory' "$T/out"; line=$(last_status)
    check "resized to $width columns: progress keeps to its line" [ ${#line} -gt 0 -a ${#line} -lt $width ]
    type_line 'exit'; ends; exec 7>&-; wait $terminal; code=$?
    check '  and the shell goes on' [ $code = 0 ]
  done
  rm keys
else skip 'terminals: there is no script(1) that lends one'; fi
printf '\377\376\000\n1700000000000:list 27\n' >"$history"
run "$zb" history --format csv
check 'a damaged history: what is whole of it' [ "$(tail -1 "$T/out")" = '1,list 27' ]
# Whoever started this with nohup has the signal ignored, here and below.
case $(sed -n 's/^SigIgn:.*\(.\)$/\1/p' /proc/self/status 2>/dev/null) in
  *[13579bdf]) skip 'hung up: the signal is ignored here' ;;
  *)
    # At many moments of a start, while one piece after another is made.
    for moment in $(seq 0.2 0.1 1.2); do
      "$zb" --library weeks list >"$T/out" 2>"$T/err" </dev/null & pid=$!
      sleep $moment; kill -HUP $pid 2>/dev/null; wait $pid 2>/dev/null; code=$? command="list, hung up after $moment s"
      check "hung up after $moment s: it ends without a word" eval '{ [ $code = 129 ] || [ $code = 0 ]; } && ! [ -s "$T/err" ]'
    done
    ;;
esac

# ---- Files that vanish
mkdir gone && cp -R weeks gone/weeks
"$zb" --library gone list --format csv >"$T/out" 2>"$T/err" </dev/null & pid=$!
sleep 1; rm -rf gone; wait $pid; code=$? command='list, files vanish'
check 'files that vanish during a load' [ "$code" = 0 -o "$code" = 1 ]
check '  no stack trace' eval '! grep -q "	at " "$T/err"'

# ---- Nobody reads
code=$({ "$zb" --library weeks list --format ndjson 2>"$T/err"; echo $? >"$T/code"; } | head -1 >"$T/out"; cat "$T/code")
command='list | head -1'
check 'a reader that has enough: nothing is said' quiet
check '  it has got its line' [ "$(wc -l <"$T/out")" = 1 ]
printf 'list --format ndjson\nlist --format ndjson\n' >two.zb
{ "$zb" --library weeks @two.zb 2>"$T/err"; echo $? >"$T/code"; } | head -1 >"$T/out"
code=$(cat "$T/code") command='@two.zb | head -1'
check '  in a command file: the code of a signal' [ "$code" = 141 -a ! -s "$T/err" ]
run sh -c '"$1" list >&-' sh "$zb"
check 'standard output is closed from the start' quiet

printf 'list --format ndjson\nlist --format ndjson\nexport json --out late.json\n' >two.zb
{ "$zb" --library weeks @two.zb 2>"$T/err"; echo $? >"$T/code"; } | true
code=$(cat "$T/code") command='@two.zb | true'
check '  before an export that is then not made: the code of a signal' [ "$code" = 141 ]

# ---- Devices, and files in use
printf 'old\n' >log.txt
"$zb" list --limit 1 --columns week --format csv --output /dev/stdout >>log.txt 2>"$T/err"; code=$? command='--output /dev/stdout >>'
check 'standard output by its name goes on behind what is there' [ "$(head -2 log.txt | tr '\n' ' ')" = 'old week ' ]
printf 'version --format csv\nlist --limit 1 --columns week --format csv --output /dev/stdout\nversion --format csv\n' >three.zb
"$zb" @three.zb >all.txt 2>"$T/err"; code=$? command='three results, one by /dev/stdout'
check '  of several results' [ "$(grep -c . all.txt)" = $(($("$zb" version --format csv | wc -l) * 2 + 2)) ]
printf 'transcript t.txt\nlist --output t.txt\n' >t.zb
run "$zb" @t.zb
check 'a result onto the transcript is refused' grep -q 'the transcript is being written to t.txt' "$T/err"
printf 'transcript u.zb\nlist\n' >u.zb
run timeout 60 "$zb" @u.zb
check 'a transcript into the running command file is refused' failed 'is the command file that is running'

# ---- Several at once
rm -f rows.csv; command='six times --append'
pids=''
for i in 1 2 3 4 5 6; do
  "$zb" list --columns week --format csv --append --output rows.csv 2>>"$T/err" & pids="$pids $!"
done
# shellcheck disable=SC2086
wait $pids
check 'six that append lose no row' [ "$(wc -l <rows.csv)" = 31 ]
if [ "$(id -u)" = 0 ] && unshare -p -f --mount-proc true 2>/dev/null; then
  contained() { unshare -p -f --mount-proc sh -c 'exec "$0" "$@"' "$zb" --library weeks "$@"; }
  contained export json --out ns.json --force >"$T/out" 2>"$T/err" & pids=$!
  contained export xlsx --out ns.xlsx --force >>"$T/out" 2>>"$T/err"
  wait $pids; code=$? command='two exports of process 1'
  check 'two processes of one number in one folder' eval '[ "$(head -c 1 ns.json)" = "[" ] && whole ns.xlsx'
  check '  nothing is left' no_litter .
else skip 'two processes of one number: needs root and unshare'; fi

# ---- Owner, mode, links
echo old >mine.csv; ln mine.csv other.csv; chmod 640 mine.csv; [ "$(id -u)" != 0 ] || chown 65534:65534 mine.csv
before=$(ls -ln mine.csv | cut -d' ' -f1,3,4)
run "$zb" list --output mine.csv
check 'owner and mode stay' [ "$(ls -ln mine.csv | cut -d' ' -f1,3,4)" = "$before" ]
check '  the other link is told of' grep -q 'hard links: 1' "$T/err"

# ---- A state folder in which nothing is as it should be
line=$(printf '%3000s' | tr ' ' a)
printf '1700000000000:search %s\n' "$line" >"$history"
run timeout 60 "$zb" history --format csv
check 'a history with a long line' [ "$code" = 0 ]
for place in history history.lock; do
  rm -rf "$T/state/zhoubao"; mkdir "$T/state/zhoubao"; mkfifo "$T/state/zhoubao/$place"
  run timeout 60 "$zb" history
  check "a pipe as $place" [ "$code" = 0 ]
  rm -rf "$T/state/zhoubao"; mkdir -p "$T/state/zhoubao/$place"
  run timeout 60 "$zb" history
  check "a folder as $place" [ "$code" = 0 ]
  rm -rf "$T/state/zhoubao"; mkdir "$T/state/zhoubao"; ln -s /dev/zero "$T/state/zhoubao/$place"
  run timeout 60 "$zb" history
  check "an endless device as $place" [ "$code" = 0 ]
done
mkdir -p "$T/config/zhoubao/zhoubao.properties"
run "$zb" version
check 'a folder as configuration' [ "$code" = 0 ]
rm -rf "$T/config/zhoubao" "$T/state/zhoubao"; mkdir "$T/state/zhoubao"

# ---- The archive of classes, which is made behind a start
if cp -p "$root/target/zhoubao.jar.original" "$T/home/target/" 2>/dev/null; then
  fast() { find "$T/cache" -name whole 2>/dev/null | grep -q .; }
  unfit() { # NAME, then what makes it so
    name=$1; shift; eval "$@"
    ZHOUBAO_CACHE=on run "$zb" list --limit 1 --columns week --format csv
    check "$name" eval 'quiet && [ "$(head -1 "$T/out")" = week ]'
    sleep 4; check '  it is made anew' soon fast
  }
  unfit 'no archive of classes' true
  part=$(find "$T/cache" -name classes)
  unfit 'one that is cut off' 'truncate -s 1000000 "$part"'
  unfit 'one of nothing' ': >"$part"'
  unfit 'a jar that is younger' 'touch "$(dirname "$part")/zhoubao.jar"'
  unfit 'a jar that is missing' 'rm "$(dirname "$part")"/lib/jsoup*.jar'
  # Other bytes in the same places, of the same size and time: the JVM dies of them once.
  cp -p "$part" kept; chmod u+w "$part"; size=$(wc -c <"$part")
  for i in $(seq 8 63); do
    printf '%064d' 7 | dd of="$part" bs=1 seek=$((size / 64 * i)) conv=notrunc 2>/dev/null
  done
  touch -r kept "$part"
  ZHOUBAO_CACHE=on run "$zb" version
  check 'one of other bytes: its report is not left here' [ -z "$(ls hs_err* core* 2>/dev/null)" ]
  ZHOUBAO_CACHE=on run "$zb" version
  check '  the next start does without it' quiet
  sleep 4; check '  it is made anew' eval 'soon fast && soon [ ! -f "$(dirname "$part")/crash" ]'
  # Another start makes it whole while this one waits for its turn: others may already run from it.
  whole=$(dirname "$part")/whole made=$(ls -i "$part")
  mv "$whole" "$whole.away"
  ZHOUBAO_CACHE=on run "$zb" version
  mv "$whole.away" "$whole"
  sleep 5; check 'one that another start has made meanwhile is kept' [ "$(ls -i "$part")" = "$made" ]
else skip 'the archive of classes: there is no thin jar'; fi

# ---- No folder for temporary files
ZHOUBAO_JAVA_OPTS=-Djava.io.tmpdir=$T/none run "$zb" export xlsx --force --out rows.xlsx
check 'no folder for temporary files' failed "cannot be kept in $T/none"

# ---- Too little memory
for memory in 20m 48m; do
  ZHOUBAO_JAVA_OPTS=-Xmx$memory run "$zb" --library weeks export xlsx --force --out weeks.xlsx
  check "$memory of memory: done or told" eval '[ "$code" = 0 ] || failed "memory is exhausted"'
done
check '  nothing is left' no_litter .

# ---- Clocks that are wrong, and that jump
if command -v faketime >/dev/null 2>&1; then
  for day in '1971-01-01 00:00:00' '2037-12-31 23:59:50'; do
    run faketime "$day" "$zb" export json --force --out clock.json
    check "in the year ${day%%-*}" quiet
  done
  run faketime -f '+0 x5000' "$zb" --library weeks list --limit 1
  check 'a clock that runs away' [ "$code" = 0 ]
  faked=$(faketime '2020-01-01 00:00:00' sh -c 'echo "$LD_PRELOAD"')
  printf 'load many\nexport json --force --out clock.json\n' >clock.zb; echo '+0' >clock
  (sleep 2; echo '-400d' >clock; sleep 1; echo '+400d' >clock) & pid=$!
  run env LD_PRELOAD="$faked" FAKETIME_NO_CACHE=1 FAKETIME_TIMESTAMP_FILE="$T/clock" "$zb" @clock.zb
  check 'a clock that jumps back and forth during a load and an export' [ "$code" = 0 ]
  check '  all weeks are there' grep -q '^weeks  *10000$' "$T/out"
  wait $pid
else skip 'clocks: there is no faketime'; fi

echo "$failures failed, $skipped skipped"
[ $failures = 0 ]
