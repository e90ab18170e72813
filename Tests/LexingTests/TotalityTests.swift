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

    /// Spaces, controls that move the pen, and the bytes of the spaces outside ASCII.
    private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) || $0 >= 0x80 }
    }
}
