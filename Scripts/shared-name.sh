#!/bin/bash
# Prints the name by which a shared library is loaded, `libsimdjson.so.14`; nothing where there is none.
#
# usage: shared-name.sh simdjson
objdump -p "$(clang -print-file-name="lib$1.so")" 2>/dev/null | sed -n 's/^ *SONAME *//p'
