"""Compares the facts that griffie reports for a document with its gold facts.

Two items are the same where their values are equal and their bytes overlap. Titles, labels and beslispunten are compared
by their text, white space folded and closing marks left out. A gold item marked `optional` is neither demanded nor held
against a report. Each comparison gives, for every kind, a `Tally`.
"""
import json
from collections import Counter
from dataclasses import dataclass, field

KINDS = {
    "amounts": lambda i: (i.get("currency") or "EUR", i.get("min"), i.get("max"), i.get("modifier") or "exact"),
    "dates": lambda i: (i.get("value"), i.get("mod")),
    "deadlines": lambda i: (i.get("value"), i.get("mod"), i.get("kind")),
    "legal_references": lambda i: (i.get("law"), i.get("article"), i.get("lid"), i.get("onderdeel")),
    "zaaknummers": lambda i: (i.get("value"), i.get("scheme"), i.get("role")),
    "related_decisions": lambda i: (i.get("number"), folded(i.get("title")), i.get("kind")),
}
DECISIONS = ("proposed_decision", "adopted_decision")
OUTCOME = ("outcome", "vote", "decided_on")
VOTE = ("in_favour", "against", "abstained", "unanimous", "parties_in_favour", "parties_against")
HEADER = ("kind", "gemeente", "date", "zaaknummer", "subject")
ADOPTED_HEADER = ("proposal_date", "subject", "meeting_date")


@dataclass
class Tally:
    found: int = 0
    missed: list = field(default_factory=list)
    wrong: list = field(default_factory=list)
    # How many facts reported with a confidence were right, and how many were not.
    right_of: Counter = field(default_factory=Counter)
    wrong_of: Counter = field(default_factory=Counter)

    def judge(self, item, is_right):
        if isinstance(item, dict) and item.get("confidence"):
            (self.right_of if is_right else self.wrong_of)[item["confidence"]] += 1

    def add(self, other):
        self.found += other.found
        self.missed += other.missed
        self.wrong += other.wrong
        self.right_of += other.right_of
        self.wrong_of += other.wrong_of

    @property
    def precision(self):
        return self.found / (self.found + len(self.wrong)) if self.found + len(self.wrong) else 1.0

    @property
    def recall(self):
        return self.found / (self.found + len(self.missed)) if self.found + len(self.missed) else 1.0

    @property
    def f1(self):
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


def folded(text):
    return " ".join(str(text or "").split()).rstrip(";., ")


def compare(gold, report):
    """Kind to `Tally` for one document. What the gold does not judge is left out."""
    tallies = {kind: located(gold[kind] or [], report.get(kind) or [], value)
               for kind, value in KINDS.items() if kind in gold}
    for decision in DECISIONS:
        if decision in gold:
            tallies[decision] = texts(points(gold[decision]), points(report.get(decision)), lambda p: folded(p.get("text")))
    outcomes = [keys(*outcome(gold[d] or {}, report.get(d) or {}), OUTCOME) for d in DECISIONS if d in gold]
    if any(t.found or t.missed or t.wrong for t in outcomes):
        tallies["outcome"] = Tally()
        for tally in outcomes:
            tallies["outcome"].add(tally)
    if gold.get("adopted_decision"):
        adopted, answer = gold["adopted_decision"], report.get("adopted_decision") or {}
        tallies["adopted_header"] = keys(adopted, answer, ADOPTED_HEADER)
        tallies["legal_basis"] = texts(
            [{"basis": b} for b in basis(gold, adopted)], [{"basis": b} for b in basis(report, answer)],
            lambda i: str(i["basis"]))
    header, answer = gold.get("document") or {}, report.get("document") or {}
    tallies["document"] = keys(header, answer, [k for k in HEADER if k in header])
    if "fields" in header:
        tallies["fields"] = texts(
            header["fields"] or [], answer.get("fields") or [],
            lambda f: folded(f.get("label")) + ": " + folded(f.get("value")))
    if "sections" in gold:
        tallies["sections"] = texts(gold["sections"] or [], report.get("sections") or [], lambda s: folded(s.get("title")))
    return tallies


def points(decision):
    return (decision or {}).get("beslispunten") or []


def outcome(gold, report):
    """Of the outcome, the vote and the day those that the gold judges; of a vote the figures and parties that it names."""
    def vote(decision, like):
        value = decision.get("vote")
        if not isinstance(value, dict):
            return value
        return json.dumps([sorted(map(folded, value[k])) if isinstance(value.get(k), list) else value.get(k)
                           for k in VOTE if k in like], ensure_ascii=False)
    like = gold.get("vote") if isinstance(gold.get("vote"), dict) else {}
    return tuple({k: vote(d, like) if k == "vote" else d.get(k) for k in OUTCOME if k in gold} for d in (gold, report))


def basis(document, decision):
    """The values of the references that a decision rests on; an index that points nowhere is its own value."""
    references = document.get("legal_references") or []
    return [KINDS["legal_references"](references[i]) if isinstance(i, int) and 0 <= i < len(references) else f"no reference {i}"
            for i in decision.get("legal_basis") or []]


def located(gold, report, value):
    """Pairs items of equal value whose bytes overlap; a demanded gold item is taken before an optional one."""
    free = sorted(range(len(gold)), key=lambda n: bool(gold[n].get("optional")))
    tally = Tally()
    for item in report:
        match = next((n for n in free if meets(gold[n], item) and value(gold[n]) == value(item)
                      and gold[n].get("bwb") in (None, item.get("bwb"))), None)
        if match is not None:
            free.remove(match)
            tally.found += not gold[match].get("optional")
            tally.judge(item, True)
        elif not any(g.get("optional") and meets(g, item) for g in gold):
            tally.wrong.append(describe(item, value))
            tally.judge(item, False)
    tally.missed = [describe(gold[n], value) for n in sorted(free) if not gold[n].get("optional")]
    return tally


def meets(a, b):
    places = (a.get("start"), a.get("end"), b.get("start"), b.get("end"))
    return None not in places and places[0] < places[3] and places[2] < places[1]


def describe(item, value):
    """`“€ 5 miljoen” at 812: ('EUR', 500000000, 500000000, 'exact')`"""
    return f"“{folded(item.get('text'))}” at {item.get('start')}: {value(item)}"


def texts(gold, report, text):
    demanded = Counter(text(i) for i in gold if not i.get("optional"))
    spare = Counter(text(i) for i in gold if i.get("optional"))
    tally = Tally()
    for item in report:
        key = text(item)
        if demanded[key] > 0:
            demanded[key] -= 1
            tally.found += 1
            tally.judge(item, True)
        elif spare[key] > 0:
            spare[key] -= 1
        else:
            tally.wrong.append(key)
            tally.judge(item, False)
    tally.missed = list(demanded.elements())
    return tally


def keys(gold, report, names):
    tally = Tally()
    for name in names:
        expected, answer = (None if d.get(name) is None else folded(d[name]) for d in (gold, report))
        if expected is not None and expected == answer:
            tally.found += 1
            continue
        if expected is not None:
            tally.missed.append(f"{name}: {expected}")
        if answer is not None:
            tally.wrong.append(f"{name}: {answer}")
    return tally
