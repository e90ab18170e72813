import Lexing

/// Words that stand before a decision, and words that end one.
package enum DecisionLeadIns {
    /// Titles above what is asked for. Source: raadsvoorstellen of Dutch municipalities.
    package static let headings = PhraseTable(
        lines: """
            Voorgesteld besluit
            Voorgestelde besluiten
            Voorgesteld raadsbesluit
            Voorgestelde beslissing
            Voorgestelde beslispunten
            Voorgesteld collegebesluit
            Voorstel
            Voorstel tot besluit
            Voorstel om te besluiten
            Voorstel tot besluitvorming
            Voorgesteld wordt te besluiten
            Voorstel aan de raad
            Voorstel aan de raad om
            Voorstel voor de raad
            Het voorstel
            Ons voorstel
            Ons voorstel aan u
            Voorstel/advies
            Advies aan de raad
            Advies college
            Kernbesluit
            Ontwerpbesluit
            Conceptbesluit
            Concept besluit
            Concept raadsbesluit
            Ontwerp raadsbesluit
            Raadsbesluit (ontwerp)
            Beslispunt
            Beslispunten
            Beslispunt(en)
            Te nemen besluit
            Te nemen besluiten
            Gevraagd besluit
            Gevraagde besluiten
            Gevraagd raadsbesluit
            Gevraagde beslissing
            Gevraagde beslissingen
            Wat wordt gevraagd
            Wat wordt gevraagd?
            Wat wordt er gevraagd
            Wat wordt er gevraagd?
            Wat wordt van de raad gevraagd
            Wat wordt van de raad gevraagd?
            Wat vragen wij van de raad
            Wat vragen wij van de raad?
            Wat vragen we van de raad
            Wat vragen we van de raad?
            Wat is het voorstel
            Wat is het voorstel?
            Wat stellen wij voor
            Wat stellen wij voor?
            Wij stellen voor
            Wij stellen voor om
            Wij stellen u voor
            Wij stellen u voor om
            Wij stellen de raad voor
            Wij stellen uw raad voor
            De raad wordt gevraagd
            De raad wordt gevraagd om
            De raad wordt voorgesteld
            De raad wordt voorgesteld om
            De gemeenteraad wordt gevraagd
            De gemeenteraad wordt voorgesteld
            Besluit(en)
            Besluiten
            Besluitpunten
            Conceptbesluit raad
            Advies
            Adviesbesluit
            Gevraagd
            Verzoek aan de raad
            """)

    /// First words of what a motie or an amendement asks: several may stand in one paper.
    package static let requests = PhraseTable(
        lines: """
            Verzoekt het college
            Verzoekt het college van burgemeester en wethouders
            Verzoekt het college van B&W
            Verzoekt de burgemeester
            Verzoekt het presidium
            Verzoekt
            Verzoeken het college
            Roept het college op
            Roept het college van burgemeester en wethouders op
            Draagt het college op
            Draagt het college van burgemeester en wethouders op
            Draagt de burgemeester op
            Draagt op
            Geeft het college opdracht
            Geeft het college de opdracht
            Draagt de griffie op
            Spreekt uit
            Spreekt als zijn mening uit
            Spreekt als haar mening uit
            Spreekt zich uit
            Stelt voor te wijzigen
            Stelt voor
            Stelt de raad voor
            Stelt voor het raadsbesluit
            Stelt voor het voorstel
            Stelt voor het ontwerpbesluit
            Vraagt het college
            Nodigt het college uit
            """)

    /// First words of a line behind a decision, wherever they stand.
    package static let ends = PhraseTable(
        lines: """
            Aldus besloten
            Aldus vastgesteld
            Aldus
            Vastgesteld in de
            Besloten in de
            Dit besluit is genomen
            Vastgesteld door de raad
            De raad van de gemeente
            De raad der gemeente
            De raad voornoemd
            De raad besluit
            De gemeenteraad van
            Voornoemde raad
            en gaat over tot
            gaat over tot
            Ondertekening
            Ondertekend
            Hoogachtend
            Met vriendelijke groet
            Ingediend door
            Namens de
            Fractie
            Fracties
            Indiener
            Deze besluitenlijst
            waarvan de inhoud als volgt luidt
            waarvan de tekst als volgt luidt
            Indieners
            Stemuitslag
            Stemverhouding
            Uitslag
            """)

    /// First words of a line that tells how the decision fared.
    package static let outcomes = PhraseTable(
        lines: """
            De motie is
            De motie wordt
            Het amendement is
            Het amendement wordt
            Ingetrokken
            Aangenomen
            Verworpen
            Aangehouden
            """)

    /// Whose signature closes a decision: the words stand alone on the line, or before a comma or a wide gap.
    package static let signatures = PhraseTable(
        lines: """
            het lid van de gemeenteraad
            de leden van de gemeenteraad
            het lid van de raad
            de leden van de raad
            het raadslid
            de raadsleden
            de griffier
            de raadsgriffier
            griffier
            de voorzitter
            voorzitter
            de secretaris
            de gemeentesecretaris
            secretaris
            de burgemeester
            burgemeester
            de plaatsvervangend griffier
            de plaatsvervangend voorzitter
            het college van burgemeester en wethouders
            college van burgemeester en wethouders
            burgemeester en wethouders
            namens het college
            namens de fractie
            bijlage
            bijlagen
            bijlage(n)
            toelichting
            fractie
            onze fractie
            """)

    /// First words of the clauses between `De raad` and `besluit:`.
    package static let clauses = PhraseTable<Clause>([
        ("gezien", .proposal), ("gelezen", .proposal), ("gehoord", .other), ("gelet op", .basis),
        ("mede gelet op", .basis), ("gelet", .basis),
        ("gezien artikel", .basis), ("overwegende", .other), ("overwegingen", .other), ("constaterende", .other),
        ("overwegend", .other),
        ("van mening", .other), ("in aanmerking nemende", .other), ("op voorstel van", .proposal),
        ("kennis genomen", .proposal),
        ("kennisgenomen", .proposal), ("b e s l u i t", .decision),
        ("besluit", .decision), ("besluit:", .decision), ("besluiten", .decision), ("b e s l u i t e n", .decision),
    ])

    package enum Clause: Sendable {
        case proposal, basis, other, decision
    }

    /// First words of a besluit.
    package static let openings = PhraseTable(
        lines: """
            De raad
            De gemeenteraad
            Het college van
            Het college
            Burgemeester en wethouders
            De burgemeester van
            Het dagelijks bestuur
            Het algemeen bestuur
            Het AB van
            Het DB van
            Provinciale staten
            Gedeputeerde staten
            """)
}
