"""What can be told wrong about gold facts without reading the document."""
import re

from fact_values import KINDS, OUTCOMES


def problems(gold):
    """Sentences, one per problem."""
    found = []
    document = gold["document"]
    if document["kind"] not in KINDS:
        found.append(f"kind {document['kind']!r} is not in the guide")
    if document["zaaknummer"] and document["zaaknummer"] not in [z["value"] for z in gold["zaaknummers"] if z["role"] == "self"]:
        found.append("the document's zaaknummer is not among the numbers with role self")
    for item in gold["amounts"]:
        digits = re.sub(r"\D", "", item["text"]).lstrip("0")
        values = str(abs(item["min"])) + " " + str(abs(item["max"]))
        if digits and digits[:1] not in values and digits[:3].rstrip("0") not in values:
            found.append(f"amount {item['text']!r} has none of its digits in {values}")
        if item["min"] > item["max"]:
            found.append(f"amount {item['text']!r} runs backwards")
    for item in gold["dates"] + gold["deadlines"]:
        years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", item["text"])
        if years and not item.get("optional") and not any(y in item["value"] for y in years):
            found.append(f"date {item['text']!r} has the value {item['value']}")
    for item in gold["legal_references"]:
        article = item["article"]
        if article and not item.get("optional") and "dat artikel" not in item["text"] and article.replace(" ", "") not in re.sub(r"[\s\\]+", "", item["text"]):
            found.append(f"reference {item['text']!r} does not name article {article}")
    for item in gold["zaaknummers"]:
        if not any(c.isdigit() for c in item["value"]):
            found.append(f"number {item['text']!r} has no digit")
    for part in ("proposed_decision", "adopted_decision"):
        found += [f"{part}: {p}" for told in [gold[part] or {}, *(gold[part] or {}).get("beslispunten", [])] for p in decision_problems(told)]
    for item in gold["deadlines"]:
        if item.get("latest") and not re.fullmatch(r"\d{4}-\d\d-\d\d", item["latest"]):
            found.append(f"deadline {item['text']!r} has the last day {item['latest']!r}")
    for kind in ("amounts", "zaaknummers", "legal_references", "dates"):
        spans = sorted((i["start"], i["end"], i["text"]) for i in gold[kind])
        for (_, end, a), (start, _, b) in zip(spans, spans[1:]):
            if start < end:
                found.append(f"{kind}: {a!r} and {b!r} overlap")
    for kind in ("sections", "amounts", "dates", "deadlines", "legal_references", "zaaknummers", "related_decisions"):
        found += [f"{kind}: an empty span at {i['start']}" for i in gold[kind] if i["start"] >= i["end"]]
    return found


def decision_problems(told):
    """What is wrong with the outcome, the vote or the day of a decision or of one point."""
    found, vote, day = [], told.get("vote"), told.get("decided_on")
    if told.get("outcome") not in OUTCOMES | {None}:
        found.append(f"no such outcome: {told['outcome']}")
    if day and not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        found.append(f"decided on {day!r}, which is no day")
    if vote and vote["unanimous"] and (vote["against"] or vote["parties_against"]):
        found.append("a unanimous vote with votes against")
    carried = {"aangenomen": True, "geamendeerd": True, "verworpen": False}.get(told.get("outcome"))
    if vote and None not in (carried, vote["in_favour"], vote["against"]) and carried != (vote["in_favour"] > vote["against"]):
        found.append(f"{told['outcome']} with {vote['in_favour']} for and {vote['against']} against")
    return found
