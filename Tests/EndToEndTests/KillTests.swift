import Foundation
import TestSupport
import Testing

/// SIGKILL at random moments of runs that add, replace, remove, merge and commit: the index is the one before or the one
/// after, sound, and the next run goes on from there. `GRIFFIE_KILLS` says how many kills (10).
@Suite struct KillTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }
    private var papers: ChangingPapers

    init() throws {
        sandbox = try Sandbox()
        papers = ChangingPapers(sandbox)
    }

    private static let kills = ProcessInfo.processInfo.environment["GRIFFIE_KILLS"].flatMap(Int.init) ?? 10
    private static let arguments = ["index", "--remove-vanished", "--jobs", "2", "stukken"]

    @Test mutating func `a kill at any moment costs no commit`() throws {
        var generator = SeededGenerator(seed: 300)
        var held = try finishedRun(&generator)
        var duration = try timedRun(&generator, &held)
        var (killed, committed, round) = (0, 0, 0)
        while killed < Self.kills {
            round += 1
            try papers.change(using: &generator)
            if try killedRun(round, duration, &generator) { killed += 1 }
            let found = try state()
            #expect(found == held || found == papers.titles, "round \(round), seed \(generator.seed)")
            if found == papers.titles { committed += 1 }
            let check = try griffie("check")
            #expect(check.status == 0, "round \(round): \(check.messages)")
            held = found
            if round % 3 == 0 { duration = try timedRun(&generator, &held) }
        }
        print("killed \(killed) of \(round) runs; \(committed) of them had committed")
    }

    /// Kills a run after a random time, when a random one of its files turns up, or about when it commits.
    private func killedRun(_ round: Int, _ duration: Double, _ generator: inout SeededGenerator) throws -> Bool {
        let start = Date()
        let before = names()
        let files = Int.random(in: 1...3, using: &generator)
        let part = Double.random(in: 0...1, using: &generator)
        var trigger: Date?
        return try griffie.interrupt(Self.arguments) {
            if round % 3 == 0 { return -start.timeIntervalSinceNow > duration * part * 1.1 }
            if trigger == nil {
                let new = names().subtracting(before)
                if round % 3 == 1 ? new.count >= files : new.contains("commit.new") { trigger = Date() }
            }
            return trigger.map { -$0.timeIntervalSinceNow > part * (round % 3 == 1 ? duration / 4 : 0.003) } ?? false
        }
    }

    /// A run that nobody stops: the index is then what the papers are, and nothing is left over of earlier runs.
    private mutating func finishedRun(_ generator: inout SeededGenerator) throws -> Set<String> {
        try papers.change(using: &generator)
        let run = try griffie.run(Self.arguments)
        #expect(run.status == 0, "\(run.messages)")
        #expect(try state() == papers.titles)
        let status = try griffie("status", "--json").output
        let report = try JSONSerialization.jsonObject(with: Data(status.utf8)) as? [String: Any]
        let segments = try #require(report?["segments"] as? Int)
        let names = names()
        #expect(names.filter { $0.hasSuffix(".segment") }.count == segments, "\(names.sorted())")
        #expect(names.filter { $0.hasSuffix(".live") }.count <= segments, "\(names.sorted())")
        #expect(!names.contains("commit.new"))
        return papers.titles
    }

    private mutating func timedRun(_ generator: inout SeededGenerator, _ held: inout Set<String>) throws -> Double {
        let start = Date()
        held = try finishedRun(&generator)
        return -start.timeIntervalSinceNow
    }

    /// The titles of all documents; all of them are found by their words too.
    private func state() throws -> Set<String> {
        let all = try griffie("search", "--json", "--limit", "100000", "*")
        let titles = all.output.split(separator: "\n").compactMap { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["title"] as? String
        }
        #expect(all.status == 0 && Set(titles).count == titles.count, "\(all.messages)")
        #expect(try griffie("search", "--count", "titel:versie besluit OR kwikstaart").output == "\(titles.count)\n")
        return Set(titles)
    }

    private func names() -> Set<String> {
        Set((try? FileManager.default.contentsOfDirectory(atPath: sandbox.path(".griffie"))) ?? [])
    }
}

/// A folder of papers and an export of lines, of which each change rewrites some, adds some and takes some away.
private struct ChangingPapers {
    private let sandbox: Sandbox
    private var versions: [Int: Int] = [:]
    private var lines: [Int: Int] = [:]
    private var version = 0
    private static let lineCount = repetitions(60)

    init(_ sandbox: Sandbox) { self.sandbox = sandbox }

    /// What the index should hold after a run: every title once.
    var titles: Set<String> {
        Set(versions.map { "Stuk \($0.key) versie \($0.value)" } + lines.map { "Regel \($0.key) versie \($0.value)" })
    }

    mutating func change(using generator: inout SeededGenerator) throws {
        version += 1
        for paper in 0..<60 where versions.count < 20 || Int.random(in: 0..<4, using: &generator) == 0 {
            let path = "stukken/stuk\(paper).md"
            if versions.count > 30, Int.random(in: 0..<5, using: &generator) == 0 {
                try? FileManager.default.removeItem(atPath: sandbox.path(path))
                versions[paper] = nil
            } else {
                try sandbox.write(path, "# Stuk \(paper) versie \(version)\n\n\(Self.text(paper, version))\n")
                versions[paper] = version
            }
        }
        // An export comes new every other time.
        guard version % 2 == 1 else { return }
        lines = [:]
        var export = ""
        for line in 0..<Self.lineCount where Int.random(in: 0..<8, using: &generator) > 0 {
            lines[line] = version
            let text = Self.text(line, version)
            export += #"{"id":"\#(line)","title":"Regel \#(line) versie \#(version)","text":"\#(text)"}"# + "\n"
        }
        try sandbox.write("stukken/export.jsonl", export)
    }

    private static func text(_ number: Int, _ version: Int) -> String {
        "De raad besluit een krediet van \(number * 1000 + version) euro te verlenen voor kwikstaart en roodborst. "
            + "Dekking: de reserve, zaaknummer 2022-\(100_000 + number)."
    }
}
