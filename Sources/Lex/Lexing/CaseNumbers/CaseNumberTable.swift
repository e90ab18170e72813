import SourceText

/// The patterns of case numbers, in the order in which they are tried: rows, parts and words one behind the other, so that
/// a number is compared without counting references.
struct CaseNumberTable: Sendable {
    static let shared = CaseNumberTable(patterns)

    /// A part of a pattern, its words as a range of all words.
    struct Part {
        let marks: CaseNumberMarks
        let kind: CaseNumberPattern.Part.Kind
        let least: UInt8
        let most: UInt8
        let words: Range<Int>

        /// Adds its words to those of all.
        fileprivate init(_ part: CaseNumberPattern.Part, _ all: inout [UInt64]) {
            let first = all.count
            all += part.words.map { word in
                (0..<word.utf8CodeUnitCount).reduce(0) { $0 << 8 | UInt64(unsafe word.utf8Start[$1]) }
            }
            (marks, kind, least, most) = (part.marks, part.kind, part.least, part.most)
            words = first..<all.count
        }
    }

    private struct Row {
        let form: CaseNumberForm
        let parts: Range<Int>
        let tail: CaseNumberPattern.Tail
        let digits: Int
        let beginsWithDigits: Bool
    }

    private let rows: FixedList<Row>
    private let parts: FixedList<Part>
    /// Up to eight letters, the last one lowest.
    private let words: FixedList<UInt64>

    private init(_ patterns: [CaseNumberPattern]) {
        var (rows, parts, words): ([Row], [Part], [UInt64]) = ([], [], [])
        for pattern in patterns {
            let first = parts.count
            for part in pattern.parts { parts.append(Part(part, &words)) }
            rows.append(
                Row(
                    form: pattern.form, parts: first..<parts.count, tail: pattern.tail, digits: pattern.digits,
                    beginsWithDigits: parts[first].kind.isOfDigits))
        }
        (self.rows, self.parts, self.words) = (FixedList(rows), FixedList(parts), FixedList(words))
    }

    /// The form of a whole number; nil where no pattern fits it.
    /// - Complexity: O(*p*), *p* the number of patterns.
    func form(of number: borrowing CaseNumberText) -> CaseNumberForm? { row(of: number).map { rows[$0].form } }

    /// The first row that fits a whole number.
    func row(of number: borrowing CaseNumberText) -> Int? {
        guard number.segmentCount > 0, !number.isTooLong else { return nil }
        let isDigits = number[0].isDigits
        for row in rows.indices where rows[row].beginsWithDigits == isDigits && fits(number, rows[row]) { return row }
        return nil
    }

    @inline(__always)
    private func fits(_ number: borrowing CaseNumberText, _ row: Row) -> Bool {
        let count = row.parts.count
        guard row.tail.kind == .none ? number.segmentCount == count : number.segmentCount >= count,
            number.digits >= row.digits
        else { return false }
        for place in 0..<count where !number.fits(parts[row.parts.lowerBound + place], at: place, words) {
            return false
        }
        if number.segmentCount == count { return row.tail.kind != .words }
        return row.tail.marks.contains(number[count].mark) && (row.tail.kind != .words || number.hasWords(from: count))
    }
}

extension CaseNumberPattern.Part.Kind {
    fileprivate var isOfDigits: Bool {
        switch self {
        case .year, .shortYear, .noted, .digits: true
        case .capitals, .word, .letters, .words: false
        }
    }
}
