import SourceText

/// Places of characters for places on the page, so that what stands below each other on the page does so in lines of text:
/// the left edges of texts, the right edges of figures. One grid serves the lines of a table, over pages.
///
/// A column is as far right as on the page, and farther where the texts before it need more room.
struct PageGrid {
    /// A part of a line: where it stands, in points, and how many characters it has.
    struct Piece {
        let left: Float
        let right: Float
        let count: Int
        let wordCount: Int
        /// Its right edge stands below others.
        var isFigure: Bool
    }

    private struct Stop {
        let place: Float
        var character = 0
    }

    private let character: Float
    private var stops: [Stop] = []

    /// - Parameters:
    ///   - lines: their parts, from left to right.
    ///   - character: the width of one in points.
    /// - Complexity: O(*n* log *n*), *n* the number of parts.
    init(_ lines: [[Piece]], character: Float) {
        // A drawing is as wide as it likes; a line of text is not.
        let right = lines.joined().reduce(0) { max($0, $1.right) }
        self.character = max(character, right / PDFLimits.widestLine)
        let places = lines.joined().map(Self.anchor).sorted()
        var before = -Float.greatestFiniteMagnitude
        for place in places {
            // Edges of one column lie within half a character; many of them, each a little farther, are not one.
            let isNear = place - before <= character / 2
            if !isNear || stops.last.map({ place - $0.place > character * PDFLimits.widestStop }) == true {
                stops.append(Stop(place: place))
            }
            before = place
        }
        // What stands before each stop needs so many characters.
        var needs: [[(stop: Int, count: Int)]] = Array(repeating: [], count: stops.count)
        for line in lines {
            for (piece, next) in zip(line, line.dropFirst()) {
                let (from, to) = (stop(at: Self.anchor(piece)), stop(at: Self.anchor(next)))
                guard from < to else { continue }
                let count =
                    (piece.isFigure ? 0 : piece.count) + PDFLimits.columnSpaces + (next.isFigure ? next.count : 0)
                needs[to].append((from, count))
            }
            if let first = line.first, first.isFigure { needs[stop(at: first.right)].append((-1, first.count)) }
        }
        for index in stops.indices {
            let own = Int((stops[index].place / character).rounded())
            let least = index > 0 ? stops[index - 1].character + 1 : 0
            let needed = needs[index].map { ($0.stop < 0 ? 0 : stops[$0.stop].character) + $0.count }
            stops[index].character = max(own, least, needed.max() ?? 0)
        }
    }

    /// In which character a part begins.
    func start(_ piece: Piece) -> Int {
        let character = stops.isEmpty ? 0 : stops[stop(at: Self.anchor(piece))].character
        return max(0, piece.isFigure ? character - piece.count : character)
    }

    private static func anchor(_ piece: Piece) -> Float { piece.isFigure ? piece.right : piece.left }

    /// The last stop at or before a place.
    private func stop(at place: Float) -> Int {
        max(0, stops.partitioningIndex { $0.place > place } - 1)
    }
}
