import ArgumentParser
import Ingestion
import SourceText

struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Remove documents from the index; their files stay.",
        discussion: """
            Examples:
              griffie forget raadsstukken/2009
              griffie forget voorstel.md export.jsonl#2022-0155681

            A file that is still there comes back with the next `griffie index` of
            its folder; a line of an export comes back when its file has changed.
            """)

    @Argument(help: "Files or folders, which need not exist any more.")
    var paths: [String]

    @OptionGroup var index: IndexOptions
    @OptionGroup var writer: WriterOptions

    func run() async throws {
        let folder = try IndexFolder(existing: index.existingFolder(), writer: writer)
        let counts = try await folder.reporting {
            try DocumentRemoval(folder.store, naming: folder.naming).remove(paths.map { RawText.bytes(of: $0) })
        }
        for (path, count) in zip(paths, counts) where count == 0 {
            Messages.error("\(path): the index holds no document of that name; `griffie status` tells what it holds")
        }
        let total = counts.reduce(0, +)
        Messages.note("griffie: \(total) \(total == 1 ? "document" : "documents") removed")
        if total == 0 { throw ExitStatus.nothingFound }
    }
}
