#!/usr/bin/env python3
"""Runs griffie and the peers (tantivy, Lucene, Xapian, SQLite FTS5) side by side in one run and prints each figure, with
the ratio of griffie to the best peer.

usage: peers.py --griffie BINARY --bench FOLDER [--work FOLDER] [--corpus 100k] [--peers tantivy,fts5,xapian,lucene] [--runs 1]

FOLDER is the peers' benchmark (its README says what it holds); it is copied to --work and set up there, once. Without it
there is nothing to compare with, and this says so and ends. Indexes are made in memory (/dev/shm), pinned to one core.
"""
import argparse, json, os, shutil, statistics, subprocess, sys, time

KINDS = ["common", "rare", "or", "and", "phrase", "prefix", "fuzzy"]
ROUNDS = 21


def run(command, cores=None, output=None):
    """The user and system seconds, wall seconds and peak memory (MB) of a command; its standard output."""
    if cores is not None:
        command = ["taskset", "-c", cores] + command
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    text = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) > 1:
        sys.exit(f"peers: {' '.join(command)}: exit {os.waitstatus_to_exitcode(status)}")
    return {"cpu": usage.ru_utime + usage.ru_stime, "wall": time.perf_counter() - start, "rss": usage.ru_maxrss / 1024}, text


def size(folder):
    return sum(os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names)


def percentile(values, part):
    values = sorted(values)
    return values[min(len(values) - 1, round(part * (len(values) - 1)))]


def typed(kind, words):
    """A query of the peers' list as griffie takes it, over the running text as theirs are."""
    words = words.split()
    if kind == "or":
        return "tekst:(" + " OR ".join(words) + ")"
    if kind == "and":
        return "tekst:(" + " AND ".join(words) + ")"
    if kind == "phrase":
        return 'tekst:"' + " ".join(words) + '"'
    return f"tekst:{words[0]}" + {"prefix": "*", "fuzzy": "~1"}.get(kind, "")


class Bench:
    def __init__(self, options):
        self.options = options
        self.work = os.path.abspath(options.work)
        self.corpus = os.path.join(self.work, f"corpus_{options.corpus}.jsonl")
        self.griffie = os.path.abspath(options.griffie)
        self.memory = "/dev/shm/griffie-bench"
        self.figures = {}

    def note(self, who, what, value):
        self.figures.setdefault(what, {})[who] = value

    def set_up(self):
        if not os.path.exists(os.path.join(self.work, "setup.done")):
            shutil.copytree(self.options.bench, self.work, dirs_exist_ok=True)
            subprocess.run(["chmod", "-R", "u+w", self.work], check=True)
            seeds = os.path.abspath(os.path.join(self.options.bench, "..", "seeds"))
            subprocess.run(["./setup.sh"], cwd=self.work, env={**os.environ, "SEEDS": seeds}, check=True, stdout=sys.stderr)
            open(os.path.join(self.work, "setup.done"), "w").close()
        if not os.path.exists(self.corpus):
            count = int(self.options.corpus.replace("k", "000"))
            seeds = os.path.abspath(os.path.join(self.options.bench, "..", "seeds"))
            subprocess.run(
                [sys.executable, "make_corpus.py", "--seeds", seeds, "--n", str(count), "--out", self.corpus],
                cwd=self.work, check=True, stdout=sys.stderr)
        if not os.path.exists(self.corpus + ".textbytes"):
            texts = [json.loads(line)["text"] for line in open(self.corpus, encoding="utf-8")]
            with open(self.corpus + ".textbytes", "w") as file:
                file.write(f"{sum(len(t.encode()) for t in texts)} {len(texts)} {sum(len(t.split()) for t in texts)}\n")
        self.text_bytes = int(open(self.corpus + ".textbytes").read().split()[0])
        self.queries = [line.rstrip("\n").split("\t") for line in open(os.path.join(self.work, "queries.tsv"), encoding="utf-8")]

    # griffie

    def index(self, name, jobs, cores, *more):
        folder = os.path.join(self.memory, name)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(self.memory, exist_ok=True)
        used, _ = run([self.griffie, "index", self.corpus, "--index", folder, "--jobs", str(jobs), *more], cores)
        return folder, used

    def measure_indexing(self):
        megabytes = self.text_bytes / 1e6
        folder, used = self.index("one", 1, "1")
        self.note("griffie", "index MB/CPU s", megabytes / used["cpu"])
        self.note("griffie", "index peak MB", used["rss"])
        one_core = used["wall"]
        _, used = self.index("two", 2, None)
        self.note("griffie", "two cores against one", one_core / used["wall"])
        _, used = self.index("plain", 1, "1", "--text-only")
        self.note("griffie", "index MB/CPU s, no facts", megabytes / used["cpu"])
        self.note("griffie", "index bytes / text", size(folder) / self.text_bytes)
        _, text = run([self.griffie, "status", "--json", "--index", folder])
        stored = json.loads(text.splitlines()[0]).get("stored_bytes")
        if stored is not None:
            self.note("griffie", "the same without stored text", (size(folder) - stored) / self.text_bytes)
        self.folder = folder

    def measure_queries(self):
        path = os.path.join(self.memory, "queries.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(typed(kind, words) + "\n" for kind, words in self.queries)
        self.hits = {}
        for prefix, more in (("", ["--no-total"]), ("count ", [])):
            used, text = run(
                [self.griffie, "search", "--index", self.folder, "--queries", path, "--rounds", str(ROUNDS), "--limit", "10",
                 "--json", *more], "1")
            rows = [json.loads(line) for line in text.splitlines()]
            times = {}
            for (kind, words), row in zip(self.queries, rows, strict=True):
                times.setdefault(kind, []).append(row["microseconds"])
                self.hits[(kind, words)] = (row.get("total"), [path.split("//")[-1] for path in row["paths"]])
            for kind, values in times.items():
                self.note("griffie", f"{prefix}{kind} p50 µs", statistics.median(values))
                self.note("griffie", f"{prefix}{kind} p99 µs", percentile(values, .99))
            self.note("griffie", f"{prefix}query peak MB", used["rss"])

    # The peers

    def measure_peer(self, peer):
        results = os.path.join(self.work, f"run-{peer}.tsv")
        if os.path.exists(results):
            os.remove(results)
        subprocess.run(
            [sys.executable, "run_peers.py", "--corpus", self.corpus, "--peer", peer, "--queries", "queries.tsv", "--threads", "1",
             "--runs", str(self.options.runs), "--out", results, "--work", "/dev/shm/peers_w"],
            cwd=self.work, check=True, stdout=sys.stderr)
        names = {"index_MB_per_cpu_s": "index MB/CPU s", "index_rss_mb": "index peak MB", "index_ratio": "the same without stored text",
                 "query_rss_mb": "query peak MB"}
        for line in open(results):
            _, _, metric, value = line.split("\t")[:4]
            prefix = "count " if metric.startswith("cnt_") else ""
            metric = metric.removeprefix("cnt_")
            if metric in names:
                self.note(peer, prefix + names[metric], float(value))
            for kind in KINDS:
                # The peers report the slowest query where griffie's 99th percentile stands: with 10 to 60 queries, the same.
                for ending, name in (("p50", "p50"), ("max", "p99")):
                    if metric == f"lat_{kind}_{ending}_us":
                        self.note(peer, f"{prefix}{kind} {name} µs", float(value))

    def measure_cold(self):
        words = [words for kind, words in self.queries if kind == "common"][:10]
        xapian = f"/dev/shm/peers_w/xapian.{self.options.corpus}.1/c"
        commands = {"griffie": lambda word: [self.griffie, "search", word, "--index", self.folder]}
        if os.path.exists(xapian):
            commands["xapian"] = lambda word: ["quest", "--db=" + xapian, "--stemmer=dutch", "--msize=10", word]
        for who, command in commands.items():
            times = []
            for i in range(ROUNDS * 2):
                start = time.perf_counter()
                subprocess.run(command(words[i % 10]), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                times.append((time.perf_counter() - start) * 1e3)
            self.note(who, "one cold query ms", statistics.median(times[10:]))

    def compare_hits(self, peer):
        """How many queries of each kind have the same ten documents, and the same total, as a peer."""
        path = f"/dev/shm/peers_w/{peer}.{self.options.corpus}.hits.cnt"
        if not os.path.exists(path):
            return
        same = {}
        for line in open(path, encoding="utf-8"):
            kind, words, total, ids = line.rstrip("\n").split("\t") if line.count("\t") == 3 else (*line.split("\t")[:2], None, "")
            if total is None:
                continue
            counted, found = self.hits[(kind, words)]
            theirs = [id for id in ids.split(",") if id]
            row = same.setdefault(kind, [0, 0, 0, 0])
            row[0] += 1
            row[1] += counted == int(total)
            row[2] += len(set(found) & set(theirs))
            row[3] += max(len(found), len(theirs))  # fewer than ten for a rare word
        for kind, (count, totals, shared, shown) in same.items():
            print(f"hits against {peer}, {kind}: {totals} of {count} totals equal, {shared / max(shown, 1):.1%} of the documents shared")

    def report(self, peers):
        print(f"{'':32}{'griffie':>10}" + "".join(f"{p:>10}" for p in peers) + f"{'ratio':>10}")
        for what, values in self.figures.items():
            others = [values[p] for p in peers if p in values]
            larger_is_better = "MB/CPU" in what or "cores" in what
            ratio = ""
            if others and "griffie" in values:
                best = max(others) if larger_is_better else min(others)
                ratio = f"{values['griffie'] / best:.2f}"
            cells = "".join(f"{values[p]:>10.2f}" if p in values else f"{'':>10}" for p in ["griffie", *peers])
            print(f"{what:32}{cells}{ratio:>10}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--griffie", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--work", default=".build/peers")
    parser.add_argument("--corpus", default="100k")
    parser.add_argument("--peers", default="tantivy,fts5,lucene,xapian")
    parser.add_argument("--runs", type=int, default=1)
    options = parser.parse_args()
    if not os.path.isdir(options.bench):
        print(f"peers: {options.bench} is not there, so there is nothing to compare with")
        return
    bench = Bench(options)
    bench.set_up()
    bench.measure_indexing()
    bench.measure_queries()
    peers = [p for p in options.peers.split(",") if p]
    for peer in peers:
        bench.measure_peer(peer)
    bench.measure_cold()
    bench.report(peers)
    for peer in ("lucene", "xapian"):
        bench.compare_hits(peer)


if __name__ == "__main__":
    main()
