import Foundation
import TestSupport
import Testing

/// Files whose names are no UTF-8: two names that differ in such a byte are two documents, everywhere.
@Suite struct RawNamesTests {
    private var shell: Shell { sandbox.shell }
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        let made = try shell(
            #"""
            mkdir d; printf 'Brief\n\nkwikstaart\n' > d/$'caf\xe9.txt'; printf 'Brief\n\nroodborst\n' > d/$'caf\xe8.txt'
            """#)
        try #require(made.status == 0, "\(made.messages)")
    }

    private func expect(
        _ script: String, prints expected: String, location: SourceLocation = #_sourceLocation
    ) throws {
        let run = try shell(script)
        #expect(run.output.contains(expected), "\(script): \(run.output)\(run.messages)", sourceLocation: location)
    }

    @Test(arguments: ["text", "extract"]) func `without an index`(command: String) throws {
        try expect("griffie \(command) d/$'caf\\xe9.txt'", prints: command == "text" ? "kwikstaart" : #"caf\\xe9.txt"#)
        let missing = try shell("griffie \(command) d/$'caf\\xe7.txt'")
        #expect(missing.status == 2 && missing.messages.contains(#"d/caf\xe7.txt: does not exist"#))
    }

    @Test(arguments: ["index d/*", "index d", "index - <<< \"$(ls d/*)\"", "index - < <(find d -type f -print0)"])
    func `two names are two documents`(command: String) throws {
        let index = try shell("griffie \(command)")
        #expect(index.status == 0 && index.messages.contains("2 new"), "\(index.messages)")
        let paths = try shell("griffie search --json '*'").output.matches(of: /"path":"([^"]*)"/).map { $0.1 }
        #expect(Set(paths) == [#"d/caf\\xe8.txt"#, #"d/caf\\xe9.txt"#])
        // By its bytes, as it is shown, and by its end.
        for name in [#"d/$'caf\xe9.txt'"#, #"'d/caf\xe9.txt'"#, #"$'caf\xe9.txt'"#, #"'caf\xe9.txt'"#] {
            try expect("griffie show --text \(name)", prints: "kwikstaart")
        }
        for query in [#"$'bron:caf\xe8.txt'"#, #"'bron:caf\xe8.txt'"#, #"$'bron:"d/caf\xe8.txt"'"#] {
            try expect("griffie search --count \(query)", prints: "1\n")
            try expect("griffie search \(query) roodborst", prints: "1 document")
        }
        try expect("griffie search --count 'bron:caf*'", prints: "2\n")
        try expect(
            #"printf 'bron:caf\xe9.txt\nbron:caf\xe7.txt\n' | griffie search --csv --queries -"#,
            prints: #"bron:caf\xe9.txt,1,"#)
        let forgotten = try shell("griffie forget d/$'caf\\xe9.txt'")
        #expect(forgotten.messages.contains("1 document removed"), "\(forgotten.messages)")
        try expect("griffie search --count roodborst OR kwikstaart", prints: "1\n")
    }

    @Test func `the index's folder, by option and by variable`() throws {
        #expect(try shell(#"griffie index --index $'i\xe9' d"#).status == 0)
        try expect(#"griffie search --index $'i\xe9' --count kwikstaart"#, prints: "1\n")
        try expect(#"griffie search kwikstaart --index $'i\xe9'"#, prints: "1 document")
        try expect(#"GRIFFIE_INDEX=$'i\xe9' griffie search --count kwikstaart"#, prints: "1\n")
        try expect(
            #"mkdir $'w\xe9'; cd $'w\xe9'; griffie index ../d; griffie search --count kwikstaart"#, prints: "1\n")
        let missing = try shell(#"griffie search --index $'i\xe8' kwikstaart"#)
        #expect(missing.status == 2 && missing.messages.contains(#"i\xe8: is no index"#), "\(missing.messages)")
    }

    @Test func `a name that holds a backslash is not taken for another`() throws {
        #expect(try shell(#"printf 'Brief\n\nkoolmees\n' > 'd/caf\xe9.txt'; griffie index d"#).status == 0)
        try expect(#"griffie search --count '*'"#, prints: "3\n")
        try expect(#"griffie show --text 'd/caf\xe9.txt'"#, prints: "koolmees")
        try expect(#"griffie show --text d/$'caf\xe9.txt'"#, prints: "kwikstaart")
        try expect(#"griffie show --text 'd/caf\x5cxe9.txt'"#, prints: "koolmees")
    }
}
