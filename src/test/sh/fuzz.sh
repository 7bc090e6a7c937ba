#!/bin/sh
# Fuzzes with coverage: src/test/sh/fuzz.sh [SECONDS [CLASS#METHOD...]]. See docs/fuzzing.md.
# Each fuzz test is run for so long (default 300), from the inputs kept under src/test/resources and from those that
# earlier runs found, which are in target/fuzz. Exits with 1 if something was found; target/fuzz/TEST/found has it.
set -eu
cd "$(dirname "$0")/../../.."
seconds=${1:-300}
[ $# = 0 ] || shift
tests=src/test/java
[ $# -gt 0 ] || set -- $(grep -rlE '@FuzzTest' $tests | sort | while read -r file; do
  class=${file#"$tests"/} && class=$(echo "${class%.java}" | tr / .)
  sed -n "/@FuzzTest/,/void/s/.*void \([A-Za-z]*\)(.*/$class#\1/p" "$file"
done)
./mvnw -q -B -Dquick test-compile dependency:build-classpath -Dmdep.outputFile=target/fuzz.classpath

result=0
for test; do
  class=${test%#*} method=${test#*#}
  inputs=src/test/resources/$(echo "$class" | tr . /)Inputs/$method
  work=target/fuzz/$class.$method
  mkdir -p "$inputs" "$work/corpus" "$work/found"
  # Jazzer cannot instrument records that have a constant of their own, as some of the model do.
  java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/fuzz.classpath)" \
    com.code_intelligence.jazzer.Jazzer "--target_class=$class" "--target_method=$method" \
    --instrumentation_includes='dev.zhoubao.**:org.jsoup.**:com.samskivert.**:org.apache.pdfbox.**:org.apache.james.**:com.rometools.**' \
    --instrumentation_excludes='dev.zhoubao.model.**' --custom_hook_excludes='dev.zhoubao.model.**' \
    --keep_going=20 "--reproducer_path=$work/found" \
    "$work/corpus" "$inputs" "-max_total_time=$seconds" -timeout=60 -max_len=20000 "-artifact_prefix=$work/found/" \
    -report_slow_units=60 -print_final_stats=1 >"$work/log" 2>&1 || { result=1; tail -20 "$work/log"; }
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log" | tail -1)
  slowest=$(sed -n 's/^stat::slowest_unit_time_sec: *//p' "$work/log" | tail -1)
  covered=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$work/log" | tail -1)
  found=$(find "$work/found" -type f ! -name '*.java' | wc -l)
  [ "$found" = 0 ] || result=1
  printf '%-60s %8s runs  %6s edges  slowest %ss  %s found\n' \
    "$test" "${runs:-?}" "${covered:-?}" "${slowest:-?}" "$found"
done
exit $result
