"""The table of the forms of case numbers: Tools/data/case-numbers.tsv, written as Swift.

A row is a pattern of segments (runs of letters or of digits) with the marks between them. The first row that fits a
whole number tells what it is.

pattern     Y           a year, 1970 to 2099
            y           two figures of a year, 00 to 39
            N           five figures or more, the first four a year: the end of a period and the figure of its footnote
            D           digits; D7 seven, D{1,3} one to three, D{5,} five or more
            A, W, L     capitals, letters of which the first is a capital, letters; counted like digits
            (RV,RB)     one of these runs of letters
            - / . _ & : that mark before the next segment; [-/] one of these, [-/]? or none
            *           at the end: any segments behind
            W*          at the end: any segments behind, one at least of letters, and each of letters begins with a capital
series      what numbers of one kind share; `free` where only a label says what a number is, `foreign` for no number of a
            municipality
stands      text: such a number is one wherever it stands; item: in brackets, or at the start of an item; token: the lexer
            makes it one token, a label must say what it is; label: the same, but cut into several tokens
digits      how many it has at least, in all; empty: any
scheme      what it is by its form alone, and `registered` what behind the label of a register
sure        yes: the form alone is proof; case: also the letters of a case are in it; no
system      the system that numbers so, source where it was seen
example     fits this row and none before it; unlike fits another row or none
"""
import re

MARKS = {"-": "hyphen", "/": "slash", ".": "point", "_": "underscore", "&": "ampersand", ":": "colon"}
KINDS = {"Y": "year", "y": "shortYear", "N": "noted", "D": "digits", "A": "capitals", "W": "word", "L": "letters"}
SEGMENT = re.compile(r"(?P<marks>\[[^]]+\]|[-/._&:])?(?P<may>\?)?"
                     r"(?:\((?P<words>[A-Za-z,]+)\)|(?P<kind>[YyNDAWL])(?:(?P<exact>\d+)|\{(?P<least>\d+),(?P<most>\d*)\})?)")
TAILS = {"": "none", "*": "any", "W*": "words"}
MOST = 255


def segment(match):
    marks = [MARKS[mark] for mark in (match["marks"] or "").strip("[]")]
    if match["may"] or not marks:
        marks.insert(0, "joined")
    behind = ", ".join("." + mark for mark in marks)
    if match["words"]:
        words = ", ".join(f'"{word}"' for word in match["words"].split(","))
        return f".init([{behind}], words: [{words}])"
    least = match["exact"] or match["least"] or 1
    most = match["exact"] or match["most"] or MOST
    return f".init([{behind}], .{KINDS[match['kind']]}, {least}, {most})"


def pattern(text, place):
    tail = "W*" if text.endswith("W*") else "*" if text.endswith("*") else ""
    body, parts = text[:len(text) - len(tail)], []
    # The mark before `W*` belongs to the tail.
    mark = re.search(r"(\[[^]]+\]|[-/._&:])$", body) if tail else None
    body, marks = (body[:mark.start()], [MARKS[m] for m in mark[0].strip("[]")]) if mark else (body, [])
    position = 0
    while position < len(body):
        match = SEGMENT.match(body, position)
        if not match or match.end() == position:
            raise SystemExit(f"generate_tables: {place}: '{text}' is no pattern from '{body[position:]}' on")
        parts.append(segment(match))
        position = match.end()
    behind = ", ".join("." + mark for mark in marks) if marks else ".all"
    return f"[{', '.join(parts)}]", f".init(.{TAILS[tail]}, {'[' + behind + ']' if marks else '.all'})"


def source(rows):
    """The Swift source of the table."""
    series, lines = [], []
    for number, row in enumerate(rows, 2):
        parts, tail = pattern(row["pattern"], f"case-numbers.tsv, line {number}")
        if row["series"] not in series:
            series.append(row["series"])
        lines.append(
            f"        // {row['example']}\n"
            f"        CaseNumberPattern(\n            .{row['series']}, .{row['stands']}, digits: {row['digits'] or 0}, "
            f".{row['scheme']}, registered: .{row['registered']}, .{row['sure']},\n            {parts}, {tail}),\n")
    cases = "\n".join(f"    case {name}" for name in series)
    return ("// swift-format-ignore-file\n// Written by Tools/generate_tables.py from Tools/data; change those, not this file.\n\n"
            "/// What numbers of one kind share.\npackage enum CaseNumberSeries: UInt8, Hashable, Sendable {\n"
            f"{cases}\n}}\n\nextension CaseNumberTable {{\n    /// The first that fits a number tells what it is.\n"
            f"    static let patterns: [CaseNumberPattern] = [\n{''.join(lines)}    ]\n}}\n")
