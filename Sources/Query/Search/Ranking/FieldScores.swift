import IndexSchema
import InvertedIndex

/// What one occurrence of a word counts for in one text field of one segment, by the field's length.
///
/// Keeps the segment alive: the length codes lie in its file.
final class FieldScores {
    /// Weight / (1 − b + b · length / average) for each length code.
    let factors: UnsafeMutablePointer<Float>
    /// A code for each document.
    let lengthCodes: UnsafePointer<UInt8>
    private let segment: Segment

    /// Throws `layout` where the segment keeps no lengths for the field.
    init(_ segment: Segment, _ field: Field, _ statistics: CollectionStatistics) throws(SegmentError) {
        let codes = try segment.lengthCodes(Int(field.rawValue))
        guard codes.count == segment.documentCount, let base = codes.baseAddress else { throw .layout(path: segment.path) }
        self.segment = segment
        lengthCodes = base
        factors = .allocate(capacity: 256)
        let share = Ranking.lengthShare(field)
        let average = statistics.averageLength(field)
        for code in 0..<256 {
            let length = Float(LengthCode.length(UInt8(code)))
            (factors + code).initialize(to: Ranking.weight(field) / (1 - share + share * length / average))
        }
    }

    deinit { factors.deallocate() }

    /// The weighed frequency of a word in a document.
    @inline(__always)
    func sum(_ frequency: UInt32, _ document: UInt32) -> Float { Float(frequency) * factors[Int(lengthCodes[Int(document)])] }

    /// The most that an impact allows. An unknown frequency has no bound.
    func bound(_ impact: Impact) -> Float {
        impact.frequency == .max ? .infinity : Float(impact.frequency) * factors[Int(impact.lengthCode)]
    }
}
