#!/bin/bash
# Passes on a build's warnings, errors and last line; drops the line per file.
exec grep -vE '^(\[[0-9]+/[0-9]+\]|Building for|Planning build|Fetching|Fetched|Computing|Computed|Creating|Working copy|Updating|Updated|$)'
