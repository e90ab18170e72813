import ArgumentParser
import Glibc
import Ingestion
import InvertedIndex
import Rendering
import Search
import SourceText
import Synchronization

struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove documents from the index for good; their files stay.",
        discussion: """
            Examples:
              griffie forget raadsstukken/2009/brief.md
              griffie forget --dry-run raadsstukken/2009
              griffie forget --yes raadsstukken/2009 export.jsonl//2022-0155681

            Afterwards nothing that only these documents had is in any file of the
            index; `griffie check --forgotten FILE` proves it. The whole index is
            written anew for that, which takes about as long as a fifth of building it.

            More than one document is removed only after a yes; a path that names
            nothing is told of, and ends with 2 where others were removed. A file that is still
            there comes back with the next `griffie index` of its folder; a line of
            an export comes back when its file has changed.
            """)

    @Argument(
        help: "Files or folders, which need not exist any more, or names and case numbers as `griffie show` takes them."
    )
    var paths: [String]

    @OptionGroup var index: IndexOptions
    @OptionGroup var writer: WriterOptions

    @Flag(name: [.short, .long], help: "Remove without asking.")
    var yes = false

    @Flag(name: [.customShort("n"), .long], help: "Only list what would be removed.")
    var dryRun = false

    @Option(name: .shortAndLong, help: "Workers (default: one for each processor).")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    }

    func run() async throws {
        let folder = try IndexFolder(existing: index.existingFolder(), writer: writer)
        let removal = DocumentRemoval(folder.store, indexFolder: folder.path)
        let matches = try matches(removal, folder)
        for match in matches where match.isEmpty {
            Messages.error(ForgetMessages.unknown(match.path))
        }
        let documents = Set(matches.flatMap(\.documents)).sorted { $0.lexicographicallyPrecedes($1) }
        if dryRun { return try list(documents) }
        try confirm(documents)
        let removed = try await remove(matches, removal, folder)
        Messages.note("griffie: \(ForgetMessages.removed(removed))")
        let filesLeft = matches.reduce(0) { $0 + $1.filesLeft }
        if removed > 0, filesLeft > 0 { Messages.note("griffie: note: \(ForgetMessages.comeBack(filesLeft))") }
        let cleared = Set(matches.flatMap(\.unread)).count
        if cleared > 0 { Messages.note("griffie: \(ForgetMessages.cleared(cleared))") }
        if removed + cleared == 0 { throw ExitStatus.nothingFound }
        if matches.contains(where: \.isEmpty) { throw ExitStatus.error }
    }

    /// What the paths stand for; one that is no path of the index is a name as `show` takes it.
    private func matches(_ removal: DocumentRemoval, _ folder: IndexFolder) throws -> [DocumentRemoval.Match] {
        func matches(of paths: [[UInt8]]) throws -> [DocumentRemoval.Match] {
            try folder.wording { () throws(SegmentError) in try removal.matches(of: paths) }
        }
        var papers: IndexedPapers?
        return try zip(paths, matches(of: paths.map { RawText.bytes(of: $0) })).flatMap { name, match in
            guard match.isEmpty, !NamedPapers.isThere(name) else { return [match] }
            let index = try papers ?? IndexedPapers(self.index)
            papers = index
            var damage = Damage()
            let named = try index.paths(of: name, &damage)
            return named.isEmpty ? [match] : try matches(of: named)
        }
    }

    private func list(_ documents: [[UInt8]]) throws {
        var output = StandardOutput()
        for name in documents { output.write(ForgetMessages.name(name) + "\n") }
        output.flush()
        Messages.note("griffie: \(ForgetMessages.wouldBeRemoved(documents.count))")
        if documents.isEmpty { throw ExitStatus.nothingFound }
    }

    /// One document that was named goes at once; more need a yes.
    private func confirm(_ documents: [[UInt8]]) throws {
        guard documents.count > 1, !yes else { return }
        guard isatty(STDIN_FILENO) == 1, Terminal.errorIsTerminal else {
            throw IndexFolder.failed(ForgetMessages.unconfirmed(documents))
        }
        Messages.write(ForgetMessages.question(documents))
        let answer = (readLine() ?? "").lowercased()
        guard ["y", "yes", "j", "ja"].contains(answer) else {
            Messages.note("griffie: \(ForgetMessages.nothingRemoved)")
            throw ExitStatus.nothingFound
        }
    }

    private func remove(
        _ matches: [DocumentRemoval.Match], _ removal: DocumentRemoval, _ folder: IndexFolder
    ) async throws -> Int {
        let progress = Mutex(Progress())
        defer { progress.withLock { $0.clear() } }
        let workers = jobs ?? WorkerThreads.processors
        return try await folder.reporting {
            try await removal.remove(matches, jobs: workers) { done, all in
                progress.withLock { $0.show(ForgetMessages.progress(done: done, all: all)) }
            }
        }
    }
}
