import ArgumentParser
import IndexSchema
import Ingestion
import InvertedIndex
import Rendering
import Search
import SourceText

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print one document: its header, beslispunten, amounts, deadlines and references.",
        discussion: """
            Examples:
              griffie show raadsstukken/voorstel.md
              griffie show voorstel.md
              griffie show 2022-0155681
              griffie show 2022-0155681 --text

            A case number shows every document that has it as its own. The name of a
            file, or the end of its path, will do where no other has it.
            """)

    @Argument(help: "A path as the index names it, a file, or a case number.")
    var name: String

    @OptionGroup var index: IndexOptions

    @Flag(name: .long, help: "Print the facts as JSON lines, as `griffie extract` does.")
    var json = false

    @Flag(name: .long, help: "Print the text that was read.")
    var text = false

    func validate() throws {
        if json && text { throw ValidationError("--json and --text exclude each other; give one of them.") }
    }

    func run() throws {
        let folder = try IndexFolder(existing: index.existingFolder())
        let searcher = Searcher(try folder.reader())
        let (addresses, damage) = try find(in: searcher, folder)
        var output = StandardOutput()
        for (place, address) in addresses.enumerated() {
            let (summary, document) = try SearchFailures.reading { () throws(DocumentError) in
                (try searcher.summary(of: address), try searcher.stored(address))
            }
            if place > 0 && !json { output.write("\n") }
            output.write(bytes(summary, document))
        }
        output.flush()
        if addresses.isEmpty {
            Messages.error("\(name): no document has this path or case number; try `griffie search '\(name)'`")
        }
        try SearchFailures.end(damage, isEmpty: addresses.isEmpty)
    }

    /// By path first, then by number, then by the end of a path: a name that is both is rare, and then the first is meant.
    private func find(
        in searcher: Searcher, _ folder: IndexFolder
    ) throws -> (documents: [DocumentAddress], damage: [SegmentError]) {
        // As it is, or as griffie shows it.
        let typed = RawText.bytes(of: name)
        var paths = [typed, RawText.named(typed)]
        if let absolute = SourceWalk.absolute(typed) { paths.append(folder.naming.name(ofPath: absolute)) }
        for path in paths {
            let address = try folder.wording { () throws(SegmentError) in try searcher.address(ofPath: path) }
            if let address { return ([address], []) }
        }
        let numbered = searcher.documents(with: ExactTerm.zaaknummer(name), in: .zaak)
        if name.isEmpty || !numbered.documents.isEmpty || !numbered.damage.isEmpty { return numbered }
        let named = try folder.wording { () throws(SegmentError) in try searcher.documents(named: RawText.named(typed))
        }
        guard named.count > 1 else { return (named.map(\.address), []) }
        let shown = named.prefix(Self.namesToTell).map {
            DisplayWidth.oneLine(RawText.shown($0.path))
        }
        let more = named.count > shown.count ? ", …" : ""
        Messages.error("\(name): \(named.count) documents have this name: \(shown.joined(separator: ", "))\(more)")
        throw ExitStatus.error
    }

    /// How many paths a message lists.
    private static let namesToTell = 5

    private func bytes(_ summary: DocumentSummary, _ document: StoredDocument) -> [UInt8] {
        if text { return document.text }
        guard json else {
            return Array(DocumentReport(summary, document, style: Terminal.outputStyle).text().utf8)
        }
        let source = ExtractionJSON.Source(path: summary.displayPath, format: summary.format, bytes: summary.size)
        let structure = StructuredText(bytes: document.text, offsets: document.offsets)
        return ExtractionJSON(source: source, text: structure, facts: document.facts).line() + [UInt8(ascii: "\n")]
    }
}
