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

    /// Bytes of the longest number in one word, line ends in it counted.
    private static let longest = 90
    /// What unit and tens (`drie en dertig`) are.
    static let ten = 10
    static let tens = 20..<hundred
    static let hundred = 100

    /// Twice the value of one word; nil where it is no number. Words longer than `longest` are none.
    /// - Complexity: O(*n*), *n* the bytes of the word.
    static func doubled(_ word: Reading.Word) -> Int? {
        guard word.bytes.count <= longest else { return nil }
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
            total = max(total, 1) * Int(MoneyFigure.thousand)
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
        guard take(Self.hundredWord) else {
            if first == nil { rest = start }
            return first
        }
        let hundreds = max(first ?? 1, 1) * Self.hundred
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
        for (word, value) in Self.tensWords where take(word) { return value }
        for (word, value) in Self.units where take(word) {
            let behind = rest
            if take(Self.and) {
                for (ten, tenth) in Self.tensWords where take(ten) { return tenth + value }
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
    private static let hundredWord = letters(.numberHundred)
    private static let and = letters(.numberAnd)
    private static let units = values(.numberUnit)
    /// Before the units: `veertien` begins with no unit, `zeventien` does.
    private static let teens = values(.numberTeen)
    private static let tensWords = values(.numberTen)

    private static func letters(_ role: PhraseRole) -> [[UInt8]] { role.phrases.map { Array($0.utf8) } }

    private static func values(_ role: PhraseRole) -> [(word: [UInt8], value: Int)] {
        role.values.map { (Array($0.word.utf8), $0.value) }
    }
}

extension Reading {
    /// The bytes of one word.
    struct Word {
        let bytes: ArraySlice<UInt8>

        /// Lower case, accents, hyphens and line ends left out.
        var foldedLetters: [UInt8] {
            var letters: [UInt8] = []
            letters.reserveCapacity(bytes.count)
            unsafe bytes.withUnsafeBufferPointer { unsafe WordLetters.append(of: $0, to: &letters) }
            return letters
        }
    }

    func word(_ token: Int) -> Word {
        Word(bytes: text.bytes[Int(tokens.starts[token])..<Int(tokens.ends[token])])
    }
}
