#!/usr/bin/env bash
# Builds the fuzz targets and runs each for FUZZ_SECONDS (60). `Fuzz/run.sh Lexer` runs one.
# Seeds: Corpus/documents, Fuzz/Seeds and what earlier runs kept in .build-fuzz/seeds. A finding stops the run and stays in
# .build-fuzz as crash-*: make it a test.
set -euo pipefail
# libFuzzer keeps the input of a crash only where Swift does not print it first.
export SWIFT_BACKTRACE=enable=no
cd "$(dirname "$0")/.."
build=.build-fuzz
# SwiftPM names a package after its folder.
package=$(basename "$PWD" | tr "[:upper:]" "[:lower:]" | tr -c "[:alnum:]\n" _)
seconds=${FUZZ_SECONDS:-60}
targets=("$@")
[ ${#targets[@]} -gt 0 ] || for file in Fuzz/*Fuzz.swift; do targets+=("$(basename "$file" Fuzz.swift)"); done

modules() {  # the targets whose objects a fuzz target links: what it imports, with all below
    case $1 in
        Lexer) below Lexing ;;
        Query) below QueryLanguage ;;
        Reading | Office) below DocumentReading ;;
        Extraction) below DocumentReading Extraction ;;
        Segment) below InvertedIndex ;;
        Evaluator) below Search Ingestion ;;
    esac
}
below() {  # the targets named and all that they depend on, system libraries left out
    swift package dump-package | python3 -c '
import json, sys
targets = {target["name"]: target for target in json.load(sys.stdin)["targets"]}
found, waiting = [], sys.argv[1:]
while waiting:
    name = waiting.pop()
    if name in found or targets[name]["type"] == "system":
        continue
    found.append(name)
    waiting += [dependency["byName"][0] for dependency in targets[name]["dependencies"]]
print(*found)' "$@"
}
sources() {  # what is compiled with a fuzz target besides its own file
    case $1 in
        Office) echo Tests/TestSupport/ZipWriter.swift ;;
        Segment)
            echo Tests/InvertedIndexTests/{IndexDigest,ReferenceIndex}.swift Tests/TestSupport/{Resealing,SeededGenerator}.swift ;;
    esac
}
seeds() {  # the folders with inputs to begin with
    case $1 in
        Segment) ;;
        Office) echo Fuzz/Seeds/Office ;;
        Query | Evaluator) echo Fuzz/Seeds/Query ;;
        *) echo Corpus/documents ;;
    esac
}

for target in "${targets[@]}"; do
    objects=()
    for module in $(modules "$target"); do
        swift build -c release --scratch-path $build --sanitize fuzzer --target "$module" >/dev/null
        for object in $build/release/"$module".build/*.o; do
            # Objects of files that are no more stay behind, and would be linked twice.
            source=$(find Sources -path "*/$module/*" -name "$(basename "$object" .o)" -print -quit)
            [ -z "$source" ] || objects+=("$object")
        done
    done
    includes=()
    for face in Sources/Base/C*; do
        map=$face/module.modulemap
        [ -f "$map" ] || map=$build/release/$(basename "$face").build/module.modulemap
        [ -f "$map" ] && includes+=(-Xcc "-fmodule-map-file=$map")
    done
    swiftc -O -swift-version 6 -package-name "$package" -sanitize=fuzzer -parse-as-library -module-name "${target}Fuzz" \
        -I $build/release/Modules -I /usr/include/libxml2 "${includes[@]}" -Xcc -I/usr/include/libxml2 \
        "Fuzz/${target}Fuzz.swift" $(sources "$target") "${objects[@]}" \
        -lxml2 -licuuc -licui18n -lzstd -lsimdjson -lstdc++ -o "$build/${target}Fuzz"
    mkdir -p "$build/seeds/$target"
    echo "fuzz: $target for $seconds s"
    "$build/${target}Fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=20000 -verbosity=0 \
        -print_final_stats=1 -artifact_prefix="$build/crash-$target-" "$build/seeds/$target" $(seeds "$target")
done
