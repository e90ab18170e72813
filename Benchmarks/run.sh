#!/bin/bash
# Measures the stages over Corpus/documents, or over the folder $GRIFFIE_BENCH_DIR, repeated to $GRIFFIE_BENCH_MB (100).
set -eu
cd "$(dirname "$0")/.."
index=.build/bench
rm -rf "$index"
mkdir -p "$index"
.build/release/StageBenchmark "${GRIFFIE_BENCH_DIR:-Corpus/documents}" "$index/index" "${GRIFFIE_BENCH_MB:-100}"
du -sb "$index/index" | awk '{printf "index: %d bytes\n", $1}'
rm -rf "$index"
