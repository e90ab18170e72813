import Storage

/// Collects one column's values in document order and encodes them. The layout is in Schemas/segment-v1.md, “Columns”.
struct ColumnWriter {
    let kind: IndexLayout.Column
    /// For each value: the document that it belongs to. Ascending.
    private var documents: [UInt32] = []
    private var integers: [Int64] = []
    /// For bytes and labels: all values end to end, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(kind: IndexLayout.Column) { self.kind = kind }

    /// Adds a value to a column of integers. A second one for the same document replaces the first where one is allowed.
    mutating func add(_ value: Int64, document: UInt32) {
        if kind == .integer, documents.last == document {
            integers[integers.count - 1] = value
            return
        }
        documents.append(document)
        integers.append(value)
    }

    /// Adds a value to a column of bytes or labels; a second one for the same document is ignored.
    mutating func add(_ value: some Collection<UInt8>, document: UInt32) {
        if documents.last == document { return }
        documents.append(document)
        bytes.append(contentsOf: value)
        ends.append(bytes.count)
    }

    /// Bytes held in memory.
    var byteSize: Int { documents.count * 4 + integers.count * 8 + bytes.count + ends.count * 8 }

    func encode(documentCount: Int) -> ByteBuffer {
        let buffer = ByteBuffer(capacity: 1024)
        switch kind {
        case .integer: encodeInteger(documentCount, buffer)
        case .integers: encodeIntegers(documentCount, buffer)
        case .bytes: encodeBytes(documentCount, buffer)
        case .labels: encodeLabels(documentCount, buffer)
        }
        return buffer
    }

    /// A bit for each document that has a value, then the values of all, a missing one as the smallest.
    private func encodeInteger(_ documentCount: Int, _ buffer: ByteBuffer) {
        var present = [UInt8](repeating: 0, count: (documentCount + 7) / 8)
        var values = [Int64](repeating: integers.min() ?? 0, count: documentCount)
        for (document, value) in zip(documents, integers) {
            present[Int(document) / 8] |= 1 << (document % 8)
            values[Int(document)] = value
        }
        unsafe present.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
        PackedIntegers.append(values, to: buffer)
    }

    /// Where each document's values start, then the values at even places, then how far those at odd places are from the one
    /// before: values come in pairs that are often alike.
    private func encodeIntegers(_ documentCount: Int, _ buffer: ByteBuffer) {
        PackedIntegers.append(starts(documentCount) { Int64($0) }, to: buffer)
        let even = stride(from: 0, to: integers.count, by: 2).map { integers[$0] }
        let odd = stride(from: 1, to: integers.count, by: 2).map { integers[$0] &- integers[$0 - 1] }
        PackedIntegers.append(even, atLeast: 1, to: buffer)
        PackedIntegers.append(odd, to: buffer)
    }

    /// Where each group starts, how long its shared bytes are, and how long each document's own; the symbols of the own bytes;
    /// then all bytes, group after group.
    private func encodeBytes(_ documentCount: Int, _ buffer: ByteBuffer) {
        let starts = starts(documentCount) { $0 == 0 ? 0 : Int64(ends[$0 - 1]) }
        let groups = stride(from: 0, to: documentCount, by: BytesColumn.groupLength).map { first in
            (first..<min(first + BytesColumn.groupLength, documentCount)).map { document in
                bytes[Int(starts[document])..<Int(starts[document + 1])]
            }
        }
        let shared = groups.map(Self.sharedCount)
        let table = symbols(of: groups, shared)
        let content = ByteBuffer(capacity: bytes.count)
        var (groupStarts, lengths): ([Int64], [Int64]) = ([0], [])
        for (group, shared) in zip(groups, shared) {
            unsafe group[0].prefix(shared).withUnsafeBytes { unsafe content.append(contentsOf: $0) }
            for value in group {
                let start = content.count
                unsafe value.dropFirst(shared).withUnsafeBytes { unsafe table.encode($0, into: content) }
                lengths.append(Int64(content.count - start))
            }
            groupStarts.append(Int64(content.count))
        }
        PackedIntegers.append(groupStarts, to: buffer)
        PackedIntegers.append(shared.map(Int64.init), to: buffer)
        PackedIntegers.append(lengths, to: buffer)
        table.write(to: buffer)
        unsafe buffer.append(contentsOf: content.bytes)
    }

    /// A table for what the values have behind their groups' shared bytes.
    private func symbols(of groups: [[ArraySlice<UInt8>]], _ shared: [Int]) -> SymbolTable {
        var (own, ends): ([UInt8], [Int]) = ([], [])
        own.reserveCapacity(bytes.count)
        for (group, shared) in zip(groups, shared) {
            for value in group {
                own.append(contentsOf: value.dropFirst(shared))
                ends.append(own.count)
            }
        }
        return unsafe own.withUnsafeBytes { unsafe SymbolTable(training: $0, ends: ends) }
    }

    /// How many bytes all values begin with alike.
    private static func sharedCount(_ values: [ArraySlice<UInt8>]) -> Int {
        guard let first = values.first else { return 0 }
        return values.dropFirst().reduce(first.count) { count, value in
            zip(first.prefix(count), value).prefix { $0 == $1 }.count
        }
    }

    /// For each document 0 to the number of its values that come before it, through `position`; one more than documents.
    private func starts(_ documentCount: Int, _ position: (Int) -> Int64) -> [Int64] {
        var result: [Int64] = []
        result.reserveCapacity(documentCount + 1)
        var next = 0
        for document in 0...documentCount {
            while next < documents.count, documents[next] < document { next += 1 }
            result.append(position(next))
        }
        return result
    }

    /// The number of labels, the label of each document (0 for none, else from 1), and the labels sorted: starts, bytes.
    private func encodeLabels(_ documentCount: Int, _ buffer: ByteBuffer) {
        var values: [ArraySlice<UInt8>] = []
        for (index, end) in ends.enumerated() { values.append(bytes[(index == 0 ? 0 : ends[index - 1])..<end]) }
        let sorted = Set(values).sorted { $0.lexicographicallyPrecedes($1) }
        let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int64($0 + 1)) })
        var labels = [Int64](repeating: 0, count: documentCount)
        for (document, value) in zip(documents, values) { labels[Int(document)] = numbers[value] ?? 0 }
        buffer.append(UInt64(sorted.count))
        PackedIntegers.append(labels, to: buffer)
        var starts: [Int64] = [0]
        for label in sorted { starts.append(starts[starts.count - 1] + Int64(label.count)) }
        PackedIntegers.append(starts, to: buffer)
        for label in sorted { unsafe Array(label).withUnsafeBytes { unsafe buffer.append(contentsOf: $0) } }
    }
}
