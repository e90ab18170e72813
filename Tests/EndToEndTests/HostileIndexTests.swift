import Foundation
import Storage
import TestSupport
import Testing

/// Indexes made to mislead, all checksums right: one clear line and status 2, within a bound of memory.
@Suite struct HostileIndexTests {
    private let sandbox: Sandbox
    private let files: URL

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("stukken/een.md", "# Notitie\n\nHier staat kwikstaart.\n")
        files = sandbox.folder.appending(path: "index")
        let run = try CommandRunner(in: sandbox.folder)("index", "--index", "index", "stukken")
        #expect(run.status == 0)
    }

    /// Runs griffie with 800 MB of addresses.
    private func griffie(_ arguments: String...) throws -> CommandRunner.Outcome {
        let shell = CommandRunner(URL(filePath: "/bin/sh"), in: sandbox.folder)
        return try shell.run(
            ["-c", "ulimit -v 800000; exec \"$0\" \"$@\"", CommandRunner.griffie.path] + arguments)
    }

    private func change(_ change: (inout SealedIndex) throws -> Void) throws {
        var index = SealedIndex(
            try ["commit", "1.segment"].reduce(into: [:]) {
                $0[$1] = Array(try Data(contentsOf: files.appending(path: $1)))
            })
        try change(&index)
        for (name, bytes) in index.files { try Data(bytes).write(to: files.appending(path: name)) }
    }

    /// Puts one block in the place of the heads (0) or bodies (1) of the one document.
    private func store(_ part: Int, _ document: [UInt8], claimed: Int? = nil, filling: Bool = true) throws {
        let raw = varint(UInt64(document.count)) + document
        let block = ByteBuffer()
        let least = filling ? raw.count / 64 + 1 : 0
        raw.withUnsafeBytes { Compressor(level: 3).compress($0, into: block, atLeast: least) }
        try change { index in
            var segment = try #require(index.segment("1.segment"))
            let entry = ByteBuffer()
            entry.append(UInt32(0))
            entry.append(UInt32(claimed ?? raw.count))
            entry.append(UInt64(0))
            let place = segment.place(ofStored: part)
            segment.move(place, to: withExtendedLifetime(block) { Array(block.bytes) })
            segment.move(place + 2, to: withExtendedLifetime(entry) { Array(entry.bytes) })
            segment.move(place + 4, to: [])
            try index.put("1.segment", segment)
        }
    }

    private func expectRefused(_ run: CommandRunner.Outcome, _ reason: String) {
        #expect(run.status == 2 && !run.crashed, "\(run.messages)")
        #expect(run.messages.contains("1.segment") && run.messages.contains(reason), "\(run.messages)")
    }

    @Test func `a record that counts as many items as it has bytes`() throws {
        // Facts of few bytes each, of which the first is none; the count is as high as it may be.
        let count = 8_000_000
        let facts = varint(UInt64(count)) + Array(repeating: 1, count: count)
        try store(0, [7] + varint(UInt64(facts.count)) + facts)
        expectRefused(try griffie("show", "--index", "index", "stukken/een.md"), "has no sound value")
        expectRefused(try griffie("check", "--index", "index"), "has no sound value")
    }

    @Test(arguments: [0, 1]) func `a block that claims a GB`(part: Int) throws {
        try store(part, [7, 0], claimed: 1 << 30)
        expectRefused(try griffie("show", "--index", "index", "stukken/een.md"), "stored documents")
        expectRefused(try griffie("check", "--index", "index"), "stored documents")
    }

    @Test func `a document that takes more memory than there is`() throws {
        try store(0, Array(repeating: UInt8(ascii: "a"), count: 60 << 20))
        expectRefused(try griffie("show", "--index", "index", "stukken/een.md"), "MB of memory")
        expectRefused(try griffie("check", "--index", "index"), "MB of memory")
    }

    @Test func `few bytes that become very many`() throws {
        try store(1, Array(repeating: UInt8(ascii: "a"), count: 8 << 20), filling: false)
        expectRefused(try griffie("show", "--index", "index", "stukken/een.md", "--text"), "stored documents")
        expectRefused(try griffie("check", "--index", "index"), "stored documents")
    }

    @Test func `labels of which each is all of the column`() throws {
        let (labels, bytes) = (20_000, 100_000)
        let starts = (0...labels).map { $0 % 2 == 0 ? 0 : Int64(bytes) }
        let count = ByteBuffer()
        count.append(UInt64(labels))
        try change { index in
            var segment = try #require(index.segment("1.segment"))
            segment.move(
                segment.place(ofColumn: 2),
                to: withExtendedLifetime(count) { Array(count.bytes) } + packed([1], width: 1)
                    + packed(starts, width: 17) + Array(repeating: 97, count: bytes))
            try index.put("1.segment", segment)
        }
        expectRefused(try griffie("search", "--index", "index", "--facets", "kwikstaart"), "column")
        expectRefused(try griffie("status", "--index", "index"), "column")
        expectRefused(try griffie("check", "--index", "index"), "column")
    }

    @Test func `counters at their ends`() throws {
        try change { index in
            var commit = index.commit
            (commit.generation, commit.next) = (.max, .max)
            try index.put(commit)
        }
        #expect(try griffie("search", "--index", "index", "--count", "kwikstaart").output == "1\n")
        try sandbox.write("stukken/twee.md", "# Twee\n\nkwikstaart\n")
        for command in [["index"], ["forget"]] {
            let run = try CommandRunner(in: sandbox.folder).run(command + ["--index", "index", "stukken"])
            #expect(run.status == 2 && !run.crashed && run.messages.contains("commit"), "\(run.messages)")
        }
    }
}
