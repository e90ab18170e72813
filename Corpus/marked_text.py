"""The annotated source of one corpus document: a header of `key: value` lines, `===`, and the text with marks in braces."""
import codecs, re
from dataclasses import dataclass, field


class AnnotationError(Exception):
    pass


@dataclass
class Mark:
    """One mark: half-open character range in the plain text, in order of opening; `parent` indexes the enclosing mark."""
    tag: str
    flags: str
    value: str | None
    note: str | None
    args: list
    start: int
    end: int = -1
    parent: int | None = None
    text: str = ""

    @property
    def placed(self):
        """Whether the mark's place matters; a table's marks only tell about the amounts in them."""
        return self.tag not in ("tab", "row")


@dataclass
class Source:
    document: dict
    adopted: dict
    body: str
    suffix: str
    encoding: str = "utf-8"
    newline: str = "\n"
    bom: bytes = b""
    contract: int = 1
    decided: dict = field(default_factory=dict)
    extra: dict = field(default_factory=dict)


OPENING = re.compile(r"\{(tab|row|a|dl|d|rd|r|z|t|k|p|b|h|o|v)([?!~<>*]*)(=[^:#\s]*)?(#[^:]*)?((?: (?:\"[^\"]*\"|[^\"\s{}:]+))*):")
ARGUMENT = re.compile(r"\"[^\"]*\"|\S+")


def parse_source(content, suffix):
    head, separator, body = content.partition("\n===\n")
    if not separator:
        raise AnnotationError("no === line between header and text")
    values, fields = {}, []
    for line in head.splitlines():
        key, colon, value = line.partition(":")
        value = value.strip()
        if not colon:
            raise AnnotationError(f"header line without a colon: {line!r}")
        if key in ("field", "field?"):
            label, equals, content = value.partition(" =")
            if not equals:
                raise AnnotationError(f"a field needs label = value: {line!r}")
            fields.append({"label": label.strip(), "value": content.strip(), **({"optional": True} if key == "field?" else {})})
        else:
            values[key] = value or None
    unknown = set(values) - {"kind", "gemeente", "date", "zaaknummer", "subject", "proposal_date", "besluit_subject",
                             "meeting_date", "encoding", "newline", "bom", "contract", "decided_on", "proposed_decided_on"}
    if unknown:
        raise AnnotationError(f"unknown header keys: {sorted(unknown)}")
    document = {k: values.get(k) for k in ("kind", "gemeente", "date", "zaaknummer", "subject")}
    subject = values.get("besluit_subject")
    adopted = {"proposal_date": values.get("proposal_date"), "subject": document["subject"] if subject == "=" else subject,
               "meeting_date": values.get("meeting_date")}
    encoding = values.get("encoding") or "utf-8"
    bom = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE}[encoding] if values.get("bom") else b""
    return Source({**document, "fields": fields}, adopted, body.removesuffix("\n") + "\n", suffix, encoding,
                  "\r\n" if values.get("newline") == "crlf" else "\n", bom, int(values.get("contract") or 1),
                  {"proposed_decision": values.get("proposed_decided_on"), "adopted_decision": values.get("decided_on") or adopted["meeting_date"]})


def strip_marks(body):
    """(plain text, marks in order of opening)."""
    plain, length, marks, stack, at = [], 0, [], [], 0
    while at < len(body):
        c = body[at]
        if c == "{":
            match = OPENING.match(body, at)
            if not match:
                raise AnnotationError(f"no mark opens here: {body[at:at + 40]!r}")
            tag, flags, value, note, arguments = match.groups()
            marks.append(Mark(tag, flags, value[1:] if value else None, note[1:].replace("_", " ") if note else None,
                              ARGUMENT.findall(arguments or ""), length,
                              parent=stack[-1] if stack else None))
            stack.append(len(marks) - 1)
            at = match.end()
        elif c == "}":
            if not stack:
                raise AnnotationError(f"a closing brace too many near {body[max(0, at - 60):at]!r}")
            mark = marks[stack.pop()]
            mark.end = length
            at += 1
        else:
            stop = min((i for i in (body.find("{", at), body.find("}", at)) if i >= 0), default=len(body))
            plain.append(body[at:stop])
            length += stop - at
            at = stop
    if stack:
        raise AnnotationError(f"mark never closed: {marks[stack[-1]]}")
    text = "".join(plain)
    for mark in marks:
        mark.text = text[mark.start:mark.end]
    return text, marks
