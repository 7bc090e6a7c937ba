#!/bin/sh
# Runs random commands in one process: src/test/sh/endurance.sh [COMMANDS [BULLETINS [SEED]]]. See docs/endurance.md.
# The archive is kept in target/endurance. Exits with 1 if heap or response times grew,
# which fewer than 2000 commands cannot tell, or if an error was unexpected.
set -eu
cd "$(dirname "$0")/../../.."
commands=${1:-10000} bulletins=${2:-10000} seed=${3:-1}
./mvnw -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile=target/endurance.classpath
work=target/endurance archive=target/endurance/weeks-$bulletins
rm -rf "$work/files" "$work/user" && mkdir -p "$work/files" "$work/user"
[ -d "$archive" ] ||
  java -cp target/test-classes dev.zhoubao.benchmark.ArchiveGenerator "$archive" 0 "$bulletins"
XDG_STATE_HOME=$PWD/$work/user XDG_CONFIG_HOME=$PWD/$work/user XDG_CACHE_HOME=$PWD/$work/user \
  XDG_DATA_HOME=$PWD/$work/user \
  exec java -Xmx1g -Dzhoubao.home="$PWD" -cp "target/test-classes:target/classes:$(cat target/endurance.classpath)" \
  dev.zhoubao.shell.Endurance "$archive" "$bulletins" "$work/files" "$commands" "$seed"
