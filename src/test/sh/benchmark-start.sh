#!/bin/sh
# Measures a start: src/test/sh/benchmark-start.sh [ROUNDS]. See docs/benchmarks.md.
# ./zhoubao diff 27 51, turn by turn with a JVM that prints one line, and with plain java -jar; on the Java that the
# launcher finds: JAVA_HOME names another.
set -eu
cd "$(dirname "$0")/../../.."
rounds=${1:-15}
./mvnw -q -B -Dquick test-compile
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
measure() { "$java" -cp target/test-classes dev.zhoubao.benchmark.TurnByTurn "$rounds" "$@"; }

# The first start builds; the one after finds the archive of classes, which is made in the background within PAUSE seconds.
./zhoubao version >/dev/null
sleep "${PAUSE:-30}"
"$java" -version
measure 'one line' "$java" -cp target/test-classes dev.zhoubao.benchmark.OneLine -- zhoubao ./zhoubao diff 27 51
measure 'one line' "$java" -cp target/test-classes dev.zhoubao.benchmark.OneLine \
  -- 'java -jar' "$java" -jar target/zhoubao.jar diff 27 51
