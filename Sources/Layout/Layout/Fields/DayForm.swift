import Lexing

/// The form of a day, told from its tokens: `3 maart 2015`, `03-03-2015`. What day it is extraction reads.
enum DayForm {
    /// Tokens of a day in words.
    private static let parts = 3

    /// The tokens of the day with which `content` begins; nil where it begins with none.
    static func start(of content: Range<Int>, _ reading: TokenReading) -> Range<Int>? {
        guard let first = content.first else { return nil }
        if reading.kind(first) == .date { return first..<first + 1 }
        guard content.count >= parts, isInWords(first, reading) else { return nil }
        return first..<first + parts
    }

    /// The tokens of the day with which a short `content` ends; nil where it ends with none.
    static func end(of content: Range<Int>, _ reading: TokenReading) -> Range<Int>? {
        guard let last = content.last, content.count <= LayoutLimits.longestDayLine else { return nil }
        if reading.kind(last) == .date { return last..<last + 1 }
        let first = last + 1 - parts
        guard first >= content.lowerBound, isInWords(first, reading) else { return nil }
        return first..<last + 1
    }

    /// Whether all that a short `content` says is a place and a day: `Waterlede, 3 maart 2015`.
    static func isPlaceAndDay(_ content: Range<Int>, _ reading: TokenReading) -> Bool {
        guard let day = end(of: content, reading), day.lowerBound > content.lowerBound + 1 else { return false }
        return reading.isMark(day.lowerBound - 1, ",")
            && content.lowerBound..<day.lowerBound - 1 == content.prefix { reading.kind($0) == .word }
    }

    /// `Stand per 16 januari 2024`: a word, and the day up to which it holds.
    static func isStandPerDay(_ content: Range<Int>, _ reading: TokenReading) -> Bool {
        guard let day = end(of: content, reading), day.lowerBound == content.lowerBound + 2 else { return false }
        return reading.kind(content.lowerBound) == .word && reading.keyword(content.lowerBound + 1) == .per
    }

    private static func isInWords(_ first: Int, _ reading: TokenReading) -> Bool {
        reading.plainNumber(first, digits: 1...2) != nil && reading.keyword(first + 1).isMonth
            && reading.plainNumber(first + 2, digits: LayoutLimits.digitsOfYear) != nil
    }
}
