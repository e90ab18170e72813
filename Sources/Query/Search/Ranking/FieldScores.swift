import IndexSchema
import InvertedIndex

/// What one occurrence of a word counts for in a text field, by the field's length. The same for all segments.
@safe final class FieldFactors {
    /// Weight / (1 − b + b · length / average) for each length code.
    let values: UnsafeMutablePointer<Float>

    init(_ field: Field, _ statistics: CollectionStatistics) {
        unsafe values = .allocate(capacity: 256)
        let share = Ranking.lengthShare(field)
        let average = statistics.averageLength(field)
        let weight = Ranking.weight(field)
        let lengths = Self.lengths
        for code in 0..<256 {
            unsafe (values + code).initialize(to: weight / (1 - share + share * lengths[code] / average))
        }
    }

    /// What each length code stands for.
    private static let lengths = (0..<256).map { Float(LengthCode.length(UInt8($0))) }

    deinit { unsafe values.deallocate() }
}

/// What one occurrence of a word counts for in one text field of one segment.
///
/// Keeps the segment alive: the length codes lie in its file. Documents are numbers that cursors gave, which are below the segment's count whatever its file says.
@safe final class FieldScores {
    private let factors: UnsafeMutablePointer<Float>
    /// A code for each document.
    private let lengthCodes: UnsafePointer<UInt8>
    private let table: FieldFactors
    private let segment: Segment

    /// Throws `layout` where the segment keeps no lengths for the field.
    init(_ segment: Segment, _ field: Field, _ table: FieldFactors) throws(SegmentError) {
        let codes = unsafe try segment.lengthCodes(field.number)
        guard codes.count == segment.documentCount, let base = codes.baseAddress else {
            throw .layout(path: segment.path)
        }
        self.segment = segment
        self.table = table
        unsafe factors = table.values
        unsafe lengthCodes = base
    }

    /// The weighed frequency of a word in a document.
    @inline(__always)
    func sum(_ frequency: UInt32, _ document: UInt32) -> Float {
        unsafe Float(frequency) * factors[Int(lengthCodes[Int(document)])]
    }

    /// The most that an impact allows. An unknown frequency has no bound.
    func bound(_ impact: Impact) -> Float {
        unsafe impact.frequency == .max ? .infinity : Float(impact.frequency) * factors[Int(impact.lengthCode)]
    }
}
