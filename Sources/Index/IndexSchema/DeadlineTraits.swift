package import Extraction

/// By what lists of deadlines choose, beside the days: one value of `Column.termijnsoort` for each deadline.
package struct DeadlineTraits: Hashable, Sendable {
    package var kind: Deadline.Kind
    /// See `Duty.isCommitment`.
    package var isCommitment: Bool

    package init(kind: Deadline.Kind, isCommitment: Bool = false) {
        self.kind = kind
        self.isCommitment = isCommitment
    }

    package init(_ deadline: Deadline) {
        self.init(kind: deadline.kind, isCommitment: deadline.duty?.isCommitment ?? false)
    }

    /// The first bit tells a toezegging, the others hold the kind's place among all.
    package var value: Int64 {
        let place = Int64(Deadline.Kind.allCases.firstIndex(of: kind) ?? 0)
        return place << 1 | (isCommitment ? 1 : 0)
    }

    /// nil for what is no value of a deadline.
    package init?(value: Int64) {
        let kinds = Deadline.Kind.allCases
        guard let place = Int(exactly: value >> 1), kinds.indices.contains(place) else { return nil }
        self.init(kind: kinds[place], isCommitment: value & 1 != 0)
    }
}
