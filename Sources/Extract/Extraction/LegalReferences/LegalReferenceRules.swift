import Lexing

/// Finds references to articles of laws and local rules, and the names of laws.
///
/// Sources: Aanwijzingen voor de regelgeving 3.27 and following (how articles and their parts are cited), the Juriconnect
/// standard (their parts), and what council papers make of both.
enum LegalReferenceRules {
    /// In text order. Claims the tokens of each reference, and the year in a rule's name that is not itself reported.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func references(_ reading: Reading, header: DocumentHeader, claims: inout Claims) -> [LegalReference] {
        var scan = LegalReferenceScan(reading, header: header)
        scan.run(&claims)
        return scan.references
    }
}
