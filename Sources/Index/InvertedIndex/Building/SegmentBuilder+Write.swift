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
        for term in 0..<UInt32(terms.count) {
            keyed[terms.field(of: term)].append((unsafe termKey(terms.bytes(of: term)), term))
        }
        return keyed.map { entries in
            entries.sorted { left, right in
                if left.key != right.key { return left.key < right.key }
                return unsafe compare(terms.bytes(of: left.term), terms.bytes(of: right.term)) < 0
            }.map(\.term)
        }
    }

    private func write(_ field: Int, _ sorted: [UInt32], to writer: SegmentFileWriter) throws(StorageError) {
        writer.begin(field: field)
        let postings = PostingsWriter(detail: layout.allFields[field].detail)
        for term in sorted {
            copy(term, field, to: postings)
            unsafe try writer.add(terms.bytes(of: term), postings)
        }
        try writer.endField(lengthCodes: lengthCodes[field])
    }

    /// Decodes a term's buffer into the encoder of posting lists.
    private func copy(_ term: UInt32, _ field: Int, to postings: PostingsWriter) {
        let state = state(of: term)
        let hasPositions = layout.allFields[field].detail == .positions
        var reader = arena.reader(state)
        var document: UInt32 = .max
        var gaps: [UInt32] = []
        var frequency: UInt32 = 0
        func endDocument() {
            guard frequency > 0 else { return }
            let code = lengthCodes[field].isEmpty ? 0 : lengthCodes[field][Int(document)]
            postings.add(document: document, frequency: frequency, lengthCode: code)
            for gap in gaps { postings.add(gap: gap) }
        }
        while !reader.isAtEnd {
            let value = reader.varint()
            if value & 1 == 1 {
                endDocument()
                document = document &+ UInt32(truncatingIfNeeded: value >> 1) &+ 1
                frequency = 1
                gaps.removeAll(keepingCapacity: true)
                if hasPositions { gaps.append(UInt32(truncatingIfNeeded: reader.varint())) }
            } else {
                frequency += 1
                if hasPositions { gaps.append(UInt32(truncatingIfNeeded: value >> 1)) }
            }
        }
        endDocument()
    }
}
