extension RuleChapter {
    package static let sections = RuleChapter(
        title: "Sections",
        rules: [
            RuleDescription(
                .sectionMarked,
                meaning: "A heading that the format marks: `#` in Markdown, a heading element in HTML and XML.",
                source: "CommonMark 4.2 and 4.3; the heading elements of HTML",
                matches: [
                    """
                    ## ⟦2. Kosten⟧

                    De brug over de vaart is versleten en voldoet niet meer aan de eisen die het verkeer stelt.
                    """
                ],
                others: [
                    "Nummer #2 van de lijst is de brug. De brug over de vaart is versleten en voldoet niet meer aan de eisen die het verkeer stelt."
                ]),
            RuleDescription(
                .sectionBold,
                meaning: "A line that is set wholly in bold and is no point of a decision.",
                source: "Observed in papers that a converter made into Markdown",
                matches: [
                    """
                    **⟦Wat is het doel?⟧**

                    De brug over de vaart is versleten en voldoet niet meer aan de eisen die het verkeer stelt.
                    """
                ],
                others: [
                    """
                    **Let op:** de brug is oud en voldoet niet meer aan de eisen.

                    De brug over de vaart is versleten en voldoet niet meer aan de eisen die het verkeer stelt.
                    """
                ]),
            RuleDescription(
                .sectionNumbered,
                meaning:
                    "A line that begins with a number, as `3.` or `5.1`, and stands above its own body; no item among items.",
                source: "Observed in raadsvoorstellen and nota's of plain text",
                matches: [
                    """
                    ⟦1. Aanleiding⟧
                    De brug over de vaart is versleten en voldoet niet meer aan de eisen die het verkeer stelt.

                    ⟦2. Gevolgen voor het verkeer⟧

                    Het verkeer wordt een half jaar omgeleid over de oude weg langs de vaart naar het dorp toe.
                    """
                ],
                others: [
                    """
                    Het college zet in op drie zaken, die hieronder een voor een worden genoemd en toegelicht:

                    1. Een nieuwe brug over de vaart
                    2. Een fietspad langs de oude weg
                    3. Betere verlichting in het dorp
                    """
                ]),
            RuleDescription(
                .sectionLettered,
                meaning: "A letter and a title on a line, what was decided directly below it.",
                source: "Observed in besluitenlijsten",
                matches: [
                    """
                    ⟦A. Verordening cliëntenraad⟧
                    Besluit
                    De raad stelt de verordening vast, zodat de leden kunnen worden benoemd.
                    """
                ],
                others: [
                    """
                    De keuze is aan de raad, die de twee wegen hieronder kan gaan:

                    A. Een brug
                    B. Een tunnel
                    """
                ]),
            RuleDescription(
                .sectionPart,
                meaning: "A part that is named with its number: `Artikel 3`, `Hoofdstuk II`, `Vraag 1`.",
                source:
                    "Aanwijzingen voor de decentrale regelgeving (articles and chapters); observed in answers to written questions",
                matches: [
                    """
                    ⟦Artikel 3 - Leges⟧
                    Voor het in behandeling nemen van een aanvraag worden leges geheven volgens de tabel hierna.
                    """,
                    """
                    ⟦Vraag 1⟧
                    Is het college bekend met de klachten over de nieuwe afvalcontainers?

                    ⟦Antwoord 1⟧
                    Ja. Er kwamen in het derde kwartaal veertig klachten binnen over drie locaties in de kern.
                    """,
                ],
                others: [
                    "Artikel 15.33 van de wet bepaalt dat de raad een heffing kan instellen voor het ophalen van afval."
                ]),
            RuleDescription(
                .sectionQuestion,
                meaning: "A line, or two, that is one question; not in a list that a colon introduces.",
                source: "Observed in raadsvoorstellen whose template asks questions",
                matches: [
                    """
                    ⟦Hoe wordt dit betaald?⟧

                    De kosten van het onderhoud worden gedekt uit de reserve die daarvoor al eerder is gevormd.
                    """
                ],
                others: [
                    "Op straat is veel gebeurd. Wat is daarvan het gevolg? Dat weten wij pas als het onderzoek is afgerond."
                ]),
            RuleDescription(
                .sectionTitle,
                meaning: "A title that council papers use, alone on its line.",
                source:
                    "Observed in raadsvoorstellen, informatiebrieven and moties; model raadsvoorstel of several griffies (`HeadingWords`)",
                matches: [
                    """
                    ⟦Inleiding⟧

                    In de zomer van dit jaar heeft de raad gevraagd om een overzicht van alle lopende projecten.
                    """
                ],
                others: [
                    "Inleiding en kader worden gegeven in de bijlage, die de raad in de zomer van dit jaar heeft ontvangen."
                ]),
            RuleDescription(
                .sectionKind,
                meaning:
                    "A line at the top that names what kind of paper it is, or two words or more in capitals there.",
                source: "Observed in raadsvoorstellen, raadsbesluiten and reports",
                matches: [
                    """
                    ⟦RAADSVOORSTEL⟧

                    Onderwerp: Nieuwe brug
                    Datum: 3 mei 2022
                    """,
                    """
                    ⟦TWEEDE BESTUURSRAPPORTAGE 2023⟧

                    Gemeente Waterlede
                    """,
                ],
                others: [
                    "Het raadsvoorstel gaat over de brug over de vaart, die versleten is en niet meer voldoet.",
                    """
                    GEMEENTE WATERLEDE

                    Onderwerp: Nieuwe brug
                    """,
                ]),
            RuleDescription(
                .sectionShort,
                meaning: "Any other short line behind a closed sentence and above a body; probable only.",
                source: "Observed in papers of plain text",
                matches: [
                    """
                    ⟦Herinrichting van het plein⟧
                    Het plein krijgt een nieuwe bestrating, er komen bomen bij en het verkeer wordt er geweerd.
                    """
                ],
                others: [
                    """
                    Aanwezig zijn de volgende organisaties uit de kern, die alle hebben ingestemd met het verslag:

                    Dorpsraad
                    Sportvereniging De Hoek
                    Stichting Welzijn
                    """,
                    """
                    Met vriendelijke groet,

                    namens het college van burgemeester en wethouders van de gemeente Waterlede,
                    de secretaris
                    """,
                ]),
        ])
}
