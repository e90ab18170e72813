import ArgumentParser
import DocumentReading
import Ingestion
import Rendering
import SourceText

struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the text that was read from documents.",
        discussion: """
            Examples:
              griffie text besluitenlijst.html
              griffie text bekendmaking.xml | wc -w

            The offsets that `griffie extract` reports are bytes of this text. On a
            terminal its control characters are shown (<U+001B>); a pipe or a file
            gets the very bytes.
            """)

    @Argument(help: "Documents to read.")
    var files: [String]

    func run() throws {
        let pipeline = DocumentPipeline(waits: true)
        var output = StandardOutput()
        let isForTerminal = Terminal.outputIsTerminal
        try FileRun.each(files, pipeline) {
            output.write(SafeText(document: $0.structure.bytes, isForTerminal: isForTerminal))
        }
    }
}
