import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
    private var griffie: CommandRunner { sandbox.griffie }
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test(arguments: [[], ["--help"], ["extract", "--help"], ["text", "--help"]])
    func `help opens with examples and ends with 0`(arguments: [String]) throws {
        let run = try griffie.run(arguments)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.prefix(5).contains("Examples:"))
    }

    @Test(arguments: [["extract"], ["extract", "--nope", "a.md"], ["search", "--limit", "veel", "brug"]])
    func `wrong usage ends with 2 and says what is right`(arguments: [String]) throws {
        let run = try griffie.run(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages.hasPrefix("griffie: ") && run.messages.contains("Usage: griffie"))
    }

    @Test func `a word that is no command is told how to go on`() throws {
        let run = try griffie("zoek", "brug")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.messages.hasPrefix("griffie: “zoek” is no command; the commands are index, search, show"))
    }

    @Test func `a reader that goes away ends the output quietly`() throws {
        try sandbox.write("lang.txt", String(repeating: "De raad besluit.\n", count: 100_000))
        let shell = CommandRunner(URL(filePath: "/bin/sh"), in: sandbox.folder)
        let run = try shell("-c", "'\(CommandRunner.griffie.path)' text lang.txt lang.txt | head -n 1")
        #expect(run.output == "De raad besluit.\n")
        #expect(run.messages.isEmpty)
    }
}
