import DocumentReading
import Extraction
import IndexSchema
import InvertedIndex
import SourceText
import Storage

/// Makes a segment of a batch. Any number of threads may use one.
struct BatchWorker: Sendable {
    let pipeline: DocumentPipeline
    let store: any FileStore
    let desks: DeskPool
    let onDocument: @Sendable (_ bytes: Int) -> Void

    /// What became of a batch.
    struct Outcome: Sendable {
        /// nil where nothing of the batch had to be indexed.
        var segment: NewSegment?
        /// Names of documents whose older version has to go.
        var replaced: [[UInt8]] = []
        /// Names of documents that can no longer be read as what they were.
        var lost: [[UInt8]] = []
        /// Set where the batch was lines of a file.
        var lines: Lines?
        /// Files that are one document each and were indexed.
        var indexed: [IngestionReport.IndexedFile] = []
        /// Names of files that were read and hold what they held.
        var unchanged: [[UInt8]] = []
        /// Bytes of files.
        var bytesRead = 0
        var failures: [SkippedFile] = []
        /// Documents that were indexed without some of their pages.
        var incomplete: [NotedFile] = []
        var remarks: [ReadingRemark] = []

        /// - Parameter files: 1 for a document that is a file, 0 for one in a file of many.
        mutating func note(unreadPagesOf document: CouncilDocument, name: [UInt8], files: Int) {
            guard !document.unreadPages.isEmpty else { return }
            let pictures = document.unreadPages.count == 1 ? ", nor in its picture" : ", nor in their pictures"
            let rest = document.hasTriedPictures ? pictures : ""
            incomplete.append(
                NotedFile(
                    name: name, ending: .unreadPages,
                    reason: "has no readable text on \(PageList.text(document.unreadPages))\(rest)", files: files,
                    isMissing: false,
                    unreadPages: NotedFile.UnreadPages(
                        numbers: document.unreadPages, wereLookedAt: document.hasTriedPictures)))
        }

        struct Lines: Sendable {
            /// Name of the file.
            var file: [UInt8]
            /// Whether the index holds an older version of the file.
            var isKnown: Bool
            /// Names of the documents that were indexed.
            var documents: [[UInt8]] = []
            /// Whether what stands in the file is not known.
            var isUnread = false
        }
    }

    /// - Parameter number: the number reserved for the segment.
    func run(_ batch: WorkPlan.Batch, number: UInt64) throws(SegmentError) -> Outcome {
        var outcome = Outcome()
        let desk = desks.take()
        defer { desks.giveBack(desk) }
        switch batch {
        case .files(let items): for item in items { index(item, &desk.indexer, &outcome) }
        case .lines(let block, let item): index(block, of: item, &desk.indexer, &outcome)
        case .members(let files, let item): index(files, of: item, &desk.indexer, &outcome)
        }
        let builder = desk.indexer.builder
        if builder.documentCount > 0 { outcome.segment = try builder.write(to: store, as: number) }
        return outcome
    }

    // MARK: A file that is a document

    private func index(_ item: WorkPlan.Item, _ indexer: inout DocumentIndexer, _ outcome: inout Outcome) {
        do throws(ReadError) {
            try read(item, &indexer, &outcome)
        } catch  where item.isReadAgain && error.isPassing {
            outcome.unchanged.append(item.name)
            outcome.remarks.append(ReadingRemark(path: item.file.path, matter: .notReadAgain(reason: error.reason)))
        } catch {
            outcome.failures.append(SkippedFile(path: item.file.path, reason: .unreadable(error)))
            if item.known != nil, !error.isPassing { outcome.lost.append(item.name) }
        }
        onDocument(item.file.size)
    }

    private func read(
        _ item: WorkPlan.Item, _ indexer: inout DocumentIndexer, _ outcome: inout Outcome
    ) throws(ReadError) {
        let bytes = try pipeline.load(path: item.file.path)
        let checksum = unsafe bytes.withUnsafeBytes { unsafe XXHash64.hash($0) }
        outcome.bytesRead += bytes.count
        if !item.isReadAgain, let known = item.known, known.checksum == checksum, known.size == Int64(bytes.count) {
            outcome.unchanged.append(item.name)
            return
        }
        let path = String(decoding: item.file.path, as: UTF8.self)
        let document = try pipeline.read(bytes: bytes, path: path, format: item.format)
        outcome.remarks += document.warnings.map { ReadingRemark(path: item.file.path, matter: .reader($0)) }
        let source = DocumentIndexer.Source(
            name: item.name, size: bytes.count, times: item.file.times, checksum: checksum)
        try add(document, source, &indexer)
        outcome.indexed.append(
            IngestionReport.IndexedFile(
                path: item.file.path, isNew: item.known == nil, documents: 1))
        outcome.note(unreadPagesOf: document, name: item.name, files: 1)
        if item.known != nil { outcome.replaced.append(item.name) }
    }

    private func add(
        _ document: CouncilDocument, _ source: DocumentIndexer.Source, _ indexer: inout DocumentIndexer
    ) throws(ReadError) {
        let tokens = try pipeline.tokens(of: document)
        let paper = try pipeline.paper(of: document, tokens: tokens)
        indexer.add(document, tokens, paper.facts, passages: paper.passages, source)
    }

    // MARK: Files of an archive

    private func index(
        _ files: [ArchivedFile], of item: WorkPlan.Item, _ indexer: inout DocumentIndexer, _ outcome: inout Outcome
    ) {
        var members = Outcome.Lines(file: item.name, isKnown: item.known != nil)
        let path = RawText.shown(item.file.path)
        for file in files {
            outcome.bytesRead += file.size
            pipeline.forEachDocument(in: file, path: path) { id, document in
                let place = SourceNaming.name(ofDocument: id.utf8, in: item.file.path)
                do throws(ReadError) {
                    let document = try document.get()
                    outcome.remarks += document.warnings.map { ReadingRemark(path: place, matter: .reader($0)) }
                    let name = SourceNaming.name(ofDocument: id.utf8, in: item.name)
                    let source = DocumentIndexer.Source(
                        name: name, size: item.file.size, times: item.file.times,
                        checksum: Self.checksum(of: file, document))
                    try add(document, source, &indexer)
                    members.documents.append(name)
                    outcome.note(unreadPagesOf: document, name: name, files: 0)
                } catch {
                    if error.isPassing { members.isUnread = true }
                    outcome.failures.append(SkippedFile(path: place, reason: .unreadable(error), files: 0))
                }
            }
        }
        outcome.lines = members
        onDocument(files.reduce(0) { $0 + $1.size })
    }

    /// Of a file in an archive, where what was read from its pictures may be asked for again; else nil.
    private static func checksum(of file: ArchivedFile, _ document: CouncilDocument) -> UInt64? {
        guard !document.recognised.bytes.isEmpty, let bytes = try? file.contents.get() else { return nil }
        return unsafe bytes.withUnsafeBytes { unsafe XXHash64.hash($0) }
    }

    // MARK: Lines that are documents

    private static func failure(
        _ error: ReadError, of entry: JSONLinesParser.Entry, in block: LineBlock, _ item: WorkPlan.Item
    ) -> SkippedFile {
        let path = item.file.path
        guard block.isOneValue else {
            return SkippedFile(path: path, reason: .unreadableLine(entry.line, error), files: 0)
        }
        let place = entry.id.isEmpty ? path : SourceNaming.name(ofDocument: entry.id.utf8, in: path)
        return SkippedFile(path: place, reason: .unreadable(error), files: entry.id.isEmpty ? 1 : 0)
    }

    /// Lines of a block that are named one by one: a file of nothing but such lines would have a listing larger than itself.
    private static let mostLineFailures = 1000

    private func index(
        _ block: LineBlock, of item: WorkPlan.Item, _ indexer: inout DocumentIndexer, _ outcome: inout Outcome
    ) {
        var lines = Outcome.Lines(file: item.name, isKnown: item.known != nil)
        outcome.bytesRead += block.count
        var knownKinds: Set<String> = []
        var unlisted = 0
        pipeline.forEachDocument(in: block, path: String(decoding: item.file.path, as: UTF8.self)) { entry in
            do throws(ReadError) {
                let document = try entry.document.get()
                let name = SourceNaming.name(ofDocument: entry.id.utf8, in: item.name)
                let source = DocumentIndexer.Source(
                    name: name, size: item.file.size, times: item.file.times, checksum: nil)
                try add(document, source, &indexer)
                lines.documents.append(name)
                // A value in a list stands in no line of its own.
                guard !block.isOneValue else { return }
                for matter in pipeline.unusedValues(of: document, line: entry.line, knownKinds: &knownKinds) {
                    outcome.remarks.join(ReadingRemark(path: item.file.path, matter: matter))
                }
            } catch {
                if error.isPassing { lines.isUnread = true }
                outcome.failures.append(Self.failure(error, of: entry, in: block, item))
                if outcome.failures.count > Self.mostLineFailures {
                    outcome.failures.removeLast()
                    unlisted += 1
                }
            }
        }
        if unlisted > 0 {
            outcome.failures.append(
                SkippedFile(path: item.file.path, reason: .furtherUnreadableLines(unlisted), files: 0))
        }
        outcome.lines = lines
        onDocument(block.count)
    }
}

extension ReadError {
    /// Whether the same file may be readable next time: then what the index holds of it stays.
    fileprivate var isPassing: Bool {
        switch self {
        case .cannotOpen, .notAFile, .noMemory, .noParser, .beyondMemory, .noProgram, .beyondConverter, .noRoom,
            .noArchiveLibrary, .noMailLibrary, .unreadPicture(wasLookedAt: false):
            true
        case .inMember(_, let error): error.isPassing
        case .isDirectory, .empty, .noText, .tooLarge, .tooDense, .binary, .notText, .unsupportedFormat, .malformed,
            .tooDeep, .tooManyAttributes, .declaresEntities, .manyDocuments, .notPDF, .encrypted, .damagedPDF,
            .noTextLayer, .notConverted, .notPicture, .unreadPicture, .damagedMail, .damagedArchive, .unpacksTooLarge,
            .tooManyMembers,
            .nestsTooDeep,
            .missingMember, .notOffice:
            false
        }
    }
}
