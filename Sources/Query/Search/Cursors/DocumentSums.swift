import InvertedIndex

/// A number for each document of a segment, 0 for those that a query does not have.
///
/// Documents are numbers that cursors gave, which are below the segment's count whatever its file says.
@safe final class DocumentSums {
    private let capacity: Int
    private let values: UnsafeMutablePointer<Float>
    @exclusivity(unchecked) private(set) var greatest: Float = 0

    /// Documents that are looked at together.
    private static let step = 16

    init(capacity: Int) {
        self.capacity = capacity
        let padded = (capacity / Self.step + 1) * Self.step
        unsafe values = .allocate(capacity: padded)
        unsafe values.initialize(repeating: 0, count: padded)
    }

    deinit { unsafe values.deallocate() }

    /// Of a document that is below `capacity`.
    subscript(document: UInt32) -> Float { unsafe values[Int(document)] }

    /// Adds the weighed frequencies of all documents that have the word.
    func add(_ word: WordCursor) {
        let postings = word.main.postings
        let values = unsafe values
        var greatest = unsafe greatest
        for block in 0..<postings.blockCount {
            if block > 0 { postings.enter(block: block) }
            let documents = unsafe postings.blockDocuments
            let sums = unsafe word.sumsOfBlock()
            for i in documents.indices {
                let sum = unsafe values[Int(documents[i])] + sums[i]
                unsafe values[Int(documents[i])] = sum
                greatest = max(greatest, sum)
            }
        }
        unsafe self.greatest = greatest
    }

    /// The first document, from `target` on, whose number is above `least` (0 or more); `DocumentCursor.end` where there
    /// is none.
    func first(from target: UInt32, above least: Float) -> UInt32 {
        var index = Int(target)
        while index < capacity, index % Self.step != 0 {
            if unsafe values[index] > least { return UInt32(index) }
            index += 1
        }
        let values = unsafe UnsafeRawPointer(values)
        let limit = SIMD16<Float>(repeating: least)
        while index < capacity {
            let found = unsafe values.loadUnaligned(fromByteOffset: 4 * index, as: SIMD16<Float>.self) .> limit
            if any(found) {
                for lane in 0..<Self.step where found[lane] { return UInt32(index + lane) }
            }
            index += Self.step
        }
        return DocumentCursor.end
    }
}
