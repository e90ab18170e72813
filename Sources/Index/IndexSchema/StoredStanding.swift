package import Calendar
package import Extraction

/// How an amount or deadline stands, as two values of a column: the first holds how and since when, the second of which beslispunt.
package struct StoredStanding: Hashable, Sendable {
    /// nil for what stands outside the beslispunten.
    package var standing: Standing?
    package var decidedOn: CalendarDate?
    /// Whether the document says the same where it decides what it proposed: such a fact is no row of its own.
    package var isRepeated: Bool
    /// By which its beslispunt is known again in another paper of the case; 0 where there is none.
    package var point: UInt32

    /// - Parameter points: the document's `statedPoints`.
    package init(_ fact: FactStanding?, identities points: [UInt64]) {
        standing = fact?.standing
        decidedOn = fact?.decidedOn
        isRepeated = fact?.isRepeated ?? false
        point = fact.map { UInt32(truncatingIfNeeded: points[$0.point]) } ?? 0
    }

    // MARK: Values

    /// The day stands in front, then 16 values for the standing (0 for none), the mark of a repetition last.
    private static let standings: Int64 = 16
    private static let marks: Int64 = 2
    /// In days since 1970: so low that no day is 0, which stands for none.
    private static let dayZero: Int64 = -1_000_000

    package var values: [Int64] {
        let day = decidedOn.map { Int64($0.dayNumber) - Self.dayZero } ?? 0
        let number = standing.flatMap(Standing.allCases.firstIndex).map { Int64($0) + 1 } ?? 0
        return [(day * Self.standings + number) * Self.marks + (isRepeated ? 1 : 0), Int64(point)]
    }

    /// What no writer makes is nothing known.
    package init(_ first: Int64, _ second: Int64) {
        isRepeated = first & 1 == 1
        let number = Int(first / Self.marks % Self.standings) - 1
        standing = Standing.allCases.indices.contains(number) ? Standing.allCases[number] : nil
        let day = first / (Self.marks * Self.standings)
        decidedOn = day > 0 ? Int(exactly: day + Self.dayZero).flatMap(CalendarDate.init(dayNumber:)) : nil
        point = UInt32(truncatingIfNeeded: second)
    }
}
