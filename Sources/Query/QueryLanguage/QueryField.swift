/// A field that a query can name: `besluit:innovatie`, `datum:2022`.
///
/// The name that a user types is the case's raw value; a few other spellings are taken too, see `init(typed:)`.
package enum QueryField: String, Hashable, Sendable, CaseIterable {
    case titel, besluit, tekst
    case zaak, verwijst, artikel, soort, gemeente, portefeuillehouder, status, bron
    case datum, besloten, deadline, bedrag

    /// What kind of value stands after the colon.
    package enum Kind: Hashable, Sendable {
        /// Words, phrases, prefixes and fuzzy words over running text.
        case text
        /// A whole value, or the start of one (`zaak:2022-*`).
        case exact
        /// A day, month or year, or a range of them.
        case date
        /// Euros, or a range of them.
        case amount
    }

    /// Whether only what was extracted tells its values; the text and the place of a document are always known.
    package var needsFacts: Bool { self != .tekst && self != .bron }

    package var kind: Kind {
        switch self {
        case .titel, .besluit, .tekst: .text
        case .zaak, .verwijst, .artikel, .soort, .gemeente, .portefeuillehouder, .status, .bron: .exact
        case .datum, .besloten, .deadline: .date
        case .bedrag: .amount
        }
    }

    /// The field of that name in any case, `zaaknummer` for `zaak`, `beslispunt` for `besluit`, `pad` for `bron`;
    /// nil where there is none.
    package init?(typed name: String) {
        let lower = name.lowercased()
        switch lower {
        case "zaaknummer": self = .zaak
        case "beslispunt": self = .besluit
        case "pad": self = .bron
        default:
            guard let field = QueryField(rawValue: lower) else { return nil }
            self = field
        }
    }

    /// The field whose name is nearest to what was typed: one is the start of the other, or at most two letters differ.
    package static func nearest(to name: String) -> QueryField? {
        if let meant = meant(byOtherName: name.lowercased()) { return meant }
        let typed = Array(name.lowercased().utf8)
        var best: (field: QueryField, distance: Int)?
        for field in allCases {
            let known = Array(field.rawValue.utf8)
            let isStart = typed.count >= 3 && (known.starts(with: typed) || typed.starts(with: known))
            let distance = isStart ? 1 : editDistance(typed, known)
            if distance <= 2, distance < (best?.distance ?? .max) { best = (field, distance) }
        }
        return best?.field
    }

    /// The field that other search tools name so.
    private static func meant(byOtherName name: String) -> QueryField? {
        switch name {
        case "title", "intitle", "allintitle", "subject", "onderwerp", "kop": .titel
        case "text", "intext", "body", "content", "inhoud", "fulltext": .tekst
        case "decision", "besluittekst": .besluit
        case "type", "kind", "doctype", "documenttype", "documentsoort": .soort
        case "date", "year", "jaar", "dag", "before", "after", "since", "until": .datum
        case "besluitdatum", "decided", "decided_on", "vergadering", "vergaderdatum", "meeting": .besloten
        case "stand", "uitslag", "outcome", "stemming": .status
        case "termijn", "due", "vervaldatum": .deadline
        case "amount", "euro", "prijs", "kosten": .bedrag
        case "path", "file", "filename", "bestand", "map", "folder", "url", "inurl", "site", "filetype", "ext",
            "source":
            .bron
        case "wet", "law", "art": .artikel
        case "municipality", "plaats", "gem": .gemeente
        case "wethouder", "author", "auteur", "from", "van", "pfh": .portefeuillehouder
        case "zaaknr", "nummer", "number", "kenmerk", "id", "dossier": .zaak
        case "links", "cites", "refs": .verwijst
        default: nil
        }
    }

    /// Letters to insert, delete or replace to make `b` of `a`.
    /// - Complexity: O(*a* × *b*); names longer than 32 bytes count as wholly different.
    package static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard a.count <= 32 else { return a.count }
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let above = row[j + 1]
                row[j + 1] = min(diagonal + (a[i] == b[j] ? 0 : 1), min(above, row[j]) + 1)
                diagonal = above
            }
        }
        return row[b.count]
    }
}
