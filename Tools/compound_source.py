"""The Swift source of the words that compounds are made of, from Tools/data/compound-parts.tsv (made by compound_table.py) and
compound-words.tsv.
"""
import os

import compound_table
from signal_tables import BANNER, table

PATH = os.path.join("Sources", "Index", "Analysis", "Compounds", "CompoundTable+Data.swift")
NOTICE = """// The words are of OpenTaal's list of Dutch words, (c) 2006-2020 OpenTaal and others, under the BSD licence that stands in
// Tools/data/compound-parts.LICENCE.

"""


def source(parts, settings):
    """A line a word in the order of bytes: its letters and one character: a digit (or a sign behind the digits) for its uses, F where it only begins words, W where
    it is not taken apart."""
    given = compound_table.settings(settings)
    lines = {row["word"]: chr(ord("0") + int(row["uses"])) for _, row in table(parts, ["word", "uses"])}
    lines.update({word: "F" for word in given["first"]})
    lines.update({word: "W" for word in given["whole"]})
    body = "\n".join(word + lines[word] for word in sorted(lines))
    return (f"{BANNER}{NOTICE}extension CompoundTable {{\n    /// A word a line, see Tools/compound_source.py.\n"
            f"    static let data: StaticString = #\"\"\"\n{body}\n\"\"\"#\n}}\n")
