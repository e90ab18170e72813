import Analysis
import ArgumentParser
import Rendering

struct AnalyseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse", abstract: "Print the stem of words, and the parts of compounds.",
        discussion: """
            Examples:
              griffie analyse scholen school           both are found by either
              griffie analyse --json krediet           for programs
              cat words.txt | xargs griffie analyse

            The index holds stems: words with one stem find each other. Needs no index.
            """)

    @Argument(help: "Words.")
    var words: [String]

    @OptionGroup var format: OutputOptions

    func run() throws {
        var rows = Rows(columns: [.init("word", "word"), .init("stem", "stem"), .init("parts", "parts")])
        for word in words {
            let analysis = WordAnalysis(of: word)
            rows.append([.text(analysis.word), .text(analysis.stem), .list(analysis.parts)])
        }
        var output = StandardOutput()
        format.chosen.print(rows, to: &output)
        output.flush()
    }
}
