package import SourceText

/// An item of an agenda, of a list of decisions or of minutes.
package struct AgendaItem: Hashable, Sendable {
    /// `9`, `9a`; of a motie or amendement that stands under an item the number of that.
    package var number: String
    /// White space folded, its number left out.
    package var title: String
    /// Where its title stands.
    package var titleRange: ByteRange
    /// From its number up to the next item.
    package var range: ByteRange
    /// Of a motie or amendement that stands under an item.
    package var isBelow: Bool
    /// How it fared, as far as the paper tells.
    package var verdict: Verdict
}

extension AgendaItem {
    func moved(_ place: (ByteRange) -> ByteRange) -> AgendaItem {
        var moved = self
        moved.titleRange = place(titleRange)
        moved.range = place(range)
        moved.verdict.place = verdict.place.map(place)
        if let seen = verdict.vote?.place { moved.verdict.vote?.place = place(seen) }
        return moved
    }
}
