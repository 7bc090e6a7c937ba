#!/bin/sh
# Makes docs/transcripts.md: drives the built program with real keys in a terminal of tmux, 100 columns and 30 rows.
#   src/test/sh/transcripts.sh            writes the file
#   src/test/sh/transcripts.sh --check    compares it with what the program shows now; exits with 1 if it differs
# Needs a build (./zhoubao version makes one) and tmux. A wait that lasts too long ends it with the screen it met.
set -u
root=$(cd "$(dirname "$0")/../../.." && pwd)
page=$root/docs/transcripts.md
command -v tmux >/dev/null 2>&1 || { echo 'skip transcripts: there is no tmux'; exit 0; }
[ -f "$root/target/zhoubao.jar" ] || { echo 'FAIL transcripts: there is no build; ./zhoubao version makes one' >&2; exit 1; }
T=$(mktemp -d "${TMPDIR:-/tmp}/transcripts.XXXXXX") && T=$(cd "$T" && pwd -P) || exit 1
multiplexer() { env -u TMUX tmux -S "$T/socket" -f "$T/tmux.conf" "$@"; }
trap 'multiplexer kill-server 2>/dev/null; rm -rf "$T"' EXIT; trap 'exit 1' HUP INT TERM

# A folder and a home of its own, where nothing is set.
mkdir -p "$T/work/target" "$T/work/in box" "$T/home"
cp "$root/zhoubao" "$T/work/" && cp "$root/target/zhoubao.jar" "$T/work/target/" && cp -R "$root/seeds" "$T/work/" || exit 1
cat >"$T/work/weekly.zb" <<'END'
# The routine of a week
list ${year} --columns week,grade,incidents
assert latest phishing change < 100%
export csv --year ${year} --force
END
printf '%s\n' 'list 27 --columns week' 'lst' 'diff 27 51 --alll' 'show ${week}' >"$T/work/wrong.zb"
printf '%s\n' 'assert 39 incidents change < 20%' >"$T/work/alarm.zb"
mkdir "$T/bin" && printf '#!/bin/sh\nprintf "%%s\\n" "$1" >opened\n' >"$T/bin/browse" && chmod +x "$T/bin/browse"
cat >"$T/tmux.conf" <<'END'
set -g default-terminal xterm-256color
set -g status off
set -g history-limit 0
set -s escape-time 0
END

# ---- Driving
sessions=0
# open COLUMNS ROWS [-] [VARIABLE=VALUE]...: a shell in a terminal of that size, with - without a home; the one before is ended.
open() {
  columns=$1 rows=$2 home=HOME=$T/home; shift 2
  [ "${1:-}" != - ] || { home=''; shift; }
  sessions=$((sessions + 1))
  multiplexer new-session -d -s "s$sessions" -x "$columns" -y "$rows" -c "$T/work" \
    env -i PATH="$T/bin:$PATH" ${JAVA_HOME:+"JAVA_HOME=$JAVA_HOME"} ${home:+"$home"} TERM=xterm-256color LC_ALL=C.UTF-8 \
    ZHOUBAO_LANG=en ZHOUBAO_CACHE=off BROWSER=browse PS1='$ ' ENV= "$@" sh || exit 1
  [ $sessions = 1 ] || multiplexer kill-session -t "s$((sessions - 1))"
  await_line '$'
}
screen() { multiplexer capture-pane -p "$@"; }
type() { multiplexer send-keys -l -- "$1"; }
keys() { multiplexer send-keys "$@"; }
# What is typed is seen first, so that the prompt before it is not used for the one after it.
line() { type "$1"; await "$(printf %.12s "$1")"; keys Enter; }
# Runs a line of zhoubao, or of the shell around it, and waits for the next prompt.
run() { line "$1"; await_line "${2:-zhoubao (5 weeks)>}"; }
sh_run() { line "$1"; await_line '$'; }
# Waits until the screen shows this text, or this as its last line, and then until nothing on it changes.
await() { awaited grep -qF -- "$1"; }
await_line() { awaited ends_with "$1"; }
ends_with() { [ "$(sed -e 's/ *$//' -e '/^$/d' | tail -1)" = "$1" ]; }
awaited() {
  end=$(($(date +%s) + 90))
  until screen | "$@"; do
    [ "$(date +%s)" -lt $end ] || { echo "FAIL transcripts: $* does not come:" >&2; screen >&2; exit 1; }
    sleep 0.1
  done
  calm
}
calm() {
  before='' i=0
  until now=$(screen; multiplexer display-message -p '#{cursor_x},#{cursor_y}'); [ "$now" = "$before" ]; do
    before=$now; i=$((i + 1)); [ $i -lt 50 ] || break; sleep 0.3
  done
}
clear_screen() { keys C-l; calm; }
wipe() { line clear; calm; }

# ---- Writing
out=$T/transcripts.md
say() { printf '%s\n' "$@" >>"$out"; }
section() { printf '\n## %s\n\n' "$1" >>"$out"; shift; say "$@"; }
# The screen as it is (the pager draws lines with a second set of characters, as whose names they are captured), without the empty lines at its end.
shot() { say '' "$@" '' '```text'; screen | sed -e 's/ *$//' -e '/^q\{9,\}$/s/q/─/g' -e "s#$T/work#.#g" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >>"$out"; say '```'; }
# The line being typed, with a mark before what is drawn in another way.
escape=$(printf '\033')
marked() {
  say '' "$@" '' '```text'
  screen -e | grep -F '> ' | tail -1 | sed -e "s/$escape\[38;5;\([0-9]*\)m/‹colour \1›/g" -e "s/$escape\[3\([0-7]\)m/‹colour \1›/g" \
    -e "s/$escape\[1m/‹bold›/g" -e "s/$escape\[2m/‹faint›/g" -e "s/$escape\[49m//g" \
    -e "s/$escape\[39m\|$escape\[0*m/‹plain›/g" -e 's/‹plain›‹plain›/‹plain›/g' -e 's/ *$//' >>"$out"
  say '```'
}

say '# Transcripts' '' \
  'Made by `src/test/sh/transcripts.sh`, which types into the program in a terminal of tmux and keeps what the screen shows:' \
  '100 columns, 30 rows, `TERM=xterm-256color`, if nothing else is said. `--check` compares this file with the program.'

. "$root/src/test/sh/transcripts-scenes.sh"

if [ "${1:-}" = --check ]; then
  if diff -u "$page" "$out"; then echo 'ok    docs/transcripts.md is what the program shows'; else
    echo 'FAIL  docs/transcripts.md is not what the program shows; src/test/sh/transcripts.sh writes it anew' >&2; exit 1; fi
else
  cp "$out" "$page" && echo 'written  docs/transcripts.md'
fi
