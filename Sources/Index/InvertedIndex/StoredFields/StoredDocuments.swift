extension Segment {
    /// The bytes stored for all documents, deleted ones included, part after part and in no order that means anything.
    /// - Parameter body: gets a document's head or body, valid only during the call.
    /// - Complexity: O(*n*) in the stored bytes; holds a block at a time.
    package func forEachStored(
        _ body: (_ document: UInt32, _ isLive: Bool, _ bytes: UnsafeRawBufferPointer) -> Void
    ) throws(SegmentError) {
        for part in StoredFieldsFormat.parts.indices { unsafe try forEachStored(part, body) }
    }

    /// As `forEachStored`, of what was stored as body alone.
    package func forEachBody(
        _ body: (_ document: UInt32, _ isLive: Bool, _ bytes: UnsafeRawBufferPointer) -> Void
    ) throws(SegmentError) { unsafe try forEachStored(StoredFieldsFormat.bodiesPart, body) }

    private func forEachStored(
        _ part: Int, _ body: (_ document: UInt32, _ isLive: Bool, _ bytes: UnsafeRawBufferPointer) -> Void
    ) throws(SegmentError) {
        let all = LiveDocuments(allOf: documentCount)
        let fields = try StoredFields(segment: self, part: part)
        for number in 0..<fields.blockCount {
            for (document, bytes) in try fields.documents(of: try fields.block(number), all) {
                unsafe bytes.withUnsafeBytes { unsafe body(document, liveDocuments.contains(document), $0) }
            }
        }
    }

    /// Whether a term found in this segment stands in a document that is not deleted.
    package func isLive(_ entry: TermEntry) throws(SegmentError) -> Bool {
        let cursor = postings(entry)
        while cursor.document != PostingsCursor.end {
            if liveDocuments.contains(cursor.document) { return true }
            cursor.next()
        }
        if let damage { throw damage }
        return false
    }
}
