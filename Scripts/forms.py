#!/usr/bin/env python3
"""The same paper in every form gives the same tree and the same facts.

usage: forms.py --griffie BINARY [--show] DOCUMENT.md...

Each Markdown paper is written out anew as text, HTML and the XML of official publications. The tree that `griffie text
--layout` draws and the facts of `griffie extract` are then compared with those of the Markdown. What a form cannot say
stands in CANNOT. Prints one line for each difference; exit status 1 where there is one.
"""
import argparse
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

# What a form has no way to say, and so is left out of the comparison.
LEVELS = "level of headings"
EMPHASIS = "a line set in bold or italics"
DECISION = "that the word which opens a decision is a heading"
EMPTY = "that the first cell of a row is empty"
TOP = "which of the lines of a title, above the first text, are headings"
CANNOT = {
    "txt": {LEVELS, EMPHASIS, DECISION, EMPTY, TOP},
    "html": set(),
    "xml": {LEVELS},
}


def blocks(markdown):
    """The parts of a Markdown paper: (kind, level or marker, text or rows)."""
    out = []
    for part in re.split(r"\n\s*\n", markdown.strip("\n")):
        lines = part.split("\n")
        while lines:
            line = lines.pop(0)
            heading = re.match(r"(#+)\s+(.*)", line)
            item = re.match(r"(\s*)([-*]|\d{1,3}[.)]|[a-z][.)])\s+(.*)", line)
            if heading:
                out.append(("heading", len(heading[1]), heading[2]))
            elif item:
                text = [item[3]]
                while lines and re.match(r"\s+\S", lines[0]) and not re.match(r"\s*([-*]|\d{1,3}[.)]|[a-z][.)])\s", lines[0]):
                    text.append(lines.pop(0).strip())
                out.append(("item", (len(item[1]), item[2]), "\n".join(text)))
            elif "\t" in line.strip() and not item:
                rows = [line]
                while lines and "\t" in lines[0]:
                    rows.append(lines.pop(0))
                out.append(("table", None, [[c.strip() for c in row.split("\t")] for row in rows]))
            elif line.startswith("|") or "|" in line and lines and re.fullmatch(r"[\s|:-]+", lines[0]):
                rows = [line]
                while lines and "|" in lines[0]:
                    rows.append(lines.pop(0))
                cells = [[c.strip() for c in row.strip().strip("|").split("|")] for row in rows]
                out.append(("table", None, [row for row in cells if not all(re.fullmatch(r":?-+:?", c) for c in row)]))
            else:
                text = [line]
                while lines and "\t" not in lines[0].strip() and not re.match(r"#|\||\s*([-*]|\d{1,3}[.)]|[a-z][.)])\s", lines[0]):
                    text.append(lines.pop(0))
                out.append(("paragraph", None, "\n".join(text)))
    return out


def plain(text):
    text = re.sub(r"\\([-.*_#])", r"\1", text)
    return re.sub(r"\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])", "", text)


def as_text(parts):
    out = []
    for kind, detail, text in parts:
        if kind == "table":
            out.append("\n".join("\t".join(plain(c) for c in row) for row in text) + "\n")
        elif kind == "item":
            out.append(" " * detail[0] + detail[1] + " " + plain(text).replace("\n", "\n   "))
        else:
            out.append(("" if not out or out[-1].endswith("\n") else "\n") + plain(text).replace("  \n", "\n") + "\n")
    return "\n".join(out)


def marked(text):
    text = html.escape(re.sub(r"\\([-.*_#])", r"\1", text), quote=False)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"(?<![\w*])\*(?=\S)([^*]+)\*", r"<i>\1</i>", text)
    return text


def as_markup(parts, names):
    out, open_list = [], []
    def close(depth):
        while len(open_list) > depth:
            out.append(names["list end"])
            open_list.pop()
    for kind, detail, text in parts:
        if kind != "item":
            close(0)
        if kind == "heading":
            out.append(names["heading"](detail, marked(text.replace("**", ""))))
        elif kind == "paragraph":
            out.append(names["paragraph"](re.sub(r" *\n", names["break"] + "\n", marked(text))))
        elif kind == "table":
            rows = "".join(names["row"]("".join(names["cell"](marked(c)) for c in row)) for row in text)
            out.append(names["table"](rows))
        else:
            indent, marker = detail
            while open_list and open_list[-1] > indent:
                close(len(open_list) - 1)
            if not open_list or open_list[-1] < indent:
                open_list.append(indent)
                out.append(names["list"])
            out.append(names["item"](marker, marked(text)))
    close(0)
    return "\n".join(out)


HTML = {
    "heading": lambda level, text: f"<h{level}>{text}</h{level}>",
    "paragraph": lambda text: f"<p>{text}</p>", "break": "<br>",
    "table": lambda rows: f"<table>{rows}</table>", "row": lambda cells: f"<tr>{cells}</tr>",
    "cell": lambda text: f"<td>{text}</td>",
    "list": '<ul style="list-style:none">', "list end": "</ul>",
    "item": lambda marker, text: f"<li>{'' if marker in '-*' else marker + ' '}{text}</li>",
}
XML = {
    "heading": lambda level, text: f"<tussenkop>{text}</tussenkop>",
    "paragraph": lambda text: f"<al>{text.replace('<i>', '<cur>').replace('</i>', '</cur>').replace('<b>', '<vet>').replace('</b>', '</vet>')}</al>",
    "break": "<br/>",
    "table": lambda rows: f"<table><tgroup><tbody>{rows}</tbody></tgroup></table>",
    "row": lambda cells: f"<row>{cells}</row>", "cell": lambda text: f"<entry><al>{text}</al></entry>",
    "list": "<lijst>", "list end": "</lijst>",
    "item": lambda marker, text: f"<li><li.nr>{'–' if marker in '-*' else marker}</li.nr><al>{text}</al></li>",
}


def forms(markdown):
    parts = blocks(markdown)
    return {
        "md": markdown,
        "txt": as_text(parts),
        "html": f"<!DOCTYPE html><html><body>\n{as_markup(parts, HTML)}\n</body></html>",
        "xml": f'<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie><tekst>\n{as_markup(parts, XML)}\n</tekst></officiele-publicatie>',
    }


def tree(griffie, path, levels):
    """Kind, depth and text of each block; the rules, empty cells of rows and levels of headings if wanted left out."""
    lines = run(griffie, "text", "--layout", path).splitlines()
    rule = r"^(\s*(?:heading(?: \d)?|item \d+|paragraph|row|note|field)\s+)(?:\w+\.\w+|paragraph|note|field)\??\s+"
    lines = [re.sub(rule, r"\1", line) for line in lines]
    if not levels:
        lines = [re.sub(r"^(\s*heading) \d ", r"\1   ", line) for line in lines]
    lines = [re.sub(r"^(\s*row\s)[\s|]*|[\s|]+$", r"\1", re.sub(r"\|(\s*\|)+", "|", line)) for line in lines]
    return [re.sub(r"\s+", " ", re.sub(r"[*_\\]", "", line)).strip() for line in lines]


def unsayable(markdown, form):
    """The texts of lines of which a form cannot say what Markdown says."""
    texts = set()
    if EMPHASIS in CANNOT[form]:
        texts |= {fold(line) for line in re.findall(r"^(?:\d+[.)] )?\*+(.+?)\*+\s*$", markdown, re.M)}
    if DECISION in CANNOT[form]:
        texts |= {fold(word) for word in re.findall(r"^#+ (\**b ?e ?s ?l ?u ?i ?t ?:?\**)$", markdown, re.M | re.I)}
    if TOP in CANNOT[form]:
        lines = [line for line in markdown.split("\n") if re.match(r"[#*\w]", line) and len(line) < 100][:4]
        texts |= {fold(re.sub(r"^#+ ", "", line)) for line in lines if not re.search(r"[.:]", line)}
    if EMPTY in CANNOT[form]:
        texts |= {fold(cell) for row in re.findall(r"^\|\s*\|(.*)$", markdown, re.M) for cell in row.split("|")} - {""}
    return texts


def says(item, texts):
    """Whether a fact or block is of one of those texts."""
    parts = [re.sub(r"^(\w+ )?\d*\s*", "", item)] if isinstance(item, str) else [str(part) for part in item]
    figures = {re.sub(r"\D", "", text) + "00" for text in texts if re.search(r"\d", text)}
    if any(part in figures for part in parts):
        return True
    return any(fold(re.sub(r"^[\d.]+ ", "", part)) in {re.sub(r"^[\d.]+ ", "", text) for text in texts} for part in parts)


def facts(griffie, path):
    found = json.loads(run(griffie, "extract", "--json", path))
    out = {}
    def values(kind, items, *names):
        out[kind] = [tuple(fold(item.get(name)) for name in names) for item in items or []]
    for decision in ("proposed_decision", "adopted_decision"):
        values(decision, (found[decision] or {}).get("beslispunten"), "number", "text")
    values("fields", found["document"]["fields"], "label", "value")
    values("sections", found["sections"], "title")
    values("amounts", found["amounts"], "min", "max", "modifier")
    values("dates", found["dates"], "value", "mod")
    values("deadlines", found["deadlines"], "value", "kind")
    values("legal_references", found["legal_references"], "law", "article", "lid", "onderdeel")
    values("zaaknummers", found["zaaknummers"], "value", "scheme", "role")
    values("related_decisions", found["related_decisions"], "number", "title")
    out["document"] = [(k, fold(found["document"][k])) for k in ("kind", "gemeente", "date", "zaaknummer", "subject")]
    return out


def fold(value):
    return re.sub(r"\s+", " ", re.sub(r"\*|\\|<[^>]*>", "", value).replace("–", "-")).strip(" .;:") if isinstance(value, str) else value


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"forms.py: {' '.join(map(str, command))}: {done.stderr.strip()}")
    return done.stdout


def differences(one, other):
    rest = list(other)
    missing = []
    for item in one:
        if item in rest:
            rest.remove(item)
        else:
            missing.append(item)
    return missing, rest


def compare(griffie, document, show):
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = {}
        markdown = document.read_text(encoding="utf-8")
        for form, text in forms(markdown).items():
            paths[form] = pathlib.Path(folder) / f"{document.stem}.{form}"
            paths[form].write_text(text, encoding="utf-8")
        wanted_facts = facts(griffie, paths["md"])
        for form in CANNOT:
            found = facts(griffie, paths[form])
            texts = unsayable(markdown, form)
            pairs = [(kind, wanted_facts[kind], found[kind]) for kind in wanted_facts]
            levels = LEVELS not in CANNOT[form]
            pairs.append(("tree", tree(griffie, paths["md"], levels), tree(griffie, paths[form], levels)))
            for kind, wanted, other in pairs:
                missing, extra = differences(wanted, other)
                for sign, items in (("-", missing), ("+", extra)):
                    for item in items:
                        if says(item, texts):
                            continue
                        count += 1
                        if show:
                            print(f"{document.name} as {form}: {kind} {sign} {item}")
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--griffie", required=True, type=pathlib.Path)
    parser.add_argument("documents", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    total = sum(compare(options.griffie.resolve(), document, show=True) for document in options.documents)
    print(f"{len(options.documents)} papers in {len(CANNOT) + 1} forms: {total} differences")
    sys.exit(1 if total else 0)


if __name__ == "__main__":
    main()
