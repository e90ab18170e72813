import Foundation
import TestSupport
import Testing

/// What a terminal gets and a pipe does not, in a terminal that script(1) makes.
@Suite struct TerminalTests {
    private let sandbox: Sandbox
    private let griffie: CommandRunner
    private static let script = ["/usr/bin/script"].first(where: FileManager.default.fileExists(atPath:))
    private static let needed: Comment = "there is no script(1) to make a terminal"

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
        for number in 1...3 {
            try sandbox.write(
                "stukken/voorstel \(number).txt",
                "Raadsvoorstel\nOnderwerp: Renovatie van zwembad De Waterlelie te Waterveen, deel \(number)\n\n"
                    + "Voorgesteld besluit\n1. een krediet van € \(number)00.000 beschikbaar te stellen voor het zwembad;\n"
            )
        }
        _ = try griffie("index", "stukken")
    }

    private func onTerminal(_ command: String, _ environment: [String: String] = [:]) throws -> String {
        let terminal = CommandRunner(URL(filePath: try #require(Self.script)), in: sandbox.folder)
        return try terminal.run(
            ["-qec", "'\(CommandRunner.griffie.path)' \(command)", "/dev/null"],
            environment: ["TERM": "xterm", "COLUMNS": "80"].merging(environment) { $1 }
        ).output.replacing("\r\n", with: "\n")
    }

    @Test(
        .enabled(if: script != nil, needed),
        arguments: ["amounts", "search zwembad", "links 2024-1", "show stukken", "votes", "meetings"])
    func `answers go through the pager`(command: String) throws {
        let shown = try onTerminal(command, ["GRIFFIE_PAGER": "sed 's/^/> /'"])
        #expect(shown.split(separator: "\n").allSatisfy { $0.hasPrefix("> ") } && !shown.isEmpty, "\(shown)")
        let without = try onTerminal("\(command) --no-pager", ["GRIFFIE_PAGER": "sed 's/^/> /'"])
        #expect(!without.contains("> "), "\(without)")
        #expect(try onTerminal(command, ["PAGER": "cat"]) == without)
        #expect(try onTerminal(command, ["PAGER": ""]) == without)
    }

    @Test(.enabled(if: script != nil, needed)) func `a pager that ends early costs no error`() throws {
        let shown = try onTerminal("search zwembad; echo $?", ["PAGER": "head -n 1"])
        #expect(shown.hasSuffix("\n0\n"), "\(shown)")
        let none = try onTerminal("search zwembad; echo $?", ["PAGER": "/nergens/pager"])
        #expect(none.contains("/nergens/pager"), "\(none)")
    }

    @Test(.enabled(if: script != nil, needed), arguments: [40, 60, 80, 132])
    func `a table fits its terminal`(columns: Int) throws {
        for command in ["amounts", "deadlines", "amounts zwembad"] {
            let shown = try onTerminal("--no-pager \(command)", ["COLUMNS": String(columns), "NO_COLOR": "1"])
            for line in shown.split(separator: "\n") { #expect(line.count <= columns, "\(command): \(line)") }
        }
    }

    @Test(.enabled(if: script != nil, needed)) func `plain is what a pipe gets`() throws {
        for command in ["amounts", "search zwembad", "show 'stukken/voorstel 1.txt'"] {
            let shell = CommandRunner(URL(filePath: "/bin/sh"), in: sandbox.folder)
            let piped = try shell("-c", "'\(CommandRunner.griffie.path)' \(command) 2>&1").output
            #expect(try onTerminal("\(command) --plain") == piped)
        }
    }

    @Test(.enabled(if: script != nil, needed)) func `names of files can be clicked`() throws {
        let shown = try onTerminal("--no-pager search zwembad")
        #expect(shown.contains("\u{1B}]8;;file://") && shown.contains("/stukken/voorstel%201.txt\u{1B}\\"), "\(shown)")
    }
}
