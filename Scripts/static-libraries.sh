#!/bin/bash
# Prints the flags that link the C libraries into the binary, at a fixed place in memory: it then starts in half the time,
# since the loader has nothing of theirs to find and nothing of ours to move. Prints nothing where Debian's archives
# (they come with the -dev packages) are not there, and the shared libraries are linked.
#
# usage: PKG_CONFIG_PATH=FOLDER swift build $(static-libraries.sh FOLDER)
# FOLDER gets links to the archives, and descriptions for pkg-config that name it: the linker then looks there first.
set -eu
folder=$(mkdir -p "$1" && cd "$1" && pwd)

for name in icui18n icuuc icudata xml2 lzma z zstd stdc++ gcc_eh; do
    archive=$(clang -print-file-name="lib$name.a")
    [ -f "$archive" ] || { rm -f "$folder"/*; exit 0; }
    ln -sf "$archive" "$folder/lib$name.a"
done

describe() { # package, libraries
    cat >"$folder/$1.pc" <<TEXT
Name: $1
Description: $1, as archives
Version: $(pkg-config --modversion "$1")
Cflags: $(pkg-config --cflags "$1")
Libs: -L$folder $2
TEXT
}
describe libxml-2.0 -lxml2
describe libzstd -lzstd

# What the archives need besides themselves; the shared libraries would name these.
for name in icuuc icudata lzma z m stdc++ gcc_eh; do printf -- '-Xlinker -l%s ' "$name"; done
# The C library alone stays shared: what else is named by the compiler is needed by nothing then.
echo "-Xlinker -no-pie"
