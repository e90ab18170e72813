import SourceText

extension ExtractedDocument {
    /// Marks the facts that stand on words which a picture leaves in doubt.
    /// - Parameter words: in text order.
    /// - Complexity: O(*f* log *w*), *f* the number of facts, *w* that of words.
    mutating func doubt(_ words: [ByteRange]) {
        guard !words.isEmpty else { return }
        var doubter = FactDoubter(words: words)
        doubter.doubt(&amounts)
        doubter.doubt(&dates)
        doubter.doubt(&deadlines)
        visitLists(&doubter)
    }
}

private struct FactDoubter: FactListVisitor {
    typealias Failure = Never
    let words: [ByteRange]

    func visit(_ facts: inout [some ListedFact]) { doubt(&facts) }

    func doubt(_ facts: inout [some Fact]) {
        for index in facts.indices {
            let range = facts[index].range
            let first = words.partitioningIndex { $0.end > range.start }
            if first < words.count, words[first].start < range.end { facts[index].origin.confidence = .doubtful }
        }
    }
}
