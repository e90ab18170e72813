import Lexing
import SourceText

/// A stretch of running text around words, from word to word, as people read it.
struct Passage {
    /// White space folded, without markup.
    let text: String
    /// Where it stands in the text.
    let range: ByteRange

    /// A word is cut where it goes on for so many bytes.
    private static let longestWord = 256
    /// Of the room around the words so much is before them where no sentence begins there.
    private static let shareBefore = 3

    /// - Parameters:
    ///   - window: what must be in it.
    ///   - bounds: what it must not go beyond.
    ///   - length: bytes that it has about; more where the window is longer.
    /// - Complexity: O(*length* + *window*).
    init(around window: ByteRange, in text: [UInt8], within bounds: ByteRange, length: Int) {
        let room = max(0, length - window.count)
        let first = Self.border(in: text, at: window.start - room, within: bounds, step: -1)
        let last = Self.border(in: text, at: window.end + room, within: bounds, step: 1)
        let piece = PlainPassage.blanked(Array(text[first..<last]))
        let reading = TokenReading(bytes: piece, tokens: TokenStream(lexing: piece))
        let tokens = Self.chosen(
            reading, ByteRange(start: window.start - first, end: window.end - first), room: room, length: length)
        guard let begin = tokens.first, let end = tokens.last else {
            (self.text, range) = ("", ByteRange(start: window.start, end: window.start))
            return
        }
        self.text = PlainPassage.withoutMarkup(reading.folded(tokens))
        range = ByteRange(start: first + reading.tokens.range(begin).start, end: first + reading.tokens.range(end).end)
    }

    /// The tokens from one at which a sentence begins, or a few words before the window, up to the length.
    private static func chosen(_ reading: TokenReading, _ window: ByteRange, room: Int, length: Int) -> Range<Int> {
        let tokens = reading.tokens
        var first = tokens.firstToken(at: window.start)
        // A hit may be within a word.
        if first > 0, tokens.range(first - 1).end > window.start { first -= 1 }
        var (begin, isSentence) = (first, startsSentence(first, reading))
        while !isSentence, begin > 0, window.start - tokens.range(begin - 1).start <= room {
            begin -= 1
            isSentence = startsSentence(begin, reading)
        }
        if !isSentence, begin > 0 {
            begin = first
            while begin > 0, window.start - tokens.range(begin - 1).start <= room / shareBefore { begin -= 1 }
            // What is glued to the word before is no beginning.
            while begin < first, reading.isGlued(begin) { begin += 1 }
        }
        while begin < first, isEnding(begin, reading) { begin += 1 }
        guard begin < tokens.count else { return 0..<0 }
        let start = tokens.range(begin).start
        var end = begin
        while end < tokens.count, tokens.range(end).start < window.end || tokens.range(end).end - start <= length {
            end += 1
        }
        // Nor does it end within what is written without spaces.
        while end < tokens.count, reading.isGlued(end), tokens.range(end).end - start < length + longestWord {
            end += 1
        }
        return begin..<end
    }

    /// Whether a token belongs to what is before it: the colon behind a label, a full stop, the border of a cell.
    private static func isEnding(_ token: Int, _ reading: TokenReading) -> Bool {
        switch reading.kind(token) {
        case .labelEnd, .cellBorder: true
        case .punctuation: [".", ",", ";", ":", ")", "]"].contains { reading.isMark(token, $0) }
        default: false
        }
    }

    private static func startsSentence(_ token: Int, _ reading: TokenReading) -> Bool {
        if reading.flags(token).contains(.startsParagraph) { return true }
        guard reading.hasSpace(before: token), token > 0 else { return false }
        return reading.isMark(token - 1, ".") && reading.flags(token).contains(.capitalised)
    }

    /// The first place at or beyond `offset`, in steps, between two words.
    private static func border(in text: [UInt8], at offset: Int, within bounds: ByteRange, step: Int) -> Int {
        let start = min(max(offset, bounds.start), bounds.end)
        var place = start
        while place > bounds.start, place < bounds.end, abs(place - start) < longestWord {
            // Between white space and a word; a word that is broken over a line goes on behind its hyphen.
            let isBorder = text[place - 1] <= 0x20 && text[place] > 0x20
            if isBorder, !endsWithHyphen(text[..<place]) { return place }
            place += step
        }
        while place > bounds.start, place < bounds.end, text[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }

    private static func endsWithHyphen(_ text: ArraySlice<UInt8>) -> Bool {
        text.suffix(longestWord).last { $0 > 0x20 } == UInt8(ascii: "-")
    }
}
