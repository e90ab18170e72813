import ArgumentParser
import DocumentReading
import Ingestion
import SourceText

struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the text that was read from documents.",
        discussion: """
            Examples:
              griffie text besluitenlijst.html
              griffie text bekendmaking.xml | wc -w

            The offsets that `griffie extract` reports are bytes of this text.
            """)

    @Argument(help: "Documents to read.")
    var files: [String]

    func run() throws {
        let pipeline = DocumentPipeline(waits: true)
        var output = StandardOutput()
        try FileRun.each(files, pipeline) { output.write($0.structure.bytes) }
    }
}
