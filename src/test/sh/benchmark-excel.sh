#!/bin/sh
# Measures the writing of workbooks: src/test/sh/benchmark-excel.sh [WEEKS [ROUNDS]]. See docs/benchmarks.md.
set -eu
cd "$(dirname "$0")/../../.."
./mvnw -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark-classpath.txt
exec java -Xmx512m -cp "target/test-classes:target/classes:$(cat target/benchmark-classpath.txt)" \
  dev.zhoubao.benchmark.WorkbookBenchmark "$@"
