import ArgumentParser
import Glibc
import Ingestion
import Rendering
import SourceText
import Storage
import Synchronization

struct IndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Build an index of documents, or update it with what has changed.",
        discussion: """
            Examples:
              griffie index raadsstukken/
              griffie index --index /var/lib/griffie /srv/stukken
              find . -name '*.md' -mtime -7 | griffie index -

            Folders are walked with all below them. Unchanged files cost a look at
            size and time of change; changed ones replace their document. Every
            file that is not indexed is named with the reason; files of the same
            content are in the index once.

            With --json one line for each file goes to standard output, sorted by
            path: how it ended (`griffie status --coverage` has the words), whether it
            is new, changed or gone, and why it is not in the index. The last line
            is a summary.
            """)

    @Argument(help: "Files and folders; - reads paths from standard input, one a line.")
    var paths: [String] = []

    @OptionGroup var index: IndexOptions
    @OptionGroup var writer: WriterOptions

    @Option(name: .shortAndLong, help: "How many segments to build at once (default: one for each processor).")
    var jobs: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Memory to build segments in; a document that needs more by itself is named and left out.",
            valueName: "MB"))
    var memory = 256

    @Flag(name: .long, help: "Index the text only: no decisions, amounts, deadlines or other facts.")
    var textOnly = false

    @OptionGroup var recognition: RecognitionOptions

    @Flag(name: .long, help: "Remove documents whose file is gone.")
    var removeVanished = false

    @Flag(
        name: .long,
        help: "Leave no text of changed or removed papers in the index's files: writes them anew where needed.")
    var purge = false

    @Flag(
        name: .long, inversion: .prefixedNo,
        help:
            "Whether the group of the index's folder may read the index (default: as it is; a new one is yours alone).")
    var shared: Bool?

    @Flag(name: .long, help: "Print what became of each file as JSON lines, and a summary.")
    var json = false

    func validate() throws {
        if paths.isEmpty, !purge, shared == nil {
            throw ValidationError("name files or folders to index, or - to read their paths from standard input.")
        }
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
        if memory < 32 { throw ValidationError("--memory takes a number of megabytes from 32.") }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let folder = try IndexFolder(
            building: index.folderToBuild(), writer: writer, access: shared.map { $0 ? .group : .owner })
        var options = IndexRun.Options()
        options.jobs = jobs ?? WorkerThreads.processors
        options.memory = MemoryBudget(total: memory << 20)
        options.removesVanished = removeVanished
        options.purges = purge
        options.extractsFacts = !textOnly
        options.recognition = recognition.ocr
        options.listsFiles = json
        let walk = SourceWalk(try handedIn(), excluding: folder.path)
        let progress = Mutex(Progress())
        let report: IngestionReport
        do {
            report = try await folder.reporting {
                try await IndexRun(folder.store, indexFolder: folder.path, options: options).run(walk) { state in
                    progress.withLock {
                        $0.show("\(state.documents) of \(state.documentTotal) files, \(state.bytes / 1_000_000) MB")
                    }
                }
            }
        } catch {
            // Of a run that failed, at least what its walk did not find.
            tell(walk.skipped)
            throw error
        }
        progress.withLock { $0.clear() }
        if folder.store.isShared, shared == nil {
            Messages.note("griffie: note: \(IndexMessages.shared(folder.displayPath))")
        }
        if json { printLines(report) }
        tell(report, seconds: (ContinuousClock.now - start) / .seconds(1))
        if !report.failures.isEmpty { throw ExitStatus.error }
    }

    private func printLines(_ report: IngestionReport) {
        var output = StandardOutput()
        for outcome in report.outcomes { output.write(OutcomeJSON.line(outcome)) }
        output.write(OutcomeJSON.summary(report))
    }

    private func tell(_ report: IngestionReport, seconds: Double) {
        for line in RepeatedNotices.lines(report.remarks.map(RemarkMessages.notice)) {
            Messages.note("griffie: note: \(line)")
        }
        tell(report.skipped)
        for line in IngestionSummary.vanished(report.vanished) { Messages.note("griffie: \(line)") }
        if !report.vanished.isEmpty { Messages.note("griffie: run again with --remove-vanished to take them out") }
        if let home = report.home {
            Messages.note("griffie: note: \(IngestionSummary.elsewhere(home: home))")
        }
        if report.hasPurged { Messages.note("griffie: \(IngestionSummary.purged)") }
        Messages.note("griffie: \(IngestionSummary.line(report, seconds: seconds))")
    }

    private func tell(_ skipped: [SkippedFile]) {
        // Each file that was asked for and is not there is named; of what the machine lacks, the first.
        for file in skipped where file.reason.isFailure && !file.reason.isOfMachine {
            Messages.error(IngestionSummary.line(file))
        }
        for line in RepeatedNotices.lines(skipped.filter(\.reason.isOfMachine).map(IngestionSummary.notice)) {
            Messages.error(line)
        }
        for line in RepeatedNotices.lines(skipped.filter(\.reason.isOnPurpose).map(IngestionSummary.notice)) {
            Messages.note("griffie: left out: \(line)")
        }
    }

    /// The arguments, with `-` replaced by the paths on standard input.
    private func handedIn() throws -> [[UInt8]] {
        try paths.flatMap { path in path == "-" ? try Self.listed() : [RawText.bytes(of: path)] }
    }

    /// Paths on standard input, one a line, or set apart by zero bytes (`find -print0`).
    private static func listed() throws -> [[UInt8]] {
        let bytes = try StandardInput.readAll()
        if bytes.contains(0) { return bytes.split(separator: 0).map(Array.init) }
        return bytes.split(separator: UInt8(ascii: "\n")).map(Self.path).filter { !$0.isEmpty }
    }

    /// A line of a list. One written on Windows may begin with the mark of UTF-8 and ends each line with CR LF, which are no part
    /// of a name, unless there is a file of just that name.
    private static func path(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var path = line
        if path.last == UInt8(ascii: "\r") { path = path.dropLast() }
        if path.starts(with: byteOrderMark) { path = path.dropFirst(byteOrderMark.count) }
        return path.count < line.count && SourceWalk.absolute(Array(line)) != nil ? Array(line) : Array(path)
    }

    private static let byteOrderMark = Array("\u{FEFF}".utf8)
}
