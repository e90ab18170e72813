import Foundation
import TestSupport
import Testing

/// Whoever asks a damaged index gets what is sound, and is told what is missing: for each answer, and by status 2.
@Suite struct DamagedIndexTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }
    private static let missing = "what is damaged is missing from the answer"

    /// Two segments, of which one is small.
    init() throws {
        sandbox = try Sandbox()
        for number in 0..<60 {
            try sandbox.write(
                "s/p\(number).md",
                "# Stuk \(number)\n\nDe raad besluit een krediet van € \(number + 1)000,- uit te geven.\n")
        }
        #expect(try griffie("index", "--index", "i", "s").status == 0)
        try sandbox.write("s/klein.md", "# Klein\n\nHier staat heggenmus.\n")
        #expect(try griffie("index", "--index", "i", "s").status == 0)
        try sandbox.write("q.txt", "heggenmus\nstuk\nkrediet geven\n\"een krediet\"\nheggenmus\n*\n")
    }

    @Test func `a list of queries is answered to its end, and each that lacks something says so`() throws {
        var lacking = 0
        let sound = try sandbox.bytes("i/1.segment")
        for page in 0..<sound.count / 4096 {
            var bytes = sound
            bytes[4096 * page + 100] ^= 4
            try sandbox.write("i/1.segment", bytes)
            let run = try griffie("search", "--index", "i", "--queries", "q.txt", "--json", "--limit", "50")
            let told = run.messages.split(separator: "\n").filter { $0.hasPrefix("griffie: q.txt:") }
            #expect(run.output.split(separator: "\n").count == 6 && !run.crashed, "page \(page) \(run.messages)")
            #expect(run.status == (told.isEmpty ? 0 : 2), "page \(page) \(run.messages)")
            // What was found damaged once is missing from all that follows.
            let lines = told.compactMap { Int($0.split(separator: ":")[2]) }
            #expect(lines.isEmpty || lines == Array(lines[0]...6), "page \(page) \(run.messages)")
            lacking += told.isEmpty ? 0 : 1
        }
        #expect(lacking > 0)
    }

    @Test func `a document that cannot be read is left out and told of, the others are printed`() throws {
        // What stands last in the body of a segment, before its directory, says where the texts are.
        var bytes = try sandbox.bytes("i/1.segment")
        let root = (0..<4).reduce(0) { $0 | Int(bytes[bytes.count - 24 + $1]) << (8 * $1) }
        bytes[root - 8] ^= 4
        try sandbox.write("i/1.segment", bytes)
        let run = try griffie("search", "--index", "i", "--json", "--limit", "100", "stuk OR heggenmus")
        #expect(run.status == 2 && run.messages.contains("1.segment") && run.messages.contains(Self.missing))
        #expect(run.output.contains("klein.md"))
        let shown = try griffie("show", "--index", "i", "s/klein.md")
        #expect(!shown.crashed && shown.output.contains("Klein"))
        let lost = try griffie("show", "--index", "i", "s/p1.md")
        #expect(lost.status == 2 && lost.output.isEmpty && lost.messages.contains(Self.missing))
    }

    @Test func `a segment that cannot be opened is missing from every answer, and each says so`() throws {
        try sandbox.write("i/1.segment", [1, 2, 3])
        for words in [
            ["search", "heggenmus"], ["search", "--count", "heggenmus"], ["search", "--facets", "*"], ["amounts"],
            ["deadlines"],
            ["search", "--sort", "newest", "*"], ["search", "--no-total", "--offset", "1", "*"], ["links", "2022-1"],
            ["show", "s/klein.md"], ["show", "klein.md"], ["status"], ["search", "--queries", "q.txt"],
        ] {
            let run = try griffie.run([words[0], "--index", "i"] + words.dropFirst())
            #expect(run.status == 2 && run.messages.contains("1.segment"), "\(words) \(run.messages)")
            #expect(run.messages.contains(Self.missing), "\(words) \(run.messages)")
        }
        #expect(try griffie("show", "--index", "i", "s/klein.md").output.contains("Klein"))
    }
}
