/// Whether an amount counts where the amounts of papers are added up, and if not, why: so that each sum counts once.
package enum AmountShare: String, Hashable, Sendable, CaseIterable {
    case counted
    /// Lies in another sum of its paper: behind `waarvan`, or one of several that add up to it.
    case part
    /// A row or column of totals, whose rows count.
    case total
    /// What was before a change.
    case former
    /// For each of several, whose number is not known.
    case each
    /// A floor (`ten minste € 5.000`), which names no sum.
    case atLeast = "at_least"
    /// In running text, where the paper has beslispunten with money, or another of its dossier.
    case runningText = "running_text"
    /// Proposed, where what was decided is there too.
    case superseded
    /// The sum that stands in its paper or dossier already.
    case repeated
    /// In what was rejected or withdrawn.
    case rejected
    /// In a copy of a paper that counts.
    case copy
    /// More than can be added.
    case tooLarge = "too_large"
}

extension ExtractedDocument {
    /// What becomes of each amount where only this paper's are added up.
    /// - Complexity: O(*n* log *p*), *n* the amounts, *p* the beslispunten.
    package var amountShares: [AmountShare] { amountShares(by: StatedFacts(statedPoints)) }

    /// The same, where the beslispunten are looked up already.
    /// - Parameter points: the document's `statedPoints`.
    package func amountShares(by points: StatedFacts) -> [AmountShare] {
        let places = amounts.map { points.spot(around: $0.range) }
        var shares = zip(amounts, places).map { Self.share(of: $0, $1) }
        let isInPoints = places.indices.contains { places[$0] != nil && shares[$0] == .counted }
        let isDecided = places.indices.contains { places[$0]?.isProposal == false && shares[$0] == .counted }
        for index in shares.indices where shares[index] == .counted {
            if isInPoints, places[index] == nil { shares[index] = .runningText }
            if isDecided, places[index]?.isProposal == true { shares[index] = .superseded }
        }
        var sums = SumsOfPaper(amounts, shares, areInPoints: places.map { $0 != nil })
        sums.findParts()
        sums.findRepeated()
        return sums.shares
    }

    /// What is told by the amount and its beslispunt alone.
    private static func share(of amount: Amount, _ place: StatedFacts.Spot?) -> AmountShare {
        switch amount.use.relation {
        case .part: return .part
        case .total: return .total
        case .former: return .former
        case nil: break
        }
        if amount.use.term == .each { return .each }
        if amount.modifier == .atLeast { return .atLeast }
        return place?.point.standing.isOff ?? false ? .rejected : .counted
    }
}

/// Finds the sums of one paper that are others once more.
private struct SumsOfPaper {
    private let amounts: [Amount]
    private(set) var shares: [AmountShare]
    private let areInPoints: [Bool]

    /// Sums between a whole and the first of its parts.
    private static let nearWhole = 8
    /// Parts of a whole.
    private static let mostParts = 24

    init(_ amounts: [Amount], _ shares: [AmountShare], areInPoints: [Bool]) {
        (self.amounts, self.shares, self.areInPoints) = (amounts, shares, areInPoints)
    }

    /// Several sums that follow each other, and together make one before or right behind them, are its parts:
    /// `€ 1.465.000, te verdelen in: € 615.000 voor de openbare ruimte; € 850.000 voor de garage`.
    mutating func findParts() {
        let counted = shares.indices.filter {
            shares[$0] == .counted && amounts[$0].minimum == amounts[$0].maximum && amounts[$0].minimum > 0
        }
        for whole in counted.indices {
            let last = min(counted.count - 1, whole + Self.nearWhole)
            for start in stride(from: whole + 1, through: last, by: 1) {
                mark(counted, whole, from: start, by: 1)
            }
            mark(counted, whole, from: whole - 1, by: -1)
        }
    }

    /// Marks the parts of a whole that follow each other from `start`, where there are some.
    private mutating func mark(_ counted: [Int], _ whole: Int, from start: Int, by step: Int) {
        let sum = amounts[counted[whole]]
        var (left, place) = (sum.minimum, start)
        while left > 0, counted.indices.contains(place), abs(place - start) < Self.mostParts {
            let part = amounts[counted[place]]
            guard part.currency == sum.currency, part.minimum <= left else { return }
            left -= part.minimum
            place += step
        }
        guard left == 0, abs(place - start) > 1 else { return }
        for part in stride(from: start, to: place, by: step) { shares[counted[part]] = .part }
    }

    private struct Sum: Hashable {
        let least: Int64
        let greatest: Int64
        let currency: Currency
    }

    /// A sum that was there before counts once, whatever its sign: what is paid is also what it is paid from. Sums of a table's cells are
    /// each one of their own, and so is one of each year beside one of one time.
    mutating func findRepeated() {
        var known: [Sum: (text: Set<AmountUse.Term?>, isInTable: Bool)] = [:]
        for index in shares.indices where shares[index] == .counted {
            let (amount, term) = (amounts[index], amounts[index].use.term)
            let isNegative = amount.maximum < 0
            let sum = Sum(
                least: isNegative ? 0 &- amount.maximum : amount.minimum,
                greatest: isNegative ? 0 &- amount.minimum : amount.maximum, currency: amount.currency)
            let before = known[sum] ?? ([], false)
            // Beslispunten with their numbers in a column look like a table, and are none.
            let isInTable = amount.place != nil && !areInPoints[index]
            if !before.text.isEmpty, before.text.contains(term) || before.text.contains(nil) || term == nil {
                shares[index] = .repeated
            } else if !isInTable, before.isInTable {
                shares[index] = .repeated
            }
            known[sum] = (isInTable ? before.text : before.text.union([term]), before.isInTable || isInTable)
        }
    }
}
