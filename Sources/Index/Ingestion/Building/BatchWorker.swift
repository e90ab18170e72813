import DocumentReading
import IndexSchema
import InvertedIndex
import Storage

/// Makes a segment of a batch of files. Without state; each worker calls it for one batch after the other.
struct BatchWorker: Sendable {
    let pipeline: DocumentPipeline
    let store: any FileStore
    let onDocument: @Sendable (_ bytes: Int) -> Void

    /// What became of a batch.
    struct Outcome: Sendable {
        /// nil where no file of the batch had to be indexed.
        var segment: NewSegment?
        /// Names of documents whose older version has to go.
        var replaced: [[UInt8]] = []
        /// Names of documents that can no longer be read as what they were.
        var lost: [[UInt8]] = []
        var added = 0
        var unchanged = 0
        var bytesRead = 0
        var failures: [SkippedFile] = []
    }

    /// - Parameter number: the number reserved for the segment.
    func run(_ batch: [WorkPlan.Item], number: UInt64) throws(SegmentError) -> Outcome {
        var outcome = Outcome()
        var indexer = DocumentIndexer()
        for item in batch {
            do {
                try index(item, &indexer, &outcome)
            } catch {
                outcome.failures.append(SkippedFile(path: item.file.path, reason: .unreadable(error)))
                if item.known != nil, !error.isPassing { outcome.lost.append(item.name) }
            }
            onDocument(item.file.size)
        }
        if indexer.builder.documentCount > 0 { outcome.segment = try indexer.builder.write(to: store, as: number) }
        return outcome
    }

    private func index(
        _ item: WorkPlan.Item, _ indexer: inout DocumentIndexer, _ outcome: inout Outcome
    ) throws(ReadError) {
        let path = String(decoding: item.file.path, as: UTF8.self)
        let format = try DocumentFormat(path: path)
        let bytes = try pipeline.load(path: item.file.path)
        let checksum = bytes.withUnsafeBytes { XXHash64.hash($0) }
        outcome.bytesRead += bytes.count
        if let known = item.known, known.checksum == checksum, known.size == Int64(bytes.count) {
            outcome.unchanged += 1
            return
        }
        let document = try pipeline.read(bytes: bytes, path: path, format: format)
        let tokens = pipeline.tokens(of: document)
        let source = DocumentIndexer.Source(name: item.name, modified: item.file.modified, checksum: checksum)
        indexer.add(document, tokens, pipeline.facts(of: document, tokens: tokens), source)
        if item.known == nil { outcome.added += 1 } else { outcome.replaced.append(item.name) }
    }
}

extension ReadError {
    /// Whether the same file may be readable next time: then what the index holds of it stays.
    fileprivate var isPassing: Bool {
        switch self {
        case .cannotOpen: true
        case .isDirectory, .empty, .noText, .tooLarge, .binary, .notText, .unsupportedFormat, .malformed, .tooDeep,
            .declaresEntities, .manyDocuments:
            false
        }
    }
}
