import Lexing
import Vocabulary

extension ZaaknummerScan {
    /// A case number, a figure, or a label that may stand before one; a bracket behind the name of a paper.
    static let firstTokens = FirstTokens(
        kinds: [.zaaknummer, .number],
        keywords: [.zaaknummer, .zaak, .kenmerk, .registratienummer, .nummer, .ris, .bbv],
        words: (NumberReader.paperWords + " " + NumberReader.filedWords + " no").split(separator: " ").map {
            WordHash.of($0)
        },
        marks: [Mark.opening])
}
