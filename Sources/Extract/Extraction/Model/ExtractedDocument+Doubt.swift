import SourceText

extension ExtractedDocument {
    /// Marks the facts that stand on words which a picture leaves in doubt.
    /// - Parameter words: in text order.
    /// - Complexity: O(*f* log *w*), *f* the number of facts, *w* that of words.
    mutating func doubt(_ words: [ByteRange]) {
        guard !words.isEmpty else { return }
        Self.doubt(words, &amounts)
        Self.doubt(words, &dates)
        Self.doubt(words, &deadlines)
        Self.doubt(words, &legalReferences)
        Self.doubt(words, &zaaknummers)
    }

    private static func doubt(_ words: [ByteRange], _ facts: inout [some Fact]) {
        for index in facts.indices {
            let range = facts[index].range
            let first = words.partitioningIndex { $0.end > range.start }
            if first < words.count, words[first].start < range.end { facts[index].origin.confidence = .doubtful }
        }
    }
}
