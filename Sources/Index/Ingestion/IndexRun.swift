package import DocumentReading
import IndexSchema
import InvertedIndex
package import Storage
import Synchronization

/// Builds or updates an index from files: the one place where all stages meet.
///
/// The index holds what the files hold: new ones are added, changed ones replace their document, unchanged ones cost a
/// look at size and times of change. One file that fails does not stop the others. Nothing is seen by readers before a
/// commit; a run that is broken off leaves the last one.
package struct IndexRun: Sendable {
    package struct Options: Sendable {
        /// Segments built at once.
        package var jobs = 1
        package var memory = MemoryBudget(total: 256 << 20)
        /// Take documents out whose file is gone.
        package var removesVanished = false
        /// Write the index anew where it keeps text of documents that were taken out or replaced: see `IndexWriter.purge`.
        package var purges = false
        /// Largest document that is read, in bytes.
        package var byteLimit = 128 << 20
        /// Whether facts are looked for. Without, documents are found by their words, titles and places only.
        package var extractsFacts = true
        /// Which pages of PDFs are read from their pictures.
        package var recognition = PageRecognition.never
        /// Whether the report has what became of each file.
        package var listsFiles = false

        package init() {}
    }

    private let store: any FileStore
    private let indexFolder: [UInt8]
    private let options: Options

    /// - Parameter indexFolder: the index's own absolute path without links.
    package init(_ store: any FileStore, indexFolder: [UInt8], options: Options = Options()) {
        self.store = store
        self.indexFolder = indexFolder
        self.options = options
    }

    /// - Parameter onProgress: called from any thread, often.
    package func run(
        _ walk: SourceWalk, onProgress: @escaping @Sendable (IngestionProgress) -> Void = { _ in }
    ) async throws -> IngestionReport {
        MemoryReturn.enforce()
        let writer = try IndexWriter(store, layout: .griffie)
        let reader = try IndexReader.open(store)
        let indexed = try IndexedFiles(reader)
        var report = IngestionReport()
        report.skipped = walk.skipped
        var notes = try CommitNotes(of: writer)
        let isEmpty = reader?.liveCount ?? 0 == 0
        try setFacts(of: &notes, isEmpty: isEmpty)
        let naming = try SourceNaming(indexFolder: indexFolder, reader: isEmpty ? nil : reader, notes: notes)
        if naming != SourceNaming(indexFolder: indexFolder) { report.home = naming.home }
        let survey = try FileSurvey(
            walk, indexed, naming, notes, canRecognise: options.recognition.isPossible)
        report.unchanged = survey.unchanged
        report.skipped += survey.skipped
        let finder = DuplicateFinder(indexed: indexed, naming: naming, jobs: options.jobs)
        let (items, duplicates) = try await finder.split(survey.items)
        let intake = SegmentIntake(writer, survey, payload: Self.halfway(notes, naming).encoded())
        try await index(items, indexed, intake, writer, &report, Self.counting(items.count, onProgress))
        try settle(duplicates, indexed, writer, &report)
        try settleVanished(walk, indexed, naming, writer, &report)
        try await writer.merge(jobs: options.jobs)
        var keepsRemoved = notes.keepsRemoved || writer.hasDeleted
        if options.purges, keepsRemoved {
            try await writer.purge(jobs: options.jobs)
            keepsRemoved = false
            report.hasPurged = true
        }
        report.skipped.sort { $0.path.lexicographicallyPrecedes($1.path) }
        var final = self.notes(report, walk, naming, notes.files)
        final.keepsRemoved = keepsRemoved
        try commit(writer, final, &report)
        report.documentCount = try IndexReader.open(store)?.liveCount ?? 0
        if options.listsFiles {
            report.outcomes = OutcomeList(walk: walk, survey: survey, naming: naming).outcomes(report)
        }
        return report
    }

    private func setFacts(of notes: inout CommitNotes, isEmpty: Bool) throws(IngestionError) {
        guard isEmpty || notes.hasFacts == options.extractsFacts else { throw .mixed(hasFacts: notes.hasFacts) }
        notes.hasFacts = options.extractsFacts
    }

    /// The notes of commits that are made on the way: should the run end there, what it replaced is not lost sight of.
    private static func halfway(_ notes: CommitNotes, _ naming: SourceNaming) -> CommitNotes {
        var notes = notes
        (notes.keepsRemoved, notes.home) = (true, naming.home)
        return notes
    }

    // MARK: Segments

    /// Builds segments, some at once, and adds them in the order of the plan.
    private func index(
        _ items: [WorkPlan.Item], _ indexed: IndexedFiles, _ intake: SegmentIntake, _ writer: IndexWriter,
        _ report: inout IngestionReport, _ onDocument: @escaping @Sendable (Int) -> Void
    ) async throws {
        let recognised = RecognisedDocuments(indexed)
        var plan = WorkPlan(items, batchBytes: options.memory.batchBytes, lineLimit: options.byteLimit)
        let pipeline = DocumentPipeline(
            byteLimit: options.byteLimit, memoryLimit: options.memory.total, extractsFacts: options.extractsFacts,
            recognition: options.recognition, pagesAtOnce: options.jobs, memory: recognised.text(of:))
        // A sample takes a look only: pictures of pages are read once.
        let look = DocumentPipeline(byteLimit: options.byteLimit, memoryLimit: options.memory.total)
        let dictionary = TextSample(of: items, look)?.dictionary
        let worker = BatchWorker(
            pipeline: pipeline, store: store, desks: DeskPool(dictionary), onDocument: onDocument)
        var intake = intake
        try await build(&plan, worker, writer) { outcome in try intake.take(outcome, &report) }
        for (item, error) in plan.failures {
            report.skipped.append(SkippedFile(path: item.file.path, reason: .unreadable(error)))
        }
        let unread = Set(plan.failures.map(\.item.name))
        try intake.settleLines(items.filter { !unread.contains($0.name) }, indexed, &report)
    }

    /// Builds the batches of a plan, some at once, and hands over what became of each in the order of the plan.
    private func build(
        _ plan: inout WorkPlan, _ worker: BatchWorker, _ writer: IndexWriter,
        _ take: (BatchWorker.Outcome) throws -> Void
    ) async throws {
        let width = max(1, min(options.jobs, options.memory.concurrentBatches))
        try await withThrowingTaskGroup(of: (Int, BatchWorker.Outcome).self) { group in
            var waiting: [Int: BatchWorker.Outcome] = [:]
            var (started, finished) = (0, 0)
            var running = RunningBatches(options.memory)
            var next = plan.nextBatch()
            while true {
                // Never far ahead of what was added: so the disk holds only a few segments that wait.
                while let batch = next, running.count < width, started < finished + 4 * width,
                    running.hasRoom(for: batch)
                {
                    let (index, number) = (started, writer.reserveSegment())
                    running.start(batch, as: index)
                    group.addTask { (index, try worker.run(batch, number: number)) }
                    started += 1
                    next = plan.nextBatch()
                }
                guard let (index, outcome) = try await group.next() else { break }
                running.end(index)
                waiting[index] = outcome
                while let next = waiting.removeValue(forKey: finished) {
                    try take(next)
                    finished += 1
                }
            }
        }
    }

    // MARK: Duplicates

    /// Files that another stands for: what the index holds of them goes. Where the other could not be read, neither can they.
    private func settle(
        _ duplicates: [DuplicateFinder.Duplicate], _ indexed: IndexedFiles, _ writer: IndexWriter,
        _ report: inout IngestionReport
    ) throws(SegmentError) {
        let failed = Dictionary(
            report.skipped.lazy.filter { $0.files > 0 && !$0.isNoted }.map { ($0.path, $0.reason) },
            uniquingKeysWith: { first, _ in first })
        for duplicate in duplicates {
            let item = duplicate.item
            let reason = failed[duplicate.twin] ?? .duplicate(of: duplicate.twin)
            report.skipped.append(SkippedFile(path: item.file.path, reason: reason))
            guard item.known != nil else { continue }
            let names =
                item.format.holdsMany
                ? try indexed.names(startingWith: SourceNaming.linePrefix(ofFile: item.name)) : [item.name]
            for name in names { report.removed += try writer.delete(key: name) }
        }
    }

    // MARK: Vanished files

    /// Documents below the walked paths whose file is not there any more.
    private func settleVanished(
        _ walk: SourceWalk, _ indexed: IndexedFiles, _ naming: SourceNaming, _ writer: IndexWriter,
        _ report: inout IngestionReport
    ) throws(SegmentError) {
        for root in walk.roots {
            var near = 0
            for name in try indexed.names(startingWith: naming.commonPrefix(ofPath: root)) {
                let path = naming.path(ofName: SourceNaming.file(ofDocument: name))
                guard SourceWalk.isBelow(path, root), !walk.holds(path, near: &near), walk.isGone(path) else {
                    continue
                }
                if options.removesVanished {
                    report.removed += try writer.delete(key: name)
                    report.takenOut.append(name)
                } else {
                    report.vanished.append(name)
                }
            }
        }
    }

    // MARK: Commit

    /// What this run notes of files, and what earlier ones noted of files that it did not look at.
    private func notes(
        _ report: IngestionReport, _ walk: SourceWalk, _ naming: SourceNaming, _ earlier: [NotedFile]
    ) -> CommitNotes {
        var near = 0
        var noted = report.skipped.filter(\.isNotable).map { file in
            file.note(naming, walk.place(of: file.path, near: &near).map { walk.files[$0] })
        }
        noted += report.incomplete
        noted += report.vanished.map {
            NotedFile(name: $0, ending: .indexed, reason: "the file is gone", files: 0, isMissing: false)
        }
        let names = Set(noted.map(\.name))
        let kept = earlier.filter { file in
            let path = naming.path(ofName: SourceNaming.file(ofDocument: file.name))
            // The reason may have words of the file.
            if options.purges, SourceWalk.isNothing(at: path) { return false }
            return !names.contains(file.name) && !walk.roots.contains { SourceWalk.isBelow(path, $0) }
        }
        return CommitNotes(
            files: (kept + noted).sorted { $0.name.lexicographicallyPrecedes($1.name) },
            hasFacts: options.extractsFacts, home: naming.home)
    }

    private func commit(
        _ writer: IndexWriter, _ notes: CommitNotes, _ report: inout IngestionReport
    ) throws(SegmentError) {
        let payload = notes.encoded()
        let isNew = writer.committed.generation == 0
        guard isNew || writer.hasChanges || payload != writer.committed.payload else { return }
        // That an index was moved is noted, and no change of what it holds.
        var unmoved = notes
        unmoved.home = try CommitNotes(of: writer).home
        report.hasChanged = isNew || writer.hasChanges || unmoved.encoded() != writer.committed.payload
        try writer.commit(payload: payload)
    }

    /// Turns “a document of so many bytes is done” into how far the run is.
    private static func counting(
        _ total: Int, _ onProgress: @escaping @Sendable (IngestionProgress) -> Void
    ) -> @Sendable (Int) -> Void {
        let state = SharedProgress(total)
        return { bytes in onProgress(state.advanced(bytes)) }
    }
}

extension SkippedFile {
    /// Whether an earlier run noted it.
    fileprivate var isNoted: Bool { if case .noted = reason { true } else { false } }

    /// Whether later runs and commands should know of it.
    fileprivate var isNotable: Bool { reason.isFailure || files > 0 }

    /// - Parameter file: as it was found; nil for what is no file.
    fileprivate func note(_ naming: SourceNaming, _ file: SourceFile?) -> NotedFile {
        var note = NotedFile(
            name: naming.name(ofPath: path), ending: reason.ending, reason: reason.message, files: files,
            isMissing: reason.isFailure)
        switch reason {
        case .noted(let earlier): return earlier
        case .duplicate(let twin), .link(let twin):
            // A link is looked at each time.
            note.twin = NotedFile.Twin(
                name: naming.name(ofPath: twin), size: Int64(file?.size ?? 0), modified: file?.times.modified ?? 0,
                changed: file?.times.changed ?? 0)
        default: break
        }
        return note
    }
}

/// The batches that segments are being made of, and the memory that they may take. One that may take more than there is
/// runs alone.
private struct RunningBatches {
    private let budget: MemoryBudget
    private var weights: [Int: Int] = [:]

    init(_ budget: MemoryBudget) { self.budget = budget }

    var count: Int { weights.count }

    func hasRoom(for batch: WorkPlan.Batch) -> Bool {
        let inUse = weights.values.reduce(0, +)
        return weights.isEmpty || budget.total - inUse >= budget.weight(ofBatchWith: batch.largestDocument)
    }

    mutating func start(_ batch: WorkPlan.Batch, as index: Int) {
        weights[index] = min(budget.total, budget.weight(ofBatchWith: batch.largestDocument))
    }

    mutating func end(_ index: Int) { weights[index] = nil }
}

/// The state of a run's progress, shared by its workers.
private final class SharedProgress: Sendable {
    private let state: Mutex<IngestionProgress>

    init(_ total: Int) { state = Mutex(IngestionProgress(documents: 0, documentTotal: total, bytes: 0)) }

    func advanced(_ bytes: Int) -> IngestionProgress {
        state.withLock { state in
            state.documents += 1
            state.bytes += bytes
            return state
        }
    }
}
