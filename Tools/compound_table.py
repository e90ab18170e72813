#!/usr/bin/env python3
"""Make Tools/data/compound-parts.tsv, the words that compounds are made of, from OpenTaal's list of Dutch words (Debian's wdutch).

usage: compound_table.py [--words /usr/share/dict/dutch] [--settings Tools/data/compound-words.tsv]

A word of the list is simple where it is not made of other simple words. Kept are simple words that many words of the list are made of, each with
how many (the whole part of the binary logarithm). The short words that may be parts, those that never are and those that are
simple whatever they seem to be made of stand in the settings. Same list and settings, same table.
"""
import argparse, collections, math, os, re, unicodedata

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data")
LINKS = ["", "s", "e", "en", "er"]
# Letters of a word that may be made of others, of a part, and of a part that many words have to be made of. Settled on words of council papers.
LONG, PART, SHORT_PART = 7, 4, 4
# Words of the list that a part stands in at least; of a short one, which may be there by accident.
USES, SHORT_USES = 3, 40
LONGEST = 20


def plain(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def settings(path):
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                kind, words = line.rstrip("\n").split("\t")[:2]
                found.setdefault(kind, set()).update(words.split())
    return found


def split(word, known):
    """The fewest known parts of a word; of as few those without a linking vowel. None where there are none."""
    best = [None] * (len(word) + 1)
    best[0] = (0, 0, ())
    for start in range(len(word)):
        if best[start] is None:
            continue
        for end in range(start + 3, min(len(word), start + LONGEST) + 1):
            part = word[start:end]
            if end - start == len(word) or part not in known:
                continue
            for link in LINKS:
                behind = end + len(link)
                if link and (behind >= len(word) or word[end:behind] != link):
                    continue
                found = (best[start][0] + 1, best[start][1] + (len(link) > 0 and link != "s"), best[start][2] + (part,))
                if best[behind] is None or found[:2] < best[behind][:2]:
                    best[behind] = found
    return best[-1][2] if best[-1] else None


def uses(words, given, rare):
    """How many words each simple word is a part of."""
    simple, count = set(given["short"]), collections.Counter()
    for word in sorted(words, key=lambda word: (len(word), word)):
        if len(word) < PART or word in given["never"] or word in given["first"] or word in rare:
            continue
        parts = split(word, simple) if len(word) >= LONG and word not in given["simple"] else None
        if parts:
            count.update(set(parts))
        else:
            simple.add(word)
    return simple, count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", default="/usr/share/dict/dutch")
    parser.add_argument("--settings", default=os.path.join(DATA, "compound-words.tsv"))
    options = parser.parse_args()
    given = settings(options.settings)
    with open(options.words, encoding="utf-8") as file:
        words = {plain(line.strip()) for line in file if line.strip() == line.strip().lower()}
    given["simple"] |= given["whole"]
    words = {word for word in words if re.fullmatch("[a-z]{3,}", word)} | given["simple"]
    _, count = uses(words, given, set())
    rare = {word for word in count if len(word) <= SHORT_PART and count[word] < SHORT_USES} - given["simple"] - given["short"]
    rare |= {word for word in words if len(word) == PART and word not in count} - given["simple"]
    simple, count = uses(words, given, rare)
    kept = {word: int(math.log2(count[word])) for word in simple if count[word] >= USES}
    for word in given["whole"]:
        kept.pop(word, None)
    for word in (given["simple"] - given["whole"]) | given["short"] | given["first"]:
        kept.setdefault(word, 2)
    with open(os.path.join(DATA, "compound-parts.tsv"), "w", encoding="utf-8") as file:
        file.write("# Written by Tools/compound_table.py from OpenTaal's list of Dutch words, see compound-parts.LICENCE; do not change it.\nword\tuses\n")
        for word in sorted(kept):
            file.write(f"{word}\t{kept[word]}\n")


if __name__ == "__main__":
    main()
