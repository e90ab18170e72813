#!/usr/bin/env python3
"""Is the cost of a document in proportion to its size, whatever it holds? Random patterns, each at two sizes.

A pattern is made of a few short pieces of the language of papers and of their markup: repeated, counted, one kind of
piece after another, or opened many times and then closed. For each the processor time of a child is measured at SMALL
and at LARGE bytes; where the larger costs more than GROWTH times as much a byte, both are measured again, the least of
REPEATS counts, and what remains is a failure. Memory: at LARGE bytes a child may take at most MEMORY bytes for each byte
of the document above what an empty one takes; a document that is refused for its need of memory counts as kept to it.

The same pieces, over and over, are asked for as queries.

patterns.py PATH-OF-GRIFFIE [--seed N] [--count N] [--format F]: of --count patterns the time is measured, of a tenth as
many the memory, and as many are asked for. Prints the seed, and for each failure the pattern as it can be made again.
"""
import argparse
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time

SMALL, LARGE = 200_000, 800_000
GROWTH = 1.8
REPEATS = 4
TIMEOUT = 60
# A pattern dearer than this by the larger size is looked at again, in seconds above an empty document's.
NOTICEABLE = 0.1
MEMORY = 12
# The size at which memory is measured; below, each document may take what is always allowed (`MemoryAllowance.least`).
MEMORY_SIZE = 4_000_000
# What a process may take beside, in bytes: pages of its binary, buffers, an index that is being written.
BESIDE = 12_000_000
QUERY = 60_000
QUERY_SECONDS = 1.0

SIGNS = list("()[]{}<>#*_-+=|/\\.,:;!?'\"&%@^~`$") + ["€", "§", "•", "–", "“", "”", "½", "…", "\u00ad", "\u00a0", "\u200b", "é", "\u0301", "א"]
BLANKS = [" ", "  ", "\t", "\n", "\n\n", "\r\n", "\f", "\v", "\n    ", "-\n", "        "]
FIGURES = ["1", "12", "2022", "1.", "1.1", "1.000", "1,5", "0", "1e", "a)", "i.", "1°", "2022-1", "2022-123456", "1-1-2022", "1/2", "l5", "1:2", "999999999999"]
WORDS = """artikel artikelen art lid leden onderdeel sub aanhef onder wet wetten verordening besluit besluiten besluit: raad college
gemeente gemeenteraad gelet op de het van in en tot met en/of hierna: hierna te noemen tussen uiterlijk vóór voor eind begin medio
januari mei dec. kwartaal jaar jaren maand week dag maandag euro cent miljoen mln duizend honderd twee circa maximaal minimaal
ten minste bedrag zaaknummer: kenmerk nummer onderwerp: datum: portefeuillehouder: aan: van: motie amendement raadsvoorstel
raadsbesluit voorstel voorgesteld beslispunten De raad besluit: besluit vast te stellen kennis te nemen overwegende dat gezien
Algemene Awb APV Gemeentewet Rotterdam Utrecht Aa Bergen wethouder burgemeester stemmen unaniem aangenomen verworpen bijlage
Pagina blz http://a.nl www.a.nl a@b.nl NL.IMRO.1 ECLI:NL a.b.c t.b.v. d.d. e.v. b e s l u i t 1e 2de EUR k BBV RIS i ii iv""".split()
MARKDOWN = ["# ", "## ", "**", "*", "__", "> ", "- ", "* ", "1. ", "| ", "|---|", "| a | b |", "[a](b)", "![", "```", "<b>", "</b>",
            "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<sup>", "---", "===", "<!--", "-->", "\\", "<a ", "<span id=\"a\"></span>"]
HTML = ["<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "<ul>", "</ul>", "<ol>", "<ol type=i start=5>", "<li>", "</li>", "<li value=3>",
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<td colspan=64>", "<td rowspan=64>", "<td colspan=64 rowspan=64>",
        "<thead>", "<tbody>", "<caption>", "<h1>", "</h1>", "<h2>", "<br>", "<hr>", "<pre>", "</pre>", "<a>", "<a href=x>", "<span>", "<font>",
        "<select>", "<option>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "<!", "<?", "<", "</", "&amp;", "&", "&eacute;",
        "&#233;", "&#x20;", "&nbsp;", "<meta name=a content=b>", "<title>", "</title>", "<html>", "<body>", "<head>", "<form>", "<iframe>",
        "<dl>", "<dt>", "<dd>", "<colgroup>", "<col>", "<x", "<x a", " a=b", " a='", "\"", "<p a=b ", "<svg>", "<sup>", "</b></i>", "<td>€ 1</td>"]
XML = ["<al>", "</al>", "<a>", "</a>", "<a/>", "<b/>", "<lijst>", "</lijst>", "<li>", "</li>", "<li.nr>1.</li.nr>", "<kop>", "</kop>", "<titel>x</titel>",
       "<artikel>", "</artikel>", "<table>", "<tgroup cols=\"2\">", "<colspec colname=\"c1\"/>", "<tbody>", "<row>", "<entry>", "</entry>", "</row>",
       "<entry namest=\"c1\" nameend=\"c9\">", "<entry morerows=\"9\">", "</tbody>", "</tgroup>", "</table>", "<![CDATA[x]]>", "<!-- x -->", "<?p x?>",
       "&amp;", "&#233;", "&#10;", "<nadruk type=\"vet\">", "</nadruk>", "<n:a xmlns:n=\"u\"/>", "<metadata>", "</metadata>", "<a b=\"c\"/>", "<intitule>", "</intitule>"]
COUNTED = ["a%d", " a%d", " a%d=b", " %d", "%d.", "%d ", "art. %d ", "€ %d ", "<a%d>", "<p a%d>", "<colspec colname=\"c%d\"/>", "<entry namest=\"c%d\">", "x%d\t",
           "| %d ", "(hierna: W%d) ", "Wet %d ", "2022-%06d ", "%d mei 2022 ", "[%d]: b\n", "&a%d;", "<n%d:a/>", "bijlage %d\n", "(%d) ", "motie M%d ", "<a%d/>"]
VOCABULARY = {"txt": [], "md": MARKDOWN, "html": HTML, "xml": XML, "jsonl": []}


class Pattern:
    """A text of any size, made of `pieces` by `form`."""

    def __init__(self, format, form, pieces):
        self.format, self.form, self.pieces = format, form, pieces

    def __repr__(self):
        return f"{self.format} {self.form} {self.pieces!r}"

    @staticmethod
    def random(rng):
        format = rng.choice(["txt", "txt", "txt", "md", "md", "html", "html", "html", "xml", "xml", "jsonl"])
        form = rng.choice(["repeat", "repeat", "repeat", "halves", "counted", "thirds", "mixed"])
        return Pattern(format, form, [Pattern.piece(rng, format) for _ in range(1 if form == "repeat" else 2 if form != "thirds" else 3)])

    @staticmethod
    def piece(rng, format):
        words = [WORDS, WORDS, FIGURES, SIGNS, BLANKS, COUNTED]
        pools = words if not VOCABULARY[format] else [VOCABULARY[format]] * 5 + words
        parts = []
        for _ in range(rng.choice([1, 1, 2, 2, 3, 4])):
            parts.append(rng.choice(rng.choice(pools)))
            if rng.random() < 0.5:
                parts.append(rng.choice([" ", " ", " ", "\n", ", "]))
        return "".join(parts)

    def body(self, size):
        if self.form == "repeat":
            return repeated(self.pieces[0], size)
        if self.form in ("halves", "thirds"):
            return "".join(repeated(piece, size // len(self.pieces)) for piece in self.pieces)
        if self.form == "counted":
            return numbered(self.pieces[0], size // 2) + numbered(self.pieces[1], size // 2)
        rng = random.Random(1)
        parts, length = [], 0
        while length < size:
            part = rng.choice(self.pieces)
            part = part.replace("%", str(length), 1) if "%" in part else part
            parts.append(part)
            length += len(part.encode())
        return "".join(parts)

    def text(self, size):
        body = self.body(size)
        if self.format == "jsonl":
            return (json.dumps({"id": "1", "text": body}) + "\n").encode()
        if self.format == "xml" and not self.pieces[0].startswith("<?xml"):
            body = xml(body)
        return body.encode(errors="ignore")


def repeated(piece, size):
    if "%" in piece:
        return numbered(piece, size)
    return piece * max(1, size // max(1, len(piece.encode())))


def numbered(piece, size):
    """The piece again and again, each `%d` in it a number that no other has."""
    parts, length, number = [], 0, 0
    while length < size:
        number += 1
        part = piece.replace("%06d", f"{number:06d}").replace("%d", str(number))
        parts.append(part)
        length += len(part.encode())
    return "".join(parts)


def xml(body):
    """The body as well formed as a look at its tags makes it: what would stop the parser is closed, or left out."""
    out, open_names, position = [], [], 0
    for match in re.finditer(r"<!\[CDATA\[x\]\]>|<!-- x -->|<\?p x\?>|<(/?)([a-z][\w.:]*)((?: [\w:]+=\"[^\"<]*\")*) ?(/?)>|&(?:amp|#\d+);|[<&]", body):
        out.append(body[position:match.start()].replace("]]>", ""))
        position = match.end()
        name = match.group(2)
        if match.group() in "<&":
            continue
        if not name or match.group(4):
            out.append(match.group())
        elif not match.group(1):
            if len(open_names) < 1000:
                open_names.append(name)
                out.append(match.group())
        elif open_names:
            out.append(f"</{open_names.pop()}>")
    out.append(body[position:].replace("]]>", ""))
    out += [f"</{name}>" for name in reversed(open_names)]
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", " ", "".join(out))
    return f"<?xml version=\"1.0\"?><regeling xmlns:n=\"u\">{text}</regeling>"


class Bench:
    def __init__(self, griffie, folder):
        self.griffie, self.folder = griffie, folder
        self.empty = {mode: self.least(mode, "txt", b"leeg\n") for mode in ("extract", "index")}
        # Memory of a process with nothing to do.
        self.start = 16_000_000

    def least(self, mode, format, data, repeats=REPEATS):
        runs = [self.run(mode, format, data) for _ in range(repeats)]
        return min(run[0] for run in runs), min(run[1] for run in runs)

    def run(self, mode, format, data):
        """Processor seconds, peak memory in bytes, exit status and the first words of an error."""
        source, index = os.path.join(self.folder, "x." + format), os.path.join(self.folder, "ix")
        with open(source, "wb") as file:
            file.write(data)
        if mode == "index":
            subprocess.run(["rm", "-rf", index], check=True)
            return self.measured(["index", "--index", index, "--jobs", "1", "--quiet", source])
        return self.measured([mode, source])

    def measured(self, arguments, watch=False):
        with open(os.path.join(self.folder, "err"), "w+b") as errors:
            child = subprocess.Popen([self.griffie] + arguments, stdout=subprocess.DEVNULL, stderr=errors, preexec_fn=limit)
            peak = self.peak(child.pid) if watch else 0
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = 0
            errors.seek(0)
            words = errors.read(400).decode(errors="replace")
        return usage.ru_utime + usage.ru_stime, peak, status, words

    @staticmethod
    def peak(process):
        """The peak of a process's memory while it runs: what the system tells at its end may be that of its parent."""
        most = 0
        while True:
            try:
                with open(f"/proc/{process}/status") as status:
                    lines = [line for line in status if line.startswith("VmHWM")]
            except OSError:
                return most
            if not lines:
                return most
            most = max(most, int(lines[0].split()[1]) * 1024)
            time.sleep(0.001)

    def check_memory(self, pattern):
        """None, or how much a document took beyond what it may."""
        data = pattern.text(MEMORY_SIZE)
        size = len(data)
        source, index = os.path.join(self.folder, "x." + pattern.format), os.path.join(self.folder, "ix")
        with open(source, "wb") as file:
            file.write(data)
        del data
        subprocess.run(["rm", "-rf", index], check=True)
        for arguments in (["index", "--index", index, "--jobs", "1", "--quiet", source], ["extract", source]):
            if arguments[0] == "extract" and pattern.format == "jsonl":
                continue
            _, peak, status, words = self.measured(arguments, watch=True)
            most = max(MEMORY * size, 32 << 20) + BESIDE + self.start
            if status & 0x7F or peak > most:
                return f"{arguments[0]} {peak / size:.1f} times its size, status {status} {words[:80]}"
        return None

    def check_query(self, pattern):
        query = pattern.body(QUERY).encode(errors="ignore")[:QUERY].decode(errors="ignore").replace("\0", " ")
        index = os.path.join(self.folder, "queried")
        if not os.path.exists(index):
            source = os.path.join(self.folder, "q.txt")
            with open(source, "w") as file:
                file.write(" ".join(WORDS) * 50)
            self.measured(["index", "--index", index, "--quiet", source])
        seconds, _, status, _ = self.measured(["search", "--index", index, "--", query])
        if status & 0x7F or seconds > QUERY_SECONDS:
            return f"{seconds:.2f} s, status {status}"
        return None

    def check(self, pattern, mode):
        """None, or what is wrong."""
        small, large = pattern.text(SMALL), pattern.text(LARGE)
        start = self.empty[mode][0]
        second = self.run(mode, pattern.format, large)
        if second[2] & 0x7F:
            return f"signal {second[2] & 0x7F}, {second[0]:.1f} s"
        if second[0] - start < NOTICEABLE:
            return None
        first = self.run(mode, pattern.format, small)
        if not self.grows(first[0], second[0], small, large, start):
            return None
        first = self.least(mode, pattern.format, small)
        second = self.least(mode, pattern.format, large)
        if self.grows(first[0], second[0], small, large, start):
            return f"{first[0]:.3f} s → {second[0]:.3f} s for {len(large) / len(small):.1f} × the bytes"
        return None

    @staticmethod
    def grows(first, second, small, large, start):
        return second - start > NOTICEABLE and (second - start) / len(large) > GROWTH * max(first - start, 0.005) / len(small)


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (TIMEOUT, TIMEOUT))
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("griffie")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--format", default="")
    options = options.parse_args()
    rng = random.Random(options.seed)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(os.path.abspath(options.griffie), folder)
        for number in range(options.count):
            pattern = Pattern.random(rng)
            mode = "index" if pattern.format == "jsonl" or rng.random() < 0.3 else "extract"
            if options.format and pattern.format != options.format:
                continue
            found = [(mode, bench.check(pattern, mode)), ("query", bench.check_query(pattern))]
            if number % 10 == 0:
                found.append(("memory", bench.check_memory(pattern)))
            for kind, wrong in found:
                if wrong:
                    failures += 1
                    print(f"FAILED {kind} {pattern}: {wrong}", flush=True)
    print(f"{options.count} patterns of seed {options.seed}, {failures} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
