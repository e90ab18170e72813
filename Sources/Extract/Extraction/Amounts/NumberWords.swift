import Lexing
import SourceText
import Vocabulary

/// Numbers written in words: `vijf`, `tweehonderdduizend`, `vijfentwintig`, `anderhalf`, `drieënhalf`.
///
/// Source: Taalunie, spelling of numbers (up to and with `duizend` written as one word); both spellings are read.
struct NumberWords {
    /// In halves, so that `anderhalf` is a whole number.
    private var halves = 0
    private var rest: ArraySlice<UInt8>

    /// Twice the value of one word; nil where it is no number. Words longer than 90 bytes are none.
    /// - Complexity: O(*n*), *n* the bytes of the word.
    static func doubled(_ word: Reading.Word) -> Int? {
        guard word.bytes.count <= 90 else { return nil }
        let letters = word.foldedLetters
        guard !letters.isEmpty else { return nil }
        var words = NumberWords(rest: letters[...])
        return words.read() ? words.halves : nil
    }

    private init(rest: ArraySlice<UInt8>) { self.rest = rest }

    /// `[below thousand] duizend [below thousand]`, `[unit]enhalf`, `anderhalf`.
    private mutating func read() -> Bool {
        if take(Self.oneAndHalf) {
            halves = 3
            return rest.isEmpty
        }
        if take(Self.half) {
            halves = 1
            return rest.isEmpty
        }
        var total = belowThousand() ?? 0
        if take(Self.thousand) {
            total = max(total, 1) * 1000
            _ = take(Self.and)
            total += belowThousand() ?? 0
        }
        guard total > 0 else { return false }
        halves = total * 2
        if rest.isEmpty { return true }
        guard take(Self.andHalf) else { return false }
        halves += 1
        return rest.isEmpty
    }

    private mutating func belowThousand() -> Int? {
        let start = rest
        let first = belowHundred()
        guard take(Self.hundred) else {
            if first == nil { rest = start }
            return first
        }
        let hundreds = max(first ?? 1, 1) * 100
        let behind = rest
        _ = take(Self.and)
        guard let low = belowHundred() else {
            rest = behind
            return hundreds
        }
        return hundreds + low
    }

    private mutating func belowHundred() -> Int? {
        for (word, value) in Self.teens where take(word) { return value }
        for (word, value) in Self.tens where take(word) { return value }
        for (word, value) in Self.units where take(word) {
            let behind = rest
            if take(Self.and) {
                for (ten, tenth) in Self.tens where take(ten) { return tenth + value }
            }
            rest = behind
            return value
        }
        return nil
    }

    /// Whether one of these words comes next, which is then read.
    private mutating func take(_ words: [[UInt8]]) -> Bool {
        for word in words where take(word) { return true }
        return false
    }

    private mutating func take(_ word: [UInt8]) -> Bool {
        guard rest.starts(with: word) else { return false }
        rest = rest.dropFirst(word.count)
        return true
    }

    private static let oneAndHalf = letters(.numberOnehalf)
    private static let half = letters(.numberHalf)
    private static let andHalf = letters(.numberAndhalf)
    private static let thousand = letters(.numberThousand)
    private static let hundred = letters(.numberHundred)
    private static let and = letters(.numberAnd)
    private static let units = values(.numberUnit)
    /// Before the units: `veertien` begins with no unit, `zeventien` does.
    private static let teens = values(.numberTeen)
    private static let tens = values(.numberTen)

    private static func letters(_ role: PhraseRole) -> [[UInt8]] { role.phrases.map { Array($0.utf8) } }

    private static func values(_ role: PhraseRole) -> [(word: [UInt8], value: Int)] {
        role.values.map { (Array($0.word.utf8), $0.value) }
    }
}

extension Reading {
    /// The bytes of one word.
    struct Word {
        let bytes: ArraySlice<UInt8>

        /// Lower case, accents dropped as far as numbers have them (é, ë), hyphens and line ends left out.
        var foldedLetters: [UInt8] {
            var letters: [UInt8] = []
            letters.reserveCapacity(bytes.count)
            var i = bytes.startIndex
            while i < bytes.endIndex {
                let byte = bytes[i]
                if byte == 0xC3, i + 1 < bytes.endIndex {
                    let next = bytes[i + 1] | 0x20
                    letters.append(next >= 0xA8 && next <= 0xAB ? UInt8(ascii: "e") : 0)
                    i += 1
                } else if (byte | 0x20) &- 97 < 26 {
                    letters.append(byte | 0x20)
                } else if byte >= 0x80 || (byte > 0x2F && byte < 0x3A) {
                    letters.append(0)
                }
                i += 1
            }
            return letters
        }
    }

    func word(_ token: Int) -> Word {
        Word(bytes: text.bytes[Int(tokens.starts[token])..<Int(tokens.ends[token])])
    }
}
