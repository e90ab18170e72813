import SourceText

/// Leads the forms of a Dutch word back to one stem: `scholen` to `school`, `afgewezen` to `afwijs`, `raadsleden` to `raadslid`.
///
/// A stem is mostly a word as it is spelled without an ending, and never meant to be read. Words with other letters than
/// `a` to `z` are their own stems.
struct DutchStemmer {
    private let table = FormTable.shared
    private let verbs = VerbReader()

    /// Letters of a word that has an ending at least.
    private static let shortest = 3

    /// The stem of `word` (small letters without accents).
    /// - Complexity: O(*n*), *n* the bytes of the word: what is looked up is as long as the table's longest.
    func stem(of word: [UInt8]) -> [UInt8] {
        guard word.count >= Self.shortest, word.allSatisfy({ Byte.isLower($0) }) else { return word }
        if let known = table.stem(ofWhole: word) { return known }
        if let single = Endings.withoutS(word), table.stem(byTail: word) == nil {
            return table.stem(ofWhole: single) ?? withoutPlural(single)
        }
        return withoutPlural(word)
    }

    /// The stem of a word that the table does not know whole and that has no `-s`.
    private func withoutPlural(_ word: [UInt8]) -> [UInt8] {
        if let verb = verbs.stem(of: word, isWhole: true) { return Spelling.shared(verb) }
        if let known = table.stem(byTail: word) { return known }
        guard let open = Endings.withoutE(word) else { return Spelling.shared(word) }
        if Spelling.isPolysyllabic(open), let known = table.stem(ofWhole: open) { return known }
        if let verb = verbs.stem(of: open, isWhole: false) { return Spelling.shared(verb) }
        if let known = table.stem(byTail: open) { return known }
        let closed = Spelling.closed(open)
        return Spelling.shared(verbs.stem(of: closed, isWhole: false) ?? closed)
    }
}
