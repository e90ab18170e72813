"""Phrases and their roles, as Tools/data has them, and the Swift sources that are made from them.

phrases   phrase, roles (parted by commas, `role=value` where the word has a value), kind (of `title.kind`: the kind of
          paper that calls itself so), source, example. Each phrase stands once. Lines with `#` and empty lines are left out.
roles     role, meaning, used by. A role is a case of PhraseRole; `keyword.NAME` a spelling of that case of Keyword.
"""
import os, re, sys, unicodedata

BANNER = "// swift-format-ignore-file\n// Written by Tools/generate_tables.py from Tools/data; change those, not this file.\n\n"
VOCABULARY = os.path.join("Sources", "Lex", "Vocabulary")
LEXING = os.path.join("Sources", "Lex", "Lexing")
KIND = "title.kind"
KEYWORD = "keyword."


def fail(place, problem):
    sys.exit(f"generate_tables: {place}: {problem}")


def table(path, columns):
    """The rows of a table, each with its place; its first row names the columns."""
    with open(path, encoding="utf-8") as file:
        lines = [(number, line.rstrip("\n")) for number, line in enumerate(file, 1)]
    lines = [(f"{os.path.basename(path)}, line {number}", line) for number, line in lines]
    rows = [(place, line.split("\t")) for place, line in lines if line and not line.startswith("#")]
    place, head = rows[0]
    if head != columns:
        fail(place, f"the columns are {', '.join(columns)}")
    for place, row in rows[1:]:
        if len(row) != len(columns):
            fail(place, f"{len(row)} columns where there are {len(columns)}")
        if any(cell != cell.strip() or "  " in cell for cell in row):
            fail(place, "spaces around a cell, or two in a row")
        yield place, row


def letters(phrase):
    """Small letters, no accents."""
    return "".join(c for c in unicodedata.normalize("NFD", phrase.lower()) if not unicodedata.combining(c))


def folded(phrase):
    """As phrases are compared: small letters, no accents, marks apart."""
    return " ".join(re.sub(r"([^\w\s-])", r" \1 ", letters(phrase)).split())


def read(phrases, roles):
    """Meanings by role, phrases by role in the order of the roles, spellings by keyword."""
    meanings = {role: meaning for _, (role, meaning, _) in table(roles, ["role", "meaning", "used by"])}
    found, keywords, seen = {}, {}, {}
    for place, (phrase, names, kind, source, example) in table(phrases, ["phrase", "roles", "kind", "source", "example"]):
        if re.search(r'[|="\\]', phrase):
            fail(place, f"'{phrase}' holds a character that the table cannot")
        if folded(phrase) in seen:
            fail(place, f"'{phrase}' stands in {seen[folded(phrase)]} too")
        seen[folded(phrase)] = place
        if not source or not example:
            fail(place, f"'{phrase}' has no source or no example")
        names = names.split(", ")
        if bool(kind) != (KIND in names):
            fail(place, f"a kind and the role {KIND} go together")
        for name in names:
            role, _, value = name.partition("=")
            if role.startswith(KEYWORD):
                keywords.setdefault(role[len(KEYWORD):], []).append(letters(phrase))
            elif role not in meanings:
                fail(place, f"no role '{role}' in {os.path.basename(roles)}")
            else:
                role = f"{role}.{kind}" if role == KIND else role
                found.setdefault(role, []).append(f"{phrase}={value}" if value else phrase)
    places = list(meanings)
    for role in meanings:
        if role not in found and role not in (KIND, KEYWORD + "*"):
            fail(os.path.basename(roles), f"no phrase has the role '{role}'")
    order = sorted(found, key=lambda role: (places.index(KIND if role.startswith(KIND + ".") else role), role))
    return meanings, {role: found[role] for role in order}, keywords


def case(role):
    """`label.number` is `labelNumber`."""
    first, *others = re.split(r"[. ]", role)
    return first + "".join(other[0].upper() + other[1:] for other in others)


def meaning(meanings, role):
    if role.startswith(KIND + "."):
        return f"`{role}`: {meanings[KIND].split(',')[0]}: {role[len(KIND) + 1:]}."
    return f"`{role}`: {meanings[role]}."


def sources(phrases, roles):
    """The Swift sources by their path below the project."""
    meanings, found, keywords = read(phrases, roles)
    cases = "\n".join(f"    /// {meaning(meanings, role)}\n    case {case(role)}" for role in found)
    data = "\n".join(f'        case .{case(role)}: "{"|".join(phrases)}"' for role, phrases in found.items())
    spellings = "\n".join(f'        (.{name}, "{" ".join(words)}"),' for name, words in keywords.items())
    return {
        os.path.join(VOCABULARY, "PhraseRole.swift"):
            f"{BANNER}/// What a phrase can be in a council paper.\npackage enum PhraseRole: Sendable, CaseIterable {{\n{cases}\n}}\n",
        os.path.join(VOCABULARY, "PhraseRole+Data.swift"):
            f"{BANNER}extension PhraseRole {{\n    /// Its phrases, parted by bars; behind `=` the value of one that has a value.\n"
            f"    var data: String {{\n        switch self {{\n{data}\n        }}\n    }}\n}}\n",
        os.path.join(LEXING, "Keyword+Data.swift"):
            f"{BANNER}extension Keyword {{\n    /// Every keyword with its spellings, parted by spaces.\n"
            f"    static let spellings: [(keyword: Keyword, words: String)] = [\n{spellings}\n    ]\n}}\n",
    }
