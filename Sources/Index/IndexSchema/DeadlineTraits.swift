package import Extraction

/// By what lists of deadlines choose, beside the days: one value of `Column.termijnsoort` for each deadline.
package struct DeadlineTraits: Hashable, Sendable {
    package var kind: Deadline.Kind
    /// See `Duty.isCommitment`.
    package var isCommitment: Bool
    /// Whether what it stands in was rejected or withdrawn, so that it binds nobody.
    package var isOff: Bool

    package init(kind: Deadline.Kind, isCommitment: Bool = false, isOff: Bool = false) {
        self.kind = kind
        self.isCommitment = isCommitment
        self.isOff = isOff
    }

    package init(_ deadline: Deadline, standing: Standing?) {
        let isOff =
            switch standing {
            case .rejected, .withdrawn: true
            case .proposed, .draft, .adopted, .amended, .deferred, nil: false
            }
        self.init(kind: deadline.kind, isCommitment: deadline.duty?.isCommitment ?? false, isOff: isOff)
    }

    // The first bit tells a toezegging, the second what is off, the others hold the kind's place among all.
    private static let bits: Int64 = 2

    package var value: Int64 {
        let place = Int64(Deadline.Kind.allCases.firstIndex(of: kind) ?? 0)
        return place << Self.bits | (isOff ? 2 : 0) | (isCommitment ? 1 : 0)
    }

    /// nil for what is no value of a deadline.
    package init?(value: Int64) {
        let kinds = Deadline.Kind.allCases
        guard let place = Int(exactly: value >> Self.bits), kinds.indices.contains(place) else { return nil }
        self.init(kind: kinds[place], isCommitment: value & 1 != 0, isOff: value & 2 != 0)
    }
}
