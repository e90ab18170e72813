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
        let pipeline = DocumentPipeline()
        var output = StandardOutput()
        try FileRun.each(files) { path throws(ReadError) in
            output.write(try pipeline.read(path: Array(path.utf8)).structure.bytes)
        }
    }
}
