import Lexing

/// Sums of money in running text and in tables.
///
/// What each rule reads: `RuleChapter.amounts`.
enum AmountRules {
    /// In text order.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func amounts(_ reading: Reading, claims: inout Claims) -> [Amount] {
        var scan = AmountScan(reading, claims)
        scan.readTables()
        scan.run()
        claims = scan.claims
        var found = scan.found.sorted { $0.range < $1.range }
        var places = TablePlaces(reading)
        places.add(to: &found)
        var uses = AmountUses(reading)
        uses.add(to: &found)
        return found
    }
}
