import SourceText

/// Words that stand beside each other, from left to right.
struct PageLine: Sendable {
    var words: [PageWord] { didSet { measure() } }
    /// Where the line's parts begin, those that wide gaps set apart: places in `words`, the first of them 0.
    var parts: [Int] = [0]

    /// Edges, in points.
    private(set) var left: Float = 0
    private(set) var right: Float = 0
    private(set) var top: Float = 0
    private(set) var bottom: Float = 0
    /// Half of its words stand higher, half lower: one large letter does not move it.
    private(set) var middle: Float = 0
    /// The middles of its first and last line: it may be a row of several.
    private(set) var middles: (first: Float, last: Float) = (0, 0)
    /// The height of most of its words.
    private(set) var height: Float = 0

    init(_ words: [PageWord]) {
        self.words = words
        measure()
    }

    /// A line of these parts, from left to right.
    init(parts: [ArraySlice<PageWord>]) {
        self.init(parts.flatMap(Array.init))
        var place = 0
        self.parts = parts.map { part in
            defer { place += part.count }
            return place
        }
    }

    private mutating func measure() {
        guard let first = words.first else { return }
        (left, right, top, bottom) = (first.left, first.right, first.top, first.bottom)
        for word in words.dropFirst() {
            (right, top, bottom) = (max(right, word.right), min(top, word.top), max(bottom, word.bottom))
        }
        middle = Statistics.median(words.map(\.middle)) ?? 0
        middles = (middle, middle)
        height = Statistics.median(words.map(\.height)) ?? 0
    }

    /// The words of each part.
    var pieces: [ArraySlice<PageWord>] {
        parts.indices.map { words[parts[$0]..<($0 + 1 < parts.count ? parts[$0 + 1] : words.count)] }
    }

    /// One line of this and the one below it, part by part: what stands above each other is put together.
    /// - Parameter gap: points that may lie between the edges of two such parts.
    /// - Complexity: O(*p*² + *n* log *n*) in the parts and words of both.
    func joined(with line: PageLine, within gap: Float) -> PageLine {
        var pieces = pieces.map(Array.init)
        for piece in line.pieces {
            let (left, right) = (piece[piece.startIndex].left, piece[piece.endIndex - 1].right)
            func shared(_ words: [PageWord]) -> Float {
                min(words.reduce(0) { max($0, $1.right) }, right)
                    - max(words.reduce(words[0].left) { min($0, $1.left) }, left)
            }
            let mine = pieces.indices.max { shared(pieces[$0]) < shared(pieces[$1]) }
            if let mine, shared(pieces[mine]) > -gap {
                pieces[mine] += piece
            } else {
                let place = pieces.firstIndex { $0[0].left > left } ?? pieces.count
                pieces.insert(Array(piece), at: place)
            }
        }
        var whole = PageLine(parts: pieces.map { $0[...] })
        whole.middles = (middles.first, line.middles.last)
        return whole
    }

    /// The parts beside each other as lines of their own.
    var split: [PageLine] { pieces.map { PageLine(Array($0)) } }
}

/// What a page's words have in common.
struct PageMeasure: Sendable {
    /// The height of most words, in points.
    let height: Float
    /// The gap between most words, in points.
    let gap: Float
    /// The width of a character, in points.
    let character: Float
    /// The distance between most lines, in points.
    let pitch: Float

    init(_ page: WordPage, _ lines: [PageLine]) {
        let tall = page.words.filter { $0.end - $0.start > 2 }
        let height = Statistics.median((tall.isEmpty ? page.words : tall).map(\.height)) ?? 1
        self.height = height
        var gaps: [Float] = []
        for line in lines {
            for (word, next) in zip(line.words, line.words.dropFirst()) where next.left > word.right {
                gaps.append(next.left - word.right)
            }
        }
        // Where columns are many, most gaps are between them: a gap between words is no wider than a letter is high.
        let narrow = gaps.filter { $0 < height }
        gap = Statistics.median(narrow) ?? height / 4
        let widths = tall.map { ($0.right - $0.left) / Float($0.end - $0.start) }
        character = max(Statistics.median(widths) ?? height / 2, .leastNormalMagnitude + height / 8)
        pitch = Self.pitch(lines, height: height) ?? height * 5 / 4
    }

    /// The distance between most lines, in points; nil where they are too few to tell.
    static func pitch(_ lines: [PageLine], height: Float) -> Float? {
        let steps = zip(lines, lines.dropFirst()).map { $1.middle - $0.middle }.filter {
            $0 > height / 2 && $0 < height * 3
        }
        return Statistics.median(steps)
    }

    /// Points from which on a gap parts two columns: much wider than the page's own gaps between words, which are wide in
    /// justified text and in the text layers of scans.
    var columnGap: Float { max(gap * 2, height * 0.9) }
}

enum Statistics {
    /// The middle one of some numbers; nil where there is none.
    static func median(_ values: [Float]) -> Float? {
        guard !values.isEmpty else { return nil }
        return values.sorted()[values.count / 2]
    }

    /// How many of some sorted numbers are near a place.
    /// - Complexity: O(log *n*).
    static func count(_ values: [Float], near place: Float, within tolerance: Float) -> Int {
        values.partitioningIndex { $0 >= place + tolerance } - values.partitioningIndex { $0 >= place - tolerance }
    }
}
