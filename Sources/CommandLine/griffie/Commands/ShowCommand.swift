import ArgumentParser
import IndexSchema
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
              griffie show voorstel
              griffie show 2022-0155681
              griffie show 2022-0155681 --text

            A case number shows every document that has it as its own. The name of a
            file, with or without its ending, the end of its path, or the id of a line
            of an export will do where no other has it.
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
        let papers = try IndexedPapers(index)
        let (searcher, notes) = (papers.searcher, papers.notes)
        var damage = Damage()
        let addresses = try papers.addresses(of: name, &damage)
        var output = StandardOutput()
        let summaries = searcher.summaries(of: addresses).value(noting: &damage)
        for (place, (address, summary)) in zip(addresses, summaries).enumerated() {
            guard let summary, let document = searcher.stored(address, noting: &damage) else { continue }
            if place > 0 && !json { output.write("\n") }
            output.write(printed(summary, document, copies: notes.duplicates(ofName: summary.path)))
        }
        output.flush()
        if addresses.isEmpty {
            Messages.error("\(name): no document has this path or case number; try `griffie search \(shellWord: name)`")
        }
        try SearchFailures.end(damage, isEmpty: addresses.isEmpty)
    }

    /// - Parameter copies: names of other files with the same content.
    private func printed(_ summary: DocumentSummary, _ document: StoredDocument, copies: [[UInt8]]) -> SafeText {
        if text { return SafeText(document: document.text, isForTerminal: Terminal.outputIsTerminal) }
        guard json else {
            return DocumentReport(summary, document, copies: copies, screen: Terminal.screen).text()
        }
        let source = ExtractionJSON.Source(path: summary.displayPath, format: summary.format, bytes: summary.size)
        let pages = summary.hasPages ? PageMap(formFeedsOf: document.text, boxes: document.boxes) : nil
        let structure = StructuredText(bytes: document.text, offsets: document.offsets, pages: pages)
        return ExtractionJSON(source: source, text: structure, facts: document.facts).line() + "\n"
    }
}
