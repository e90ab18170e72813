#!/bin/bash
# Runs all tests. Prints what failed and was skipped, and the closing lines of `swift test`; the whole log stays in
# .build/test.log.
set -u
log=.build/test.log
mkdir -p .build
start=$SECONDS
swift test >"$log" 2>&1 </dev/null
status=$?
if [ "$status" -ne 0 ]; then
    grep -nE 'error:|recorded an issue|Fatal error|failed after' "$log" | head -100
    echo "make test: failed; the whole log is in $log"
fi
grep -hE 'skipped' "$log" | sort -u
tail -n 5 "$log"
echo "make test: $((SECONDS - start)) seconds"
exit "$status"
