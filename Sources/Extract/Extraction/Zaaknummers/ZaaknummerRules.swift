import Lexing

/// Finds the numbers of cases and council documents, and says which are the document's own.
enum ZaaknummerRules {
    /// In text order. Claims their tokens and sets the header's zaaknummer, where it has none and a label or the head of the
    /// document gives one.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func zaaknummers(_ reading: Reading, header: inout DocumentHeader, claims: inout Claims) -> [Zaaknummer] {
        var scan = ZaaknummerScan(reading, header: header)
        scan.run()
        header.zaaknummer = header.zaaknummer ?? scan.ownNumber
        for mention in scan.found { claims.claim(mention.tokens) }
        return scan.zaaknummers
    }
}
