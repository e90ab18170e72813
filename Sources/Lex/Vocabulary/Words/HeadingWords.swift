import Lexing

/// Words that tell headings from other short lines.
package enum HeadingWords {
    /// Beginnings of short lines that are no headings: the formal parts of a decision, signatures, greetings, page feet.
    /// Source: observed in council papers.
    package static let none = PhraseTable(
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
    package static let nothing = PhraseTable(
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
    package static let titles = PhraseTable(
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
    package static let misread = PhraseTable(
        lines:
            "lnleiding\nlnhoud\nlnspraak\nlnleiding en aanleiding\nlnleiding en achtergrond\nlngekomen stukken\nlnvoering"
    )

    /// What the head of an official publication says above its title.
    package static let mastheads = PhraseTable(
        lines: "Gemeenteblad\nStaatscourant\nProvinciaal blad\nWaterschapsblad\nBlad gemeenschappelijke regeling")

    /// Names of parts that a number follows.
    package static let parts = PhraseTable(
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
    package static let question = PhraseTable(
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
