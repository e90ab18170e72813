package import Storage

extension SegmentBuilder {
    /// Writes what was added as the segment file of that number. The builder is of no use after this.
    ///
    /// May run on any thread, several builders at once. The segment is part of the index only after
    /// `IndexWriter.add` and `commit`.
    package func write(to store: any FileStore, as number: UInt64) throws(SegmentError) -> NewSegment {
        seal()
        let sink = try storing { () throws(StorageError) in try store.create(SegmentRecord.fileName(number)) }
        let writer = try storing { () throws(StorageError) in
            try SegmentFileWriter(sink, layout: layout, documentCount: documentCount)
        }
        let sorted = sortedTerms()
        for field in layout.allFields.indices {
            try storing { () throws(StorageError) in try write(field, sorted[field], to: writer) }
        }
        for (number, column) in columns.enumerated() {
            try storing { () throws(StorageError) in try writer.add(column, number: number) }
        }
        try writer.addStored(stored) { _ throws(SegmentError) in }
        let identity = try storing { () throws(StorageError) in try writer.finish() }
        return NewSegment(number: number, documentCount: documentCount, identity: identity, deleted: replaced)
    }

    /// The terms of each field in byte order.
    private func sortedTerms() -> [[UInt32]] {
        var keyed: [[(key: UInt64, term: UInt32)]] = Array(repeating: [], count: layout.allFields.count)
        for term in 0..<UInt32(postings.terms.count) {
            keyed[postings.terms.field(of: term)].append((unsafe termKey(postings.terms.bytes(of: term)), term))
        }
        return keyed.map { entries in
            entries.sorted { left, right in
                if left.key != right.key { return left.key < right.key }
                return unsafe compare(postings.terms.bytes(of: left.term), postings.terms.bytes(of: right.term)) < 0
            }.map(\.term)
        }
    }

    private func write(_ field: Int, _ sorted: [UInt32], to writer: SegmentFileWriter) throws(StorageError) {
        writer.begin(field: field)
        var encoder = PostingsWriter(detail: layout.allFields[field].detail)
        for term in sorted {
            var reader = postings.reader(term)
            copy(&reader, field, to: &encoder)
            unsafe try writer.add(postings.terms.bytes(of: term), &encoder)
        }
        try writer.endField(lengthCodes: lengthCodes[field])
    }

    /// Decodes a term's buffer into the encoder of posting lists.
    private func copy(_ reader: inout PostingArena.Reader, _ field: Int, to encoder: inout PostingsWriter) {
        let hasPositions = layout.allFields[field].detail == .positions
        let codes = lengthCodes[field]
        var document: UInt32 = .max
        // The first number of a document has its lowest bit set.
        var value: UInt64 = reader.isAtEnd ? 0 : reader.varint()
        while value & 1 == 1 {
            document = document &+ UInt32(truncatingIfNeeded: value >> 1) &+ 1
            value = 0
            var frequency: UInt32 = 1
            encoder.open(document: document)
            if hasPositions { encoder.add(gap: UInt32(truncatingIfNeeded: reader.varint())) }
            while !reader.isAtEnd {
                value = reader.varint()
                if value & 1 == 1 { break }
                frequency += 1
                if hasPositions { encoder.add(gap: UInt32(truncatingIfNeeded: value >> 1)) }
            }
            encoder.close(frequency: frequency, lengthCode: codes.isEmpty ? 0 : codes[Int(document)])
        }
    }
}
