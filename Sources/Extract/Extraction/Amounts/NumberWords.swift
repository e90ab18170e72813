import Lexing
import SourceText

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
        if take("anderhalf") || take("anderhalve") {
            halves = 3
            return rest.isEmpty
        }
        if take("half") || take("halve") {
            halves = 1
            return rest.isEmpty
        }
        var total = belowThousand() ?? 0
        if take("duizend") {
            total = max(total, 1) * 1000
            _ = take("en")
            total += belowThousand() ?? 0
        }
        guard total > 0 else { return false }
        halves = total * 2
        if rest.isEmpty { return true }
        guard take("enhalf") || take("eneenhalf") || take("enhalve") else { return false }
        halves += 1
        return rest.isEmpty
    }

    private mutating func belowThousand() -> Int? {
        let start = rest
        let first = belowHundred()
        guard take("honderd") else {
            if first == nil { rest = start }
            return first
        }
        let hundreds = max(first ?? 1, 1) * 100
        let behind = rest
        _ = take("en")
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
            if take("en") {
                for (ten, tenth) in Self.tens where take(ten) { return tenth + value }
            }
            rest = behind
            return value
        }
        return nil
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard rest.count >= count else { return false }
        let matches = word.withUTF8Buffer { letters in unsafe rest.prefix(count).elementsEqual(letters) }
        if matches { rest = rest.dropFirst(count) }
        return matches
    }

    private static let units: [(StaticString, Int)] = [
        ("een", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8),
        ("negen", 9),
    ]
    /// Before the units: `veertien` begins with no unit, `zeventien` does.
    private static let teens: [(StaticString, Int)] = [
        ("tien", 10), ("elf", 11), ("twaalf", 12), ("dertien", 13), ("veertien", 14), ("vijftien", 15), ("zestien", 16),
        ("zeventien", 17), ("achttien", 18), ("negentien", 19),
    ]
    private static let tens: [(StaticString, Int)] = [
        ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70),
        ("tachtig", 80), ("negentig", 90),
    ]
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
