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
        let tokens = TokenStream(lexing: bytes)
        var end = 0
        for i in 0..<tokens.count {
            let range = tokens.range(i)
            #expect(
                range.start >= end && !range.isEmpty && range.end <= bytes.count, "seed \(generator.seed), token \(i)")
            #expect(isBlank(bytes[end..<range.start]), "seed \(generator.seed), a byte lost before token \(i)")
            end = range.end
        }
        #expect(isBlank(bytes[end...]), "seed \(generator.seed), a byte lost at the end")
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

    /// Spaces, controls that move the pen, and the bytes of the spaces outside ASCII.
    private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) || $0 >= 0x80 }
    }
}
