import Lexing
import Vocabulary

extension LegalReferenceScan {
    /// The name of a law, the head word of a rule, the citing of an article, or the grounds of a decision.
    static let firstTokens = FirstTokens(
        keywords: [.artikel, .gelet, .wet, .verordening, .reglement, .besluit, .regeling],
        words: LawTable.shared.beginnings + PhraseRole.ruleHead.phrases.map { WordHash.of($0) },
        endings: LocalRuleReader.ruleEndings)
}
