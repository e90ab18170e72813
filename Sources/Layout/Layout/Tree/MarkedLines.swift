import Lexing

/// The lines of a document that begin with a marker.
struct MarkedLines: Sendable {
    struct Entry: Sendable {
        var line: Int
        var marker: ListMarker
        /// The token at which the paper's own marker begins, behind one that a converter put before it.
        var start: Int
        var content: Range<Int>
        /// Columns before it on its line, and the page that it stands on, from 0.
        var indent: Int
        var page: Int
        /// A number that a torn column put on a line of its own, below the text that it belongs to.
        var isStray = false
    }

    private var entries: [Entry] = []

    /// - Complexity: O(*n*), *n* the number of lines.
    init(_ reading: TokenReading, _ lines: LineTable, isText: (Int) -> Bool) {
        let reader = MarkerReader(reading)
        var page = 0
        for index in 0..<lines.count {
            let line = lines[index]
            if reading.opensPage(line.tokens.lowerBound) { page += 1 }
            guard isText(index) else { continue }
            let (marker, start, content) = reader.read(line)
            guard let marker else { continue }
            let indent = marker.style == .bullet ? reading.indent(before: line.tokens.lowerBound) : 0
            entries.append(
                Entry(line: index, marker: marker, start: start, content: content, indent: indent, page: page))
        }
        repair()
        markStrays(lines, reading)
    }

    var count: Int { entries.count }
    subscript(place: Int) -> Entry { entries[place] }

    /// The next entry behind `place` that goes on with lists of that kind, before the line `limit`.
    /// - Complexity: O(1): a few dozen are looked at.
    func next(_ marker: ListMarker, behind place: Int, before limit: Int) -> Entry? {
        var next = place + 1
        while next < entries.count, next <= place + LayoutLimits.mostBetweenItems, entries[next].line < limit {
            if entries[next].marker.matches(marker) { return entries[next] }
            next += 1
        }
        return nil
    }

    /// Finds `de brug te bouwen;`, `1.`, `het krediet te verlenen.`, `2.`: the first number stands below a line of text and
    /// not above the first of the texts.
    private mutating func markStrays(_ lines: LineTable, _ reading: TokenReading) {
        var last: Entry?
        for place in entries.indices where entries[place].content.isEmpty {
            let line = entries[place].line
            let goesOn =
                last.map {
                    $0.marker.number + 1 == entries[place].marker.number
                        && line - $0.line <= LayoutLimits.mostLinesOfTornItem
                } ?? false
            if goesOn || followsText(line, lines, reading) {
                entries[place].isStray = true
                last = entries[place]
            } else {
                last = nil
            }
        }
    }

    private func followsText(_ line: Int, _ lines: LineTable, _ reading: TokenReading) -> Bool {
        guard line > 0, !lines[line].startsParagraph, let end = lines[line - 1].content.last else { return false }
        return reading.isMark(end, ";") || reading.isMark(end, ".")
    }

    /// `l.`, `i.`, `S.`, `e.` that OCR read for a figure: a letter before `2.`, or between `5.` and `7.`. Behind another list
    /// only an `l.` is the first of the next one: `i.` may be an item below.
    private mutating func repair() {
        for place in entries.indices
        where entries[place].marker.style == .lower || entries[place].marker.style == .upper {
            guard place + 1 < entries.count, entries[place + 1].marker.style == .figure else { continue }
            let before = place > 0 && entries[place - 1].marker.style == .figure ? entries[place - 1].marker.number : 0
            let marker = entries[place].marker
            let isOne = before == 0 && (marker.isRoman || MarkerSigns.misreadOnes.contains(marker.number))
            let next = entries[place + 1].marker.number
            let opensAnew = next == 2 && marker.number == MarkerSigns.misreadL
            guard opensAnew || next == before + 2 && (before > 0 || isOne) else { continue }
            entries[place].marker = ListMarker(style: .figure, number: next - 1)
        }
    }
}
