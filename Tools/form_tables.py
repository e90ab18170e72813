"""Forms of words, as Tools/data/word-forms.tsv has them, and the Swift source made from them. What the kinds mean stands at the head
of that file.
"""
import os, re

from signal_tables import BANNER, fail, table

PATH = os.path.join("Sources", "Index", "Analysis", "Stems", "FormTable+Data.swift")
COLUMNS = ["kind", "word", "forms", "source"]
KINDS = ["set", "tail", "whole", "verb", "noun", "front", "prefix"]


def lines(path):
    """kind|word|forms: of each kind one line a word, in the order of the kinds and of the alphabet."""
    found = {}
    for place, row in table(path, COLUMNS):
        words = [row["word"], *row["forms"].split()]
        if row["kind"] not in KINDS or not row["source"] or not all(re.fullmatch("[a-z]+", word) for word in words):
            fail(place, "no such kind, no source, or a word that is not spelled in small letters without accents")
        kept = found.setdefault((row["kind"], row["word"]), [])
        kept += [form for form in row["forms"].split() if form not in kept]
    for (kind, word), forms in sorted(found.items(), key=lambda entry: (KINDS.index(entry[0][0]), entry[0][1])):
        yield f"{kind}|{word}|{' '.join(forms)}"


def source(path):
    body = "\n".join(lines(path))
    return (f"{BANNER}extension FormTable {{\n    /// One word a line: kind, word, its forms.\n"
            f"    static let data: StaticString = #\"\"\"\n{body}\n\"\"\"#\n}}\n")
