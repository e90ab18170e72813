#!/usr/bin/env python3
"""Makes Word documents and OpenDocument texts of the Markdown papers in Corpus/documents: Corpus/office/NAME.docx and .odt.

What is a heading, an item, a row or a bold word in Markdown becomes one as Word and LibreOffice write it: numbers of items stand in the
styles of lists, not in the text. OfficeCorpusTests checks that the facts are those of the Markdown. Papers with escapes (`R\\-12`) are left
out: Word has none, so their facts differ. The same papers give the same bytes.

usage: office_corpus.py   (from anywhere; writes Corpus/office)
"""
import html
import pathlib
import re
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
ITEM = re.compile(r"^(\s*)(?:([-*•])|(\d{1,2}|[a-z])([.)]))\s+(\S.*)$")
RULE = re.compile(r"^\s*(-{3,}|_{3,}|\*{3,})\s*$")


def blocks(text):
    """The blocks of a paper: ("heading", level, text), ("item", level, mark, text), ("table", rows, has head), ("paragraph", lines)."""
    lines = text.replace("\r", "").split("\n")
    found, paragraph, index = [], [], 0

    def flush():
        if paragraph:
            found.append(("paragraph", list(paragraph)))
            paragraph.clear()

    def is_item(line):
        match = ITEM.match(line)
        return match if match and not line.strip().startswith("**") else None

    while index < len(lines):
        line = lines[index]
        heading = re.match(r"^(#{1,6}) (.*?)#*$", line)
        item = is_item(line)
        tabs = line.count("\t")
        if not line.strip() or RULE.match(line):
            flush()
            index += 1
        elif heading:
            flush()
            found.append(("heading", len(heading[1]), heading[2].strip().replace("**", "")))
            index += 1
        elif line.strip().startswith("|"):
            flush()
            rows = []
            while index < len(lines) and lines[index].strip().startswith("|"):
                rows.append([cell.strip() for cell in lines[index].strip().strip("|").split("|")])
                index += 1
            is_rule = [all(re.match(r"^:?-+:?$", cell) for cell in row) for row in rows]
            has_head = len(rows) > 1 and is_rule[1] and any(rows[0])
            found.append(("table", [r for r, rule in zip(rows, is_rule) if any(r) and not rule], has_head))
        elif tabs and index + 1 < len(lines) and lines[index + 1].count("\t") == tabs:
            flush()
            rows = []
            while index < len(lines) and "\t" in lines[index]:
                cells = lines[index].replace("<b>", "**").replace("</b>", "**").split("\t")
                rows.append([cell.strip() for cell in cells])
                index += 1
            found.append(("table", rows, False))
        elif item:
            flush()
            indent, words = len(item[1].expandtabs(4)), item[5]
            index += 1
            while index < len(lines) and lines[index].strip() and lines[index].startswith(" " * (indent + 2)) and not is_item(lines[index]):
                words += " " + lines[index].strip()
                index += 1
            found.append(("item", min(indent // 2, 2), item[2] or (item[3], item[4]), words))
        else:
            paragraph.append(line.strip())
            index += 1
    flush()
    return found


def pieces(text):
    """Runs of a text: (is bold, words), with None for a line break."""
    for number, part in enumerate(text.replace("<br>", "\n").split("**")):
        for place, line in enumerate(part.split("\n")):
            if place:
                yield None
            if line:
                yield number % 2 == 1, html.escape(html.unescape(line), quote=False)


class Lists:
    """Which list each item is of: a new one wherever the numbers do not count on."""

    def __init__(self):
        self.all, self.open = [], {}

    def number(self, level, mark):
        form = "lowerLetter" if mark[0].isalpha() else "decimal"
        value = ord(mark[0]) - ord("a") + 1 if form == "lowerLetter" else int(mark[0])
        known = self.open.get((level, form, mark[1]))
        if known and known[1] + 1 == value:
            known[1] = value
            return known[0]
        self.all.append((form, mark[1], value))
        self.open[(level, form, mark[1])] = [len(self.all), value]
        return len(self.all)


def write(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members:
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


# Word

MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BULLETS = 1


def word_runs(text):
    for piece in pieces(text):
        if piece is None:
            yield "<w:r><w:br/></w:r>"
        else:
            bold = "<w:b/>" if piece[0] else ""
            yield f'<w:r><w:rPr>{bold}</w:rPr><w:t xml:space="preserve">{piece[1]}</w:t></w:r>'


def word_paragraph(text, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(word_runs(text))}</w:p>"


def word(paper):
    body, lists = [], Lists()
    for kind, *rest in paper:
        if kind == "heading":
            body.append(word_paragraph(rest[1], f'<w:pStyle w:val="Kop{rest[0]}"/>'))
        elif kind == "paragraph":
            body.append(word_paragraph("\n".join(rest[0])))
        elif kind == "item":
            level, mark, words = rest
            number = BULLETS if isinstance(mark, str) else BULLETS + lists.number(level, mark)
            body.append(word_paragraph(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'))
        else:
            rows = ""
            for index, row in enumerate(rest[0]):
                head = "<w:trPr><w:tblHeader/></w:trPr>" if rest[1] and index == 0 else ""
                rows += f"<w:tr>{head}{''.join(f'<w:tc>{word_paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
            body.append(f"<w:tbl><w:tblPr/>{rows}</w:tbl>")
    levels = [("bullet", "-", 1)] + [(form, "%{}" + closing, start) for form, closing, start in lists.all]
    numbering = ""
    for number, (form, pattern, start) in enumerate(levels, BULLETS):
        marks = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{pattern.format(level + 1)}"/></w:lvl>' for level in range(3))
        numbering += f'<w:abstractNum w:abstractNumId="{number}">{marks}</w:abstractNum>'
    numbering += "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(BULLETS, BULLETS + len(levels)))
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Kop{n}"><w:name w:val="heading {n}"/></w:style>' for n in range(1, 7))

    def relations(parts):
        list = "".join(f'<Relationship Id="{kind}" Type="{RELATIONS}/{kind}" Target="{target}"/>' for kind, target in parts)
        return f'<Relationships xmlns="{PACKAGE}/relationships">{list}</Relationships>'

    return [
        ("[Content_Types].xml",
         f'<Types xmlns="{PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="{TYPES}.document.main+xml"/></Types>'),
        ("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
        ("word/_rels/document.xml.rels", relations([("styles", "styles.xml"), ("numbering", "numbering.xml")])),
        ("word/document.xml", f"<w:document {MAIN}><w:body>{''.join(body)}</w:body></w:document>"),
        ("word/styles.xml", f"<w:styles {MAIN}>{styles}</w:styles>"),
        ("word/numbering.xml", f"<w:numbering {MAIN}>{numbering}</w:numbering>"),
    ]


# OpenDocument

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in [
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("fo", "xsl-fo-compatible")])


def open_text(text):
    result = ""
    for piece in pieces(text):
        if piece is None:
            result += "<text:line-break/>"
        else:
            result += f'<text:span text:style-name="Vet">{piece[1]}</text:span>' if piece[0] else piece[1]
    return result


def open_paragraph(text):
    return f"<text:p>{open_text(text)}</text:p>"


def open_document(paper):
    body, lists = [], Lists()
    for kind, *rest in paper:
        if kind == "heading":
            body.append(f'<text:h text:outline-level="{rest[0]}">{open_text(rest[1])}</text:h>')
        elif kind == "paragraph":
            body.append(open_paragraph("\n".join(rest[0])))
        elif kind == "item":
            level, mark, words = rest
            number = 0 if isinstance(mark, str) else lists.number(level, mark)
            item = open_paragraph(words)
            for _ in range(level + 1):
                item = f"<text:list-item>{item}</text:list-item>"
                item = f"<text:list>{item}</text:list>" if _ < level else item
            body.append(f'<text:list text:style-name="L{number}" text:continue-numbering="true">{item}</text:list>')
        else:
            rows = ""
            for index, row in enumerate(rest[0]):
                cells = "".join(f"<table:table-cell>{open_paragraph(cell)}</table:table-cell>" for cell in row)
                line = f"<table:table-row>{cells}</table:table-row>"
                rows += f"<table:table-header-rows>{line}</table:table-header-rows>" if rest[1] and index == 0 else line
            body.append(f"<table:table>{rows}</table:table>")
    styles = '<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    bullets = "".join(f'<text:list-level-style-bullet text:level="{n}" text:bullet-char="-"/>' for n in range(1, 4))
    styles += f'<text:list-style style:name="L0">{bullets}</text:list-style>'
    for number, (form, closing, start) in enumerate(lists.all, 1):
        letter = "a" if form == "lowerLetter" else "1"
        marks = "".join(
            f'<text:list-level-style-number text:level="{n}" style:num-format="{letter}" style:num-suffix="{closing}" '
            f'text:start-value="{start}"/>' for n in range(1, 4))
        styles += f'<text:list-style style:name="L{number}">{marks}</text:list-style>'
    return [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml",
         f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
         f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document-content>"),
        ("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'),
    ]


def main():
    folder = ROOT / "Corpus/office"
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.*"):
        old.unlink()
    for path in sorted((ROOT / "Corpus/documents").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        if "\\" in text:
            continue
        paper = blocks(text)
        write(folder / (path.stem + ".docx"), word(paper))
        write(folder / (path.stem + ".odt"), open_document(paper))


if __name__ == "__main__":
    main()
