import Lexing
import Vocabulary

extension ZaaknummerScan {
    /// A case number, a figure, or a label that may stand before one; a bracket behind the name of a paper.
    static let firstTokens = FirstTokens(
        kinds: [.zaaknummer, .number],
        keywords: [.zaaknummer, .zaak, .kenmerk, .registratienummer, .nummer, .ris, .bbv],
        words: [PhraseRole.numberPaper, .numberFiled, .numberNo, .numberProgram].flatMap(\.phrases).map(WordHash.of),
        marks: [Mark.opening])
}
