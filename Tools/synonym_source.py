"""Write the names that mean one law or municipality as a Swift table: each name with the others, in the order of its bytes.

A name is compared as its words without capitals, accents and marks. Names that only add words to another (`Wet x 2015` to `Wet x`) are
no others of it: whoever asks for the shorter finds them. Names written with `~` are ordinary words too and left out.
"""
import re
import unicodedata

PATH = "Sources/Lex/Vocabulary/Names/NameSynonyms+Data.swift"
# Letters of a name below which it is taken for a word.
SHORTEST = 3


def key(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", plain.lower()))


def groups(law_lines, municipality_lines):
    for line, first in [(line, (0, 4)) for line in law_lines] + [(line, (1, 4)) for line in municipality_lines]:
        fields = line.split("|")
        names = [fields[first[0]]] + fields[first[1]:]
        names = [key(name) for name in names if not name.startswith("~")]
        yield [name for name in dict.fromkeys(names) if len(name) >= SHORTEST]


def source(law_lines, municipality_lines):
    others = {}
    for names in groups(law_lines, municipality_lines):
        for name in names:
            kept = others.setdefault(name, {})
            kept.update((other, None) for other in names if f" {name} " not in f" {other} ")
    lines = ["|".join([name, *kept]) for name, kept in sorted(others.items()) if kept]
    body = "\n".join(sorted(lines, key=lambda line: line.split("|")[0].encode()))
    return ("// swift-format-ignore-file\n// Written by Tools/generate_tables.py from Tools/data; change those, not this file.\n\n"
            "extension NameSynonyms {\n    /// One name a line, with the others of the same law or municipality; by the bytes of the names.\n"
            f"    static let data: StaticString = #\"\"\"\n{body}\n\"\"\"#\n}}\n")
