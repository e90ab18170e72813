import Lexing
import SourceText

/// What stands in a line between two wide gaps.
struct LinePiece {
    /// What a piece holds by its form.
    enum Form {
        case text
        /// A figure, sum or dash, with a word or two behind it: `32 V`, `15 jaar`, `(66)`.
        case figure
        /// A day or month.
        case time
        /// A year, or years, with words behind: `2025`, `2026 e.v.`, `2023-2026`, `2025 na wijziging`.
        case years
    }

    /// Half open, not empty.
    let tokens: Range<Int>
    /// In characters from the start of the line, its indent counted: half open.
    let characters: Range<Int>
    let form: Form

    var isValue: Bool { form != .text }

    func overlap(_ other: Range<Int>) -> Int {
        min(characters.upperBound, other.upperBound) - max(characters.lowerBound, other.lowerBound)
    }
}

/// The lines of a text as pieces.
struct PieceReader {
    private let reading: TokenReading

    init(_ reading: TokenReading) { self.reading = reading }

    /// The pieces of a line; none of one that is too long for a row.
    /// - Complexity: O(*n*), *n* the bytes of the line.
    func pieces(_ line: TextLine) -> [LinePiece] {
        guard !line.tokens.isEmpty, line.tokens.count <= LayoutLimits.longestRow,
            line.range.count <= LayoutLimits.longestRowInBytes
        else { return [] }
        var pieces: [LinePiece] = []
        var counter = CharacterCounter(reading, from: Int(reading.tokens.starts[line.tokens.lowerBound]))
        var first = line.tokens.lowerBound
        for token in line.tokens.dropFirst() where parts(token, line) {
            append(first..<token, to: &pieces, &counter)
            first = token
        }
        append(first..<line.tokens.upperBound, to: &pieces, &counter)
        // `1.    Opening`: a marker and its text are one.
        if pieces.count == 2, reading.kind(pieces[0].tokens.lowerBound) == .listMarker, pieces[0].tokens.count == 1 {
            return [join(pieces[0], pieces[1])]
        }
        return pieces
    }

    /// Whether a line has more pieces than one, without making them.
    func hasColumns(_ line: TextLine) -> Bool {
        guard line.shape.contains(.gaps), line.tokens.count <= LayoutLimits.longestRow,
            line.range.count <= LayoutLimits.longestRowInBytes
        else { return false }
        return line.tokens.dropFirst().contains { parts($0, line) && !followsMarker($0, line) }
    }

    private func followsMarker(_ token: Int, _ line: TextLine) -> Bool {
        token == line.tokens.lowerBound + 1 && reading.kind(token - 1) == .listMarker
    }

    /// Whether a gap before a token parts two columns: a wide one, or a narrower one beside a figure.
    private func parts(_ token: Int, _ line: TextLine) -> Bool {
        let gap = reading.gap(before: token)
        if gap >= LayoutLimits.columnGap { return true }
        guard gap >= LayoutLimits.narrowColumnGap else { return false }
        return opensValue(token) || token - 1 > line.tokens.lowerBound && isFigure(token - 1)
    }

    private func append(_ tokens: Range<Int>, to pieces: inout [LinePiece], _ counter: inout CharacterCounter) {
        var (first, last) = (tokens.lowerBound, tokens.upperBound)
        while first < last, reading.kind(first) == .emphasis { first += 1 }
        while last > first, reading.kind(last - 1) == .emphasis { last -= 1 }
        guard first < last else { return }
        let start = counter.column(at: Int(reading.tokens.starts[first]))
        let end = counter.column(at: Int(reading.tokens.ends[last - 1]))
        pieces.append(
            LinePiece(tokens: first..<last, characters: start..<max(start + 1, end), form: form(first..<last)))
    }

    private func join(_ a: LinePiece, _ b: LinePiece) -> LinePiece {
        LinePiece(
            tokens: a.tokens.lowerBound..<b.tokens.upperBound,
            characters: a.characters.lowerBound..<b.characters.upperBound, form: .text)
    }

    // MARK: Forms

    func form(_ tokens: Range<Int>) -> LinePiece.Form {
        var first = tokens.lowerBound
        while first < tokens.upperBound, isSign(first) { first += 1 }
        guard first < tokens.upperBound else {
            return tokens.contains { reading.isDash($0) } ? .figure : .text
        }
        guard tokens.upperBound - first <= LayoutLimits.longestValue else { return .text }
        if reading.kind(first) == .date { return .time }
        if isYear(first), holdsNoOtherFigure(first + 1..<tokens.upperBound) { return .years }
        if isFigure(first) {
            let holdsMonth = (first + 1..<tokens.upperBound).contains { reading.keyword($0).isMonth }
            return holdsMonth ? .time : .figure
        }
        let last = tokens.upperBound - 1
        return opensTime(first) && (isYear(last) || reading.kind(last) == .date) ? .time : .text
    }

    private func holdsNoOtherFigure(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { isYear($0) || !isFigure($0) }
    }

    /// `(`, `-`, `€`, `*` before a figure.
    private func isSign(_ token: Int) -> Bool {
        reading.kind(token) == .punctuation || reading.kind(token) == .emphasis
            || reading.kind(token) == .listMarker
                && reading.isDash(token)
    }

    private func isFigure(_ token: Int) -> Bool {
        switch reading.kind(token) {
        case .number, .amount, .date, .zaaknummer: true
        default: false
        }
    }

    private func opensValue(_ token: Int) -> Bool {
        isFigure(token) || reading.isDash(token) || opensTime(token)
            || reading.isMark(token, "(") && isFigure(token + 1)
    }

    private func isYear(_ token: Int) -> Bool {
        guard let year = reading.plainNumber(token, digits: LayoutLimits.digitsOfYear) else { return false }
        return LayoutLimits.years.contains(year)
    }

    /// `juli 2023`, `eind 2024`, `Q3 2026`.
    private func opensTime(_ token: Int) -> Bool {
        let keyword = reading.keyword(token)
        switch keyword {
        case .begin, .eind, .medio, .week, .voorjaar, .zomer, .najaar, .winter, .uiterlijk, .vanaf, .q1, .q2, .q3, .q4,
            .h1, .h2, .eerste, .tweede, .derde, .vierde:
            return true
        default: return keyword.isMonth
        }
    }
}

/// Counts the characters of one line, from its start on.
private struct CharacterCounter {
    private let bytes: [UInt8]
    private var offset: Int
    private var column = 0

    /// From the start of the line whose first token begins at `offset`.
    init(_ reading: TokenReading, from offset: Int) {
        bytes = reading.bytes
        var start = offset
        let limit = max(0, offset - LayoutLimits.widestIndent)
        while start > limit, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
        self.offset = start
    }

    /// The characters before `end`, which is not before the last one asked for.
    mutating func column(at end: Int) -> Int {
        while offset < end {
            if UTF8.isContinuation(bytes[offset]) == false { column += 1 }
            offset += 1
        }
        return column
    }
}
