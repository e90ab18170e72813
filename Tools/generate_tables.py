#!/usr/bin/env python3
"""Write the tables that words and names are looked up in: phrases, forms of words, case numbers, signals of deadlines, laws and municipalities.

usage: generate_tables.py [--phrases FILE.tsv] [--roles FILE.tsv] [--laws FILE.tsv] [--municipalities FILE.csv]
                          [--spellings FILE.tsv] [--numbers FILE.tsv] [--forms FILE.tsv] [--into FOLDER | --check]

Reads what is in Tools/data unless told otherwise and writes the Swift sources of the project, or the same below another
folder. --check writes nothing and exits 1 where a source is out of date.

phrases, roles  see phrase_tables.py

laws            name, abbreviations (parted by ';'; '~' before one that counts only where an article or 'gelet op'
                shows that a law is meant), bwb_id ('unknown' where not verified), from, until (days between which
                the name and its abbreviations mean this law; empty: always). More columns are left alone.
municipalities  code, naam, begin, eind, provincie: the register of overheid.nl (TOOI), as downloaded.
spellings       code, usual spelling of the name, other spellings (parted by ';').
signals         see signal_tables.py and the head of signals.tsv.
numbers         the forms of case numbers, see case_numbers.py.
forms           the forms of words that no rule of spelling joins, see form_tables.py.
"""
import argparse, csv, os, re, sys

import case_numbers
import compound_source
import form_tables
import phrase_tables
import signal_tables
import synonym_source

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(ROOT, "Tools", "data")
TABLES = os.path.join("Sources", "Lex", "Vocabulary", "Names")
# What BES stands for in the titles of laws.
TERRITORY = "Bonaire, Sint Eustatius en Saba"
NUMBERS = os.path.join("Sources", "Lex", "Lexing", "CaseNumbers")


def rows(path, delimiter):
    with open(path, encoding="utf-8", newline="") as file:
        quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
        return list(csv.DictReader(file, delimiter=delimiter, quoting=quoting))


def clean(text, place):
    if "|" in text or "\\" in text or '"' in text:
        sys.exit(f"generate_tables: {place}: '{text}' holds a character that the table cannot")
    return re.sub(r"\s+", " ", text or "").strip()


def law_lines(path):
    """name|bwb|from|until|other names: a title that ends in a year also goes without it, where no other law does; one that ends
    in BES also names the islands."""
    laws = rows(path, "\t")
    names = {law["name"].lower() for law in laws}
    for number, law in enumerate(laws, 2):
        place = f"{os.path.basename(path)}, line {number}"
        name = clean(law["name"], place)
        others = [clean(other, place) for other in (law["abbreviations"] or "").split(";") if other.strip()]
        short = re.sub(r"\s(19|20)\d\d$", "", name)
        if short != name and (short.lower() not in names or law.get("from")):
            others.append(short)
        if name.endswith(" BES"):
            others.append(name.removesuffix("BES") + TERRITORY)
        seen, kept = {name.lower()}, []
        for other in others:
            if other.lstrip("~").lower() not in seen:
                seen.add(other.lstrip("~").lower())
                kept.append(other)
        bwb = law["bwb_id"] if law["bwb_id"].startswith("BWB") else ""
        yield "|".join([name, bwb, law.get("from") or "", law.get("until") or "", *kept])


def municipality_lines(path, spellings):
    """code|usual name|begin|end|other spellings"""
    extra = {row["code"]: row for row in rows(spellings, "\t")}
    for number, row in enumerate(rows(path, ","), 2):
        place = f"{os.path.basename(path)}, line {number}"
        name = clean(row["naam"], place)
        spelling = extra.get(row["code"], {})
        usual = clean(spelling.get("usual") or name, place)
        others = [name] + [clean(other, place) for other in (spelling.get("variants") or "").split(";") if other]
        yield "|".join([row["code"], usual, row["begin"] or "", row["eind"] or ""] + [o for o in others if o != usual])


def source(table, comment, lines):
    body = "\n".join(lines)
    return (f"// swift-format-ignore-file\n// Written by Tools/generate_tables.py from Tools/data; change those, not this file.\n\nextension {table} {{\n"
            f"    /// {comment}\n    package static let data = #\"\"\"\n{body}\n\"\"\"#\n}}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--laws", default=os.path.join(DATA, "laws.tsv"))
    parser.add_argument("--municipalities", default=os.path.join(DATA, "gemeenten.csv"))
    parser.add_argument("--spellings", default=os.path.join(DATA, "gemeente-spellings.tsv"))
    parser.add_argument("--phrases", default=os.path.join(DATA, "phrases.tsv"))
    parser.add_argument("--roles", default=os.path.join(DATA, "roles.tsv"))
    parser.add_argument("--numbers", default=os.path.join(DATA, "case-numbers.tsv"))
    parser.add_argument("--signals", default=os.path.join(DATA, "signals.tsv"))
    parser.add_argument("--signal-words", default=os.path.join(DATA, "signal-words.tsv"))
    parser.add_argument("--forms", default=os.path.join(DATA, "word-forms.tsv"))
    parser.add_argument("--into", default=ROOT, metavar="FOLDER")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    sources = phrase_tables.sources(options.phrases, options.roles)
    sources[os.path.join(TABLES, "LawTable+Data.swift")] = source(
        "LawTable", "One law a line: title, BWB id, first and last day, other names.", law_lines(options.laws))
    sources[os.path.join(TABLES, "GemeenteTable+Data.swift")] = source(
        "GemeenteTable", "One municipality a line: code, usual name, first and last day, other spellings.",
        municipality_lines(options.municipalities, options.spellings))
    sources[synonym_source.PATH] = synonym_source.source(
        law_lines(options.laws), municipality_lines(options.municipalities, options.spellings))
    sources[os.path.join(NUMBERS, "CaseNumberTable+Data.swift")] = case_numbers.source(rows(options.numbers, "\t"))
    sources.update(signal_tables.sources(options.signals, options.signal_words))
    sources[form_tables.PATH] = form_tables.source(options.forms)
    sources[compound_source.PATH] = compound_source.source(
        os.path.join(DATA, "compound-parts.tsv"), os.path.join(DATA, "compound-words.tsv"))
    for name, text in sources.items():
        path = os.path.join(options.into, name)
        if options.check:
            with open(path, encoding="utf-8") as file:
                if file.read() != text:
                    sys.exit(f"generate_tables: {name} is out of date")
        else:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)


if __name__ == "__main__":
    main()
