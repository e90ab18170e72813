package import InvertedIndex

/// A document whose records cannot be read back, though the bytes are those that were written.
package struct RecordDamage: Hashable, Sendable {
    /// The segment's file.
    package let path: String
    /// The document's number in the segment.
    package let document: UInt32
    package let error: RecordError
}

extension Segment {
    /// Decodes the records of all live documents. Gives those that cannot be decoded.
    /// - Complexity: O(*bytes*).
    package func undecodableRecords() throws(SegmentError) -> [RecordDamage] {
        let summaries = try byteRuns(Column.kop.number)
        let records = StoredReader()
        var damage: [RecordDamage] = []
        for document in 0..<UInt32(documentCount) where liveDocuments.contains(document) {
            let (summary, record) = (try summaries[document], try records.document(document, of: self))
            do throws(RecordError) {
                _ = try DocumentSummary(decoding: summary)
                _ = try StoredDocument(decoding: record)
            } catch {
                damage.append(RecordDamage(path: path, document: document, error: error))
            }
        }
        return damage
    }
}
