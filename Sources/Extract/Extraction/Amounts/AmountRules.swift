import Lexing

/// Sums of money in running text and in tables.
///
/// Rules (`FactOrigin.rule`): `amount.currency-sign`, `amount.closing-mark`, `amount.euro-word`, `amount.sign-behind`,
/// `amount.cent`, `amount.number-words`, `amount.sign-before-words`, `amount.negative-in-brackets`, `amount.range`,
/// `amount.table-cell`, `amount.aligned-table`.
enum AmountRules {
    /// In text order.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func amounts(_ reading: Reading, claims: inout Claims) -> [Amount] {
        var scan = AmountScan(reading, claims)
        scan.readTables()
        scan.readAlignedTables()
        scan.run()
        claims = scan.claims
        return scan.found.sorted { $0.range < $1.range }
    }
}
