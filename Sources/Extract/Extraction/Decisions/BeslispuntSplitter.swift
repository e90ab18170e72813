import Layout
import Lexing
import SourceText
import Vocabulary

/// Splits the lines of a decision into its points.
///
/// Where the first item has a number, letter or bullet, each item of that style is a point and other styles are its
/// sub-items. Without markers each paragraph is one, and each clause that a semicolon ends at a line's end.
struct BeslispuntSplitter {
    /// A line of the decision, or what is left of its first line.
    private struct Piece {
        var line: Int
        /// With the marker.
        var whole: Range<Int>
        /// Without it.
        var content: Range<Int>
        var marker: ItemMarker?
        var startsParagraph: Bool
    }

    private struct Point {
        var number: Int?
        var runs: [Range<Int>] = []
        var lastLine = -1
    }

    private let reading: Reading
    private var points: [Point] = []

    init(_ reading: Reading) { self.reading = reading }

    /// The points in `lines`; the first line counts from `token` on.
    static func points(_ reading: Reading, from token: Int, lines: Range<Int>, rule: String) -> [Beslispunt] {
        var splitter = BeslispuntSplitter(reading)
        let pieces = splitter.pieces(from: token, lines)
        splitter.split(pieces)
        return splitter.points.enumerated().compactMap { splitter.beslispunt($1, place: $0 + 1, rule: rule) }
    }

    private func pieces(from token: Int, _ lines: Range<Int>) -> [Piece] {
        var out: [Piece] = []
        var behindPage = 0
        for index in lines {
            let line = reading.lines[index]
            if !out.isEmpty, index >= behindPage, let end = PageFoot.breakEnd(reading, at: index) { behindPage = end }
            guard index >= behindPage, line.tokens.upperBound > token, !line.shape.contains(.signsOnly),
                !PageFoot.isFoot(reading, line) || line.hasMarker,
                !PageFoot.isRunningHead(reading, line)
            else { continue }
            guard line.tokens.lowerBound < token else {
                let (marker, content) = ItemMarker.read(reading, line)
                out.append(
                    Piece(
                        line: index, whole: line.tokens, content: content, marker: marker,
                        startsParagraph: line.startsParagraph))
                continue
            }
            let rest = token..<line.content.upperBound
            if !rest.isEmpty {
                out.append(Piece(line: index, whole: rest, content: rest, marker: nil, startsParagraph: true))
            }
        }
        return out
    }

    private mutating func split(_ all: [Piece]) {
        let pieces = withoutStrayNumbers(all)
        if pieces.first?.marker == nil, inSentence(pieces) { return }
        guard let first = pieces.firstIndex(where: { $0.marker != nil }), let marker = pieces[first].marker else {
            return paragraphs(pieces[...])
        }
        if first == 0, isList(pieces) { return items(pieces[...], marker) }
        if first == 0 { return paragraphs(pieces[...]) }
        let before = pieces[..<first]
        let isLeadIn = closing(pieces[first - 1]) == .colon || before.count == 1
        let opens = marker.number == 1 || closing(pieces[first - 1]) == .colon
        if marker.style == .figure || marker.style == .dotted, isLeadIn, opens {
            return items(pieces[first...], marker)
        }
        if let figures = figuresBehindLeadIns(pieces), let opening = pieces[figures].marker {
            return items(pieces[figures...], opening)
        }
        paragraphs(pieces[...])
    }

    /// `tot het volgende:`, `- punt 2 te vervangen door:` and then `2.`: where the figures begin, if each line before them
    /// ends in a colon.
    private func figuresBehindLeadIns(_ pieces: [Piece]) -> Int? {
        guard let figures = pieces.firstIndex(where: { $0.marker?.style == .figure }), figures > 0,
            pieces[..<figures].allSatisfy({ closing($0) == .colon })
        else { return nil }
        return figures
    }

    /// A bare figure begins a list only where the next one follows.
    private func isList(_ pieces: [Piece]) -> Bool {
        guard let style = pieces[0].marker?.style, style == .bare || style == .bareRoman else { return true }
        return pieces[0].marker?.number == 1 && pieces.contains { $0.marker?.style == style && $0.marker?.number == 2 }
    }

    /// Without the numbers that a torn column put on lines of their own, behind the items or all before them.
    private func withoutStrayNumbers(_ pieces: [Piece]) -> [Piece] {
        func isStray(_ piece: Piece) -> Bool { piece.marker != nil && piece.content.isEmpty }
        let strays = pieces.count(where: isStray)
        guard strays > 0 else { return pieces }
        let alternates = isStray(pieces[0]) && (pieces.count < 2 || !isStray(pieces[1]))
        return alternates ? pieces : pieces.filter { !isStray($0) }
    }

    // MARK: Items

    private mutating func items(_ pieces: ArraySlice<Piece>, _ opening: ItemMarker) {
        let style = opening.style
        var last = 0
        // What to add to the figures of a list that begins anew.
        var base = 0
        var isRoman = false
        for index in pieces.indices {
            let piece = pieces[index]
            if restarts(index, pieces, style) { base = last }
            if let marker = piece.marker, marker.style == style, marker.sign == opening.sign {
                isRoman = isRoman || (points.isEmpty && marker.isRoman)
                // `A.` to `K.` below `III.`: no Roman numeral, so an item below this one.
                if isRoman, marker.roman == nil {
                    add(piece, piece.whole)
                    continue
                }
                let number = base + (isRoman ? marker.roman ?? marker.number : marker.number)
                if style == .bullet || style == .dotted || points.isEmpty || (number > last && number <= last + 3) {
                    points.append(Point(number: style == .bullet || style == .dotted ? nil : number))
                    last = number
                    add(piece, piece.content)
                    continue
                }
            } else if piece.marker == nil, piece.startsParagraph, lastIsClosed {
                switch role(of: index, pieces, style, last) {
                case .point:
                    last += 1
                    points.append(Point(number: last))
                case .end: return
                case .part: break
                }
            }
            add(piece, piece.whole)
        }
    }

    /// Whether the figures begin anew behind bullets: text made of a web page, where the inner list ended the outer one.
    private func restarts(_ index: Int, _ pieces: ArraySlice<Piece>, _ style: ItemMarker.Style) -> Bool {
        style == .figure && index > pieces.startIndex && pieces[index].marker?.style == .figure
            && pieces[index].marker?.number == 1 && pieces[index - 1].marker?.style == .bullet
    }

    private enum Role { case point, part, end }

    /// What a paragraph without a number is among numbered ones: the item whose number was lost, a part of the item
    /// before it, or what follows the list.
    private func role(of index: Int, _ pieces: ArraySlice<Piece>, _ style: ItemMarker.Style, _ last: Int) -> Role {
        guard let next = pieces[(index + 1)...].first(where: { $0.marker?.style == style })?.marker else { return .end }
        guard style != .bullet else { return .part }
        return next.number == last + 2 ? .point : .part
    }

    private var lastIsClosed: Bool {
        guard let point = points.last else { return true }
        // A number whose text stands in the paragraph below.
        guard let token = point.runs.last?.last else { return false }
        let byte = reading.lastByte(token)
        return byte == 0x2E || byte == 0x3B
    }

    // MARK: In one sentence

    /// `1) de brug te bouwen; 2) het krediet te verlenen.`: numbers in running text, each behind a mark that closes the
    /// one before it. False where the first paragraph is no such thing.
    private mutating func inSentence(_ pieces: [Piece]) -> Bool {
        guard let first = pieces.first?.whole.lowerBound else { return false }
        let last = pieces.dropFirst().firstIndex(where: \.startsParagraph) ?? pieces.count
        let end = pieces[last - 1].whole.upperBound
        var starts: [InlineMarker] = []
        for token in first..<end {
            guard let marker = InlineMarker.read(reading, token, as: starts.first?.tokens.lowerBound),
                marker.number == (starts.last?.number ?? 0) + 1, token == first || closesItem(token - 1)
            else { continue }
            guard token == first || !starts.isEmpty else { return false }
            starts.append(marker)
        }
        guard starts.count > 1 else { return dashesInSentence(pieces[0].whole) }
        for (index, start) in starts.enumerated() {
            let stop = index + 1 < starts.count ? starts[index + 1].tokens.lowerBound : end
            points.append(Point(number: start.number, runs: [start.tokens.upperBound..<stop]))
        }
        return true
    }

    /// `- de brug te bouwen; - het krediet te verlenen.`: dashes in running text.
    private mutating func dashesInSentence(_ line: Range<Int>) -> Bool {
        guard reading.isDash(line.lowerBound) else { return false }
        let starts = line.filter {
            reading.isDash($0) && reading.flags($0 + 1).contains(.spaceBefore)
                && ($0 == line.lowerBound || reading.flags($0).contains(.spaceBefore) && closesItem($0 - 1))
        }
        guard starts.count > 1 else { return false }
        for (index, start) in starts.enumerated() {
            let stop = index + 1 < starts.count ? starts[index + 1] : line.upperBound
            points.append(Point(number: nil, runs: [start + 1..<stop]))
        }
        return true
    }

    private func closesItem(_ token: Int) -> Bool {
        var token = token
        while reading.kind(token) == .emphasis { token -= 1 }
        let byte = reading.lastByte(token)
        return byte == 0x3B || byte == 0x2E || byte == 0x2C || reading.keyword(token) == .en
    }

    // MARK: Paragraphs

    private mutating func paragraphs(_ pieces: ArraySlice<Piece>) {
        var previous: Piece?
        for piece in pieces {
            // A table below what was decided.
            if let previous, piece.startsParagraph, closing(previous) == .stop,
                reading.columns(piece.whole).count > 2
            {
                return
            }
            if begins(piece, after: previous) { points.append(Point(number: nil)) }
            add(piece, piece.whole)
            previous = piece
        }
    }

    private func begins(_ piece: Piece, after previous: Piece?) -> Bool {
        guard let previous else { return true }
        if piece.marker != nil { return false }
        switch closing(previous) {
        case .semicolon: return previous.marker == nil || piece.startsParagraph
        case .colon: return false
        case .stop: return piece.startsParagraph
        case .comma, .open:
            if opensName(previous) { return false }
            let first = piece.content.lowerBound
            return piece.startsParagraph && first < reading.tokens.count
                && reading.tokens.flags[first].contains(.capitalised)
        }
    }

    /// `vast te stellen de navolgende`: the name of what is set stands in the next paragraph.
    private func opensName(_ piece: Piece) -> Bool {
        let last = piece.whole.upperBound - 1
        return reading.keyword(last) == .de || reading.keyword(last) == .het || reading.keyword(last) == .volgende
            || DecisionAnchors.following.matches(reading, last)
    }

    private enum Closing { case semicolon, colon, stop, comma, open }

    private func closing(_ piece: Piece) -> Closing {
        var last = piece.whole.upperBound - 1
        while last > piece.whole.lowerBound,
            reading.tokens.kinds[last] == .emphasis || reading.tokens.kinds[last] == .cellBorder
        { last -= 1 }
        if reading.isColon(last) { return .colon }
        if reading.isEndedBySemicolon(last, piece.whole.lowerBound) { return .semicolon }
        switch reading.lastByte(last) {
        case 0x2E: return .stop
        case 0x2C: return .comma
        default: return .open
        }
    }

    // MARK: Making points

    private mutating func add(_ piece: Piece, _ tokens: Range<Int>) {
        if points.isEmpty { points.append(Point(number: nil)) }
        let end = piece.whole.upperBound
        let last = points.count - 1
        if points[last].lastLine == piece.line - 1, let run = points[last].runs.last,
            run.upperBound == tokens.lowerBound
        {
            points[last].runs[points[last].runs.count - 1] = run.lowerBound..<end
        } else if tokens.lowerBound < end {
            points[last].runs.append(tokens.lowerBound..<end)
        }
        points[last].lastLine = piece.line
    }

    private func beslispunt(_ point: Point, place: Int, rule: String) -> Beslispunt? {
        guard let first = point.runs.first, let last = point.runs.last else { return nil }
        let text = point.runs.map { reading.folded($0) }.filter { !$0.isEmpty }.joined(separator: " ")
        guard text.utf8.count > 3 else { return nil }
        let range = reading.byteRange(first.lowerBound..<last.upperBound)
        return Beslispunt(origin: FactOrigin(range, rule: rule), number: point.number ?? place, text: text)
    }
}

extension Reading {
    /// `;`, or `; en` / `; en` before the last item.
    fileprivate func isEndedBySemicolon(_ token: Int, _ first: Int) -> Bool {
        if isSign(token, 0x3B) { return true }
        return token > first && keyword(token) == .en && isSign(token - 1, 0x3B)
    }
}
