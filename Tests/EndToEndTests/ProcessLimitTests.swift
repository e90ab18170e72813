import Foundation
import TestSupport
import Testing

/// What a process is started with: streams that are closed or full, little memory, few files, a small stack.
@Suite struct ProcessLimitTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }
    private var shell: Shell { sandbox.shell }

    init() throws {
        sandbox = try Sandbox()
        for paper in 0..<60 { try sandbox.write("stukken/\(paper).md", "# Stuk \(paper)\n\nkwikstaart\(paper)\n") }
    }

    /// Each file of the index would take the place of a stream, and messages would be written into it.
    @Test(arguments: ["<&- >&- 2>&-", ">&- 2>&-", "2>&-", "<&- 2>&-", "<&-"])
    func `streams that are closed cost the index nothing`(streams: String) throws {
        try sandbox.write("stukken/leeg.md", "")
        #expect(try shell("griffie index stukken nergens \(streams)").status == 2)
        #expect(try griffie("check").status == 0)
        #expect(try griffie("search", "--count", "*").output == "60\n")
    }

    @Test(arguments: [
        "search kwikstaart5", "search --queries stukken/1.md", "show stukken/1.md", "status", "check", "amounts --csv",
        "deadlines --ics", "text stukken/1.md", "extract stukken/1.md", "--help",
    ])
    func `output that cannot be written is an error`(command: String) throws {
        #expect(try griffie("index", "stukken").status == 0)
        for (stream, words) in [("> /dev/full", "No space left"), (">&-", "Bad file descriptor")] {
            let run = try shell("griffie \(command) \(stream)")
            #expect(run.status == 2 && run.messages.contains("standard output: \(words)"), "\(command): \(run)")
        }
    }

    @Test func `messages that cannot be written are an error, and those that nobody wants are none`() throws {
        #expect(try shell("griffie index stukken 2> /dev/full").status == 2)
        #expect(try griffie("check").status == 0)
        #expect(try shell("griffie index stukken 2>&-").status == 0)
        #expect(try shell("griffie index - <&-").messages.contains("standard input: Bad file descriptor"))
    }

    /// With little memory a run ends well, or says so: never with a signal, and no document is lost by it.
    @Test func `out of memory says so`() throws {
        let line = #"{"id":"1","text":"De raad besluit over roodborst."}"# + "\n"
        try sandbox.write("stukken/export.jsonl", line)
        let prepared = try shell(
            """
            cp '\(ProjectFiles.corpus.path)'/* stukken && griffie index -q stukken && mv .griffie before
            for file in stukken/*; do echo >> $file; done
            """)
        try #require(prepared.status == 0, "\(prepared.messages)")
        func run(_ kilobytes: Int) throws -> CommandRunner.Outcome {
            try shell(
                "rm -rf .griffie; cp -r before .griffie; (ulimit -v \(kilobytes); griffie index -q stukken)")
        }
        var (little, enough) = (0, 1 << 20)
        while enough - little > 1000 {
            let middle = (little + enough) / 2
            if try run(middle).status == 0 { enough = middle } else { little = middle }
        }
        let count = try griffie("search", "--index", "before", "--count", "*").output
        var failed = 0
        for kilobytes in stride(from: enough, to: enough - 15_000, by: -15_000 / repetitions(15)) {
            let run = try run(kilobytes)
            // 127: the libraries found no room, before the program began.
            if run.status == 127 { break }
            #expect(run.status == 0 || run.status == 2, "\(kilobytes): \(run)")
            if run.status == 2 { #expect(run.messages.contains("not enough memory"), "\(kilobytes): \(run.messages)") }
            if run.status == 2 { failed += 1 }
            #expect(try griffie("check").status == 0, "\(kilobytes)")
            #expect(try griffie("search", "--count", "*").output == count, "\(kilobytes): \(run.messages)")
        }
        print("\(failed) runs had too little memory; \(enough) kB are enough")
    }

    @Test(arguments: 4...8) func `few open files`(limit: Int) throws {
        #expect(try griffie("index", "stukken/5.md").status == 0)
        for command in ["index stukken", "search --count kwikstaart5"] {
            let run = try shell("ulimit -n \(limit); griffie \(command)")
            // 127: the libraries could not be opened, before the program began.
            #expect([0, 2, 127].contains(run.status), "\(command): \(run)")
            if run.status == 2 { #expect(run.messages.contains("too many files are open"), "\(command): \(run)") }
        }
        #expect(try griffie("index", "stukken").status == 0)
        #expect(try griffie("check").status == 0)
    }

    @Test(arguments: [64, 256]) func `a small stack is enlarged, or named`(kilobytes: Int) throws {
        let hard = try shell("ulimit -s \(kilobytes); griffie index stukken")
        #expect(hard.status == 0 || hard.messages.contains("ulimit -s"), "\(hard)")
        let soft = try shell("ulimit -S -s \(kilobytes); griffie index stukken")
        #expect(soft.status == 0, "\(soft)")
    }
}
