#!/bin/sh
# Holds the digests that the program writes to markdownlint, by the rules of .markdownlint-cli2.yaml.
# Skipped where there is no npx, or where it cannot get markdownlint-cli2.
set -eu
cd "$(dirname "$0")/../../.."

tool=markdownlint-cli2@0.22.1
if ! command -v npx >/dev/null 2>&1; then
  echo 'markdownlint: skipped, there is no npx'
  exit 0
fi
# --help ends with 2 where the tool is there.
code=0
npx --yes "$tool" --help >/dev/null 2>&1 || code=$?
if [ "$code" -ne 2 ]; then
  echo "markdownlint: skipped, cannot get $tool"
  exit 0
fi

# The rules are in force: text that breaks one is found.
bad=$(mktemp -d)
trap 'rm -rf "$bad"' EXIT
printf '# One\n# Two\n' >"$bad/bad.md"
if npx --yes "$tool" --config .markdownlint-cli2.yaml --no-globs "$bad/bad.md" >/dev/null 2>&1; then
  echo 'FAILED: markdownlint finds nothing wrong with a bad file' >&2
  exit 1
fi

npx --yes "$tool" --no-globs src/test/resources/golden/export/markdown/*.md
echo 'markdownlint: passed'
