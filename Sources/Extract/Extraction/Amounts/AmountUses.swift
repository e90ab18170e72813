import Lexing
import SourceText
import Vocabulary

/// Tells of amounts what they are for, whether once, each year or for each of several, and whether another amount holds them.
///
/// In running text the clause of an amount tells: the words between the amount before it and itself, and the few behind. In a
/// table its row and column do.
struct AmountUses {
    private let reading: Reading
    /// The tokens of each amount.
    private var tokens: [Range<Int>] = []

    /// Tokens of a clause before and behind an amount, at most: what a row of a list has room for.
    private static let reach = 30
    /// Tokens between `waarvan` and its sum: `waarvan naar verwachting voor 2025`.
    private static let nearPart = 6
    /// Tokens between `jaarlijkse` and its sum: `een jaarlijkse bijdrage te verlenen van ten hoogste`.
    private static let nearTerm = 9
    /// Tokens between a sum and `structureel` behind it.
    private static let nearBehind = 2
    /// Tokens between a sum and `aan elk van` behind it: `€ 1.200 te verlenen aan elk`.
    private static let nearEach = 5
    /// Tokens of a label or head that tell what it is: `Nieuw saldo`, `2. Totale lasten`.
    private static let labelTokens = 4

    private static let within = WordSet(.amountWithin)
    private static let thereof = WordSet(.amountThereof)
    private static let becomes = WordSet(.amountBecomes)
    private static let yearly = WordSet(.amountYearly)
    private static let once = WordSet(.amountOnce)
    private static let years = WordSet(.amountYear)
    private static let each = WordSet(.amountEach)
    private static let totals = WordSet(.amountTotal)

    init(_ reading: Reading) { self.reading = reading }

    /// - Parameter amounts: in text order, with their places in tables.
    /// - Complexity: O(*n* log *t*), *n* the number of amounts, *t* that of tokens.
    mutating func add(to amounts: inout [Amount]) {
        var token = 0
        tokens = amounts.map { amount in
            token = reading.tokens.firstToken(at: amount.range.start, near: token)
            return token..<max(token + 1, reading.tokens.firstToken(at: amount.range.end, near: token + 1))
        }
        for index in amounts.indices {
            if let place = amounts[index].place {
                amounts[index].use = AmountUse(term: term(of: place), relation: isTotal(place) ? .total : nil)
            } else {
                amounts[index].use = use(of: index, after: index > 0 ? amounts[index - 1].use : nil)
            }
        }
    }

    // MARK: Running text

    private func use(of index: Int, after last: AmountUse?) -> AmountUse {
        let amount = tokens[index]
        let clause = reading.clause(around: amount, reach: Self.reach)
        let start = index > 0 ? max(clause.lowerBound, tokens[index - 1].upperBound) : clause.lowerBound
        let end = index + 1 < tokens.count ? min(clause.upperBound, tokens[index + 1].lowerBound) : clause.upperBound
        let before = start..<max(start, amount.lowerBound)
        let behind = amount.upperBound..<max(end, amount.upperBound)
        var use = AmountUse(term: term(before, behind), purpose: reading.range(clause))
        if isPart(before, clause) || last?.relation == .part && goesOn(before, in: clause) {
            use.relation = .part
        } else if isFormer(index, behind) {
            use.relation = .former
        }
        return use
    }

    /// `waarvan € 10.000`, `Daarvan is € 96.750 over`.
    private func isPart(_ before: Range<Int>, _ clause: Range<Int>) -> Bool {
        if before.suffix(Self.nearPart + 1).contains(where: { has($0, Self.within) }) { return true }
        return before.suffix(Self.nearPart + 1).contains { token in
            has(token, Self.thereof)
                && (token == clause.lowerBound || reading.kind(token - 1) != .word || reading.keyword(token - 1) == .en)
        }
    }

    /// `, € 20.000 voor b`, `en € 5.000 voor c`: the next of several parts in one sentence.
    private func goesOn(_ before: Range<Int>, in clause: Range<Int>) -> Bool {
        before.lowerBound > clause.lowerBound
            && (before.last.map { reading.isMark($0, ",") || reading.keyword($0) == .en } ?? false)
    }

    /// `te verlagen van € 214,30 naar € 80`.
    private func isFormer(_ index: Int, _ behind: Range<Int>) -> Bool {
        guard index + 1 < tokens.count, behind.upperBound == tokens[index + 1].lowerBound,
            let last = behind.last, has(last, Self.becomes)
        else { return false }
        return AmountModifiers.isChanged(reading, from: tokens[index].lowerBound)
    }

    private func term(_ before: Range<Int>, _ behind: Range<Int>) -> AmountUse.Term? {
        if let term = rate(behind) { return term }
        if let term = behind.prefix(Self.nearBehind + 1).lazy.compactMap(frequency).first { return term }
        for token in before.suffix(Self.nearTerm + 1).reversed() {
            if let term = frequency(token) ?? rate(at: token) { return term }
        }
        return nil
    }

    /// `per jaar`, `per woning`, `te verlenen aan elk van`.
    private func rate(_ behind: Range<Int>) -> AmountUse.Term? {
        if let first = behind.first, let term = rate(at: first) { return term }
        return behind.prefix(Self.nearEach + 1).lazy.compactMap { token in
            has(token, Self.each) && reading.kind(token - 1) == .word ? rate(at: token) : nil
        }.first
    }

    private func frequency(_ token: Int) -> AmountUse.Term? {
        has(token, Self.yearly) ? .yearly : has(token, Self.once) ? .once : nil
    }

    /// What a word that begins with `per` or `ieder` tells; `per 1 januari` is a day.
    private func rate(at token: Int) -> AmountUse.Term? {
        guard reading.keyword(token) == .per || has(token, Self.each), reading.kind(token + 1) == .word else {
            return nil
        }
        return has(token + 1, Self.years) ? .yearly : has(token + 1, Self.totals) ? nil : .each
    }

    // MARK: Tables

    private func term(of place: TablePlace) -> AmountUse.Term? {
        for label in [place.row, place.column] {
            for token in label.flatMap({ words(of: $0).prefix(Self.reach) }) {
                if let term = frequency(token) ?? rate(at: token) { return term }
            }
        }
        return nil
    }

    private func isTotal(_ place: TablePlace) -> Bool {
        [place.row, place.column].contains { label in
            label.first.map { words(of: $0).prefix(Self.labelTokens).contains { has($0, Self.totals) } } ?? false
        }
    }

    private func words(of range: ByteRange) -> Range<Int> {
        let first = reading.tokens.firstToken(at: range.start)
        return first..<max(first, reading.tokens.firstToken(at: range.end, near: first))
    }

    private func has(_ token: Int, _ words: WordSet) -> Bool {
        reading.kind(token) == .word && words.contains(reading.tokens.hashes[token])
    }
}
