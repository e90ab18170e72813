import Foundation
import Lexing
import SourceText
import TestSupport
import Testing

/// The lexer is total: any bytes in, tokens out, in order, without overlap, and no byte but white space left over.
@Suite struct TotalityTests {
    @Test(arguments: 0..<40)
    func `any bytes give ordered tokens that cover all but white space`(round: Int) {
        var generator = SeededGenerator(seed: UInt64(round) &+ 0x9E37)
        let alphabet =
            Array("ab eIl0o19.,-:/_€\n\t\r\u{C}#*<>|'’éÉ\u{A0}ﬁ•–@&()".utf8) + [0xFF, 0xC3, 0xE2, 0x80, 0xEF, 0, 0xF0]
        let bytes = (0..<Int.random(in: 0...3000, using: &generator)).map { _ in
            round % 2 == 0 ? alphabet.randomElement(using: &generator)! : UInt8.random(in: 0...255, using: &generator)
        }
        expectCovered(bytes, "seed \(generator.seed)")
    }

    @Test(arguments: 0..<40)
    func `any characters give ordered tokens that cover all but white space`(round: Int) {
        var generator = SeededGenerator(seed: UInt64(round) &+ 0x51ED)
        let common = Array(
            "ab eIl0o19.,-:/_€\n\t#*|'’éÉ\u{A0}\u{AD}\u{200D}\u{2009}\u{301}\u{345}ﬁĳ•–@ªºµΩжش٣中、２Ａ𝐛🙂".unicodeScalars)
        let bytes = (0..<Int.random(in: 0...1000, using: &generator)).flatMap { _ -> [UInt8] in
            let scalar =
                round % 2 == 0
                ? common.randomElement(using: &generator)
                : Unicode.Scalar(UInt32.random(in: 0...(round % 4 == 1 ? 0x3100 : 0x10FFFF), using: &generator))
            return scalar.map { Array(String($0).utf8) } ?? []
        }
        expectCovered(bytes, "seed \(generator.seed)")
    }

    @Test func `the documents of the corpus are covered`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: ProjectFiles.corpus, includingPropertiesForKeys: nil)
        #expect(files.count > 40)
        for file in files { expectCovered(Array(try Data(contentsOf: file)), file.lastPathComponent) }
    }

    @Test func `signs, letters and bytes that are no UTF-8 are tokens, spaces are none`() {
        for text in ["é", "€", "–", "\u{301}", "🙂", "中", "\u{F0B7}", "\u{0}"] {
            #expect(uncovered(Array(text.utf8)).isEmpty && TokenStream(lexing: Array(text.utf8)).count == 1, "\(text)")
        }
        for bytes: [UInt8] in [[0xFF], [0xC3], [0x80]] { #expect(uncovered(bytes).isEmpty) }
        for space in Self.spaces { #expect(TokenStream(lexing: space).count == 0, "\(space)") }
    }

    /// Looked at anew from each of its signs, the run would take minutes.
    @Test func `a run of number signs is no heading, however long`() {
        let tokens = TokenStream(lexing: Array(repeating: UInt8(ascii: "#"), count: 400_000))
        #expect(tokens.count == 400_000 && tokens.kinds.allSatisfy { $0 == .punctuation })
        #expect(TokenStream(lexing: Array("###### kop".utf8)).kinds.first == .headingMark)
        #expect(TokenStream(lexing: Array("####### kop".utf8)).kinds.first == .punctuation)
    }

    /// Letters behind the row would else make a word of its first part, and each part would read the rest again.
    @Test func `a row of figures with points is cut, whatever stands behind it`() {
        let row = Array((String(repeating: "1.", count: 200_000) + "1a").utf8)
        let tokens = TokenStream(lexing: row)
        #expect(tokens.kinds[0] == .number && tokens.number(0)?.form == .dotted)
        #expect(tokens.count < 20_000)
    }

    @Test func `a text with more tokens than are wanted has none`() {
        let text = Array("De raad besluit. ".utf8).map { $0 } + Array(repeating: UInt8(ascii: "("), count: 5000)
        #expect(TokenStream(lexing: text, most: 1000) == nil)
        #expect(TokenStream(lexing: text, most: 6000)?.count == 5004)
    }

    // MARK: Coverage

    private func expectCovered(_ bytes: [UInt8], _ name: String) {
        let tokens = TokenStream(lexing: bytes)
        var end = 0
        for i in 0..<tokens.count {
            let range = tokens.range(i)
            guard range.start >= end, !range.isEmpty, range.end <= bytes.count else {
                Issue.record("\(name), token \(i) at \(range) overlaps, is empty or lies behind the text")
                return
            }
            end = range.end
        }
        for lost in uncovered(bytes).prefix(1) {
            Issue.record(
                "\(name), lost at \(lost.startIndex): \(Array(lost)), “\(String(decoding: lost, as: UTF8.self))”")
        }
    }

    /// What lies between tokens and is no white space.
    private func uncovered(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let tokens = TokenStream(lexing: bytes)
        var end = 0
        var gaps: [ArraySlice<UInt8>] = []
        for i in 0..<tokens.count {
            gaps.append(bytes[end..<max(end, tokens.range(i).start)])
            end = tokens.range(i).end
        }
        gaps.append(bytes[end...])
        return gaps.filter { gap in
            var rest = gap
            while let space = Self.spaces.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(space.count) }
            return !rest.isEmpty
        }
    }

    /// What the lexer takes for white space: space and the controls that move the pen; and outside ASCII the no-break space, the
    /// soft hyphen, the spaces of all widths, none, joiners and marks of direction, the separators of lines and paragraphs, the
    /// narrow no-break, mathematical and ideographic spaces, and the byte order mark.
    private static let spaces: [[UInt8]] =
        ([0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xA0, 0xAD] + Array(0x2000...0x200F)
        + [0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF])
        .compactMap { (value: UInt32) in Unicode.Scalar(value) }.map { Array(String($0).utf8) }
}
