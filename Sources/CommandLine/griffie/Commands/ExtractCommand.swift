import ArgumentParser
import DocumentReading
import Ingestion
import Rendering

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the facts of documents as JSON lines, without an index.",
        discussion: """
            Examples:
              griffie extract voorstel.md
              griffie extract --explain stukken/*.html | jq .amounts
              curl -s https://…/besluit.pdf | griffie extract -

            - reads standard input; what it holds tells its kind.
            One JSON object per document, in the order given;
            Schemas/extract.schema.json describes it. Offsets are UTF-8 bytes of
            the text that `griffie text` prints; for text and Markdown that is the
            file itself.
            """)

    @Argument(help: "Documents to read; - is standard input.")
    var files: [String]

    @Flag(name: .long, help: "Print JSON lines (there is no other form).")
    var json = false

    @Flag(name: .long, help: "Name the rule that found each fact; docs/rules.md lists them.")
    var explain = false

    @OptionGroup var recognition: RecognitionOptions

    func run() throws {
        let pipeline = DocumentPipeline(
            waits: true, recognition: recognition.ocr, pagesAtOnce: WorkerThreads.processors)
        try FileRun.each(files, pipeline) { (document) throws(ReadError) in
            let facts = try pipeline.facts(of: document, tokens: try pipeline.tokens(of: document))
            let source = ExtractionJSON.Source(
                path: document.path, format: document.format.rawValue, bytes: document.originalByteCount)
            let json = ExtractionJSON(source: source, text: document.structure, facts: facts, explain: explain)
            json.write { StandardOutput.write($0) }
            StandardOutput.write("\n")
        }
    }
}
