/// A label of a header line that council papers are known to use, and what its value says of the document.
package struct HeaderLabel: Sendable {
    package enum Role: Sendable {
        case subject, date, meeting, number, gemeente, kind, phone, other
        /// The day on which the college decided.
        case boardMeeting
        /// The day on which the paper was sent, which may be later than its own.
        case sent
        /// A word that also heads a chapter: a label only where its value stands on the same line.
        case chapter

        /// Whether a label with this role names a field of a header and heads no chapter.
        package var isOfHeader: Bool {
            switch self {
            case .subject, .date, .meeting, .boardMeeting, .sent, .number, .gemeente, .kind, .phone: true
            case .chapter, .other: false
            }
        }
    }

    package var role: Role
    /// Followed by its value without a colon (`Onderwerp Vervangen parkeerautomaten`): only for words that hardly begin a
    /// sentence.
    package var standsBare: Bool

    /// Whether the word names a field of a header and heads no chapter.
    package var isOfHeader: Bool { role.isOfHeader }

    package static let table = PhraseTable<HeaderLabel>([
        .labelSubject: bare(.subject), .labelDate: bare(.date), .labelMeeting: bare(.meeting),
        .labelBoard: bare(.boardMeeting), .labelSent: bare(.sent), .labelNumber: bare(.number), .labelKind: bare(.kind),
        .labelPerson: bare(.other), .labelMatter: bare(.other), .labelPhone: bare(.phone),
        .labelNumbered: marked(.number), .labelGemeente: marked(.gemeente), .labelShort: marked(.other),
        .labelChapter: marked(.chapter),
    ])

    /// Words in capitals that stand beside a label in the head of a page, above their own value.
    package static let pageHeads = WordSet(.labelPage)

    /// First words of who speaks in a verslag.
    package static let speakers = WordSet(.speaker)

    private static func bare(_ role: Role) -> HeaderLabel { HeaderLabel(role: role, standsBare: true) }
    private static func marked(_ role: Role) -> HeaderLabel { HeaderLabel(role: role, standsBare: false) }
}
