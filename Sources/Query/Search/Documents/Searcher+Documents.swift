package import IndexSchema
package import InvertedIndex

/// Why a document of the index could not be given.
package enum DocumentError: Error, Equatable, Sendable {
    case segment(SegmentError)
    /// The bytes are intact, but no record of this program's making; the path of the segment.
    case record(RecordError, path: String)
}

extension Searcher {
    /// What a row of results shows of a document; reads nothing else of it.
    package func summary(of address: DocumentAddress) throws(DocumentError) -> DocumentSummary {
        try summaries(of: [address])[0]
    }

    /// What rows of results show of documents, in their order.
    package func summaries(of addresses: [DocumentAddress]) throws(DocumentError) -> [DocumentSummary] {
        var summaries: [DocumentSummary] = []
        summaries.reserveCapacity(addresses.count)
        // Opening a column costs as much as reading a few rows of it.
        var opened: (segment: Int, column: BytesColumn)?
        for address in addresses {
            let segment = segments[address.segment]
            let bytes: [UInt8]
            do throws(SegmentError) {
                if opened?.segment != address.segment {
                    opened = (address.segment, try segment.byteRuns(Column.kop.number))
                }
                bytes = try opened?.column[address.document] ?? []
            } catch {
                throw .segment(error)
            }
            do { summaries.append(try DocumentSummary(decoding: bytes)) } catch {
                throw .record(error, path: segment.path)
            }
        }
        return summaries
    }

    /// The facts and the text of a document; decompresses it.
    /// - Parameter reader: the same for many documents, whose memory is then used again.
    package func stored(_ address: DocumentAddress, by reader: StoredReader = StoredReader()) throws(DocumentError)
        -> StoredDocument
    {
        let segment = segments[address.segment]
        let bytes: [UInt8]
        do { bytes = try reader.document(address.document, of: segment) } catch { throw .segment(error) }
        do { return try StoredDocument(decoding: bytes) } catch { throw .record(error, path: segment.path) }
    }

    /// The live document that was indexed under a path; nil where there is none.
    package func address(ofPath path: [UInt8]) throws(SegmentError) -> DocumentAddress? {
        for (place, segment) in segments.enumerated() {
            if let document = try segment.document(key: path) {
                return DocumentAddress(segment: place, document: document)
            }
        }
        return nil
    }

    /// The live documents whose path ends with `name` behind a `/`, or whose id in a file of many is `name`; with their paths, in
    /// the order of the index.
    /// - Complexity: O(*n*), *n* the documents.
    package func documents(named name: [UInt8]) throws(SegmentError) -> [(address: DocumentAddress, path: [UInt8])] {
        var found: [(address: DocumentAddress, path: [UInt8])] = []
        for (place, segment) in segments.enumerated() {
            var cursor = segment.terms(Field.bron.number).cursor()
            while try cursor.next() {
                let path = cursor.term
                guard path.count > name.count, path.suffix(name.count).elementsEqual(name) else { continue }
                guard path[path.count - name.count - 1] == UInt8(ascii: "/"),
                    let document = try segment.document(key: path)
                else { continue }
                found.append((DocumentAddress(segment: place, document: document), path))
            }
        }
        return found
    }

    /// The live documents that have a whole value in an exact field, as `ExactTerm` spells it.
    /// - Complexity: O(*hits*).
    package func documents(with value: [UInt8], in field: Field) -> Answer<[DocumentAddress]> {
        overSoundSegments { context throws(SegmentFailure) in
            var found: [DocumentAddress] = []
            for (index, (place, segment)) in context.segments.enumerated() {
                guard let entry = try context.entries(value, in: field)[index] else { continue }
                let live = LiveTest(segment)
                let postings = segment.postings(entry)
                while postings.document != PostingsCursor.end {
                    if live.contains(postings.document) {
                        found.append(DocumentAddress(segment: place, document: postings.document))
                    }
                    postings.next()
                }
            }
            return found
        }
    }

    /// Live documents in all segments that could be opened.
    package var documentCount: Int { segments.reduce(0) { $0 + $1.liveDocuments.liveCount } }
}
