package import SourceText
package import Vocabulary

/// What a list of decisions or minutes tell of a motie, an amendement or an item of the agenda: how it fared, and who voted how.
package struct Ballot: Fact {
    /// From its name to the end of the words that tell the outcome.
    package var origin: FactOrigin
    /// Motie or amendement; raadsvoorstel for an item of the agenda.
    package var kind: DocumentKind
    /// `M7.1`; nil where it has none.
    package var number: String?
    /// White space folded; nil where it has only a number.
    package var title: String?
    /// The parties that handed it in, as far as its name tells.
    package var submitters: [String]
    /// Where the text tells what it asks; nil where it does not.
    package var asked: ByteRange?
    package var verdict: Verdict

    package var isMotion: Bool { kind == .motie || kind == .amendement }

    package init(
        origin: FactOrigin, kind: DocumentKind, number: String? = nil, title: String? = nil,
        submitters: [String] = [], asked: ByteRange? = nil, verdict: Verdict = Verdict()
    ) {
        self.origin = origin
        self.kind = kind
        self.number = number
        self.title = title
        self.submitters = submitters
        self.asked = asked
        self.verdict = verdict
    }
}
