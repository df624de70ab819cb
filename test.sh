#!/usr/bin/env bash
# Installs what the tests need, builds once, and runs them all.
#   ./test.sh          counts that fit a quarter of an hour on two cores
#   ./test.sh --full   larger counts of random cases and races
#   ./test.sh --quick  tests/Unit without what is marked [Trait("Speed", "Slow")]; needs the .NET SDK alone, installs nothing
# With REQUIRE_ALL=1 a test that would be skipped for want of a runtime fails.
# The last line is "N passed, N failed"; the one before it names every skip, and the one before that what --quick left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

usage() { echo "usage: ./test.sh [--quick | --full]" >&2; exit 2; }

[ $# -le 1 ] || usage
mode=${1:-}
case "$mode" in
  "" | --quick) ;;
  --full) export TEST_COUNTS=full ;;
  *) usage ;;
esac

results=artifacts/tests
passed=0
failed=0
skips=()

finish() {
  echo
  if [ "$mode" = --quick ]; then
    echo "Left out: tests/E2E, and of tests/Unit $(slow_classes)."
  fi
  if [ ${#skips[@]} -eq 0 ]; then
    echo "No test was skipped."
  else
    local line="Skipped:"
    for skip in "${skips[@]}"; do line+=" $skip;"; done
    echo "${line%;}"
  fi
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

slow_classes() {
  grep -rl --include='*.cs' '^\[Trait("Speed", "Slow")\]' tests/Unit | sed -E 's|tests/Unit/(.*)\.cs|\1|' | sort | paste -sd, - | sed 's/,/, /g'
}

fail() {
  echo "$1" >&2
  failed=$((failed + 1))
}

# install COMMAND PACKAGE: makes a command available, by apt where that is allowed.
install() {
  command -v "$1" > /dev/null && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    echo "Installing $2 ..."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2"; } > /dev/null < /dev/null && return
  fi
  echo "'$1' is missing. Install the package '$2' and run ./test.sh again." >&2
  return 1
}

need_dotnet() {
  command -v dotnet > /dev/null || { fail "'dotnet' is missing. README.md, section \"Try it\", says where to get the .NET SDK."; finish; }
}

install_clients() {
  if [ -z "${CHROMIUM:-}" ] && ! command -v google-chrome > /dev/null; then
    # The shell is Chromium without windows, and takes a third less of the machine.
    install chromium-headless-shell chromium-headless-shell 2> /dev/null || install chromium chromium || { fail "The browser tests need Chromium (or CHROMIUM, the path of a browser)."; finish; }
  fi
  if command -v npm > /dev/null; then
    npm ci --prefix tests/npm --no-audit --no-fund --ignore-scripts --loglevel=error < /dev/null || fail "npm ci failed in tests/npm."
  else
    echo "npm is missing: the tests that need Node.js will be skipped (or fail, with REQUIRE_ALL=1)." >&2
  fi
  install aws awscli || echo "The AWS CLI is missing: its test will be skipped (or fail, with REQUIRE_ALL=1)." >&2
}

# build PROJECT: the solution where none is named.
build() {
  rm -rf "$results"
  mkdir -p "$results"
  # One compiler for all projects halves the time. It outlives the build, and must not keep this script's output open.
  dotnet build "$@" --nologo -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true > "$results/build.log" 2>&1 < /dev/null \
    || { cat "$results/build.log"; fail "The build failed."; finish; }
  dotnet build-server shutdown --vbcscompiler > /dev/null 2>&1 < /dev/null || true
}

attribute() { sed -nE "s/.*<assembly [^>]*[[:space:]]$1=\"([0-9]+)\".*/\1/p" "$2" | head -n 1; }

# run PROJECT OPTION...: runs its tests and adds up the results.
# Reads the report rather than the console: a project that crashed has none, and counts as a failure.
run() {
  local project=$1 report="$results/$1.xml" code=0
  shift
  echo
  echo "== tests/$project"
  dotnet test --no-build --project "tests/$project" --no-progress --results-directory "$results" \
    --report-xunit-xml --report-xunit-xml-filename "$project.xml" "$@" < /dev/null || code=$?
  if [ ! -s "$report" ]; then
    fail "tests/$project ended with code $code and left no report."
    return
  fi
  local bad=$(( $(attribute failed "$report") + $(attribute errors "$report") ))
  passed=$((passed + $(attribute passed "$report")))
  failed=$((failed + bad))
  if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
    fail "tests/$project ended with code $code though none of its tests failed."
  fi
  while IFS= read -r name; do skips+=("$name"); done \
    < <(tr '\n' ' ' < "$report" | grep -oE '<test [^>]*result="Skip"[^>]*>' | sed -E 's/.* name="([^"]*)".*/\1/')
}

need_dotnet
if [ "$mode" = --quick ]; then
  build tests/Unit
  run Unit --filter-not-trait Speed=Slow
else
  install_clients
  build
  run Unit
  run E2E
fi
finish
