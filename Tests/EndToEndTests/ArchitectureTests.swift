import Foundation
import TestSupport
import Testing

/// ARCHITECTURE.md says what is there, and what is there keeps to it.
@Suite struct ArchitectureTests {
    private static let documents = [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/decisions/README.md",
        "docs/promises.md", "docs/rules.md",
    ]

    /// Target to what it may import, from the table of ARCHITECTURE.md.
    private func table() throws -> [String: Set<String>] {
        let page = try String(contentsOf: ProjectFiles.root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
        var targets: [String: Set<String>] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count == 6, cells[2].contains("](Sources/") else { continue }
            targets[cells[1]] = Set(cells[4].components(separatedBy: ", ").filter { !$0.isEmpty })
        }
        return targets
    }

    /// A target of Package.swift.
    private struct Target {
        let name: String
        let kind: String
        let path: String
        /// Targets of this package that it may import.
        let dependencies: Set<String>
        let isStrict: Bool
    }

    private func targets() throws -> [Target] {
        let swift = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)
        // A scratch folder of its own: the tests' build holds a lock on the other.
        let scratch = try Sandbox()
        let run = try swift.run(
            ["swift", "package", "--scratch-path", scratch.path("build"), "dump-package"],
            environment: ["HOME": scratch.folder.path])
        try #require(run.status == 0, "\(run.messages)")
        let dump = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return (dump?["targets"] as? [[String: Any]] ?? []).compactMap { target in
            guard let name = target["name"] as? String, let kind = target["type"] as? String,
                let path = target["path"] as? String
            else { return nil }
            let dependencies = (target["dependencies"] as? [[String: Any]] ?? []).compactMap { dependency in
                (dependency["byName"] as? [Any])?.first as? String
            }
            let settings = (target["settings"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? [String: Any] }
            return Target(
                name: name, kind: kind, path: path, dependencies: Set(dependencies),
                isStrict: settings.contains { $0["strictMemorySafety"] != nil })
        }
    }

    @Test func `the table of targets is that of the package`() throws {
        let expected = try targets().filter { $0.path.hasPrefix("Sources/") }
        let table = try table()
        #expect(Set(table.keys) == Set(expected.map(\.name)))
        for target in expected { #expect(table[target.name] == target.dependencies, "\(target.name)") }
    }

    /// What is declared and not imported is linked in vain, and lets the next import through unseen.
    @Test func `each target imports what it declares`() throws {
        for target in try targets() where target.kind != "system" {
            var dependencies = target.dependencies
            // Tests of the built binary need it to be there.
            if target.name == "EndToEndTests" { dependencies.remove("griffie") }
            for (_, text) in try sources(below: target.path) {
                for match in text.matches(of: /(?m)^(?:\w+ )?import (\w+)$/) { dependencies.remove(String(match.1)) }
            }
            #expect(dependencies.isEmpty, "\(target.name) imports nowhere \(dependencies.sorted())")
        }
    }

    @Test func `sources spell each unsafe expression`() throws {
        for target in try targets() where target.path.hasPrefix("Sources/") {
            let isSwift = try !sources(below: target.path).isEmpty
            #expect(target.isStrict == isSwift, "\(target.name)")
        }
    }

    @Test(arguments: documents) func `links lead somewhere`(document: String) throws {
        let file = ProjectFiles.root.appending(path: document)
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/) where !match.1.hasPrefix("http") {
            let target = file.deletingLastPathComponent().appending(path: String(match.1))
            #expect(FileManager.default.fileExists(atPath: target.path), "\(document): \(match.1)")
        }
    }

    /// Swift files below a folder of `Sources`, by their path there.
    private func sources(_ folder: String) throws -> [(path: String, text: String)] {
        try sources(below: "Sources/\(folder)")
    }

    /// Swift files below a folder of the project, by their path there.
    private func sources(below folder: String) throws -> [(path: String, text: String)] {
        let start = ProjectFiles.root.appending(path: folder)
        let files = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
        return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.map {
            (String($0.path.dropFirst(start.path.count + 1)), try String(contentsOf: $0, encoding: .utf8))
        }
    }

    @Test func `no source imports Foundation, and only four targets call the system`() throws {
        let mayCall = ["Base/Storage/", "Read/DocumentReading/", "Index/Ingestion/", "CommandLine/griffie/"]
        for (path, text) in try sources("") {
            #expect(!text.contains("import Foundation"), "\(path)")
            if text.contains("import Glibc") { #expect(mayCall.contains { path.hasPrefix($0) }, "\(path)") }
        }
    }

    @Test(arguments: ["Base", "Read", "Lex", "Extract", "Index", "Query"])
    func `no stage before the command line prints, ends the process or knows of options`(stage: String) throws {
        for (path, text) in try sources(stage) {
            for word in ["print(", "exit(", "ArgumentParser", "Codable", "\\u{1B}["] {
                let isThere = text.split(separator: "\n").contains { line in
                    let code = line.trimmingPrefix { $0 == " " }
                    return !code.hasPrefix("//") && code.split(separator: "//")[0].contains(word)
                }
                #expect(!isThere, "\(path): \(word)")
            }
        }
    }

    /// Lines of code below a folder of `Sources` that match, without comments.
    private func lines(_ folder: String, _ pattern: some RegexComponent) throws -> [(path: String, line: String)] {
        try sources(folder).flatMap { path, text in
            text.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
                .filter { !$0.hasPrefix("//") && $0.firstMatch(of: pattern) != nil }.map { (path, String($0)) }
        }
    }

    /// `SafeText` makes what comes from outside harmless, and the streams take nothing else.
    @Test func `nothing is printed but by way of SafeText`() throws {
        let streams = #/(?:^|[^.\w])(?:print|debugPrint|dump|puts|fputs|putchar|f?printf|dprintf|perror|fwrite)\(/#
        let names =
            #/\b(?:stdout|stderr|STDOUT_FILENO|STDERR_FILENO|standardOutput|standardError|FileHandle)\b|Glibc\.write\(/#
        for (path, line) in try lines("", streams) + lines("", names) where !line.contains("func print(") {
            let isOurs =
                path.hasPrefix("CommandLine/griffie/Terminal/") || path == "Base/Storage/Files/DescriptorSink.swift"
            #expect(isOurs, "\(path): \(line)")
        }
        let written = try lines("CommandLine/griffie/Terminal", #/Glibc\.write\(|Descriptor\.writeAll\(/#).map(\.line)
        #expect(written.count == 5, "\(written)")  // Two of them in handlers of signals, where nothing may be made.
        let functions = try lines("CommandLine/griffie/Terminal", #/func (write|writeAll|error|note|show)\(/#)
        for (path, line) in functions { #expect(line.contains("SafeText"), "\(path): \(line)") }
    }

    @Test func `text is called safe only where every character has been seen to`() throws {
        for (path, line) in try lines("CommandLine", #/madeSafe:|stringLiteral:|StaticString|unsafeBitCast/#) {
            let isOurs = [
                "Rendering/Safety/SafeText.swift", "Rendering/JSON/JSONWriter.swift", "griffie/Terminal/Signals.swift",
            ]
            .contains(path)
            #expect(isOurs, "\(path): \(line)")
        }
        // The text of a document, which a pipe gets as it is.
        let documents = try lines("CommandLine", #/SafeText\(document:/#).map(\.path)
        #expect(Set(documents) == ["griffie/Commands/ShowCommand.swift", "griffie/Commands/TextCommand.swift"])
    }

    /// They stand in `Tools/data/phrases.tsv`, where each has its source, and rules ask for them by role.
    @Test func `no word of a council paper stands in the code of extraction`() throws {
        let table =
            #/(?:WordSet|PhraseTable|WordTable)(?:<\w+>)?\(\s*(?:\w+:\s*)?[\[(]*\s*"|WordHash\.of\("|has(?:Prefix|Suffix)\([^"]*"[a-z]/#
        let text = #/\b(?:WordSet|PhraseTable)(?:<\w+>)?\($/#
        for (path, line) in try lines("Extract/Extraction", table) + lines("Extract/Extraction", text) {
            #expect(path.hasSuffix("+Data.swift"), "\(path): \(line)")
        }
    }

    /// What a line is, its gaps and its columns, Layout alone looks at.
    @Test func `extraction asks the tree and looks at no line`() throws {
        let looks =
            #/\.startsLine|\.startsParagraph|reading\.lines|\.columns\(|opensColumn|gap\(before|isSameLine|hasCells|\.shape\b/#
        for (path, line) in try lines("Extract/Extraction", looks) {
            // Where a sentence begins, the marks of the prefilter say.
            #expect(path == "Reading/Prefilter.swift", "\(path): \(line)")
        }
    }

    /// Letters are written as letters, and what a rule counts up to has a name, a unit and a source.
    @Test func `no limit and no letter of a rule is a bare number`() throws {
        let bare =
            #/0x[2-7][0-9A-F]\b|(?:[<>]=?|==) (?:[3-9]|[1-9]\d+)\b|\* \d+ / \d+|\b\d+\.\.[.<](?:[3-9]|[1-9]\d+)\b|\w [+-] (?:[5-9]|[1-9]\d+)\b/#
        // Arithmetic of letters and bits, and of numbers with ten figures, is no limit.
        let arithmetic = ["Layout/Lists/Letter.swift", "Reading/InterestTable.swift", "Reading/Prefilter.swift"]
        for (path, line) in try lines("Extract/Extraction", bare) + lines("Layout", bare) {
            if arithmetic.contains(path) || path.hasSuffix("+Data.swift") || path.hasPrefix("Rules/") { continue }
            let isNamed = line.contains(#/static (?:let|var) |^\s*case /#)
            #expect(isNamed, "\(path): \(line)")
        }
    }

    /// The rules of a kind know the values of the others, not their rules; days and units of the calendar serve several.
    /// What they all stand on, `Model`, `Rules` and `Reading`, knows none of them.
    @Test func `a kind of fact needs no other, but for days`() throws {
        let base = ["Model", "Rules", "Reading"]
        let mayUse = [
            "Model": ["Rules"], "Reading": ["Rules", "Model"], "Deadlines": ["Dates"], "Decisions": ["Dates"],
            "LegalReferences": ["Dates"], "Metadata": ["Dates"],
            "Relations": ["Dates"],
        ]
        let declaration = #/(?m)^(?:package )?(?:final )?(?:struct|enum|class) (\w+)/#
        var (kinds, homes): ([(kind: String, text: String)], [String: String]) = ([], [:])
        for (path, text) in try sources("Extract/Extraction") {
            let folders = path.split(separator: "/").map(String.init)
            guard folders.count > 1 else { continue }
            kinds.append((folders[0], text))
            for match in text.matches(of: declaration) { homes[String(match.output.1)] = folders[0] }
        }
        #expect(homes.count > kinds.count / 2)
        for (kind, text) in kinds {
            let code = text.replacing(#/"""[\s\S]*?"""/#, with: "").split(separator: "\n").filter {
                !$0.drop { $0 == " " }.hasPrefix("//")
            }.joined(
                separator: "\n")
            for word in Set(code.matches(of: #/\b[A-Z]\w+/#).map { String($0.output) }) {
                guard let home = homes[word], home != kind, base.contains(kind) || !base.contains(home) else {
                    continue
                }
                #expect(mayUse[kind]?.contains(home) ?? false, "\(kind) uses \(word) of \(home)")
            }
        }
    }

    /// Counted from the line that begins it to the brace that closes it.
    @Test func `functions fit a screen`() throws {
        let beginning = #/^(\s*)(?:[\w@()]+ )*(?:func |init[?(<]|subscript)/#
        for (path, text) in try sources("") where !path.hasSuffix("+Data.swift") {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (place, line) in lines.enumerated() {
                guard line.hasSuffix("{") || line.hasSuffix("("),
                    let indent = line.firstMatch(of: beginning)?.output.1
                else { continue }
                let end = lines[place...].firstIndex { $0.hasPrefix(indent + "}") } ?? place
                #expect(end - place < 41, "\(path):\(place + 1)")
            }
        }
    }

    @Test func `files stay small`() throws {
        for (path, text) in try sources("") where !text.contains("Written by Tools/generate_tables.py") {
            #expect(text.count(where: \.isNewline) <= 400, "\(path)")
        }
    }
}
