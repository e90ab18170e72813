/// Bytes of a segment file by what they hold.
package struct SegmentSizes: Equatable, Sendable {
    /// Documents, frequencies and positions.
    package var postings = 0
    package var terms = 0
    package var lengths = 0
    package var columns = 0
    package var stored = 0

    package init() {}

    package mutating func add(_ other: SegmentSizes) {
        postings += other.postings
        terms += other.terms
        lengths += other.lengths
        columns += other.columns
        stored += other.stored
    }
}

extension Segment {
    /// Where the bytes of the file went.
    package var sizes: SegmentSizes {
        var sizes = SegmentSizes()
        for field in directory.fields {
            sizes.postings += field.postings.count
            sizes.terms += field.blocks.count + field.index.count
            sizes.lengths += field.lengths.count
        }
        sizes.columns = directory.columns.reduce(0) { $0 + $1.count }
        sizes.stored = directory.stored.reduce(0) { $0 + $1.blocks.count + $1.index.count + $1.dictionaries.count }
        return sizes
    }
}
