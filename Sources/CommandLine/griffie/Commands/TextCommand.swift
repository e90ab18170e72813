import ArgumentParser
import DocumentReading
import IndexSchema
import Ingestion
import Layout
import Lexing
import Rendering
import Search
import SourceText

struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the text that was read from documents.",
        discussion: """
            Examples:
              griffie text besluitenlijst.html
              griffie text bekendmaking.xml | wc -w
              griffie text --layout raadsvoorstel.txt   # what each part is

            The offsets that `griffie extract` reports are bytes of this text. On a
            terminal its control characters are shown (<U+001B>); a pipe or a file
            gets the very bytes.
            """)

    @Argument(
        help:
            "Documents to read; - is standard input, whose content tells its kind. What is no file is looked up in the index."
    )
    var files: [String]

    @Flag(help: "Print what each part was taken for: headings, fields, paragraphs, items of lists, rows of tables.")
    var layout = false

    @OptionGroup var recognition: RecognitionOptions
    @OptionGroup var index: IndexOptions

    func run() throws {
        let pipeline = DocumentPipeline(
            waits: true, recognition: recognition.ocr, pagesAtOnce: WorkerThreads.processors)
        var failed = false
        var papers: IndexedPapers?
        for file in files {
            do {
                if !NamedPapers.isFile(file), index.isThere {
                    let known = try papers ?? IndexedPapers(index)
                    papers = known
                    if try writeIndexed(file, known) { continue }
                }
                try FileRun.each([file], pipeline) { document throws(ReadError) in
                    write(document.structure, tokens: layout ? try pipeline.tokens(of: document.unescaped) : nil)
                }
            } catch is ExitStatus {
                failed = true
            }
        }
        if failed { throw ExitStatus.error }
    }

    /// Writes the documents of the index that a name means; false where there are none.
    private func writeIndexed(_ name: String, _ papers: IndexedPapers) throws -> Bool {
        var damage = Damage()
        let addresses = try papers.addresses(of: name, &damage)
        for paper in addresses.compactMap({ papers.paper($0, &damage) }) {
            let pages = paper.summary.hasPages ? PageMap(formFeedsOf: paper.document.text) : nil
            let text = StructuredText(bytes: paper.document.text, pages: pages)
            write(text, tokens: layout ? TokenStream(lexing: text.unescaped.bytes) : nil)
        }
        try SearchFailures.end(damage, isEmpty: false)
        return !addresses.isEmpty
    }

    /// - Parameter tokens: of the text without escapes, where its layout is asked for.
    private func write(_ text: StructuredText, tokens: TokenStream?) {
        var output = StandardOutput()
        if let tokens {
            let text = text.unescaped
            let reading = TokenReading(bytes: text.bytes, tokens: tokens)
            output.write(LayoutReport.text(reading, DocumentLayout(reading, text)))
        } else {
            output.write(SafeText(document: text.bytes, isForTerminal: Terminal.outputIsTerminal))
        }
        output.flush()
    }
}

extension StructuredText {
    fileprivate var unescaped: StructuredText { UnescapedText(self)?.text ?? self }
}

extension CouncilDocument {
    fileprivate var unescaped: CouncilDocument {
        var document = self
        document.structure = structure.unescaped
        return document
    }
}
