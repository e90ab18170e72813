import ArgumentParser
import Glibc
import Ingestion
import Rendering
import SourceText
import Storage

struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Keep an index up to date with folders, and print what changed.",
        discussion: """
            Examples:
              griffie watch raadsstukken/
              griffie watch --json --remove-vanished raadsstukken/ >> veranderd.jsonl

            Updates the index as `griffie index` does, and again whenever files below
            the folders come, change or go, half a second after the last of them.
            Each file that did is a line on standard output. Ends with Ctrl-C.
            """)

    @Argument(help: "Folders to watch, with all below them.")
    var folders: [String]

    @OptionGroup var index: IndexOptions
    @OptionGroup var writer: WriterOptions
    @OptionGroup var recognition: RecognitionOptions

    @Flag(name: .long, help: "Remove documents whose file is gone.")
    var removeVanished = false

    @Flag(name: .long, help: "Print each change as a JSON line, as `griffie index --json` does.")
    var json = false

    @Option(name: .long, help: ArgumentHelp("End after so many updates of the index.", visibility: .hidden))
    var updates: Int?

    func validate() throws {
        if folders.isEmpty { throw ValidationError("name folders to watch.") }
    }

    func run() async throws {
        for folder in folders where !NamedPapers.isThere(folder + "/.") {
            throw IndexFolder.failed("\(folder): is no folder that can be watched")
        }
        let index = try IndexFolder(building: self.index.folderToBuild(), writer: writer, access: nil)
        guard var watch = FolderWatch() else {
            throw IndexFolder.failed("cannot watch folders: \(SystemFailure.message(errno))")
        }
        var runs = 0
        var isTold = false
        while true {
            // First the watch, then the look: what changes in between is seen by one of them.
            watch.watch(SourceWalk.folders(folders.map { RawText.bytes(of: $0) }, excluding: index.path))
            if watch.isLimited, !isTold {
                isTold = true
                Messages.note(
                    "griffie: note: the system watches no more folders (fs.inotify.max_user_watches); they are looked at once a minute"
                )
            }
            try await update(index)
            runs += 1
            if let updates, runs >= updates { return }
            watch.wait()
        }
    }

    /// Updates the index and prints what changed. Where another run holds the index, the next change tries again.
    private func update(_ index: IndexFolder) async throws {
        var options = IndexRun.Options()
        options.jobs = WorkerThreads.processors
        options.removesVanished = removeVanished
        options.recognition = recognition.ocr
        options.listsFiles = true
        let walk = SourceWalk(folders.map { RawText.bytes(of: $0) }, excluding: index.path)
        let report: IngestionReport
        do {
            report = try await index.reporting {
                try await IndexRun(index.store, indexFolder: index.path, options: options).run(walk) { _ in }
            }
        } catch is ExitStatus {
            return
        }
        var output = StandardOutput()
        for outcome in report.outcomes where outcome.change != nil {
            output.write(json ? OutcomeJSON.line(outcome) : IngestionSummary.changed(outcome))
        }
        output.flush()
    }
}
