import InvertedIndex

/// A document as the tests make it: for each field its terms, each with its positions.
struct SampleDocument {
    var key: String
    /// fields[f][term] = positions, ascending.
    var fields: [[String: [UInt32]]]
    var lengths: [Int]
    var number: Int64?
    var numbers: [Int64]
    var title: String
    var label: String?
    var stored: [UInt8]

    /// Adds the document to a builder, as Ingestion would.
    func add(to builder: SegmentBuilder) {
        builder.beginDocument()
        for (field, terms) in fields.enumerated() {
            for (term, positions) in terms.sorted(by: { $0.key < $1.key }) {
                let bytes = Array(term.utf8)
                bytes.withUnsafeBufferPointer { bytes in
                    let number = builder.term(field: field, hash: SegmentBuilder.hash(bytes), bytes)
                    for position in positions { builder.add(number, position: position) }
                }
            }
        }
        for (field, length) in lengths.enumerated() where SampleDocument.layout.fields[field].hasLengths {
            builder.setLength(field: field, tokens: length)
        }
        if let number { builder.add(number, column: 0) }
        for number in numbers { builder.add(number, column: 1) }
        builder.add(Array(title.utf8), column: 2)
        if let label { builder.add(Array(label.utf8), column: 3) }
        stored.withUnsafeBytes { bytes in
            let half = bytes.count / 2
            builder.store(
                head: UnsafeRawBufferPointer(rebasing: bytes[..<half]),
                body: UnsafeRawBufferPointer(rebasing: bytes[half...]))
        }
        builder.endDocument(key: key.utf8)
    }

    /// One field of each kind, one column of each kind.
    static let layout = IndexLayout(
        fields: [.text, .exact, IndexLayout.Field(.frequencies, hasLengths: true), IndexLayout.Field(.positions)],
        columns: [.integer, .integers, .bytes, .labels])

    /// Terms are drawn so that a few are in most documents and many in one only.
    static func random(_ number: Int, key: String, using generator: inout some RandomNumberGenerator) -> SampleDocument
    {
        var fields: [[String: [UInt32]]] = []
        var lengths: [Int] = []
        for field in layout.fields.indices {
            let length = Int.random(in: 0...(field == 0 ? 60 : 12), using: &generator)
            var terms: [String: [UInt32]] = [:]
            for position in 0..<length {
                let rank = Int(pow2(Double.random(in: 0...11, using: &generator)))
                let term = rank < 3 ? "w\(rank)" : "woord\(rank * 7919 % 10_007)"
                terms[term, default: []].append(UInt32(position * Int.random(in: 1...3, using: &generator)))
            }
            fields.append(terms.mapValues { $0.sorted() })
            lengths.append(length)
        }
        let hasNumber = Int.random(in: 0..<4, using: &generator) > 0
        let size = Int.random(in: 0...400, using: &generator)
        return SampleDocument(
            key: key, fields: fields, lengths: lengths,
            number: hasNumber ? Int64.random(in: -1_000_000...1_000_000, using: &generator) : nil,
            numbers: (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                Int64.random(in: .min ... .max, using: &generator)
            },
            title: "Titel \(number)",
            label: Bool.random(using: &generator) ? "label\(Int.random(in: 0..<5, using: &generator))" : nil,
            stored: (0..<size).map { UInt8(truncatingIfNeeded: $0 &* number) })
    }

    private static func pow2(_ exponent: Double) -> Double {
        var value = 1.0
        for _ in 0..<Int(exponent) { value *= 2 }
        return value * (1 + exponent - Double(Int(exponent)))
    }
}

/// What an index should hold, kept the plainest way.
struct ReferenceIndex {
    var documents: [SampleDocument] = []

    mutating func put(_ document: SampleDocument) {
        documents.removeAll { $0.key == document.key }
        documents.append(document)
    }

    mutating func delete(_ key: String) { documents.removeAll { $0.key == key } }
}
