package import Calendar
package import SourceText

/// An expression that names a calendar day, month, quarter, half-year, year or period.
package struct DateExpression: Fact {
    package enum Modifier: String, Hashable, Sendable, CaseIterable {
        case start, mid, end, approx
    }

    package var origin: FactOrigin
    /// EDTF (ISO 8601-2): `2022-12-31`, `2019-06`, `2023`, `2024-33` (quarter), `2021-41` (half-year), `2023-22`
    /// (season), `2019/2022`, `2021/..`.
    package var value: String
    package var modifier: Modifier?
    /// The first and last day that it can mean; nil where it is open.
    package var earliest: CalendarDate?
    package var latest: CalendarDate?

    package init(
        origin: FactOrigin, value: String, modifier: Modifier?, earliest: CalendarDate?, latest: CalendarDate?
    ) {
        self.origin = origin
        self.value = value
        self.modifier = modifier
        self.earliest = earliest
        self.latest = latest
    }
}

extension DateExpression {
    /// A year or decade has so many letters, everything finer has more.
    static let yearDigits = 4
    /// Letters of a month, quarter, half-year or season: `2024-03`.
    static let monthLetters = 7
    /// Letters of a day: `2024-03-12`.
    static let dayLetters = 10
}

/// A date that binds.
package struct Deadline: Fact {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// At the latest then.
        case due
        /// A period, term, validity or funding ends then.
        case end
        /// Takes effect or begins then.
        case start
        /// Promised or planned for then.
        case planned
    }

    package var origin: FactOrigin
    package var value: String
    package var modifier: DateExpression.Modifier?
    package var kind: Kind
    package var earliest: CalendarDate?
    /// The last day on which it is met: of `vóór 1 april` 31 March.
    package var latest: CalendarDate?
    /// Who must do what; nil where it was not read.
    package var duty: Duty?

    package init(origin: FactOrigin, date: DateExpression, kind: Kind) {
        self.origin = origin
        value = date.value
        modifier = date.modifier
        self.kind = kind
        earliest = date.earliest
        latest = date.latest
    }

    package init(
        origin: FactOrigin, value: String, modifier: DateExpression.Modifier?, kind: Kind, earliest: CalendarDate?,
        latest: CalendarDate?
    ) {
        self.origin = origin
        self.value = value
        self.modifier = modifier
        self.kind = kind
        self.earliest = earliest
        self.latest = latest
    }
}

/// What the sentence of a deadline says beside the date.
package struct Duty: Hashable, Sendable {
    package enum Actor: String, Hashable, Sendable, CaseIterable {
        case college, raad, burgemeester, wethouder, griffie, other
    }

    /// Who must; nil where the sentence does not tell.
    package var actor: Actor?
    /// Of a wethouder, where one stands behind.
    package var name: ByteRange?
    /// The clause that says what.
    package var obligation: ByteRange
    /// The college, the burgemeester or a wethouder promises it to the raad or a committee: a toezegging.
    package var isCommitment: Bool

    package init(actor: Actor?, name: ByteRange? = nil, obligation: ByteRange, isCommitment: Bool = false) {
        self.actor = actor
        self.name = name
        self.obligation = obligation
        self.isCommitment = isCommitment
    }
}
