import ArgumentParser
import DocumentReading
import Ingestion
import Layout
import Lexing
import Rendering
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

    @Argument(help: "Documents to read; - is standard input, whose content tells its kind.")
    var files: [String]

    @Flag(help: "Print what each part was taken for: headings, fields, paragraphs, items of lists, rows of tables.")
    var layout = false

    @OptionGroup var recognition: RecognitionOptions

    func run() throws {
        let pipeline = DocumentPipeline(
            waits: true, recognition: recognition.ocr, pagesAtOnce: WorkerThreads.processors)
        var output = StandardOutput()
        let isForTerminal = Terminal.outputIsTerminal
        try FileRun.each(files, pipeline) { document throws(ReadError) in
            if layout {
                var document = document
                document.structure = UnescapedText(document.structure)?.text ?? document.structure
                let text = document.structure
                let reading = TokenReading(bytes: text.bytes, tokens: try pipeline.tokens(of: document))
                output.write(LayoutReport.text(reading, DocumentLayout(reading, text)))
            } else {
                output.write(SafeText(document: document.structure.bytes, isForTerminal: isForTerminal))
            }
        }
    }
}
