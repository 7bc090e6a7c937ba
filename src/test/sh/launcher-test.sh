#!/bin/sh
# Tests the launcher, with a `java` and an `mvnw` that only pretend.
#   src/test/sh/launcher-test.sh [PROJECT-ROOT]     TEST_SHELL="busybox sh" runs the launcher with another shell
# One line a case, `ok` or `FAIL`; exits with 1 if one failed.
# shellcheck disable=SC2009,SC2013,SC2016,SC2086,SC2317 # code for eval is quoted, $shell is split, `check` calls the functions
set -u
root=$(cd "${1:-.}" && pwd)
shell=${TEST_SHELL:-sh}
T=$(mktemp -d "${TMPDIR:-/tmp}/launcher-test.XXXXXX") && T=$(cd "$T" && pwd -P) || exit 1
trap 'chmod -R u+w "$T"; rm -rf "$T"' EXIT; trap 'exit 1' HUP INT TERM
failures=0 on_path='' U=LC_ALL=C.UTF-8 P="$T/a 项目" J="JAVA_HOME=$T/jdk17"

# A PATH with the tools but without a Java, and none of the machine's own folders of Javas.
mkdir -p "$T/tools" "$T/home" "$P/src/main/java"
for tool in sh dash bash busybox mksh ksh yash zsh env find readlink mkdir rmdir rm cat tail touch sleep locale ps; do
  where=$(command -v "$tool") && ln -s "$where" "$T/tools/$tool"
done
for tool in /usr/bin/printf /bin/printf; do # some shells have it, others not
  [ ! -x $tool ] || [ -e "$T/tools/printf" ] || ln -s $tool "$T/tools/printf"
done
sed -e "s#/usr/lib/jvm/#'$T'/jvm/#g" -e "s#/usr/libexec/java_home#$T/java_home#g" \
  -e "s#/Library/Java/#'$T'/Library/#g" -e "s#/opt/homebrew/#'$T'/homebrew/#g" -e "s#\"/c/Program#\"$T/c/Program#g" \
  "$root/zhoubao" >"$P/zhoubao"
chmod +x "$P/zhoubao"

# The jar is "half" for a while, then "whole".
cat >"$P/mvnw" <<'EOF'
#!/bin/sh
echo "$JAVA_HOME $*" >>builds
i=0; while [ $i -lt 20 ]; do i=$((i + 1)); echo "line $i"; done
[ ! -e ../fail ] || exit 1
[ ! -e ../edit ] || { sleep 1; touch pom.xml; sleep 1; }
echo thin >target/zhoubao.jar.original
echo half >target/zhoubao.jar
[ ! -e ../slow ] || sleep 3
[ ! -e ../family ] || { (trap '' TERM; sleep 41) & sleep 42 & echo "$$ $!" >../family; wait; }
echo whole >target/zhoubao.jar
EOF
echo '<project/>' >"$P/pom.xml"
echo 'class X {}' | tee "$P/src/main/java/A.java" >"$P/src/main/java/B.java"

# make_java DIR VERSION [jre] [unlabelled]: a Java; without its compiler; without the file `release`.
make_java() {
  mkdir -p "$1/bin"
  [ "${4:-}" = unlabelled ] || printf 'IMPLEMENTOR="x"\nJAVA_VERSION="%s"\nOS_NAME="Linux"\n' "$2" >"$1/release"
  [ "${3:-}" = jre ] || { printf '#!/bin/sh\n' >"$1/bin/javac"; chmod +x "$1/bin/javac"; }
  cat >"$1/bin/java" <<EOF
#!/bin/sh
if [ "\$1" = -XshowSettings:properties ]; then
  echo asked >>"$T/asked"
  printf 'Property settings:\n    java.home = %s\n    java.version = %s\n    x = y\n' "$1" "$2" >&2
  exit 0
fi
echo "version:$2 pid:\$\$ LC_ALL:\${LC_ALL:-} cwd:\$(pwd) locale:\${ZHOUBAO_LOCALE:-}"
while [ \$# -gt 0 ] && [ "\$1" != -jar ]; do echo "flag:\$1"; shift; done
echo "jar:\$(cat "\$2")"
shift 2
for a; do echo "<\$a>"; done
[ "\${1:-}" != exit ] || exit "\$2"
EOF
  chmod +x "$1/bin/java"
}

# start [VARIABLE=VALUE...] -- PROGRAM ARGUMENT...: in an environment that holds nothing else.
start() {
  n=$#
  while [ "$n" -gt 0 ]; do
    word=$1; shift; n=$((n - 1))
    if [ "$word" = -- ]; then set -- "$@" $shell; else set -- "$@" "$word"; fi
  done
  out=$(env -i PATH="$T/tools${on_path:+:$on_path}" HOME="$T/home" "$@" 2>"$T/err" </dev/null)
  code=$? err=$(cat "$T/err")
}
check() { # NAME, then a test
  name=$1; shift
  if "$@"; then echo "ok    $name"; return; fi
  echo "FAIL  $name"; printf '%s\n' "code $code" "$out" "$err" | sed 's/^/      /'; failures=$((failures + 1))
}
has() { case $1 in *"$2"*) ;; *) return 1 ;; esac; }
all() { # CODE OUT ERR: each a part of what came; an empty ERR means silence
  [ "$code" = "$1" ] && has "$out" "$2" && if [ -n "$3" ]; then has "$err" "$3"; else [ -z "$err" ]; fi
}
builds() { if [ -f "$P/builds" ]; then wc -l <"$P/builds" | tr -d ' '; else echo 0; fi; }
fresh() { rm -rf "$P/target" "$P/builds"; }
settle() { # everything old, the build a year younger
  find "$P/src" "$P/pom.xml" -exec touch -t 202001010000 {} +
  touch -t 202101010000 "$P/target/zhoubao.jar" "$P/target/zhoubao.jar.original"
  rm -f "$P/builds"
}

# ---- No Java, and the wrong ones
start $U -- "$P/zhoubao"
check 'no Java at all' all 1 '' 'needs a JDK 17 or newer, with javac; found: none.'
make_java "$T/jdk8" 1.8.0_392; make_java "$T/jdk17" 17.0.15; make_java "$T/jdk25" 25.0.3; make_java "$T/jre" 21.0.2 jre
make_java "$T/plain" 21 jdk unlabelled
mkdir -p "$T/broken/bin"; printf '#!/bin/sh\nexit 1\n' >"$T/broken/bin/java"; chmod +x "$T/broken/bin/java"
start $U JAVA_HOME="$T/jdk8" -- "$P/zhoubao"
check 'too old' all 1 '' "found: $T/jdk8 (1.8.0_392)."
on_path=$T/broken/bin; start $U JAVA_HOME="$T/nowhere" -- "$P/zhoubao"
check 'broken, and a bad JAVA_HOME' all 1 '' "no Java in JAVA_HOME ($T/nowhere), $T/broken (does not start)"
on_path=; start $U JAVA_HOME="$T/jre" -- "$P/zhoubao"
check 'a runtime cannot build' all 1 '' "found: $T/jre (21.0.2, without javac)."

# ---- The first start
start $U "$J" -- "$P/zhoubao" list
check 'first start builds' all 0 'jar:whole' 'zhoubao: building (first start, takes a minute or two) ...'
check 'with the JDK it found' [ "$(cat "$P/builds")" = "$T/jdk17 -q -B -Dquick -DskipTests package" ]
start $U "$J" -- "$P/zhoubao" list
check 'second start does not' all 0 'jar:whole' ''
check 'no lock is left' [ ! -e "$P/target/build.lock" ]

# ---- Which Java
start $U JAVA_HOME="$T/jre" -- "$P/zhoubao"
check 'a runtime can run' all 0 'version:21.0.2' ''
on_path=$T/jdk25/bin; start $U JAVA_HOME="$T/jdk8" -- "$P/zhoubao"
check 'JAVA_HOME too old, PATH good' all 0 'version:25' ''
check 'native access on 24 and later' has "$out" 'flag:--enable-native-access=ALL-UNNAMED'
start $U JAVA_HOME="$T/jdk17/" -- "$P/zhoubao"
check 'JAVA_HOME wins over PATH' all 0 'version:17' ''
check 'no native access before 24' eval '! has "$out" enable-native'
mkdir -p "$T/alternatives" "$T/linked"
ln -s ../alternatives/java "$T/linked/java"; ln -s ../jdk17/bin/java "$T/alternatives/java"
on_path=$T/linked; start $U -- "$P/zhoubao"
check 'a java on PATH behind links' all 0 'version:17' ''
check 'no JVM was started so far to ask its version' [ ! -e "$T/asked" ]
on_path=$T/plain/bin; start $U -- "$P/zhoubao"
check 'a Java without a release file is asked' all 0 'version:21' ''
check 'once' [ "$(cat "$T/asked")" = asked ]
on_path=; mkdir "$T/jvm"; make_java "$T/jvm/jdk-11" 11.0.2; make_java "$T/jvm/jdk-21" 21.0.1
start $U -- "$P/zhoubao"
check 'one in the usual places' all 0 'version:21.0.1' ''
rm -rf "$T/jvm"

# ---- From anywhere, with anything
mkdir -p "$T/some where/deep"; ln -s "../a 项目/zhoubao" "$T/some where/zb"; ln -s ../zb "$T/some where/deep/zb2"
cd "$T/some where/deep" || exit 1
start $U "$J" ./zb2 'a  b' '' "it's" '*' '"q"' '$HOME' '第27期' -x
cd "$T" || exit 1
check 'through links, from another folder' all 0 "flag:-Dzhoubao.home=$P" ''
check 'the folder stays the caller'\''s' has "$out" "cwd:$T/some where/deep"
check 'arguments arrive as given' [ "$(printf '%s\n' "$out" | grep '^<' | tr '\n' ' ')" = \
  "<a  b> <> <it's> <*> <\"q\"> <\$HOME> <第27期> <-x> " ]
mkdir gone; cd gone && rmdir "$T/gone" && start $U "$J" -- "$P/zhoubao"
cd "$T" || exit 1
check 'a folder that is gone' all 1 '' 'the current folder is gone'
touch ./-Da=1 # what the flag would become if it were matched with file names
start $U "$J" ZHOUBAO_JAVA_OPTS='-Xmx64m -Da=*' -- "$P/zhoubao"
check 'ZHOUBAO_JAVA_OPTS' has "$out" 'flag:-Xmx64m
flag:-Da=*'
start $U "$J" -- "$P/zhoubao" exit 3
check 'the exit code passes through' all 3 '<exit>' ''
for l in LANG=C LC_ALL=POSIX LANG=xx_YY.UTF-8 LC_CTYPE=C; do
  start "$J" "$l" -- "$P/zhoubao"
  check "UTF-8 under $l" has "$out" '.UTF-8 cwd'
  check "$l is kept for charts" has "$out" "locale:${l#*=}"
done
start "$J" LC_ALL=zh_CN.NONE LANG=C -- "$P/zhoubao"
check 'the language stays' has "$out" 'flag:-Duser.language=zh
flag:-Duser.country=CN'
env -i PATH="$T/tools" $U "$J" $shell "$P/zhoubao" 2>"$T/err" >&- <&-; code=$? out='' err=$(cat "$T/err")
check 'closed streams do no harm' all 0 '' ''
env -i PATH="$T/tools" $U "$J" $shell "$P/zhoubao" >"$T/out" 2>&1 & pid=$!
wait $pid; out=$(cat "$T/out")
check 'signals go straight to Java' has "$out" "pid:$pid "
echo other >"$T/other.jar"; touch "$P/pom.xml"; rm -f "$P/builds"
start $U "$J" ZHOUBAO_JAR=other.jar -- "$P/zhoubao"
check 'ZHOUBAO_JAR' all 0 'jar:other' ''
start $U "$J" ZHOUBAO_JAR=none.jar -- "$P/zhoubao"
check 'ZHOUBAO_JAR that is not there' all 1 '' 'none.jar, which is not a file'
check 'neither builds' [ "$(builds)" = 0 ]

# ---- When to build
settle; start $U "$J" -- "$P/zhoubao"
check 'nothing changed' [ "$(builds)" = 0 ]
for change in 'touch "$P/pom.xml"' 'touch "$P/src/main/java/A.java"' 'rm "$P/src/main/java/B.java"'; do
  settle; eval "$change"; start $U "$J" -- "$P/zhoubao"
  check "builds after: $change" all 0 'jar:whole' 'building (the sources have changed)'
  start $U "$J" -- "$P/zhoubao"
  check '  and then no more' all 0 'jar:whole' ''
done
settle; touch "$P/pom.xml" "$T/edit"; start $U "$J" -- "$P/zhoubao"; rm "$T/edit"; start $U "$J" -- "$P/zhoubao"
check 'an edit during a build asks for another' [ "$(builds)" = 2 ]
settle; touch "$P/pom.xml" "$T/fail"; start $U "$J" -- "$P/zhoubao"
check 'a failed build' all 1 '' "the build failed; the end of $P/target/build.log:
line 6"
check 'leaves neither jar nor lock' eval '[ ! -e "$P/target/zhoubao.jar" ] && [ ! -e "$P/target/build.lock" ]'
rm "$T/fail"; fresh
mkdir -p "$P/target/build.lock"; echo 99999999 >"$P/target/build.lock/pid"; echo half >"$P/target/zhoubao.jar"
touch "$P/target/zhoubao.jar.original"
start $U "$J" -- "$P/zhoubao"
check 'takes over the lock of a dead process, and distrusts its jar' all 0 'jar:whole' 'building'
check '  and gives it back' [ ! -e "$P/target/build.lock" ]

fresh; touch "$T/slow"
for i in 1 2 3; do env -i PATH="$T/tools" $U "$J" $shell "$P/zhoubao" >"$T/race$i" 2>&1 & [ $i != 2 ] || sleep 1; done
wait # the third found half a jar
out=$(cat "$T"/race?) err=''
check 'three starts in a race: one build' [ "$(builds)" = 1 ]
check '  three whole jars' [ "$(printf '%s\n' "$out" | grep -c '^jar:whole')" = 3 ]
check '  two that waited, and said so once' [ "$(printf '%s\n' "$out" | grep -c 'waiting for it')" = 2 ]
fresh
env -i PATH="$T/tools" $U "$J" $shell "$P/zhoubao" >"$T/stopped" 2>&1 & pid=$!
sleep 1; kill -TERM $pid; wait $pid; code=$? out=$(cat "$T/stopped")
check 'stopped during the build' [ $code = 143 ]
check '  leaves neither jar nor lock' eval '[ ! -e "$P/target/zhoubao.jar" ] && [ ! -e "$P/target/build.lock" ]'
rm "$T/slow"

# A build with processes of its own, one of which does not mind a TERM: all end with the launcher.
begin() { # until its processes run
  fresh; : >"$T/family"; : >"$T/stopped"
  env -i PATH="$T/tools" TERM=xterm $U "$J" $shell "$P/zhoubao" >"$T/stopped" 2>&1 & pid=$!
  begun
}
begun() { tries=0; until [ -s "$T/family" ] || [ $tries = 300 ]; do sleep 0.1; tries=$((tries + 1)); done; }
ended() { # no process of the build is left, of those that ran
  [ -s "$T/family" ] || return 1
  for process in $(cat "$T/family"); do ! kill -0 "$process" 2>/dev/null || return 1; done
  ! ps -A -o args= | grep '^sleep 4[12]$'
}
signals='TERM:143 HUP:129'
# Whoever started this with nohup has that signal ignored, here and below.
case $(sed -n 's/^SigIgn:.*\(.\)$/\1/p' /proc/self/status 2>/dev/null) in
  *[13579bdf]) echo 'skip  a HUP during the build: the signal is ignored here'; signals=TERM:143 ;;
esac
for signal in $signals; do
  begin; began=$(date +%s)
  kill -"${signal%:*}" $pid; wait $pid; code=$? out=$(cat "$T/stopped")
  check "a ${signal%:*} during the build" [ $code = "${signal#*:}" ]
  check '  ends the processes of the build' ended
  check '  soon' [ $(($(date +%s) - began)) -le 30 ]
  check '  and leaves neither jar nor lock' eval '[ ! -e "$P/target/zhoubao.jar" ] && [ ! -e "$P/target/build.lock" ]'
done
if command -v script >/dev/null 2>&1 && script -qec true /dev/null </dev/null >/dev/null 2>&1; then
  rm "$T/family"; fresh; touch "$T/slow"
  out=$(env -i PATH="$T/tools:$(dirname "$(command -v script)")" SHELL=/bin/sh TERM=xterm $U "$J" script -qec "$shell '$P/zhoubao' list" /dev/null </dev/null) code=$?
  check 'on a terminal it shows the seconds' all 0 '  3 s' ''
  check '  and then runs' has "$out" 'jar:whole'
  rm "$T/slow"; fresh; : >"$T/family"
  (begun; sleep 1; printf '\003'; sleep 5) |
    env -i PATH="$T/tools:$(dirname "$(command -v script)")" SHELL=/bin/sh TERM=xterm $U "$J" script -qec "$shell '$P/zhoubao' list" /dev/null >"$T/stopped" 2>&1
  code=$? out=$(cat "$T/stopped") err=''
  check 'Ctrl-C during the build' [ $code = 130 ]
  check '  ends the processes of the build' ended
  check '  and leaves neither jar nor lock' eval '[ ! -e "$P/target/zhoubao.jar" ] && [ ! -e "$P/target/build.lock" ]'
else echo 'skip  terminal: script is not installed'; fi
rm -f "$T/slow" "$T/family"

# ---- Other shells than the one asked for: /bin/sh is bash on some systems, dash, ksh or busybox on others.
for other in dash 'busybox sh' 'bash --posix' mksh ksh yash 'zsh --emulate sh'; do
  command -v "${other%% *}" >/dev/null 2>&1 || { echo "skip  $other: not installed"; continue; }
  fresh; shell=$other
  start $U "$J" -- "$P/zhoubao" list
  check "$other: builds" all 0 'jar:whole' 'zhoubao: building (first start, takes a minute or two) ...'
  start LC_ALL=zh_CN.NONE "$J" ZHOUBAO_JAVA_OPTS='-Xmx64m -Da=*' -- "$P/zhoubao" 'a  b' '' "it's" '$HOME' '第27期' exit
  check '  runs' has "$code $out" 'flag:-Xmx64m
flag:-Da=*'
  check '  arguments arrive as given' [ "$(printf '%s\n' "$out" | grep '^<' | tr '\n' ' ')" = "<a  b> <> <it's> <\$HOME> <第27期> <exit> " ]
  check '  the language stays' has "$out" 'flag:-Duser.language=zh'
  start $U -- "$P/zhoubao"
  check '  finds no Java' all 1 '' 'Java 17 or newer is needed; found: none.'
  settle; touch "$P/pom.xml" "$T/fail"; start $U "$J" -- "$P/zhoubao"; rm "$T/fail"
  check '  tells of a failed build' all 1 '' 'the build failed'
done
shell=${TEST_SHELL:-sh}

# ---- The completion for bash has to work in 3.2, which macOS has: nothing that came later.
newer='declare -[A-Za-z]*[Agn]|local -[A-Za-z]*[An]|mapfile|readarray|\$\{[^}]*(,,|\^\^|@[QEPAa])|\|&|&>>|;;&|;&|coproc|globstar|\[\[ -v'
out=$(grep -nE "$newer" "$root/docs/completion/zhoubao.bash"; sed 's/#.*//' "$root/zhoubao" | grep -nE "$newer|\[\[|\$'") err='' code=0
check 'neither launcher nor completion needs a newer bash than 3.2' [ -z "$out" ]
for old in ${BASH_3:-}; do # the path of such a bash
  code=0; out=$("$old" --norc -c '. "$1"; COMP_WORDS=(zhoubao di) COMP_CWORD=1; _zhoubao; echo "${COMPREPLY[*]}"' bash "$root/docs/completion/zhoubao.bash" 2>"$T/err")
  check "  $old completes" [ "$out" = diff ]
done

# ---- Folders that cannot be written, and no sources
start $U "$J" -- "$P/zhoubao"; settle; touch "$P/pom.xml"
if [ "$(id -u)" = 0 ]; then echo 'skip  read-only folder: root may write anywhere'; else
  chmod a-w "$P/target"; start $U "$J" -- "$P/zhoubao"
  check 'read-only: the older build, and a word' all 0 'jar:whole' 'read-only: running an older build'
  chmod u+w "$P/target"; rm -rf "$P/target"; chmod a-w "$P"; start $U "$J" -- "$P/zhoubao"
  check 'read-only and not built' all 1 '' 'is read-only'
  chmod u+w "$P"; start $U "$J" -- "$P/zhoubao"
fi
rm -rf "$P/src" "$P/builds"; touch "$P/pom.xml"; start $U "$J" -- "$P/zhoubao"
check 'without sources the jar is used as it is' all 0 'jar:whole' ''
rm -rf "$P/target"; start $U "$J" -- "$P/zhoubao"
check 'neither jar nor sources' all 1 '' 'neither a jar'

echo "$failures failed"
[ $failures = 0 ]
