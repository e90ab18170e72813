import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for headings. What the format marks (`#`, `<h2>`, a line wholly in bold) is one; in plain text the layout
/// decides: see `PlainHeadings`.
enum SectionRules {
    static func sections(_ reading: Reading, fields: HeaderFields) -> [Section] {
        let lines = reading.lines
        var marked: [Int] = []
        for index in 0..<lines.count where marked.count <= reading.mostFacts && isMarked(reading, index, fields) {
            marked.append(index)
        }
        let marksMany = marked.count(where: { lines[$0].isHeading || lines[$0].isBold }) >= 3
        if marksMany { return marked.map { markedSection(reading, lines[$0]) } }
        var headings = PlainHeadings(reading, fields: fields)
        return headings.sections(marked: LineSet(marked, of: lines.count)) { markedSection(reading, lines[$0]) }
    }

    /// A heading by its format: not a label of the header, not a cell, not the word `besluit` before a decision.
    private static func isMarked(_ reading: Reading, _ index: Int, _ fields: HeaderFields) -> Bool {
        let line = reading.lines[index]
        guard line.isHeading || line.isBold, !line.content.isEmpty, !line.shape.contains(.signsOnly) else {
            return false
        }
        if fields.holds(line, at: index) { return false }
        if line.isHeading {
            return HeadingWords.mastheads.match(
                reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) == nil
        }
        guard !line.hasCells, line.range.count <= 200 else { return false }
        let last = line.content.upperBound - 1
        if reading.isSign(last, 0x3B) || reading.isSign(last, 0x2C) { return false }
        if line.range.count > 110 || isPoint(reading, index), reading.isSign(last, 0x2E) { return false }
        return HeadingWords.none.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound)
            == nil
    }

    /// `1. **De nota vast te stellen.**` in the twelve lines below the title of a decision: a point in bold.
    private static func isPoint(_ reading: Reading, _ index: Int) -> Bool {
        let line = reading.lines[index]
        guard line.hasMarker, reading.kind(line.tokens.lowerBound) == .listMarker, line.content.count > 3 else {
            return false
        }
        return (max(0, index - 12)..<index).contains { above in
            let content = reading.lines[above].content
            return DecisionHeading.end(reading.tokens, at: content.lowerBound, limit: content.upperBound)
                == content.upperBound
        }
    }

    static func markedSection(_ reading: Reading, _ line: TextLine) -> Section {
        let title = titleTokens(reading, line)
        let rule: Rule = line.isHeading ? .sectionMarked : .sectionBold
        return Section(
            origin: FactOrigin(reading.byteRange(title), rule: rule), title: reading.folded(title),
            level: line.level > 0 ? line.level : nil)
    }

    /// The tokens of a heading's title: with its number, without marks of the format.
    static func titleTokens(_ reading: Reading, _ line: TextLine) -> Range<Int> {
        var first = line.content.lowerBound
        if line.hasMarker {
            while first > line.tokens.lowerBound, reading.tokens.kinds[first - 1] == .emphasis { first -= 1 }
            let marker = first - 1
            if marker >= line.tokens.lowerBound, reading.tokens.kinds[marker] == .listMarker,
                reading.tokens.payloads[marker] > 0
            {
                first = marker
            }
        }
        var last = line.content.upperBound
        while first < last, reading.isSign(first, 0x3C), let end = reading.endOfMarkup(first, before: last) {
            first = end
        }
        while last > first, reading.tokens.kinds[last - 1] == .emphasis || isClosingHash(reading, last - 1) {
            last -= 1
        }
        return first..<last
    }

    private static func isClosingHash(_ reading: Reading, _ token: Int) -> Bool { reading.isSign(token, 0x23) }
}

/// Words that tell headings from other short lines.
enum HeadingWords {
    /// Beginnings of short lines that are no headings: the formal parts of a decision, signatures, greetings, page feet.
    /// Source: observed in council papers.
    static let none = PhraseTable(
        lines: """
            De raad
            De gemeenteraad
            Aan de
            Het college van
            Burgemeester en wethouders
            De griffier
            De voorzitter
            De burgemeester
            De secretaris
            De gemeentesecretaris
            De raadsgriffier
            Griffier
            Voorzitter
            Aldus
            Besluit:
            Besluit :
            Besluiten:
            Besluiten :
            Besluit(en)
            Antwoord
            Antwoord:
            b e s l u i t
            Met vriendelijke groet
            Hoogachtend
            Geachte
            Beste
            Pagina
            Blz
            Bladzijde
            Pag
            Namens
            Gemeente
            Wethouder
            Fractie
            Ondertekening
            drs
            ir
            mr
            dhr
            mw
            """)

    /// All that a chapter says.
    static let nothing = PhraseTable(
        lines: """
            Geen
            Geen.
            N.v.t.
            N.v.t
            Nvt
            Nvt.
            Niet van toepassing
            Niet van toepassing.
            Geen bijzonderheden.
            Geen gevolgen.
            Geen bijlagen.
            """)

    /// Titles that are headings wherever they stand alone on a line, also before another heading or a list.
    /// Source: the usual chapters of raadsvoorstellen, informatiebrieven and moties; model raadsvoorstel of several griffies.
    static let titles = PhraseTable(
        lines: """
            Voorgesteld besluit
            Voorgesteld raadsbesluit
            Voorgestelde beslissing
            Gevraagd besluit
            Gevraagde beslissing
            Te nemen besluit
            Ontwerpbesluit
            Beslispunten
            Beslispunt
            Voorstel
            Het voorstel
            Besluiten
            Inleiding
            Aanleiding
            Aanleiding en context
            Aanleiding en achtergrond
            Achtergrond
            Context
            Historie
            Voorgeschiedenis
            Inhoud
            Achtergrond en aanleiding
            Aanleiding en doel
            Inleiding en aanleiding
            Inleiding en achtergrond
            Inleiding en probleemstelling
            Feiten en context
            Eerdere besluitvorming
            Eerdere besluiten
            Eerdere raadsbesluiten
            Eerder genomen besluiten
            Gerelateerde besluiten
            Relevante besluiten
            Relevante eerdere besluiten
            Aanverwante besluiten
            Relatie met eerdere besluiten
            Bestaand beleid
            Maatschappelijk effect
            Gewenst resultaat
            Te bereiken doel
            Uitgangspunten
            Stand van zaken
            Voortgang
            Afweging
            Gevolgen
            Alternatief
            Financiële dekking
            Financiële onderbouwing
            Juridische paragraaf
            Risicoparagraaf
            Risico's en beheersmaatregelen
            Draagvlak
            Burgerparticipatie
            Inwonerparticipatie
            Personele gevolgen
            Personele consequenties
            Organisatorische aspecten
            Rechtmatigheid
            Privacy
            Tijdpad
            Tijdsplanning
            Planning en vervolg
            Realisatie
            Bijbehorende stukken
            Bijgevoegde stukken
            Achterliggende documenten
            Samenvatting
            Bestuurlijke samenvatting
            Bestuurlijke context
            Probleemstelling
            Doel
            Doelstelling
            Doel en beoogd effect
            Beoogd effect
            Beoogd resultaat
            Beoogde effecten
            Beoogde resultaten
            Kernboodschap
            Kern
            Argumenten
            Argumentatie
            Onderbouwing
            Motivering
            Overwegingen
            Afwegingen
            Kanttekeningen
            Risico's
            Kanttekeningen en risico's
            Alternatieven
            Varianten
            Keuzemogelijkheden
            Financiën
            Financiële gevolgen
            Financiële consequenties
            Financiële aspecten
            Financiële paragraaf
            Financiële toelichting
            Financieel
            Dekking
            Kosten en dekking
            Kosten, baten en dekking
            Juridische aspecten
            Juridische gevolgen
            Juridisch
            Juridisch kader
            Kader
            Kaders
            Wettelijk kader
            Beleidskader
            Bevoegdheid
            Communicatie
            Communicatie en participatie
            Participatie
            Participatie en communicatie
            Inspraak
            Uitvoering
            Planning
            Planning en uitvoering
            Proces
            Procedure
            Proces en planning
            Planning en proces
            Planning en kosten
            Aanpak en uitvoering
            Aanpak
            Aanpak en planning
            Vervolg
            Vervolgproces
            Vervolgstappen
            Vervolgtraject
            Evaluatie
            Evaluatie en monitoring
            Monitoring
            Monitoring en evaluatie
            Duurzaamheid
            Klimaat
            Inclusie
            Toelichting
            Algemene toelichting
            Artikelsgewijze toelichting
            Toelichting op het voorstel
            Conclusie
            Conclusies
            Conclusie en aanbevelingen
            Conclusies en aanbevelingen
            Kosten
            Besluit raad
            Besluit college
            Antwoord
            Antwoord van het college
            Beantwoording
            Aanbevelingen
            Slot
            Slotbepalingen
            Tot slot
            Bijlagen
            Bijlage
            Bijlage(n)
            Bronnen
            Ter inzage
            Deadline
            Kennisnemen van
            Kernteam
            Besluitvorming
            Openbaarheid
            Geheimhouding
            Stemming
            Stemverklaringen
            Opening
            Sluiting
            Rondvraag
            Mededelingen
            Ingekomen stukken
            Hamerstukken
            Bespreekstukken
            Insprekers
            Vragenuur
            Vragenhalfuur
            Inhoudsopgave
            Leeswijzer
            Begrippenlijst
            Advies commissie
            Advies raadscommissie
            Advies van de commissie
            Behandeling in de commissie
            Commissiebehandeling
            Toezeggingen
            Gevolgen en risico's
            Wat is de bedoeling?
            """)

    /// Titles whose first letter OCR read as an l.
    static let misread = PhraseTable(
        lines:
            "lnleiding\nlnhoud\nlnspraak\nlnleiding en aanleiding\nlnleiding en achtergrond\nlngekomen stukken\nlnvoering"
    )

    /// What the head of an official publication says above its title.
    static let mastheads = PhraseTable(
        lines: "Gemeenteblad\nStaatscourant\nProvinciaal blad\nWaterschapsblad\nBlad gemeenschappelijke regeling")

    /// Names of parts that a number follows.
    static let parts = PhraseTable(
        lines: """
            Artikel
            Vraag
            Antwoord
            Antwoord op vraag
            Hoofdstuk
            Paragraaf
            Deel
            Afdeling
            Titel
            Agendapunt
            Beslispunt
            Argument
            Kanttekening
            Fase
            Stap
            """)

    /// Words with which a question begins.
    static let question = PhraseTable(
        lines: """
            Wat
            Hoe
            Waarom
            Welk
            Welke
            Wie
            Wanneer
            Waar
            Waarover
            Waartoe
            Waarvoor
            Waarmee
            Met welke
            Op welke
            In hoeverre
            Is
            Zijn
            Kan
            Kunnen
            Heeft
            Hebben
            Wordt
            Worden
            Bent
            Deelt
            Klopt
            Waaruit
            Van welke
            Voor wie
            Door wie
            Binnen welke
            Aan welke
            Onder welke
            Uit welke
            Tot welke
            Hoeveel
            """)
}
