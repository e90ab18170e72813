#!/bin/bash
# Runs a build, `quiet-build.sh swift build …`. Prints its last line, or where it fails what is wrong; the whole stays in
# .build/build.log.
set -u
log=.build/build.log
mkdir -p .build
"$@" >"$log" 2>&1
status=$?
if [ "$status" -ne 0 ]; then
    grep -E 'error:' "$log" | sort -u | head -40
    echo "the build failed; the whole log is in $log"
else
    tail -n 1 "$log"
fi
exit "$status"
