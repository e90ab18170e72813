"""Signals of deadlines and the lists of words that they are made of, as Tools/data has them, and the Swift sources made
from them. What the columns mean stands at the head of signals.tsv.
"""
import os, re, sys

BANNER = "// swift-format-ignore-file\n// Written by Tools/generate_tables.py from Tools/data; change those, not this file.\n\n"
FOLDER = os.path.join("Sources", "Extract", "Extraction", "Deadlines", "Signals")
COLUMNS = ["order", "cue", "after", "kind", "rule", "confidence", "from", "when", "source", "example"]
# A set of rows is one integer of so many bits.
MOST_ROWS = 128


def fail(place, problem):
    sys.exit(f"generate_tables: {place}: {problem}")


def table(path, columns):
    """The rows of a table, each with its place; its first row names the columns. Lines with `#` are left out."""
    with open(path, encoding="utf-8") as file:
        lines = [(f"{os.path.basename(path)}, line {n}", line.rstrip("\n")) for n, line in enumerate(file, 1)]
    lines = [(place, line.split("\t")) for place, line in lines if line and not line.startswith("#")]
    for place, cells in lines:
        if len(cells) != len(columns) or (place == lines[0][0] and cells != columns):
            fail(place, f"the columns are {', '.join(columns)}")
    return [(place, dict(zip(columns, cells))) for place, cells in lines[1:]]


def case(name):
    """`met-ingang-van` is `metIngangVan`."""
    return re.sub(r"-(\w)", lambda found: found[1].upper(), name)


def spelled(pattern, lists, place):
    """A pattern with its lists spelled out; `=word` is that spelling only."""
    def words(found):
        if found[1] not in lists:
            fail(place, f"no list '{found[1]}'")
        return "/".join("=" + word for word in lists[found[1]].split())
    return re.sub(r"\{(\w+)\}", words, pattern)


def row_line(place, row, lists):
    if not row["source"] or ("⟦" in row["example"]) == (row["kind"] == "none"):
        fail(place, "no source, or an example with nothing marked")
    values = [f"order: {row['order']}"]
    for name in ("cue", "after"):
        pattern = spelled(row[name], lists, place)
        if not re.fullmatch(r'[^"\\#]*', pattern):
            fail(place, f"'{pattern}' holds a character that the table cannot")
        values.append(f'{name}: "{pattern}"')
    if row["kind"] != "none":
        values += [f"kind: .{row['kind']}", f"rule: .deadline{case('-' + row['rule'])}", f"confidence: .{row['confidence']}"]
        values.append(f"from: .{row['from'] or 'cue'}")
    if row["when"]:
        values.append(f"when: [{', '.join('.' + name for name in row['when'].split(', '))}]")
    return f"        SignalRow({', '.join(values)}),"


def sources(signals, words):
    """The Swift sources by their path below the project."""
    entries = table(words, ["name", "words", "code", "meaning"])
    lists = {row["name"]: row["words"] for _, row in entries}
    rows = table(signals, COLUMNS)
    orders = [int(row["order"]) for _, row in rows]
    if orders != sorted(set(orders)) or len(orders) > MOST_ROWS:
        fail(os.path.basename(signals), f"the order does not count up, or there are more than {MOST_ROWS} rows")
    lines = "\n".join(row_line(place, row, lists) for place, row in rows)
    sets = "\n".join(f"    /// {row['meaning'][0].upper()}{row['meaning'][1:]}.\n"
                     f'    static let {row["name"]} = WordSet("{row["words"]}")' for _, row in entries if row["code"])
    return {
        os.path.join(FOLDER, "SignalTable+Data.swift"):
            f"{BANNER}extension SignalTable {{\n    /// The rows of Tools/data/signals.tsv, in their order.\n"
            f"    static let rows: [SignalRow] = [\n{lines}\n    ]\n}}\n",
        os.path.join(FOLDER, "SignalWords+Data.swift"):
            f"{BANNER}import Vocabulary\n\n/// Words that readers of deadlines ask for, compared by their hash.\nenum SignalWords {{\n{sets}\n}}\n",
    }
