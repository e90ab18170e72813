import InvertedIndex
import Storage

/// Reads all that can be read from an index. Shared with the fuzz target of the segment reader.
enum IndexDigest {
    /// Everything in one number; throws where anything is damaged.
    /// - Parameter trusting: also read segment files that the commit does not mean, as far as they go.
    static func digest(_ store: any FileStore, trusting: Bool = false) throws -> UInt64 {
        if trusting {
            for name in try store.list() where name.hasSuffix(".segment") {
                if let segment = try? Segment.open(store, name) { _ = try? read(segment) }
            }
        }
        guard let reader = try IndexReader.open(store) else { return 0 }
        if let damaged = reader.damaged.first { throw damaged.error }
        var sum = UInt64(reader.liveCount)
        for segment in reader.segments { sum = try sum &* 31 &+ read(segment) }
        return sum
    }

    private static func read(_ segment: Segment) throws -> UInt64 {
        _ = segment.verify()
        var sum: UInt64 = 0
        for field in 0...segment.layout.fields.count {
            var terms = segment.terms(field).cursor()
            while try terms.next() {
                for byte in terms.term { sum = sum &* 31 &+ UInt64(byte) }
                sum = try sum &* 31 &+ read(segment.postings(terms.entry()))
                _ = try segment.terms(field).entry(terms.term)
            }
            for code in try segment.lengthCodes(field) { sum = sum &* 31 &+ UInt64(code) }
        }
        for document in 0..<min(UInt32(segment.documentCount), 1000) {
            for byte in try segment.stored(document) { sum = sum &* 31 &+ UInt64(byte) }
            sum = try sum &* 31 &+ readColumns(segment, document)
            sum = sum &* 2 &+ (segment.liveDocuments.contains(document) ? 1 : 0)
        }
        if let damage = segment.damage { throw damage }
        return sum
    }

    private static func read(_ cursor: PostingsCursor) -> UInt64 {
        var sum: UInt64 = 0
        var positions: [UInt32] = []
        cursor.forEachImpact { sum = sum &* 31 &+ UInt64($0.frequency) }
        while cursor.document != PostingsCursor.end {
            cursor.positions(into: &positions)
            sum = sum &* 31 &+ UInt64(cursor.document) &+ UInt64(cursor.frequency)
            for position in positions.prefix(10_000) { sum = sum &* 31 &+ UInt64(position) }
            cursor.advance(to: cursor.document &+ 1)
        }
        return sum
    }

    private static func readColumns(_ segment: Segment, _ document: UInt32) throws -> UInt64 {
        guard segment.layout == SampleDocument.layout else { return 0 }
        var sum = UInt64(bitPattern: try segment.integers(0)[document] ?? -1)
        for value in try segment.integerLists(1)[document].prefix(1000) { sum = sum &* 31 &+ UInt64(bitPattern: value) }
        for byte in try segment.byteRuns(2)[document] { sum = sum &* 31 &+ UInt64(byte) }
        for byte in try segment.labels(3)[document] ?? [] { sum = sum &* 31 &+ UInt64(byte) }
        return sum
    }
}
