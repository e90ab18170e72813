"""The value of a marked span. What is written regularly is read off; everything else carries its value in the mark."""
import calendar, re
from datetime import date, timedelta

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
NUMERALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "1e": 1, "2e": 2, "3e": 3, "4e": 4}
SEASONS = {"voorjaar": 21, "lente": 21, "zomer": 22, "zomerreces": 22, "najaar": 23, "herfst": 23, "winter": 24}
MODS = {"begin": "start", "aanvang": "start", "medio": "mid", "midden": "mid", "halverwege": "mid",
        "eind": "end", "einde": "end", "ultimo": "end", "rond": "approx", "circa": "approx", "omstreeks": "approx"}
AMOUNT_MODIFIERS = {"~": "approx", "<": "at_most", ">": "at_least"}
KINDS = {"bestemmingsplan", "kennisgeving", "rapport", "toezeggingenlijst", "raadsvoorstel", "raadsbesluit", "raadsinformatiebrief", "startnotitie", "collegevoorstel", "collegebesluit", "initiatiefvoorstel",
         "motie", "amendement", "verordening", "besluitenlijst", "notulen", "agenda", "schriftelijke vragen", "evaluatie", "bijlage", "brief",
         "overig", "bestemmingsplan", "kennisgeving", "rapport", "toezeggingenlijst"}
OWNERS = ("p", "b", "point", "item")
OUTCOMES = {"aangenomen", "geamendeerd", "verworpen", "aangehouden", "ingetrokken"}


def fold(text):
    """White space to one space, a word broken by a hyphen at a line end made whole."""
    return re.sub(r"\s+", " ", re.sub(r"(?<=[a-zà-ÿ])-[ \t]*\n\s*(?=[a-zà-ÿ])", "", text)).strip()


def unescaped(text):
    """Markdown without the backslashes before punctuation."""
    return re.sub(r"\\([-!#()*+.<>\[\]_`|~\\])", r"\1", text)


def cents(euros):
    whole, _, part = euros.partition(".")
    return int(whole) * 100 + (-1 if whole.startswith("-") else 1) * int((part + "00")[:2])


def amount_value(text, factor):
    """Cents of one regularly written sum."""
    plain = re.sub(r"\s+", " ", text.replace("\u00a0", " ").replace("\u202f", " "))
    match = re.fullmatch(r"(-/-\s*)?(?:€|EUR)?\s*(-\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:,?[-=]{1,2})?\s*"
                         r"(miljoen|mln\.?|miljard|mld\.?|K|k|ton|duizend)?(?: euro)?", plain)
    if not match:
        raise ValueError("no regular amount: give its value, as {a=1250000:…} in euros")
    minus, sign, whole, decimals, scale = match.groups()
    unit = {None: 1, "miljoen": 10**6, "mln": 10**6, "mln.": 10**6, "miljard": 10**9, "mld": 10**9, "mld.": 10**9, "K": 1000, "k": 1000,
            "ton": 100_000, "duizend": 1000}[scale] * factor
    digits = decimals or ""
    value = int(whole.replace(".", "") + digits) * 100 * unit
    scaled, rest = divmod(value, 10 ** len(digits))
    if rest:
        raise ValueError("parts of a cent")
    return -scaled if minus or sign else scaled


def enclosing(mark, marks, tag):
    while mark.parent is not None:
        mark = marks[mark.parent]
        if mark.tag == tag:
            return mark
    return None


def unquoted(argument):
    return None if argument == "-" else argument.strip('"')


def cell(mark, marks):
    """Table, row and column of an amount that stands in a table."""
    table, row = enclosing(mark, marks, "tab"), enclosing(mark, marks, "row")
    if table is None:
        return {}
    caption, *heads = [unquoted(a) for a in table.args]
    column = next((int(a[1:]) for a in mark.args if a.startswith("@")), None)
    if column is not None and not 1 <= column <= len(heads):
        raise ValueError(f"the table has no column {column}")
    return {"table": caption and fold(caption), "row": unquoted(row.args[0]) if row else None, "column": heads[column - 1] if column else None}


def amount(mark, span, marks):
    factor = next((int(a) for a in mark.args if a.isdigit()), None)
    if ("*" in mark.flags) != (factor is not None):
        raise ValueError("a factor needs the flag * and the flag its factor")
    factor = factor or 1
    currency = next((a for a in mark.args if re.fullmatch("[A-Z]{3}", a)), "EUR")
    if mark.value:
        low, dots, high = mark.value.partition("..")
        low, high = cents(low), cents(high) if dots else cents(low)
    else:
        low = high = amount_value(span, factor)
    modifier = next((AMOUNT_MODIFIERS[f] for f in mark.flags if f in AMOUNT_MODIFIERS), "range" if low != high else "exact")
    return {"currency": currency, "min": low, "max": high, "modifier": modifier, **cell(mark, marks)}


def date_value(text):
    """(EDTF value, mod) of one regularly written date."""
    plain = re.sub(r"\s+", " ", text).strip()
    lower = plain.lower()
    word, _, rest = lower.partition(" ")
    if word in MODS:
        return date_value(re.sub(r"^van (het jaar )?", "", rest))[0], MODS[word]
    month = "|".join(MONTHS)
    if m := re.fullmatch(rf"(\d{{1,2}}) ({month}) (\d{{4}})", lower):
        return f"{m[3]}-{MONTHS.index(m[2]) + 1:02}-{int(m[1]):02}", None
    if m := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", lower):
        return f"{m[3]}-{int(m[2]):02}-{int(m[1]):02}", None
    if m := re.fullmatch(rf"({month}) (\d{{4}})", lower):
        return f"{m[2]}-{MONTHS.index(m[1]) + 1:02}", None
    if m := re.fullmatch(r"(\d{4})", lower):
        return m[1], None
    if m := re.fullmatch(r"(?:van )?(\d{4}) ?(?:-|–|/|t/m|tot en met) ?(\d{4})", lower):
        return f"{m[1]}/{m[2]}", None
    if m := re.fullmatch(r"(?:het )?(eerste|tweede|derde|vierde|[1-4]e) (kwartaal|helft)(?: van)? (\d{4})", lower):
        return f"{m[3]}-{(32 if m[2] == 'kwartaal' else 39) + NUMERALS[m[1]]}", None
    if m := re.fullmatch(r"q([1-4])[ -](\d{4})", lower):
        return f"{m[2]}-{32 + int(m[1])}", None
    if m := re.fullmatch(r"(\w+)(?: van)? (\d{4})", lower):
        if m[1] in SEASONS:
            return f"{m[2]}-{SEASONS[m[1]]}", None
    if m := re.fullmatch(r"(\d{4}) (?:e\.v\.|en verder)", lower):
        return f"{m[1]}/..", None
    raise ValueError("no regular date: give its value, as {d=2023-07-01:…}")


def unit_days(value):
    """(first day, last day) of one EDTF unit, a month as (year, month) range."""
    parts = value.split("-")
    year = int(parts[0])
    if len(parts) == 1:
        return date(year, 1, 1), date(year, 12, 31)
    if parts[1].startswith("W"):
        return date.fromisocalendar(year, int(parts[1][1:]), 1), date.fromisocalendar(year, int(parts[1][1:]), 7)
    if len(parts) == 3:
        day = date(year, int(parts[1]), int(parts[2]))
        return day, day
    months = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12), 21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (1, 2)}
    number = int(parts[1])
    first, last = months.get(number, (number, number))
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def limits(value, mod):
    """(earliest, latest) as ISO days, None where the value is open."""
    first, slash, last = value.partition("/")
    earliest = None if first == ".." else unit_days(first)[0]
    latest = None if (last or first) == ".." else unit_days(last or first)[1]
    if mod in ("start", "mid", "end") and not slash:
        earliest, latest = third(value, mod, earliest, latest)
    return earliest and earliest.isoformat(), latest and latest.isoformat()


def third(value, mod, earliest, latest):
    part = ("start", "mid", "end").index(mod)
    if re.fullmatch(r"\d{4}", value):
        return date(earliest.year, 1 + 4 * part, 1), unit_days(f"{value}-{4 + 4 * part:02}")[1]
    if re.fullmatch(r"\d{4}-\d\d", value) and int(value[5:]) <= 12:
        days = ((1, 10), (11, 20), (21, latest.day))[part]
        return earliest.replace(day=days[0]), earliest.replace(day=days[1])
    months = (latest.year - earliest.year) * 12 + latest.month - earliest.month + 1
    share = months // 3
    if share * 3 != months:
        return earliest, latest
    first = earliest.month + share * part
    return date(earliest.year, first, 1), unit_days(f"{earliest.year}-{first + share - 1:02}")[1]


def when(mark, span):
    if mark.value:
        value, _, mod = mark.value.partition("~")
        return value, mod or None
    return date_value(span)


def moment(mark, span):
    value, mod = when(mark, span)
    earliest, latest = limits(value, mod)
    return {"value": value, "mod": mod, "earliest": earliest, "latest": latest}


def last_day(value, mod, kind, text):
    """The last day on which a deadline is met: of something due before a day the day before it."""
    earliest, latest = limits(value, mod)
    if kind == "due" and earliest and re.match(r"v(ó|o|o\u0301)(ó|o|o\u0301)r\b", text, re.IGNORECASE):
        return (date.fromisoformat(earliest) - timedelta(days=1)).isoformat()
    return latest


def deadline(mark, marks, contract):
    if not mark.args or mark.args[0] not in ("due", "end", "start", "planned"):
        raise ValueError("a deadline needs its kind")
    if mark.value:
        value, mod = when(mark, mark.text)
    else:
        inner = [m for m in marks if m.tag == "d" and m.start >= mark.start and m.end <= mark.end]
        if len(inner) != 1:
            raise ValueError("a deadline without one date in it needs a value")
        value, mod = when(inner[0], inner[0].text)
    fact = {"value": value, "mod": mod, "kind": mark.args[0]}
    if contract >= 2:
        fact["latest"] = mark.args[1] if len(mark.args) > 1 else last_day(value, mod, mark.args[0], mark.text)
    return fact


def reference(mark, law_table):
    arguments = [unquoted(a) for a in mark.args]
    law, article, lid, part = (arguments + [None] * 4)[:4]
    if law not in law_table and not mark.args[0].startswith('"'):
        raise ValueError(f"{law} is no key of laws.tsv, and a local rule's name stands in quotes")
    title, bwb = law_table.get(law, (law, None))
    jci = None
    if bwb:
        named = [("artikel", article), ("lid", lid), ("o", part)]
        jci = f"jci1.3:c:{bwb}" + "".join(f"&{k}={v}" for k, v in named if v)
    return {"law": title, "bwb": bwb, "article": article, "lid": lid, "onderdeel": part, "jci": jci}


def number(mark, span):
    scheme = next((a for a in mark.args if a in ("ris", "bbv", "other")), "zaaknummer")
    return {"value": mark.value or re.sub(r"\s+", "", span), "scheme": scheme, "role": "self" if "self" in mark.args else "cites"}


def related(mark, marks):
    inside = [m for m in marks if m.parent is not None and marks[m.parent] is mark]
    find = lambda tag: next((m for m in inside if m.tag == tag), None)
    own, title, kind = find("z"), find("t"), find("k")
    if title is None:
        raise ValueError("a related decision needs its title marked")
    name = kind and (kind.value or fold(kind.text).lower()).replace("_", " ")
    if name and name not in KINDS:
        raise ValueError(f"no such kind: {name}")
    return {"number": number(own, own.text)["value"] if own else None, "title": fold(title.text), "kind": name}


def outcome(mark):
    """(whose, outcome) of `{o whose outcome:…}`."""
    whose, told = (mark.args + [None, None])[:2]
    if whose not in OWNERS or told not in OUTCOMES:
        raise ValueError("an outcome needs one of p, b, point and item, and one of " + ", ".join(sorted(OUTCOMES)))
    return whose, told


def vote(mark):
    """(whose, vote without its place) of `{v whose in_favour against abstained unanimous "for PARTIES" "against PARTIES":…}`."""
    whose, *told = mark.args
    figures = [int(a) if a.isdigit() else None for a in told if a.isdigit() or a == "-"]
    parties = {"for": [], "against": []}
    for argument in told:
        if argument.startswith('"'):
            side, _, names = unquoted(argument).partition(" ")
            parties[side] = names.split("; ")
    if whose not in OWNERS or len(figures) > 3:
        raise ValueError("a vote needs one of p, b, point and item, and at most three figures")
    in_favour, against, abstained = (figures + [None] * 3)[:3]
    return whose, {"in_favour": in_favour, "against": against, "abstained": abstained, "unanimous": "unanimous" in told,
                   "parties_in_favour": parties["for"], "parties_against": parties["against"]}


def fact_of(mark, span, marks, law_table, contract=1):
    """The gold item of one mark, without text and offsets; None for marks that only serve another."""
    if mark.tag in ("t", "k", "tab", "row", "o", "v"):
        return None
    if mark.tag == "h":
        fact = {"title": fold(span), "level": int(mark.args[0]) if mark.args else None}
    elif mark.tag in ("p", "b"):
        text = re.sub(r"\*+", "", span) if contract >= 2 else span
        fact = {"number": int(mark.args[0]) if mark.args else None, "text": mark.value or fold(text)}
    else:
        fact = {"a": lambda: amount(mark, span, marks), "d": lambda: moment(mark, span), "dl": lambda: deadline(mark, marks, contract),
                "r": lambda: reference(mark, law_table), "z": lambda: number(mark, span),
                "rd": lambda: related(mark, marks)}[mark.tag]()
    if "?" in mark.flags:
        fact["optional"] = True
    if mark.note:
        fact["note"] = mark.note
    return fact
