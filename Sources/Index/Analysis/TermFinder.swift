package import Lexing

/// Gives the terms of single tokens of a text in which a few terms are looked for.
///
/// Most words are passed over by their first two letters, which folding and stemming mostly leave as they are.
package struct TermFinder: ~Copyable {
    private var form = TermForm()
    /// For each first letter, a bit for each second one that a wanted term may have; nil where it may begin with anything.
    private var starts: [UInt32]?
    /// The same for the parts of compounds that are looked for.
    private let partStarts: [UInt32]
    /// Whether any part is looked for.
    private let seeksParts: Bool

    /// - Parameters:
    ///   - wanted: what the terms that are looked for begin with; nil for anything.
    ///   - parts: the stems of the parts of compounds that are looked for.
    package init(wanted: [[UInt8]]?, parts: [[UInt8]] = []) {
        seeksParts = !parts.isEmpty
        partStarts = Self.starts(of: parts)
        starts = wanted.map(Self.starts)
    }

    private static func starts(of wanted: [[UInt8]]) -> [UInt32] {
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
        return starts
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

    /// Whether `forEachTerm` gives nothing of a token, as of most words: told without folding it.
    @inline(__always)
    package func isPassedOver(_ token: Int, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard tokens.kinds[token] == .word else { return !tokens.kinds[token].hasTerms }
        return unsafe !mayBeWanted(text, Int(tokens.starts[token])..<Int(tokens.ends[token]))
    }

    /// Whether `forEachPart` may give anything of a token: told by its letters alone.
    @inline(__always)
    package func mayHavePart(_ token: Int, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (start, end) = (Int(tokens.starts[token]), Int(tokens.ends[token]))
        guard seeksParts, end - start >= CompoundSplitter.shortest, tokens.kinds[token] == .word else { return false }
        return unsafe mayHavePart(text, start..<end)
    }

    /// As `forEachTerm`, but words are not stemmed.
    package mutating func forEachSpelling(
        of token: Int, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>,
        _ give: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let range = Int(tokens.starts[token])..<Int(tokens.ends[token])
        unsafe form.letters(of: token, in: tokens, raw: UnsafeBufferPointer(rebasing: text[range]), give: give)
    }

    /// Gives the stem of each part of a compound, and the bytes of the text that the part is; the whole word where its letters are not
    /// those that are written. Nothing of words in which no part that is looked for begins.
    package mutating func forEachPart(
        of token: Int, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>,
        _ give: ([UInt8], Range<Int>) -> Void
    ) {
        let range = Int(tokens.starts[token])..<Int(tokens.ends[token])
        let raw = unsafe UnsafeBufferPointer(rebasing: text[range])
        unsafe form.letters(of: token, in: tokens, raw: raw) { _ in }
        let count = form.letterCount
        form.partPlaces { stem, letters in
            give(stem, unsafe Self.bytes(of: letters, in: raw, count: count, from: range.lowerBound))
        }
    }

    /// Where letters of the folded word stand in the text.
    private static func bytes(
        of letters: Range<Int>, in raw: UnsafeBufferPointer<UInt8>, count: Int, from start: Int
    ) -> Range<Int> {
        // A letter for each character: then the one tells where the other stands.
        var places: [Int] = []
        for place in raw.indices where unsafe raw[place] & 0xC0 != 0x80 { places.append(place) }
        guard places.count == count else { return start..<start + raw.count }
        places.append(raw.count)
        return start + places[letters.lowerBound]..<start + places[letters.upperBound]
    }

    /// Whether two letters with which a wanted part begins stand in a word.
    private func mayHavePart(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var last: Int?
        for place in range {
            let letter = unsafe Self.letter(text[place] | 0x20)
            guard let letter else {
                // Folded letters may begin with anything.
                if unsafe text[place] >= 0x80 { return true }
                continue
            }
            if let last, partStarts[last] & (1 << UInt32(letter)) != 0 { return true }
            last = letter
        }
        return false
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
