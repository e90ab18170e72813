import Layout
import Lexing
import SourceText

/// A number in running text: `2)`, `b.`, `II.`, at the start of a line too.
struct InlineMarker {
    var number: Int
    /// Its own tokens.
    var tokens: Range<Int>

    /// The marker at `token`; of the kind of the one at `first`, where there is one.
    static func read(_ reading: Reading, _ token: Int, as first: Int?) -> InlineMarker? {
        let isItem = reading.kind(token) == .listMarker
        let end = isItem ? token + 1 : token + 2
        guard isItem || reading.isMark(token + 1, ")") || reading.isMark(token + 1, "."), reading.kind(end) == .word,
            let number = number(reading, token, as: first ?? token)
        else { return nil }
        return InlineMarker(number: number, tokens: token..<end)
    }

    private static func number(_ reading: Reading, _ token: Int, as sample: Int) -> Int? {
        if reading.kind(token) == .listMarker {
            let number = Int(reading.tokens.payloads[token])
            return number
        }
        if reading.plainNumber(sample, digits: 1...2) != nil { return reading.plainNumber(token, digits: 1...2) }
        let range = reading.tokens.range(token)
        if reading.byte(sample) == UInt8(ascii: "a"), reading.tokens.range(sample).count == 1 {
            return range.count == 1 ? Letter.place(reading.byte(token)) : nil
        }
        return Letter.roman(reading.bytes(of: token))
    }
}
