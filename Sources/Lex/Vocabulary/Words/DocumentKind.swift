/// What kind of council document this is.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    case raadsvoorstel, raadsbesluit, raadsinformatiebrief, startnotitie, collegevoorstel, collegebesluit
    case initiatiefvoorstel, motie, amendement, verordening, besluitenlijst, notulen, agenda
    case schriftelijkeVragen = "schriftelijke vragen"
    case evaluatie, bijlage, brief, overig
    case bestemmingsplan, kennisgeving, rapport, toezeggingenlijst
}

extension DocumentKind {
    /// Whether a paper of that kind tells of many cases, each in a part of its own.
    package var tellsOfManyCases: Bool {
        switch self {
        case .besluitenlijst, .agenda, .notulen, .toezeggingenlijst: true
        default: false
        }
    }
}
