import Storage

/// One run of bytes for each document, fetched without decompressing others. What the runs of a group of neighbours begin with
/// alike is there once for all of them; the rest is in the codes of a `SymbolTable`.
package struct BytesColumn: Sendable {
    /// Documents in a group.
    static let groupLength = 16

    private let segment: Segment
    private let groupStarts: PackedIntegers
    /// How many bytes the runs of each group share.
    private let sharedLengths: PackedIntegers
    /// How many codes each document has behind them.
    private let lengths: PackedIntegers
    private let symbols: SymbolReader
    /// In the file.
    private let content: Range<Int>

    init(_ segment: Segment, _ range: Range<Int>) throws(SegmentError) {
        // Only what tells the places is read here; the content is checked when it is fetched.
        let groups = (segment.documentCount + Self.groupLength - 1) / Self.groupLength
        var rest = range
        guard let groupStarts = try Self.numbers(segment, &rest, count: groups + 1),
            let sharedLengths = try Self.numbers(segment, &rest, count: groups),
            let lengths = try Self.numbers(segment, &rest, count: segment.documentCount)
        else { throw segment.malformedColumn(range) }
        var cursor = try segment.cursor(
            rest.lowerBound..<min(rest.lowerBound + SymbolReader.tableLimit, rest.upperBound))
        guard let symbols = SymbolReader(&cursor) else { throw segment.malformedColumn(range) }
        self.segment = segment
        self.groupStarts = groupStarts
        self.sharedLengths = sharedLengths
        self.lengths = lengths
        self.symbols = symbols
        content = rest.lowerBound + cursor.offset..<rest.upperBound
        let size = content.count
        guard segment.verifyOnce(.bytesColumn(range), { groupStarts.partition(size) }) else {
            throw segment.malformedColumn(range)
        }
    }

    /// Takes a packed array off the front of `rest`; nil where that does not hold it.
    private static func numbers(
        _ segment: Segment, _ rest: inout Range<Int>, count: Int
    ) throws(SegmentError) -> PackedIntegers? {
        var head = try segment.cursor(
            rest.lowerBound..<min(rest.lowerBound + PackedIntegers.headSize, rest.upperBound))
        _ = head.uint64()
        let size = PackedIntegers.size(count: count, width: Int(min(head.uint64(), 64)))
        let end = min(rest.lowerBound + size, rest.upperBound)
        var cursor = try segment.cursor(rest.lowerBound..<end)
        rest = end..<rest.upperBound
        return PackedIntegers(&cursor, count: count)
    }

    /// The document's bytes; empty for none.
    package subscript(document: UInt32) -> [UInt8] {
        get throws(SegmentError) {
            guard document < segment.documentCount else { return [] }
            let (group, place) = (Int(document) / Self.groupLength, Int(document) % Self.groupLength)
            // Each sum is kept inside the group, whatever the file says.
            var rest = groupStarts.part(group)
            guard let shared = take(sharedLengths[group], from: &rest) else { throw malformed }
            for other in Int(document) - place..<Int(document) {
                guard take(lengths[other], from: &rest) != nil else { throw malformed }
            }
            guard let own = take(lengths[Int(document)], from: &rest) else { throw malformed }
            let (head, codes) = unsafe (try segment.bytes(shared), try segment.bytes(own))
            guard let bytes = unsafe symbols.decode(codes, behind: head) else { throw malformed }
            return bytes
        }
    }

    /// Takes the next `length` bytes off the rest of a group, and gives their place in the file; nil where it does not have
    /// them.
    @inline(__always)
    private func take(_ length: Int64, from rest: inout Range<Int>) -> Range<Int>? {
        guard length >= 0, length <= Int64(rest.count) else { return nil }
        let start = content.lowerBound + rest.lowerBound
        rest = rest.lowerBound + Int(length)..<rest.upperBound
        return start..<start + Int(length)
    }

    private var malformed: SegmentError { segment.malformedColumn(content) }
}
