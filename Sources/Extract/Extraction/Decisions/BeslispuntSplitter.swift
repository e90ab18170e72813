import Lexing
import SourceText

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
        for index in lines {
            let line = reading.lines[index]
            guard line.tokens.upperBound > token, !line.shape.contains(.signsOnly),
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
        paragraphs(pieces[...])
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
        var isRoman = false
        for index in pieces.indices {
            let piece = pieces[index]
            if let marker = piece.marker, marker.style == style, marker.sign == opening.sign {
                isRoman = isRoman || (points.isEmpty && marker.isRoman)
                let number = isRoman ? marker.roman ?? marker.number : marker.number
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

    // MARK: Paragraphs

    private mutating func paragraphs(_ pieces: ArraySlice<Piece>) {
        var previous: Piece?
        for piece in pieces {
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
            let first = piece.content.lowerBound
            return piece.startsParagraph && first < reading.tokens.count
                && reading.tokens.flags[first].contains(.capitalised)
        }
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

/// What stands before an item of a list.
struct ItemMarker {
    enum Style: Hashable { case figure, bare, bareRoman, dotted, upper, lower, bullet }

    var style: Style
    var number: Int
    /// Which bullet: the hash of its bytes; 0 for numbers.
    var sign: UInt64 = 0
    /// The value as a Roman numeral, where it is one.
    var roman: Int?
    /// Whether it opens a Roman list: `I.` or `i.`.
    var isRoman: Bool { roman == 1 }

    /// The marker of a line and the tokens behind it. Besides the lexer's markers: signs and letters that OCR made of a
    /// bullet (`=`, `»`, `e`), figures with points (`1.1`), and a figure alone in the first cell of a table.
    static func read(_ reading: Reading, _ line: TextLine) -> (marker: ItemMarker?, content: Range<Int>) {
        let first = line.content.lowerBound
        if line.hasMarker {
            let marker = (line.tokens.lowerBound..<first).first { reading.tokens.kinds[$0] == .listMarker } ?? first - 1
            return numberBehindBullet(reading, line) ?? (of(reading, marker), line.content)
        }
        guard first + 1 < line.content.upperBound else { return (nil, line.content) }
        let behind = first + 1
        if reading.tokens.kinds[first] == .number {
            if reading.tokens.kinds[behind] == .cellBorder, let number = reading.plainNumber(first, digits: 1...2) {
                return (ItemMarker(style: .figure, number: number), behind + 1..<line.content.upperBound)
            }
            if let number = reading.plainNumber(first, digits: 1...2), reading.kind(behind) == .word,
                !reading.flags(behind).contains(.capitalised),
                !reading.flags(behind).contains(.startsLine)
            {
                return (ItemMarker(style: .bare, number: number), behind..<line.content.upperBound)
            }
            if let dotted = dotted(reading, first) { return (dotted, behind..<line.content.upperBound) }
        }
        if let number = bareRoman(reading, first), !reading.flags(behind).contains(.startsLine) {
            return (ItemMarker(style: .bareRoman, number: number), behind..<line.content.upperBound)
        }
        if isBullet(reading, first), reading.tokens.flags[behind].contains(.spaceBefore) {
            return (
                ItemMarker(style: .bullet, number: 0, sign: reading.tokens.hashes[first]),
                behind..<line.content.upperBound
            )
        }
        return (nil, line.content)
    }

    /// `• 1.`: a list of HTML whose items bring their own numbers, printed as text.
    private static func numberBehindBullet(_ reading: Reading, _ line: TextLine) -> (ItemMarker?, Range<Int>)? {
        let first = line.content.lowerBound
        guard let number = reading.plainNumber(first, digits: 1...2), reading.isSign(first + 1, 0x2E),
            first + 2 == line.content.upperBound
        else { return nil }
        return (ItemMarker(style: .figure, number: number), line.content.upperBound..<line.content.upperBound)
    }

    private static func of(_ reading: Reading, _ token: Int) -> ItemMarker {
        let number = Int(reading.tokens.payloads[token])
        let byte = reading.text.bytes[Int(reading.tokens.starts[token])]
        if number == 0 { return ItemMarker(style: .bullet, number: 0, sign: reading.tokens.hashes[token]) }
        if byte &- 48 < 10 { return ItemMarker(style: .figure, number: number) }
        let roman: [UInt8: Int] = [0x69: 1, 0x76: 5, 0x78: 10]
        let isSingle = reading.tokens.ends[token] - reading.tokens.starts[token] == 2
        let value = isSingle ? roman[byte | 0x20] : number
        return ItemMarker(style: byte & 0x20 == 0 ? .upper : .lower, number: number, roman: value)
    }

    /// `I`, `II`, `IV` in capitals, without a point.
    private static func bareRoman(_ reading: Reading, _ token: Int) -> Int? {
        let range = reading.tokens.range(token)
        guard reading.kind(token) == .word, range.count <= 4 else { return nil }
        var total = 0
        var last = 0
        for byte in reading.text.bytes[range.start..<range.end].reversed() {
            let value = byte == 0x49 ? 1 : byte == 0x56 ? 5 : byte == 0x58 ? 10 : 0
            guard value > 0 else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total
    }

    /// `1.1`, `2.3`: the last figure counts.
    private static func dotted(_ reading: Reading, _ token: Int) -> ItemMarker? {
        guard let value = reading.tokens.number(token), value.form == .pointDecimal, value.decimals <= 2 else {
            return nil
        }
        let scale: Int64 = value.decimals == 1 ? 10 : 100
        return ItemMarker(style: .dotted, number: Int(value.mantissa % scale))
    }

    private static func isBullet(_ reading: Reading, _ token: Int) -> Bool {
        let start = Int(reading.tokens.starts[token])
        let count = Int(reading.tokens.ends[token]) - start
        let byte = reading.text.bytes[start]
        if count == 1 {
            return byte == 0x3D || byte == 0x2A || byte == 0x2D || byte == 0x65 || byte == 0x6F || byte == 0x3E
        }
        return count == 2 && byte == 0xC2
            && (reading.text.bytes[start + 1] == 0xBB || reading.text.bytes[start + 1] == 0xB7)
    }
}
