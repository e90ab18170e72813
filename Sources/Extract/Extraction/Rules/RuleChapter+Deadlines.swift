extension RuleChapter {
    package static let deadlines = RuleChapter(
        title: "Deadlines",
        opening: "Datum: 8 november 2022\n\n",
        rules: [
            RuleDescription(
                .deadlineUiterlijk,
                meaning: "`uiterlijk`, `niet later dan`, `op zijn laatst` before the date: due.",
                source: "Observed in raadsbesluiten, moties and subsidy rules",
                matches: [
                    "Het plan moet ⟦uiterlijk 1 juli 2023⟧ klaar zijn.",
                    "De raad ontvangt het plan ⟦niet later dan 1 juli 2023⟧.",
                ],
                others: ["Naar verwachting uiterlijk 1 mei 2023 is de brug open."]),
            RuleDescription(
                .deadlineVoor,
                meaning:
                    "`vóór` before any date, or `voor` before a day, month or season that it does not belong to: due.",
                source: "Observed in raadsbesluiten, moties and subsidy rules",
                matches: [
                    "Het plan moet ⟦vóór 1 mei 2023⟧ klaar zijn.",
                    "Het plan moet ⟦voor de zomer van 2023⟧ klaar zijn.",
                ],
                others: [
                    "Voor 2024 is geen geld geraamd.",
                    "Vergunningen die voor 1 januari 2023 zijn verleend, blijven gelden.",
                    "De agenda voor 12 december 2022 is bekend.",
                ]),
            RuleDescription(
                .deadlineDeadline,
                meaning: "`deadline` before the date: due.",
                source: "Observed in raadsbesluiten, moties and subsidy rules",
                matches: ["De ⟦deadline is 1 mei 2023⟧."],
                others: ["De deadline is nog niet bekend; op 1 mei 2023 is er overleg."]),
            RuleDescription(
                .deadlineBinnen,
                meaning: "`binnen` with a term `na` the date: due at the end of the term.",
                source: "Observed in subsidy rules; a term in months ends on the same day of the month, or on its last",
                matches: ["Reageer ⟦binnen zes weken na 1 december 2022⟧."],
                others: ["De brug gaat binnenkort, na 1 december 2022, open."]),
            RuleDescription(
                .deadlineMoet,
                meaning: "`moet` or `dient` before the date and a participle behind it: due.",
                source: "Observed in raadsbesluiten, moties and subsidy rules",
                matches: [
                    "Het complex moet ⟦ultimo 2029⟧ zijn afgesloten.",
                    "De aanvraag dient in ⟦mei 2023⟧ te worden ingediend.",
                ],
                others: ["Hoeveel laadpalen moeten er eind 2025 zijn?"]),
            RuleDescription(
                .deadlineTot,
                meaning: "`tot`, `t/m`, `tot en met` before the date, with what runs before it: an end.",
                source: "Observed in raadsvoorstellen on contracts, reserves and subsidies",
                matches: ["De pilot ⟦loopt tot medio 2025⟧.", "De subsidie ⟦geldt tot en met 2025⟧."],
                others: ["De visie tot 2040 is bekend."]),
            RuleDescription(
                .deadlinePeriodEnd,
                meaning:
                    "The end of a period that `tot` or `tot en met` joins: an end. A period with a dash binds nothing.",
                source: "Observed in raadsvoorstellen on contracts, reserves and subsidies",
                matches: ["Inzetten in de periode 2023 ⟦tot en met 2026⟧."],
                others: ["In de periode 2023-2026 zetten wij dat voort."]),
            RuleDescription(
                .deadlineEinddatum,
                meaning: "`einddatum` or `afloop` before the date: an end.",
                source: "Observed in raadsvoorstellen on contracts, reserves and subsidies",
                matches: ["De ⟦einddatum is 1 juni 2023⟧."],
                others: ["De einddatum staat vast; op 1 juni 2023 is er overleg."]),
            RuleDescription(
                .deadlineEindigt,
                meaning: "A verb of ending around the date, or around the `per` before it: an end.",
                source: "Observed in raadsvoorstellen on contracts, reserves and subsidies",
                matches: [
                    "Het contract ⟦eindigt op 1 juni 2023⟧.",
                    "Wij stellen voor de huur ⟦per 1 mei 2023⟧ te beëindigen.",
                ],
                others: ["Het contract kan eindigen. In 2023 wordt dat onderzocht."]),
            RuleDescription(
                .deadlineVervalt,
                meaning: "A verb of ending before the date, or before the `per` that leads to it: an end.",
                source: "Observed in raadsvoorstellen on contracts, reserves and subsidies",
                matches: ["De regeling ⟦vervalt per 1 januari 2024⟧.", "De contracten ⟦lopen af per 1 juli 2023⟧."],
                others: ["De regeling vervalt niet; zij geldt in 2024 ook."]),
            RuleDescription(
                .deadlineOpTeSchuiven,
                meaning: "`op te schuiven naar`, `verschoven naar` before the date: an end that is put off.",
                source: "Observed in raadsvoorstellen on contracts, reserves and subsidies",
                matches: ["De termijn is ⟦op te schuiven naar 31 december 2026⟧."],
                others: ["Het geld gaat over naar 2023 en 2024."]),
            RuleDescription(
                .deadlineVanaf,
                meaning: "`vanaf` before the date: a start.",
                source: "Observed in raadsbesluiten and verordeningen",
                matches: ["De taken worden ⟦vanaf 2023⟧ gegund."],
                others: ["Vanaf 2021 hebben partijen overlegd."]),
            RuleDescription(
                .deadlinePer,
                meaning: "`per` before the date: a start. No stand of a count or balance.",
                source: "Observed in raadsbesluiten and verordeningen",
                matches: ["Het tarief stijgt ⟦per 1 januari 2023⟧."],
                others: ["De stand per 31 december 2022 is onbekend."]),
            RuleDescription(
                .deadlineMetIngangVan,
                meaning: "`met ingang van` or `ingaande` before the date: a start.",
                source: "Observed in raadsbesluiten and verordeningen",
                matches: ["Het tarief stijgt ⟦met ingang van 1 januari 2023⟧."],
                others: ["Het plan is met ingang van 30 juni 2017 ter inzage gelegd."]),
            RuleDescription(
                .deadlineInWerking,
                meaning: "`treedt in werking`, before or behind the date: a start.",
                source: "Aanwijzingen voor de decentrale regelgeving 74 ff.",
                matches: [
                    "Deze verordening ⟦treedt in werking op 1 januari 2023⟧.",
                    "De wet die ⟦op 1 januari 2024⟧ in werking treedt, is bekend.",
                ],
                others: ["De nota is op 15 december 2022 in werking getreden."]),
            RuleDescription(
                .deadlineBegint,
                meaning: "A verb of beginning before or behind the date: a start.",
                source: "Observed in raadsbesluiten and verordeningen",
                matches: ["De bouw ⟦begint in januari 2024⟧.", "In ⟦september 2023⟧ starten de werkzaamheden."],
                others: ["De bouw begint niet voor 1 mei 2024."]),
            RuleDescription(
                .deadlineDateNoun,
                meaning:
                    "A noun that names the day of a term, as `ingangsdatum`, `sluitingsdatum`: what the noun says.",
                source: "Observed in regelingen and aanbestedingen",
                matches: ["De ⟦sluitingsdatum is 1 juni 2023⟧.", "De einddatum van het project is ⟦1 juni 2023⟧."],
                others: ["De sluitingsdatum volgt nog; op 1 juni 2023 is er overleg."]),
            RuleDescription(
                .deadlineGepland,
                meaning:
                    "`gepland`, `geagendeerd`, `voorzien`, an agenda or a return to the raad before the date: planned.",
                source: "Observed in informatiebrieven and plans",
                matches: [
                    "De gunning ⟦staat gepland voor oktober 2023⟧.",
                    "Het voorstel komt terug in de raad van ⟦9 februari 2023⟧.",
                ],
                others: ["De agenda voor 12 december 2022 is bekend."]),
            RuleDescription(
                .deadlineVolgt,
                meaning: "`volgt` before the date: planned.",
                source: "Observed in informatiebrieven and plans",
                matches: ["De evaluatie ⟦volgt begin 2023⟧."],
                others: ["Hierna volgt de evaluatie van 2023."]),
            RuleDescription(
                .deadlineOntvangt,
                meaning: "`ontvangt` before the date: planned.",
                source: "Observed in informatiebrieven",
                matches: ["De raad ⟦ontvangt in mei 2023⟧ een verslag."],
                others: ["De raad heeft in mei 2022 een verslag ontvangen."]),
            RuleDescription(
                .deadlineWordtAangeboden,
                meaning: "`wordt` or `zal` and a participle around the date, or `vindt plaats`: planned.",
                source: "Observed in informatiebrieven and plans",
                matches: [
                    "Het plan ⟦wordt in december 2022⟧ aan de raad aangeboden.",
                    "De evaluatie ⟦vindt plaats in 2025⟧.",
                ],
                others: ["Het plan wordt in 2023 mogelijk besproken."]),
            RuleDescription(
                .deadlineWijSturen,
                meaning: "A verb of giving by the writers around the date, as `informeert`, `sturen`: planned.",
                source: "Observed in informatiebrieven",
                matches: ["Het college ⟦informeert u in het vierde kwartaal van 2023⟧ opnieuw."],
                others: ["Wij sturen u hierbij de begroting van 2023."]),
            RuleDescription(
                .deadlineWij,
                meaning: "What the writers do then, told in the present, or will come with: planned.",
                source: "Observed in informatiebrieven",
                matches: ["Dat besluit nemen wij in ⟦januari 2023⟧."],
                others: ["Wij verwachten in mei 2023 niets."]),
            RuleDescription(
                .deadlineZegtToe,
                meaning: "What a member of the college commits to: planned.",
                source: "Observed in besluitenlijsten, notulen and toezeggingenlijsten",
                matches: ["De wethouder zegt toe in ⟦juni 2024⟧ met een voorstel te komen."],
                others: ["De wethouder zegt dat het in juni 2024 druk was."]),
            RuleDescription(
                .deadlineVoorwaarde,
                meaning: "A condition that must be met on that day, else something ends: end.",
                source: "Observed in subsidy decisions and contracts",
                matches: ["De bijdrage vervalt als het werk niet ⟦op 31 december 2027⟧ gereed is."],
                others: ["Als het werk op 31 december 2027 nog gaande blijft, sluit de weg."]),
            RuleDescription(
                .deadlineBesluitOp,
                meaning: "What a body decides on that day, told in the present: planned.",
                source: "Observed in informatiebrieven and agendas",
                matches: ["Het algemeen bestuur ⟦besluit op 26 juni 2023⟧."],
                others: ["Op 8 november 2022 besloot het college."]),
            RuleDescription(
                .deadlineGereed,
                meaning: "`gereed`, `klaar`, `opgeleverd` behind the date, with `is` or `wordt` before it: planned.",
                source: "Observed in voortgangsrapportages",
                matches: ["De stalling is ⟦begin 2024⟧ gereed."],
                others: ["De stalling was eind 2021 gereed."]),
            RuleDescription(
                .deadlineColumn,
                meaning: "A date alone in a column whose head plans, begins, ends or is due.",
                source: "Observed in startnotities and aanbestedingen",
                matches: [
                    """
                    | Actie | Uiterlijke datum |
                    |---|---|
                    | Indienen plan | ⟦1 mei 2023⟧ |
                    """,
                    """
                    Fase            Start           Einddatum
                    Koers           ⟦juli 2023⟧       ⟦december 2023⟧
                    """,
                ],
                others: [
                    """
                    | Actie | Verslag |
                    |---|---|
                    | Indienen plan | 1 mei 2023 |
                    """
                ]),
            RuleDescription(
                .deadlineStep,
                meaning:
                    "A step of a plan with its date: alone below a heading that plans, or in an item that it opens or closes.",
                source: "Observed in startnotities and informatiebrieven",
                matches: [
                    """
                    - Aanbesteding: ⟦oktober 2023⟧
                    - Oplevering: ⟦eind 2025⟧
                    """,
                    """
                    ## Planning

                    Publicatie                ⟦4 april 2023⟧
                    Gunning             ⟦begin juli 2023⟧
                    """,
                ],
                others: ["- Datum: 8 november 2022"]),
            RuleDescription(
                .deadlineStepTable,
                meaning:
                    "A date alone in a table of steps and days; only in a paper that has a date, since others may tell of what was done.",
                source: "Observed in startnotities",
                matches: [
                    """
                    | Stap | Datum |
                    |---|---|
                    | Ontwerp | ⟦10 april 2023⟧ |
                    | Vaststelling | ⟦3 juli 2023⟧ |
                    """
                ],
                others: [
                    """
                    | Stap | Prijs |
                    |---|---|
                    | Ontwerp | 10 april 2023 |
                    | Vaststelling | 3 juli 2023 |
                    """
                ]),
        ])
}
