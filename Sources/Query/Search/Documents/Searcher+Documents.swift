package import IndexSchema
package import InvertedIndex

/// Why a document of the index could not be given.
package enum DocumentError: Error, Hashable, Sendable {
    case segment(SegmentError)
    /// The bytes are intact, but no record of this program's making; the path of the segment.
    case record(RecordError, path: String)
}

extension Searcher {
    /// What a row of results shows of a document; reads nothing else of it.
    package func summary(of address: DocumentAddress) throws(DocumentError) -> DocumentSummary {
        var opened: (segment: Int, column: BytesColumn)?
        return try summary(of: address, &opened)
    }

    /// What rows of results show of documents, in their order; nil for one that cannot be read.
    package func summaries(of addresses: [DocumentAddress]) -> Answer<[DocumentSummary?]> {
        var summaries: [DocumentSummary?] = []
        summaries.reserveCapacity(addresses.count)
        var missing = Damage()
        var opened: (segment: Int, column: BytesColumn)?
        for address in addresses {
            do throws(DocumentError) {
                summaries.append(try summary(of: address, &opened))
            } catch {
                summaries.append(nil)
                missing.add(error)
            }
        }
        return Answer(summaries, missing: missing)
    }

    /// - Parameter opened: the column of the segment that was read last: opening one costs as much as reading a few rows of it.
    private func summary(
        of address: DocumentAddress, _ opened: inout (segment: Int, column: BytesColumn)?
    ) throws(DocumentError) -> DocumentSummary {
        let segment = segments[address.segment]
        let bytes: [UInt8]
        do throws(SegmentError) {
            if opened?.segment != address.segment {
                opened = (address.segment, try segment.byteRuns(Column.kop.number))
            }
            bytes = try opened?.column[address.document] ?? []
        } catch {
            segment.note(error)
            throw .segment(error)
        }
        do { return try DocumentSummary(decoding: bytes) } catch { throw .record(error, path: segment.path) }
    }

    /// When the files of documents were last changed, in nanoseconds since 1970, in their order; nil for one that cannot be read.
    package func changes(of addresses: [DocumentAddress]) -> Answer<[Int64?]> {
        var missing = Damage()
        var columns: [Int: IntegerColumn] = [:]
        var changes: [Int64?] = []
        for address in addresses {
            let segment = segments[address.segment]
            do throws(SegmentError) {
                if columns[address.segment] == nil {
                    columns[address.segment] = try segment.integers(Column.gewijzigd.number)
                }
                changes.append(columns[address.segment]?[address.document])
            } catch {
                segment.note(error)
                missing.add(error)
                changes.append(nil)
            }
        }
        return Answer(changes, missing: missing)
    }

    /// The facts and the text of a document; decompresses it.
    /// - Parameter reader: the same for many documents, whose memory is then used again.
    package func stored(_ address: DocumentAddress, by reader: StoredReader = StoredReader()) throws(DocumentError)
        -> StoredDocument
    {
        let segment = segments[address.segment]
        let bytes: [UInt8]
        do { bytes = try reader.document(address.document, of: segment) } catch {
            segment.note(error)
            throw .segment(error)
        }
        do { return try StoredDocument(decoding: bytes) } catch { throw .record(error, path: segment.path) }
    }

    /// The live document that was indexed under a path; nil where there is none.
    package func address(ofPath path: [UInt8]) -> Answer<DocumentAddress?> {
        overSoundSegments { context throws(SegmentFailure) in
            for (place, segment) in context.segments {
                let found = try searching(place) { () throws(SegmentError) in try segment.document(key: path) }
                if let found { return DocumentAddress(segment: place, document: found) }
            }
            return nil
        }
    }

    /// A document and its path.
    package struct Named: Sendable {
        package let address: DocumentAddress
        package let path: [UInt8]
    }

    /// The live documents whose path ends with `name` behind a `/`, or whose id in a file of many is `name`, in the order of
    /// the index; where there are none, those whose path does so without its ending (`.md`).
    /// - Complexity: O(*n*), *n* the documents.
    package func documents(named name: [UInt8]) -> Answer<[Named]> {
        overSoundSegments { context throws(SegmentFailure) in
            var (whole, bare): ([Named], [Named]) = ([], [])
            for (place, segment) in context.segments {
                try searching(place) { () throws(SegmentError) in
                    var cursor = segment.terms(Field.bron.number).cursor()
                    while try cursor.next() {
                        let path = cursor.term
                        let isWhole = Self.ends(path[...], with: name)
                        guard isWhole || Self.ends(Self.withoutEnding(path), with: name),
                            let document = try segment.document(key: path)
                        else { continue }
                        let named = Named(address: .init(segment: place, document: document), path: path)
                        if isWhole { whole.append(named) } else { bare.append(named) }
                    }
                }
            }
            return whole.isEmpty ? bare : whole
        }
    }

    /// Whether a path is `name` or ends so behind a `/`.
    private static func ends(_ path: ArraySlice<UInt8>, with name: [UInt8]) -> Bool {
        guard path.count > name.count else { return path.elementsEqual(name) }
        return path[path.endIndex - name.count - 1] == UInt8(ascii: "/") && path.suffix(name.count).elementsEqual(name)
    }

    /// A path up to the last full stop of its last part.
    private static func withoutEnding(_ path: [UInt8]) -> ArraySlice<UInt8> {
        guard let last = path.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }),
            path[last] == UInt8(ascii: ".")
        else { return path[...] }
        return path[..<last]
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
