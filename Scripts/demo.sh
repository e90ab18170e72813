#!/bin/bash
# Indexes a folder of documents into a fresh index and answers six questions, one for each use of griffie.
set -eu
griffie=$(realpath "$1")
documents=$2
# Beside the documents, so that files are named by their path from there.
index=$(dirname "$documents")/.griffie
rm -rf "$index"

ask() { # what is asked, then the command
    printf '\n== %s\n$ griffie' "$1"
    shift
    local word
    for word in "$@"; do
        case $word in
            *[!a-zA-Z0-9/.:_-]*) printf " '%s'" "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    # 1 means that nothing was found, which would make a poor demo: so it fails too.
    "$griffie" "$@" --index "$index"
}

printf '$ griffie index %s\n' "$documents"
"$griffie" index --index "$index" "$documents"
ask 'For what were credits asked? Full text over the decisions' search 'besluit:krediet soort:raadsvoorstel' --limit 3
ask 'Who speaks of "openbare ruimte", word for word?' search '"openbare ruimte"' --limit 3
ask 'Which sums from a million euros up stand in proposals?' amounts --min 1000000 soort:raadsvoorstel --limit 5
ask 'What falls due from 2024 on?' deadlines --after 2023 --kind due --limit 5
ask 'What led to this case, and what came after?' links 2023-0012450
ask 'One paper, with all that it says' show documents/waterlede-zwembad-raadsbesluit.txt
