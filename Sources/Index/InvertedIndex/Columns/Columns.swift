import Storage

/// One integer or none for each document. Valid as long as its segment, which it keeps.
@safe
package struct IntegerColumn: @unchecked Sendable {
    // Sendable: points into the segment's mapped file, which is never written.
    private let segment: Segment
    private let present: UnsafeRawPointer
    private let values: PackedIntegers

    init(_ segment: Segment, _ range: Range<Int>) throws(SegmentError) {
        var cursor = try segment.cursor(range)
        let present = unsafe cursor.run((segment.documentCount + 7) / 8)
        guard let values = PackedIntegers(&cursor, count: segment.documentCount) else {
            throw segment.malformedColumn(range)
        }
        self.segment = segment
        unsafe self.present = present.baseAddress ?? segment.file.mapping.base
        self.values = values
    }

    /// The document's value. Nil for none, and for a document that the segment does not have.
    package subscript(document: UInt32) -> Int64? {
        guard document < segment.documentCount else { return nil }
        let byte = unsafe present.load(fromByteOffset: Int(document >> 3), as: UInt8.self)
        return byte & (1 << (document & 7)) == 0 ? nil : values[Int(document)]
    }
}

/// Any number of integers for each document, in the order given.
package struct IntegersColumn: Sendable {
    private let segment: Segment
    private let starts: PackedIntegers
    private let even: PackedIntegers
    /// How far the values at odd places are from the one before.
    private let odd: PackedIntegers

    init(_ segment: Segment, _ range: Range<Int>) throws(SegmentError) {
        var cursor = try segment.cursor(range)
        guard let starts = PackedIntegers(&cursor, count: segment.documentCount + 1),
            case let total = starts[segment.documentCount], total >= 0, total <= Int64(range.count) * 16,
            let even = PackedIntegers(&cursor, count: (Int(total) + 1) / 2, atLeast: 1),
            let odd = PackedIntegers(&cursor, count: Int(total) / 2),
            segment.verifyOnce(.integersColumn(range), { starts.partition(Int(total)) })
        else { throw segment.malformedColumn(range) }
        self.segment = segment
        self.starts = starts
        self.even = even
        self.odd = odd
    }

    @inline(__always)
    private func value(_ index: Int) -> Int64 {
        let first = even[index >> 1]
        return index & 1 == 0 ? first : first &+ odd[index >> 1]
    }

    /// How many values the document has.
    package func count(_ document: UInt32) -> Int { indices(document).count }

    /// Calls `body` with each of the document's values.
    package func forEach(_ document: UInt32, _ body: (Int64) -> Void) {
        for index in indices(document) { body(value(index)) }
    }

    /// The document's values; allocates.
    package subscript(document: UInt32) -> [Int64] { indices(document).map { value($0) } }

    /// The first so many of the document's values; allocates.
    package func first(_ count: Int, of document: UInt32) -> [Int64] {
        indices(document).prefix(count).map { value($0) }
    }

    private func indices(_ document: UInt32) -> Range<Int> {
        guard document < segment.documentCount else { return 0..<0 }
        return starts.part(Int(document))
    }
}

/// One of a few labels, or none, for each document.
package struct LabelColumn: Sendable {
    private let segment: Segment
    private let numbers: PackedIntegers
    /// All labels, sorted byte by byte; a document's number is one more than an index into them.
    package let labels: [[UInt8]]

    init(_ segment: Segment, _ range: Range<Int>) throws(SegmentError) {
        var cursor = try segment.cursor(range)
        let labelCount = cursor.uint64()
        guard labelCount <= UInt64(range.count), let numbers = PackedIntegers(&cursor, count: segment.documentCount),
            let starts = PackedIntegers(&cursor, count: Int(labelCount) + 1)
        else { throw segment.malformedColumn(range) }
        let bytes = unsafe cursor.run(cursor.remaining)
        guard starts.partition(bytes.count) else { throw segment.malformedColumn(range) }
        self.segment = segment
        self.numbers = numbers
        labels = (0..<Int(labelCount)).map { index in
            unsafe Array(bytes[starts.part(index)])
        }
    }

    /// The document's place in `labels`, or nil for none.
    package func index(_ document: UInt32) -> Int? {
        guard document < segment.documentCount else { return nil }
        let number = numbers[Int(document)]
        return number >= 1 && number <= Int64(labels.count) ? Int(number) - 1 : nil
    }

    /// The document's label, or nil for none.
    package subscript(document: UInt32) -> [UInt8]? { index(document).map { labels[$0] } }
}

extension Segment {
    func malformedColumn(_ range: Range<Int>) -> SegmentError {
        .damaged(file.malformed("column", at: range.lowerBound))
    }

    /// What is wrong with a column whose values are not those that other columns tell of.
    /// - Precondition: the layout has a column of that number.
    package func malformed(column: Int) -> SegmentError { malformedColumn(directory.columns[column]) }

    /// - Precondition: the layout has an `.integer` column of that number.
    package func integers(_ column: Int) throws(SegmentError) -> IntegerColumn {
        precondition(layout.columns[column] == .integer)
        return try IntegerColumn(self, directory.columns[column])
    }

    /// - Precondition: the layout has an `.integers` column of that number.
    package func integerLists(_ column: Int) throws(SegmentError) -> IntegersColumn {
        precondition(layout.columns[column] == .integers)
        return try IntegersColumn(self, directory.columns[column])
    }

    /// - Precondition: the layout has a `.bytes` column of that number.
    package func byteRuns(_ column: Int) throws(SegmentError) -> BytesColumn {
        precondition(layout.columns[column] == .bytes)
        return try BytesColumn(self, directory.columns[column])
    }

    /// - Precondition: the layout has a `.labels` column of that number.
    package func labels(_ column: Int) throws(SegmentError) -> LabelColumn {
        precondition(layout.columns[column] == .labels)
        return try LabelColumn(self, directory.columns[column])
    }
}
