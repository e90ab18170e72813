package import Lexing

/// Gives the terms of single tokens of a text in which a few terms are looked for.
///
/// Most words are passed over by their first two letters, which folding and stemming mostly leave as they are.
package struct TermFinder: ~Copyable {
    private var form = TermForm()
    /// For each first letter, a bit for each second one that a wanted term may have; nil where it may begin with anything.
    private var starts: [UInt32]?

    /// - Parameter wanted: what the terms that are looked for begin with; nil for anything.
    package init(wanted: [[UInt8]]?) {
        guard let wanted else { return }
        var starts = [UInt32](repeating: 0, count: 26)
        for term in wanted {
            guard let first = term.first.flatMap(Self.letter) else { continue }
            if term.count == 1 {
                starts[first] = .max
            } else if let second = Self.letter(term[1]) {
                starts[first] |= 1 << UInt32(second)
            }
        }
        for other in FormTable.shared.otherStarts {
            guard other.count == 2, let first = Self.letter(other[0]), let second = Self.letter(other[1]) else {
                continue
            }
            starts[first] |= 1 << UInt32(second)
        }
        self.starts = starts
    }

    /// Gives each term of a token, in text order; none of a word that begins as no wanted term does.
    /// - Parameter text: the bytes that the tokens were cut from.
    package mutating func forEachTerm(
        of token: Int, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>,
        _ give: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let range = Int(tokens.starts[token])..<Int(tokens.ends[token])
        if tokens.kinds[token] == .word, unsafe !mayBeWanted(text, range) { return }
        unsafe form.terms(of: token, in: tokens, raw: UnsafeBufferPointer(rebasing: text[range]), give: give)
    }

    /// False for a word whose first two bytes are letters that no wanted term begins with, nor its other forms.
    @inline(__always)
    private func mayBeWanted(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard let starts, range.count > 1, let first = unsafe Self.letter(text[range.lowerBound] | 0x20),
            let second = unsafe Self.letter(text[range.lowerBound + 1] | 0x20)
        else { return true }
        return starts[first] & (1 << UInt32(second)) != 0
    }

    /// The place of a small letter in the alphabet, from 0; nil for any other byte.
    @inline(__always)
    private static func letter(_ byte: UInt8) -> Int? { byte &- 97 < 26 ? Int(byte &- 97) : nil }
}
