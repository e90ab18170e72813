import Lexing
import Vocabulary

extension LegalReferenceScan {
    /// The name of a law, the head word of a rule, the citing of an article, or the grounds of a decision.
    static let firstTokens = FirstTokens(
        keywords: [.artikel, .gelet, .wet, .verordening, .reglement, .besluit, .regeling],
        words: LawTable.shared.beginnings + LocalRuleReader.headWords.split(separator: " ").map { WordHash.of($0) },
        forms: [.ruleName])
}
