#!/usr/bin/env python3
"""Build the documents and the gold facts of the corpus from the annotated sources.

usage: build_gold.py [--griffie PATH] [--check] [--list] [NAME...]

annotations/NAME.marked holds a header and the document's text with marks in braces (annotations/README.md). From it come
documents/NAME, byte for byte, and gold/STEM.json with the offsets of every mark. In .txt and .md the offsets are those of the file;
in .html and .xml those of the text that `griffie text` prints, so these need --griffie.

--check   write nothing; exit 1 when a document or gold file is not what its source gives
--list    print every fact with the value that the gold gives it, to be read by a person
"""
import argparse, html, json, pathlib, re, subprocess, sys, tempfile

from marked_text import AnnotationError, parse_source, strip_marks
from fact_values import fact_of, outcome, unescaped, vote
from gold_lint import problems

HERE = pathlib.Path(__file__).resolve().parent
READER_FORMATS = {".html", ".xml"}
LISTS = {"a": "amounts", "d": "dates", "dl": "deadlines", "r": "legal_references", "z": "zaaknummers", "rd": "related_decisions"}


def laws():
    lines = (HERE / "annotations" / "laws.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {key: (title, bwb) for key, title, bwb in (line.split("\t") for line in lines)}


def read_text(griffie, suffix, data):
    """What `griffie text` prints for a file with these bytes."""
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(data)
        file.flush()
        run = subprocess.run([griffie, "text", file.name], capture_output=True)
    if run.returncode != 0:
        raise AnnotationError("griffie text failed: " + run.stderr.decode(errors="replace").strip())
    return run.stdout.decode("utf-8")


def spans_in_read_text(source, griffie, suffix):
    """Marks placed in the reader's text.

    Every mark's ends become private-use characters, the marked file goes through the reader, and the characters show where the
    ends landed. The text without them must be what the reader makes of the plain file, but for white space.
    """
    opening, closing = "\ue000", "\ue001"
    plain, marks = strip_marks(source.body)
    wanted = [n for n, m in enumerate(marks) if m.placed]
    ends = [(marks[n].start, 1, marks[n].end, n) for n in wanted] + [(marks[n].end, 0, -marks[n].start, -n) for n in wanted]
    pieces, at = [], 0
    for offset, opens, _, n in sorted(ends):
        pieces += [plain[at:offset], (opening if opens else closing)]
        at = offset
    pieces.append(plain[at:])
    marked = read_text(griffie, suffix, "".join(pieces).encode(source.encoding))
    text = read_text(griffie, suffix, plain.encode(source.encoding))
    placed, at, stack, order = [None] * len(marks), 0, [], 0
    for c in marked:
        if c == opening:
            stack.append((wanted[order], len_to_next(text, at)))
            order += 1
        elif c == closing:
            n, start = stack.pop()
            placed[n] = (start, at)
        elif not c.isspace():
            at = len_to_next(text, at)
            if at >= len(text) or text[at] != c:
                raise AnnotationError(f"the reader's text changes with the marks near {text[max(0, at - 40):at + 20]!r}")
            at += 1
    return text, marks, placed


def len_to_next(text, at):
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def build(source, griffie, law_table):
    """(document bytes, gold, whether the gold's offsets hold) of one annotated source.

    Where the reader is needed and absent the offsets are those of the markup: good for checking values, not for writing.
    """
    plain, marks = strip_marks(source.body)
    document = plain.replace("\n", source.newline).encode(source.encoding)
    if source.bom:
        document = source.bom + document
    placeable = griffie is not None or source.suffix not in READER_FORMATS
    if placeable and source.suffix in READER_FORMATS:
        text, marks, placed = spans_in_read_text(source, griffie, source.suffix)
        to_byte = lambda i: len(text[:i].encode("utf-8"))
    else:
        text, placed = plain, [(m.start, m.end) for m in marks]
        base = len(source.bom)
        to_byte = lambda i: base + len(text[:i].replace("\n", source.newline).encode(source.encoding))
    return document, gold_of(source, text, marks, placed, to_byte, law_table, placeable), placeable


def gold_of(source, text, marks, placed, to_byte, law_table, placeable):
    gold = {"document": source.document, "sections": [], "proposed_decision": None, "adopted_decision": None}
    gold.update({name: [] for name in LISTS.values()})
    basis, points, decisions, told_of = [], {"p": [], "b": []}, {"p": {}, "b": {}}, []
    for mark, place in zip(marks, placed):
        if place is None:
            continue
        start, end = place
        span = mark.text = text[start:end] if placeable else html.unescape(re.sub("<[^>]*>", " ", text[start:end]))
        if source.suffix == ".md":
            mark.text = unescaped(span)
        place = {"start": to_byte(start), "end": to_byte(end)}
        try:
            fact = fact_of(mark, mark.text, marks, law_table, source.contract)
        except ValueError as error:
            raise AnnotationError(f"{span!r}: {error}") from None
        if mark.tag in ("o", "v"):
            told_of.append((mark, place))
        if fact is None:
            continue
        fact.update(place)
        if mark.tag == "h":
            gold["sections"].append(fact)
        elif mark.tag in points:
            fact["number"] = fact["number"] or len(points[mark.tag]) + 1
            points[mark.tag].append(fact)
        else:
            if "!" in mark.flags:
                basis.append(len(gold["legal_references"]))
            gold[LISTS[mark.tag]].append({"text": span.replace("\n", source.newline) if source.suffix not in READER_FORMATS else span, **fact})
    for mark, place in told_of:
        tell(mark, place, decisions, points["p"] + points["b"], [s["start"] for s in gold["sections"]])
    nothing = {"outcome": None, "vote": None}
    said = lambda part, tag: {**nothing, **decisions[tag], "decided_on": source.decided[part]} if source.contract >= 2 else {}
    if points["p"]:
        gold["proposed_decision"] = {**said("proposed_decision", "p"), "beslispunten": points["p"]}
    if points["b"]:
        gold["adopted_decision"] = {**source.adopted, **said("adopted_decision", "b"), "legal_basis": basis, "beslispunten": points["b"]}
    return gold


def tell(mark, place, decisions, points, headings):
    """Give what an outcome or a vote tells to its decision, the point that it stands in or behind, or all points of its section."""
    try:
        whose, value = outcome(mark) if mark.tag == "o" else vote(mark)
    except ValueError as error:
        raise AnnotationError(f"{mark.text!r}: {error}") from None
    if whose == "point":
        owners = sorted((p for p in points if p["start"] <= place["start"]), key=lambda p: p["start"])[-1:]
    elif whose == "item":
        first = max((h for h in headings if h <= place["start"]), default=0)
        last = min((h for h in headings if h > place["start"]), default=float("inf"))
        owners = [p for p in points if first <= p["start"] < last]
    else:
        owners = [decisions[whose]]
    if not owners:
        raise AnnotationError(f"{mark.text!r}: no point has this outcome or vote")
    for owner in owners:
        owner.update({"outcome": value, "outcome_at": place} if mark.tag == "o" else {"vote": {**value, **place}})


def show(name, gold):
    print(f"== {name} {json.dumps({k: v for k, v in gold['document'].items() if k != 'fields'}, ensure_ascii=False)}")
    for field in gold["document"]["fields"]:
        print("   field", field["label"], "=", field["value"], "(optional)" if field.get("optional") else "")
    for kind in ["sections", *LISTS.values()]:
        for item in gold[kind]:
            rest = {k: v for k, v in item.items() if k not in ("start", "end", "text", "jci", "note") and v not in (None, "EUR")}
            print("  ", kind, repr(item.get("text", "")), json.dumps(rest, ensure_ascii=False))
    for part in ("proposed_decision", "adopted_decision"):
        if gold[part]:
            print("  ", part, json.dumps({k: v for k, v in gold[part].items() if k != "beslispunten"}, ensure_ascii=False))
            for point in gold[part]["beslispunten"]:
                own = {k: point[k] for k in ("outcome", "vote") if k in point}
                print("     ", point["number"], point["text"], json.dumps(own, ensure_ascii=False) if own else "")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--griffie")
    options.add_argument("--check", action="store_true")
    options.add_argument("--list", action="store_true")
    options.add_argument("names", nargs="*")
    chosen = options.parse_args()
    law_table, failed, skipped, stale = laws(), 0, [], []
    for path in sorted((HERE / "annotations").glob("*.marked")):
        if chosen.names and not any(n in path.name for n in chosen.names):
            continue
        name = path.name.removesuffix(".marked")
        try:
            source = parse_source(path.read_text(encoding="utf-8"), pathlib.Path(name).suffix)
            document, gold, placeable = build(source, chosen.griffie, law_table)
        except AnnotationError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            failed += 1
            continue
        outputs = {HERE / "documents" / name: document}
        for problem in problems(gold):
            print(f"{path.name}: {problem}", file=sys.stderr)
            failed += 1
        if chosen.list:
            show(name, gold)
        if not placeable:
            skipped.append(name)
        else:
            outputs[HERE / "gold" / (pathlib.Path(name).stem + ".json")] = (
                json.dumps(gold, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
        for target, data in outputs.items():
            if chosen.check and (not target.exists() or target.read_bytes() != data):
                stale.append(target.name)
            elif not chosen.check:
                target.write_bytes(data)
    if skipped:
        print(f"{len(skipped)} need --griffie for their gold: {' '.join(skipped)}", file=sys.stderr)
    if stale:
        print("not what the annotations give: " + " ".join(stale), file=sys.stderr)
    sys.exit(1 if failed or stale else 0)


if __name__ == "__main__":
    main()
