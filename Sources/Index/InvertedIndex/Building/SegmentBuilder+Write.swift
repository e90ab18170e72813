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
        try storing { () throws(StorageError) in try writeTerms(to: writer) }
        for (number, column) in columns.enumerated() {
            try storing { () throws(StorageError) in try writer.add(column, number: number) }
        }
        for (part, stored) in stored.enumerated() {
            try writer.addStored(stored, part: part) { _ throws(SegmentError) in }
        }
        let identity = try storing { () throws(StorageError) in try writer.finish() }
        return NewSegment(number: number, documentCount: documentCount, identity: identity, deleted: replaced)
    }

    private func writeTerms(to writer: SegmentFileWriter) throws(StorageError) {
        let order = sortedTerms()
        occurrences.sort(by: order, termCount: terms.count)
        var start = 0
        for (field, terms) in order.enumerated() { try write(field, terms, &start, to: writer) }
    }

    /// The terms of each field in byte order. Most are told apart by their first 16 bytes, which are at hand.
    private func sortedTerms() -> [[UInt32]] {
        var keyed: [[(key: UInt64, further: UInt64, term: UInt32)]] = Array(
            repeating: [], count: layout.allFields.count)
        for term in 0..<UInt32(terms.count) {
            let bytes = unsafe terms.bytes(of: term)
            let further = unsafe bytes.count > 8 ? termKey(UnsafeRawBufferPointer(rebasing: bytes[8...])) : 0
            keyed[terms.field(of: term)].append((unsafe termKey(bytes), further, term))
        }
        return keyed.map { entries in
            entries.sorted { left, right in
                if left.key != right.key { return left.key < right.key }
                if left.further != right.further { return left.further < right.further }
                return unsafe compare(terms.bytes(of: left.term), terms.bytes(of: right.term)) < 0
            }.map(\.term)
        }
    }

    private func write(
        _ field: Int, _ fieldTerms: [UInt32], _ start: inout Int, to writer: SegmentFileWriter
    ) throws(StorageError) {
        writer.begin(field: field)
        var encoder = PostingsWriter(detail: layout.allFields[field].detail)
        for (place, term) in fieldTerms.enumerated() {
            fetch(fieldTerms, behind: place)
            let run = unsafe occurrences[term, from: start]
            start += run.count
            unsafe encode(run, field, with: &encoder)
            unsafe try writer.add(terms.bytes(of: term), &encoder)
        }
        try writer.endField(lengthCodes: lengthCodes[field])
    }

    /// Terms come in byte order and lie in memory in the order of first sight: without this each is waited for.
    @inline(__always)
    private func fetch(_ fieldTerms: [UInt32], behind place: Int) {
        let (far, near) = (place + 16, place + 8)
        if far < fieldTerms.count {
            terms.fetch(fieldTerms[far])
            occurrences.fetch(fieldTerms[far])
        }
        if near < fieldTerms.count { terms.fetchBytes(of: fieldTerms[near]) }
    }

    /// Gives a term's occurrences to the encoder of posting lists.
    private func encode(
        _ occurrences: UnsafeBufferPointer<UInt64>, _ field: Int, with encoder: inout PostingsWriter
    ) {
        let detail = layout.allFields[field].detail
        unsafe lengthCodes[field].withUnsafeBufferPointer { codes in
            var start = 0
            while start < occurrences.count {
                let document = unsafe UInt32(truncatingIfNeeded: occurrences[start] >> 32)
                var end = start + 1
                while end < occurrences.count, unsafe UInt32(truncatingIfNeeded: occurrences[end] >> 32) == document {
                    end += 1
                }
                encoder.open(document: document)
                if detail == .positions {
                    unsafe Self.setGaps(
                        encoder.addGaps(end - start), UnsafeBufferPointer(rebasing: occurrences[start..<end]))
                }
                let code = unsafe codes.isEmpty ? 0 : codes[Int(document)]
                encoder.close(frequency: detail == .documents ? 1 : UInt32(end - start), lengthCode: code)
                start = end
            }
        }
    }

    /// The gaps between the positions of one document's occurrences; positions never fall.
    @inline(__always)
    private static func setGaps(_ gaps: UnsafeMutablePointer<UInt32>, _ occurrences: UnsafeBufferPointer<UInt64>) {
        var previous: UInt32 = 0
        for index in 0..<occurrences.count {
            let position = unsafe max(previous, UInt32(truncatingIfNeeded: occurrences[index]) & 0x7FFF_FFFF)
            unsafe gaps[index] = position &- previous
            previous = position
        }
    }
}
