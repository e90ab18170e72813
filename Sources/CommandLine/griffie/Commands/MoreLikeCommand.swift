import ArgumentParser
import DocumentReading
import Extraction
import IndexSchema
import Ingestion
import InvertedIndex
import Rendering
import Search
import SourceText

struct MoreLikeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "more-like", abstract: "Find documents that are like one, by the words that tell it from others.",
        discussion: """
            Examples:
              griffie more-like 2022-0155681
              griffie more-like raadsstukken/voorstel.md --limit 5
              griffie more-like ~/downloads/brief.pdf --json

            A document of the index by its path, the end of that, or its case number; any
            other file is read, and not put into the index. The document itself and its
            copies are no answer.
            """)

    @Argument(help: "A path as the index names it, a case number, or a file.")
    var name: String

    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions

    @Option(name: .long, help: "Most hits to print.")
    var limit = SearchRun.usualLimit

    @Option(name: .long, help: "Hits to pass over first.")
    var offset = 0

    func validate() throws {
        if limit < 0 || offset < 0 { throw ValidationError("--limit and --offset take numbers from 0.") }
    }

    func run() throws {
        let papers = try IndexedPapers(index)
        let searcher = papers.searcher
        var damage = Damage()
        let known = try papers.addresses(of: name, &damage)
        let (text, title) = try known.isEmpty ? readFile() : stored(known, searcher, &damage)
        let found = searcher.documents(like: text, title: title, besides: known, offset: offset, limit: limit)
            .value(noting: &damage)
        var output = StandardOutput()
        let entries = HitEntries(searcher, SnippetMaker(terms: found.terms), offset: offset)
            .entries(of: found.result.hits, noting: &damage)
        let report = HitReport(entries, total: found.result.total, likeness: found.words)
        if format.isForPeople {
            output.write(report.text(on: Terminal.screen))
        } else {
            format.print(report.rows, to: &output)
        }
        output.flush()
        try SearchFailures.end(damage, isEmpty: found.result.total == 0)
    }

    /// The text and title of documents of the index; of several that have one number all together.
    private func stored(
        _ addresses: [DocumentAddress], _ searcher: Searcher, _ damage: inout Damage
    ) throws -> (text: [UInt8], title: String) {
        var (text, titles): ([UInt8], [String]) = ([], [])
        for (address, summary) in zip(addresses, searcher.summaries(of: addresses).value(noting: &damage)) {
            guard let summary, let document = searcher.stored(address, noting: &damage) else { continue }
            text += document.text + Array("\n\n".utf8)
            titles.append(summary.title)
        }
        return (text, titles.joined(separator: "\n"))
    }

    private func readFile() throws -> (text: [UInt8], title: String) {
        let pipeline = DocumentPipeline()
        do throws(ReadError) {
            let document = try pipeline.read(path: RawText.bytes(of: name))
            let facts = try pipeline.facts(of: document, tokens: try pipeline.tokens(of: document))
            return (document.structure.bytes, facts.header.subject ?? document.declared.title ?? "")
        } catch {
            Messages.error(
                "\(error.message(path: name)); no document of the index has this path or case number either")
            throw ExitStatus.error
        }
    }
}
