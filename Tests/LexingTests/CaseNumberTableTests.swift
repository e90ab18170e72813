import Foundation
import SourceText
import TestSupport
import Testing

@testable import Lexing

/// The rows of `Tools/data/case-numbers.tsv`, with the examples that stand in them.
@Suite struct CaseNumberTableTests {
    @Test func `each row fits its example, and not what is unlike it`() throws {
        let lines = try String(
            contentsOf: ProjectFiles.root.appending(path: "Tools/data/case-numbers.tsv"), encoding: .utf8
        ).split(separator: "\n").dropFirst()
        #expect(lines.count == CaseNumberTable.patterns.count)
        for (row, line) in lines.enumerated() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            let (pattern, series, example, unlike) = (cells[0], cells[1], cells[9], cells[10])
            #expect(Self.row(of: example) == row, "\(pattern): \(example)")
            #expect(Self.row(of: unlike) != row, "\(pattern): \(unlike)")
            #expect("\(Self.form(example).series)" == series)
        }
    }

    @Test(arguments: [
        "", "15/15", "Q4", "4:84", "2022-0012345/",
        "12345678901234567890123456789012345678901234567890123456789012345-2022",
    ])
    func `what no row fits is free`(number: Substring) {
        #expect(Self.form(number) == .free)
    }

    @Test(arguments: [
        ("2024\u{2011}0012345", "2024-0012345"), ("2024\u{2212}00\u{AD}12345", "2024-0012345"),
        ("2020-\n 0014889", "2020-0014889"), ("Z\u{200B}/22\u{2060}/1", "Z/22/1"), ("\u{E9}-1", "\u{E9}-1"),
    ])
    func `a number is compared without what shows nothing, its dashes as hyphens`(written: String, plain: String) {
        #expect(String(decoding: CaseNumberForm.plain(written.utf8), as: UTF8.self) == plain)
    }

    @Test(arguments: [
        "2024\u{2011}0012345", "2024\u{2013}0012345", "2024\u{2212}0012345", "2024-\u{AD}0012345",
        "2024\u{200B}-\u{200B}0012345", "2024-00\u{AD}12345", "Z\u{2011}2018\u{2011}078270", "361437-2024:912495",
    ])
    func `one token, whatever dash and hidden characters it holds`(number: String) {
        let tokens = TokenStream(lexing: Array("zie \(number) daar".utf8))
        #expect(tokens.kinds[1] == .zaaknummer)
        #expect(tokens.range(1).count == number.utf8.count)
    }

    @Test(arguments: [
        "2023\u{2013}2026", "2000\u{2013}3000", "2014\u{2013}202422", "Q4\u{2011}2022", "10:30", "Zaaknummer:5",
    ])
    func `no token of a number`(text: String) {
        #expect(!TokenStream(lexing: Array("zie \(text) daar".utf8)).kinds.contains(.zaaknummer))
    }

    private static func form(_ number: Substring) -> CaseNumberForm {
        CaseNumberForm(of: Array(number.utf8))
    }

    private static func row(of number: Substring) -> Int? {
        unsafe Array(number.utf8).withUnsafeBufferPointer { bytes in
            let text = unsafe CaseNumberText(Source(base: bytes.baseAddress!, count: bytes.count), 0)
            return text.end == bytes.count ? CaseNumberTable.shared.row(of: text) : nil
        }
    }
}
