import Analysis
import Extraction
import IndexSchema
import InvertedIndex
import SourceText

/// Whether the documents of a segment have words as they are spelled, by their stored texts: the index holds stems.
final class ExactTest {
    private let segment: Segment
    private let words: SurfaceRun
    private let field: Field
    private let reader = StoredReader()

    init(_ segment: Segment, _ words: SurfaceRun, in field: Field) {
        self.segment = segment
        self.words = words
        self.field = field
    }

    /// False for a document that cannot be read: its segment is then noted as damaged, and the search begins again.
    /// - Complexity: O(*n*), *n* the bytes of the document.
    func contains(_ document: UInt32) -> Bool {
        do throws(SegmentError) {
            if field == .titel { return words.occurs(in: try title(document)) }
            let stored = try stored(document)
            if field == .besluit { return Self.points(of: stored).contains(where: words.occurs) }
            if words.occurs(in: stored.text) { return true }
            return words.occurs(in: try title(document))
        } catch {
            segment.note(error)
            return false
        }
    }

    private func stored(_ document: UInt32) throws(SegmentError) -> StoredDocument {
        let bytes = try reader.document(document, of: segment)
        do { return try StoredDocument(decoding: bytes) } catch { throw .layout(path: segment.path) }
    }

    private func title(_ document: UInt32) throws(SegmentError) -> [UInt8] {
        let bytes = try segment.byteRuns(Column.kop.number)[document]
        do { return Array(try DocumentSummary(decoding: bytes).title.utf8) } catch { throw .layout(path: segment.path) }
    }

    private static func points(of document: StoredDocument) -> [[UInt8]] {
        let points =
            (document.facts.proposedDecision?.beslispunten ?? []) + (document.facts.adoptedDecision?.beslispunten ?? [])
        return points.map { point in
            Array(
                document.text[min(point.range.start, document.text.count)..<min(point.range.end, document.text.count)])
        }
    }
}
