#!/bin/bash
# Installs what building griffie needs and this machine lacks. Says what it does; does nothing where all is there.
set -eu

if ! command -v swift >/dev/null; then
    cat >&2 <<'TEXT'
make setup: Swift is not installed, or not on the PATH.
  griffie needs Swift 6.2 or later. Get it from https://www.swift.org/install/linux/ (swiftly, or the archive for
  your distribution), put its usr/bin on the PATH, and run `make setup` again.
TEXT
    exit 1
fi

missing=()
need() { # package, and the test that says it is there
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}
header() { # a header that the C compiler can find
    echo "#include <$1>" | clang -E -x c - || echo "#include <$1>" | cc -E -x c -
}
need pkg-config pkg-config --version
need libxml2-dev pkg-config --exists libxml-2.0
need libarchive-dev pkg-config --exists libarchive
need libicu-dev pkg-config --exists icu-i18n icu-uc
need libzstd-dev pkg-config --exists libzstd
need libsimdjson-dev test -f /usr/include/simdjson.h
# Not needed to build: what reads PDF. Without it griffie works, and names each PDF as unread.
need poppler-utils command -v pdftotext
# Nor are these: what reads pages that are pictures. Without it such pages are named.
need tesseract-ocr command -v tesseract
has_dutch() { tesseract --list-langs 2>&1 | grep -qx nld; }
need tesseract-ocr-nld has_dutch
# Nor is this: what takes e-mail apart. Without it messages are named.
has_gmime() { ldconfig -p | grep -q libgmime-3.0.so.0; }
need libgmime-3.0-0 has_gmime
need python3 python3 --version
has_jsonschema() { python3 -c 'import jsonschema' || /usr/bin/python3 -c 'import jsonschema'; }
need python3-jsonschema has_jsonschema

if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

echo "make setup: installing ${missing[*]}"
if ! command -v apt-get >/dev/null; then
    echo "make setup: this machine has no apt-get; install the packages that carry these: ${missing[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "make setup: neither root nor sudo; run as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
