/// The posting spaces of the index. The raw value is the field number in the segment files: never reuse one.
///
/// Two sorts. *Text* fields hold analysed words with positions and lengths, and are ranked. *Exact* fields hold whole
/// values, normalised by `ExactTerm`, without positions: they answer filters and the link graph by posting look-ups.
package enum Field: UInt8, Hashable, Sendable, CaseIterable {
    /// Subject, first heading.
    case titel = 0
    /// Beslispunten, proposed and adopted.
    case besluit = 1
    /// The whole text of the document. What is indexed under `titel` or `besluit` and is no run of the text's own tokens
    /// (a title from elsewhere, a beslispunt that was put together) is added behind it, with a gap of `runGap`
    /// before each: so a document that has a word or phrase in any text field has it here, and a query that names no
    /// field walks this field alone and looks into the other two only for the score.
    case tekst = 2
    /// The document's own numbers.
    case zaak = 3
    /// Numbers that the document cites, in its text or under its related decisions.
    case verwijst = 4
    /// Law and article, `gemeentewet 192` and `bwbr0005416 192`.
    case artikel = 5
    /// The law alone, `gemeentewet` and `bwbr0005416`.
    case wet = 6
    /// Kind of document, `raadsvoorstel`.
    case soort = 7
    case gemeente = 8
    case portefeuillehouder = 9
    /// What papers that may be one share: see `PaperSignature.terms`. Asked by nobody.
    case afdruk = 10
    /// How its beslispunten stand, and `geheim`: see `StatusValue`.
    case status = 11
    /// Abbreviations that the document introduces with what they stand for, and the other way round: see `ExactTerm.abbreviation`.
    /// Asked by nobody.
    case afkorting = 12
    /// Where the document came from: its path's bytes as they are. This is the key that the index itself keeps in the
    /// field behind the last, one document for each, so it must stay the last.
    case bron = 13

    /// As typed before the colon of a query.
    package var name: String {
        switch self {
        case .titel: "titel"
        case .besluit: "besluit"
        case .tekst: "tekst"
        case .zaak: "zaak"
        case .verwijst: "verwijst"
        case .artikel: "artikel"
        case .wet: "wet"
        case .soort: "soort"
        case .gemeente: "gemeente"
        case .portefeuillehouder: "portefeuillehouder"
        case .afdruk: "afdruk"
        case .status: "status"
        case .afkorting: "afkorting"
        case .bron: "bron"
        }
    }

    /// The field of that name; nil where there is none. Names are lower case.
    package init?(name: String) {
        guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = field
    }

    /// Analysed words with positions and lengths; the others hold whole values.
    package var isText: Bool {
        switch self {
        case .titel, .besluit, .tekst: true
        case .zaak, .verwijst, .artikel, .wet, .soort, .gemeente, .portefeuillehouder, .afdruk, .status, .afkorting,
            .bron:
            false
        }
    }

    /// Positions between runs of words that do not stand together, the beslispunten of a document and its title behind its
    /// text: more than any query lets words be apart.
    package static let runGap = 100

    package static let textFields: [Field] = allCases.filter(\.isText)
}
