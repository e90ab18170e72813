#!/usr/bin/env python3
"""Precision, recall and F1 of griffie's facts for each kind, and what changed against the committed figures.

usage: quality.py --griffie BINARY [--shared FOLDER] [--show KIND] [--check] [--update]

The corpus of this project is always measured; the seeds and the real papers where FOLDER (../shared) is there.
--show    list what is missed (-) and wrong (+) of that kind, or `all`
--check   print one line for each set; exit 1 where one falls below its floor in docs/quality.json
--update  write the figures of this run to docs/quality.json
"""
import argparse
import hashlib
import json
import pathlib
import subprocess
import sys

import scoring

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIGURES = ROOT / "docs" / "quality.json"
# A kind of fewer items tells too little to have a floor of its own.
FEWEST_ITEMS = 10
# What a confidence promises: so many facts that carry it are right.
PROMISES = {"certain": 0.99, "probable": 0.9, "doubtful": 0}


def main():
    options = parse()
    committed = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {"floors": {}, "kind_floors": {}, "sets": {}}
    below = False
    for name, documents, gold, may_quote in sets(options.shared):
        if not gold.is_dir():
            print(f"{name}: skipped, there is no {gold}")
            continue
        tallies, failures = measure(options.griffie, documents, gold)
        for failure in failures:
            print(f"{name}: {failure}", file=sys.stderr)
        total, floor = tallies["all"].f1, committed["floors"].get(name, 0)
        kind_floor = committed["kind_floors"].get(name, 0)
        weak = [kind for kind, t in tallies.items() if t.f1 < kind_floor and t.found + len(t.missed) >= FEWEST_ITEMS]
        below |= total < floor or bool(failures) or bool(weak)
        if options.check:
            print(f"{name}: F1 {total:.4f}, floor {floor}" + "".join(f"; {kind} is below {kind_floor}" for kind in weak))
            continue
        print_table(name, tallies)
        print_confidence(tallies["all"])
        show(tallies, options.show)
        before = committed["sets"].get(name)
        print_changes(tallies, before, may_quote)
        if options.update:
            committed["sets"][name] = figures(tallies, may_quote)
    if options.update:
        FIGURES.write_text(json.dumps(committed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sys.exit(1 if options.check and below else 0)


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--griffie", required=True, type=pathlib.Path)
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--show")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--update", action="store_true")
    return parser.parse_args()


def sets(shared):
    """Name, documents, gold, and whether its items may be quoted in the repository."""
    yield "corpus", ROOT / "Corpus" / "documents", ROOT / "Corpus" / "gold", True
    yield "seeds", shared / "seeds", shared / "eval" / "gold", False
    yield "real", shared / "eval" / "real" / "docs", shared / "eval" / "real" / "gold", False


def measure(griffie, documents, gold):
    """Kind to `Tally` over all documents, items led by their document's name; and what went wrong."""
    by_stem = {path.stem: path for path in sorted(documents.iterdir())}
    tallies, failures = {}, []
    for path in sorted(gold.glob("*.json")):
        document = by_stem.get(path.stem)
        if document is None:
            failures.append(f"no document for {path.name}")
            continue
        report = extract(griffie, document, failures)
        for kind, tally in scoring.compare(json.loads(path.read_text(encoding="utf-8")), report).items():
            tally.missed = [f"{document.name}: {item}" for item in tally.missed]
            tally.wrong = [f"{document.name}: {item}" for item in tally.wrong]
            tallies.setdefault(kind, scoring.Tally()).add(tally)
    total = scoring.Tally()
    for kind, tally in tallies.items():
        total.add(scoring.Tally(tally.found, [f"{kind}: {i}" for i in tally.missed], [f"{kind}: {i}" for i in tally.wrong],
                                tally.right_of, tally.wrong_of))
    return tallies | {"all": total}, failures


def extract(griffie, document, failures):
    run = subprocess.run([griffie, "extract", "--json", document], capture_output=True, encoding="utf-8")
    if run.returncode != 0:
        failures.append(f"{document.name}: exit status {run.returncode}: {run.stderr.strip()}")
        return {}
    return json.loads(run.stdout)


def print_table(name, tallies):
    print(f"{name:18} found  missed  wrong      P      R     F1")
    for kind, t in tallies.items():
        print(f"  {kind:16} {t.found:5}  {len(t.missed):6}  {len(t.wrong):5}  {t.precision:.3f}  {t.recall:.3f}  {t.f1:.3f}")


def print_confidence(tally):
    """How often facts of each confidence were right, beside what the confidence promises."""
    for name, promise in PROMISES.items():
        right, wrong = tally.right_of[name], tally.wrong_of[name]
        if right + wrong:
            print(f"  {name:16} {right:5} of {right + wrong} right, {right / (right + wrong):.3f}" + (f" (>= {promise})" if promise else ""))


def show(tallies, kind):
    for name, tally in tallies.items():
        if kind in (name, "all") and name != "all":
            for sign, items in (("-", tally.missed), ("+", tally.wrong)):
                for item in items:
                    print(f"{sign} {name}: {item}")


def figures(tallies, may_quote):
    """What is committed: figures for each kind, and the items that are not right, hashed where they may not be quoted."""
    kinds = {kind: {"found": t.found, "missed": len(t.missed), "wrong": len(t.wrong), "f1": round(t.f1, 4)}
             for kind, t in tallies.items()}
    return {"kinds": kinds, "missed": sorted(key(i, may_quote) for i in tallies["all"].missed),
            "wrong": sorted(key(i, may_quote) for i in tallies["all"].wrong)}


def key(item, may_quote):
    return item if may_quote else hashlib.sha256(item.encode()).hexdigest()[:16]


def print_changes(tallies, before, may_quote):
    if before is None:
        print("  no committed figures to compare with")
        return
    lines = []
    for kind, t in tallies.items():
        old = before["kinds"].get(kind, {}).get("f1")
        if old is not None and round(t.f1, 4) != old:
            lines.append(f"  {kind}: F1 {old:.4f} is now {t.f1:.4f}")
    for what, items in (("missed", tallies["all"].missed), ("wrong", tallies["all"].wrong)):
        now, then = {key(i, may_quote): i for i in items}, set(before[what])
        lines += [f"  newly {what}: {now[k]}" for k in sorted(now.keys() - then)]
        lines += [f"  no longer {what}: {k}" for k in sorted(then - now.keys())]
    print("\n".join(lines) if lines else "  nothing changed against docs/quality.json")


if __name__ == "__main__":
    main()
