#!/bin/sh
# Measures loading: src/test/sh/benchmark-load.sh [FOLDER [ARTICLES [BULLETINS [ROUNDS]]]]. See docs/benchmarks.md.
# FOLDER keeps the archives that it makes (about 2 GB). Without ripgrep, the comparison with it is skipped.
set -eu
cd "$(dirname "$0")/../../.."
folder=${1:-${TMPDIR:-/tmp}/zhoubao-benchmark} articles=${2:-145000} bulletins=${3:-100000} rounds=${4:-5}
./mvnw -q -B -Dquick test-compile
java() { command java -cp target/test-classes "$@"; }
archive() { # NAME ARTICLES BULLETINS
  [ -d "$folder/$1" ] || java dev.zhoubao.benchmark.ArchiveGenerator "$folder/$1" "$2" "$3"
}
mixed=mixed-$articles
archive "$mixed" "$articles" 300

# The first start builds; the one after finds the archive of classes, which is made in the background within PAUSE seconds.
./zhoubao version >/dev/null
sleep "${PAUSE:-30}"
echo "an archive of $articles articles with 300 bulletins among them"
if command -v rg >/dev/null 2>&1; then
  java dev.zhoubao.benchmark.TurnByTurn "$rounds" rg rg -uuu -l 动态周报 "$folder/$mixed" \
    -- zhoubao ./zhoubao --library "$folder/$mixed" list --limit 1
else
  echo 'skip: there is no rg to compare with'
fi
export ZHOUBAO_JAVA_OPTS=-Xmx1g
for count in $((bulletins / 100)) $((bulletins / 10)) $bulletins; do
  archive "weeks-$count" 0 "$count"
  echo "an archive of $count bulletins, with -Xmx1g"
  java dev.zhoubao.benchmark.TurnByTurn "$rounds" 'plain reader' java -cp target/test-classes \
    dev.zhoubao.benchmark.PlainReader "$folder/weeks-$count" \
    -- zhoubao ./zhoubao --library "$folder/weeks-$count" list --limit 1
done
