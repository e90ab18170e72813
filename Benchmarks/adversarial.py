#!/usr/bin/env python3
"""Is the time of `griffie extract` linear on any input? Texts made to be dear, each at two sizes, beside council papers.

For each: milliseconds a megabyte at both sizes, and the larger's ratio to that of council papers; a ratio above LIMIT
fails. Where more is printed than read, what is printed counts: a text of nothing but dates gives thirty times its size
in facts. Then one line for each short part that, over and over, costs more than GROWTH times as much a megabyte when
there is four times as much of it. Uses nothing but the binary: adversarial.py PATH-OF-GRIFFIE PAPER…
"""
import os
import resource
import subprocess
import sys
import tempfile

LIMIT = 2.0
SMALL, LARGE = 2_000_000, 8_000_000
GROWTH = 2.0

PARTS = [
    "Pagina 3\n", "1. Pagina 3\n", "3\n", "---\n", "# kop\n", "**a**\n", "1. a\n", "a\n\n", "besluit\n", "De raad besluit:\n",
    "Voorgesteld besluit\n", "gelet op\n", "Datum\n\n", "Zaaknummer: 2022-0201962\n", "2022-0201962 ", "Algemene wet ",
    "artikel 1 ", "artikel 1, ", "artikelen 1 en ", "artikel 5 van de wet (de Wet) ", "(hierna: APV) ", "lid ", "tussen 5 en ", "€ 5 miljoen tot ", "12, ",
    "12 mei ", "2023 ", "honderd ", "| a | 1 |\n", "bedrag € 1  2  3\n", "gemeente Aa ", "Ophalen      1 mei 2022\n",
    "#", "1.1", "2022-123456\n", "l5\n#  ", "<p a ", "1\t2\t", "\t", "€ 1 ", "<x<y ",
    "Zuid    12.480     15.310\n", "Datum\nZaak\nOnderwerp\n\n", "www.a.nl ", "<a b=\"c\"> ", "(", "a.", "ab-\n",
    "1. a\na. b\n- c\nI. d\n", "5. a\n3. b\n9. c\n", "1. 1. 1. a\n", "Waterlede,\n\n", "1. a:\n", "besluit:\n1. a\n",
    "De brug wordt gebouwd   Het krediet wordt\n", "1.\n", "a;\n1.\n", "2403230 - a\n", "1. Kop.\nTekst.\n",
]


COLUMNS = (
    "De brug over de Lede wordt in het      Het krediet van € 400.000 komt uit\n"
    "komende jaar gebouwd en kost minder    de algemene reserve en wordt in het\n"
    "dan was begroot.                       voorjaar door de raad verleend.\n"
)


def deep(size):
    """Lists in lists, each with a marker of another kind, a thousand levels deep and then anew."""
    lines, length, level = [], 0, 0
    while length < size:
        marker = ["1.", "a.", "-", "I.", "(1)", "A."][level % 6]
        lines.append(" " * (level % 60) + marker + " punt:\n")
        length += len(lines[-1])
        level = (level + 1) % 1000
    return "".join(lines).encode()


def filled(part, size):
    return (part * (size // len(part.encode()) + 1)).encode()[:size].decode(errors="ignore").encode()


def counted(size):
    parts, length, number = [], 0, 1
    while length < size:
        parts.append(f"van {number} tot ")
        length += len(parts[-1])
        number += 1
    return "".join(parts).encode()


def named(size):
    """Rules that each get a short name."""
    parts, length, number = [], 0, 1
    while length < size:
        parts.append(f"Wet {chr(65 + number % 26)}{number} (hierna: W{number}) ")
        length += len(parts[-1])
        number += 1
    return "".join(parts).encode()


def nested(size):
    depth, parts, length = 0, [], 0
    while length < size:
        parts.append(" " * (depth % 60) + f"{depth % 9 + 1}. punt\n")
        length += len(parts[-1])
        depth += 1
    return "".join(parts).encode()


TEXTS = {
    "euro signs": lambda n: filled("€", n),
    "euro signs and spaces": lambda n: filled("€ ", n),
    "digits": lambda n: filled("7", n),
    "nested lists": nested,
    "one line of articles": lambda n: filled("artikel 1 ", n),
    "dotted letters": lambda n: filled("a.", n),
    "lid lid lid": lambda n: filled("lid ", n),
    "van … tot …": counted,
    "brackets": lambda n: filled("(", n),
    "bracket pairs": lambda n: filled("(a) [b] ", n),
    "one word": lambda n: filled("ab", n),
    "hyphens at line ends": lambda n: filled("ab-\n", n),
    "years": lambda n: filled("2023 ", n),
    "law names": lambda n: filled("Algemene wet ", n),
    "page feet": lambda n: filled("Pagina 3\n", n),
    "besluit": lambda n: filled("besluit\n", n),
    "labels": lambda n: filled("Datum: ", n),
    "cells": lambda n: filled("| € 1 ", n),
    "table rows": lambda n: filled("| a | 1 |\n", n),
    "figures and commas": lambda n: filled("1.000,", n),
    "lists a thousand levels deep": deep,
    "pages of two columns": lambda n: filled(COLUMNS, n),
    "a table of many rows": lambda n: filled("Zuid    12.480     15.310     17.000\n", n),
    "months": lambda n: filled("mei ", n),
    "short names of rules": named,
    "a row of labels": lambda n: filled("Datum   Zaaknummer   ", n // 2) + b"\n" + filled("1   2   ", n // 2),
}


def cost(griffie, text, folder):
    """Processor seconds, and the megabytes that were read and that were printed."""
    source, target = os.path.join(folder, "invoer.txt"), os.path.join(folder, "uitvoer")
    with open(source, "wb") as file:
        file.write(text)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(target, "wb") as output:
        subprocess.run([griffie, "extract", source], stdout=output, stderr=subprocess.DEVNULL, timeout=300)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, len(text) / 1e6, os.path.getsize(target) / 1e6


def main():
    griffie, papers = sys.argv[1], sys.argv[2:]
    sample = b"\n\n".join(open(path, "rb").read() for path in papers)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        start, _, _ = cost(griffie, b"leeg\n", folder)

        def milliseconds(text):
            seconds, read, printed = cost(griffie, text, folder)
            return (seconds - start) / max(read, printed) * 1000

        seconds, read, _ = cost(griffie, (sample * (LARGE // len(sample) + 1))[:LARGE], folder)
        normal = (seconds - start) / read * 1000
        print(f"{'council papers':24} {normal:15.1f} ms/MB")
        for name, make in TEXTS.items():
            small, large = milliseconds(make(SMALL)), milliseconds(make(LARGE))
            is_slow = large > LIMIT * normal
            failures += is_slow
            print(f"{name:24} {small:7.1f} {large:7.1f} ms/MB {large / normal:6.2f} × papers{'  FAILED' if is_slow else ''}")
        for part in PARTS:
            small, large = milliseconds(filled(part, 250_000)), milliseconds(filled(part, 1_000_000))
            # A text that is cheap at any size costs less than the process itself, and grows by chance.
            if large > GROWTH * small and large > normal / 2:
                failures += 1
                print(f"{part!r:24} {small:7.1f} {large:7.1f} ms/MB, grows  FAILED")
        print(f"{len(PARTS)} parts over and over: looked at for growth")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
