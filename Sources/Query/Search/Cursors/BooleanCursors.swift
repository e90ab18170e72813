/// The documents that all parts have. Scores are added in the order of the query.
final class AndCursor: DocumentCursor {
    fileprivate let parts: [DocumentCursor]
    private let common: Intersection<DocumentCursor>

    /// - Precondition: at least two parts.
    init(_ parts: [DocumentCursor]) {
        self.parts = parts
        common = Intersection(parts.sorted { $0.cost < $1.cost })
        super.init()
        unsafe document = common.first(from: common.lead.advance(to: 0))
    }

    override var cost: Int { common.lead.cost }

    override func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = common.first(from: common.lead.advance(to: target)) }
        return unsafe document
    }

    override func next() -> UInt32 {
        if unsafe document != Self.end { unsafe document = common.first(from: common.lead.next()) }
        return unsafe document
    }

    override func score() -> Float {
        var sum: Float = 0
        for part in parts { sum += part.score() }
        return sum
    }

    override func bound(at target: UInt32) -> ScoreBound { ScoreBound.sum(of: parts, at: target) }
}

/// The documents that any part has. Scores are added in the order of the query.
final class OrCursor: DocumentCursor {
    fileprivate let parts: [DocumentCursor]

    init(_ parts: [DocumentCursor]) {
        self.parts = parts
        super.init()
        for part in parts { part.advance(to: 0) }
        unsafe document = least()
    }

    override var cost: Int { parts.reduce(0) { $0 + $1.cost } }

    override func advance(to target: UInt32) -> UInt32 {
        guard unsafe target > document else { return unsafe document }
        for part in parts where unsafe part.document < target { part.advance(to: target) }
        unsafe document = least()
        return unsafe document
    }

    private func least() -> UInt32 {
        var least = Self.end
        for part in parts { least = unsafe min(least, part.document) }
        return least
    }

    override func score() -> Float {
        var sum: Float = 0
        for part in parts where unsafe part.document == document { sum += part.score() }
        return sum
    }

    override func bound(at target: UInt32) -> ScoreBound { ScoreBound.sum(of: parts, at: target) }
}

extension ScoreBound {
    /// The bound of parts whose scores are added.
    static func sum<Part: DocumentCursor>(of parts: some Sequence<Part>, at target: UInt32) -> ScoreBound {
        var sum = ScoreBound(score: 0, last: DocumentCursor.end)
        for part in parts {
            let bound = part.bound(at: target)
            sum.score += bound.score
            sum.last = min(sum.last, bound.last)
        }
        sum.score *= slack
        return sum
    }
}

extension AndCursor {
    /// The parts, where each is a word; nil where any is not.
    var words: [WordCursor]? {
        let words = parts.compactMap { $0 as? WordCursor }
        return words.count == parts.count ? words : nil
    }
}

extension OrCursor {
    /// The parts, where each is a word; nil where any is not.
    var words: [WordCursor]? {
        var words: [WordCursor] = []
        for part in parts {
            if part is EmptyCursor { continue }
            guard let word = part as? WordCursor else { return nil }
            words.append(word)
        }
        return words.isEmpty ? nil : words
    }
}
