/// What kind of council document this is.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    case raadsvoorstel, raadsbesluit, raadsinformatiebrief, startnotitie, collegevoorstel, collegebesluit
    case initiatiefvoorstel, motie, amendement, verordening, besluitenlijst, notulen, agenda
    case schriftelijkeVragen = "schriftelijke vragen"
    case evaluatie, bijlage, brief, overig
    case bestemmingsplan, kennisgeving, rapport, toezeggingenlijst
}

/// Comparison that the stages which read papers can inline, as that of `TokenKind`.
extension DocumentKind {
    /// How it lies in memory.
    @inlinable
    public var place: UInt8 { unsafe unsafeBitCast(self, to: UInt8.self) }

    /// Whether both are the same.
    @inlinable
    public static func == (a: DocumentKind, b: DocumentKind) -> Bool { a.place == b.place }
    /// Whether they differ.
    @inlinable
    public static func != (a: DocumentKind, b: DocumentKind) -> Bool { a.place != b.place }
    /// nil is no kind.
    @inlinable
    public static func == (a: DocumentKind?, b: DocumentKind) -> Bool {
        guard let a else { return false }
        return a.place == b.place
    }
    /// Whether they differ.
    @inlinable
    public static func != (a: DocumentKind?, b: DocumentKind) -> Bool { !(a == b) }

    /// Whether a paper of that kind tells of many cases, each in a part of its own.
    package var tellsOfManyCases: Bool {
        switch self {
        case .besluitenlijst, .agenda, .notulen, .toezeggingenlijst: true
        default: false
        }
    }
}
