/// The patterns of case numbers, in the order in which they are tried.
struct CaseNumberTable: Sendable {
    static let shared = CaseNumberTable()

    private let digitsFirst: [CaseNumberPattern]
    private let lettersFirst: [CaseNumberPattern]

    private init() {
        digitsFirst = Self.patterns.filter(\.beginsWithDigits)
        lettersFirst = Self.patterns.filter { !$0.beginsWithDigits }
    }

    /// The form of a whole number; nil where no pattern fits it.
    /// - Complexity: O(*p*), *p* the number of patterns.
    func form(of number: borrowing CaseNumberText) -> CaseNumberForm? {
        guard number.segmentCount > 0, !number.isTooLong else { return nil }
        return number[0].isDigits ? Self.form(of: number, digitsFirst) : Self.form(of: number, lettersFirst)
    }

    private static func form(
        of number: borrowing CaseNumberText, _ patterns: [CaseNumberPattern]
    ) -> CaseNumberForm? {
        for pattern in patterns where pattern.fits(number) { return pattern.form }
        return nil
    }
}

extension CaseNumberPattern {
    fileprivate var beginsWithDigits: Bool {
        switch parts[0].kind {
        case .year, .shortYear, .noted, .digits: true
        case .capitals, .word, .letters, .words: false
        }
    }
}
