extension RuleChapter {
    package static let secrecy = RuleChapter(
        title: "Secrecy",
        rules: [
            RuleDescription(
                .secrecyStamp,
                meaning:
                    "A stamp at the head of a paper, or a field of its header, that says it is secret, confidential, not public or under embargo.",
                source: "Observed in papers and forms of councils; Gemeentewet, art. 87",
                matches: [
                    """
                    ⟦VERTROUWELIJK⟧

                    Raadsvoorstel

                    Onderwerp: Aankoop perceel
                    """,
                    """
                    Raadsvoorstel

                    Onderwerp: Aankoop perceel
                    Vertrouwelijkheid: ⟦Geheim⟧
                    Datum: 3 mei 2024
                    """,
                    """
                    ⟦Onder embargo⟧ tot 12 mei 2024, 12.00 uur

                    Raadsinformatiebrief
                    """,
                ],
                others: [
                    """
                    Raadsvoorstel

                    Onderwerp: Aankoop perceel
                    Geheim: nee
                    Datum: 3 mei 2024
                    """,
                    """
                    Raadsvoorstel

                    Onderwerp: Aankoop perceel
                    Openbaarheid: openbaar
                    Datum: 3 mei 2024
                    """,
                ]),
            RuleDescription(
                .secrecyImposed,
                meaning:
                    "Words that impose or confirm secrecy, and those that say with a ground, or in brackets behind its name, that something is not public.",
                source: "Gemeentewet, art. 87-89 (until 2023 art. 25, 55 and 86); Wet open overheid, art. 5.1",
                matches: [
                    "De raad besluit de bijlage 3 (ramingen) ⟦geheim te verklaren⟧ op grond van artikel 87 Gemeentewet.",
                    "Voorgesteld wordt ⟦geheimhouding⟧ op te leggen op bijlage 2.",
                    "De door het college opgelegde ⟦geheimhouding⟧ te bekrachtigen.",
                    "Op deze stukken rust ⟦geheimhouding⟧ op grond van artikel 25 van de Gemeentewet.",
                    "De bijlage ⟦geheim te houden⟧ tot 1 maart 2029.",
                    "3. Raming (⟦geheim⟧ op grond van artikel 5.1, tweede lid, van de Wet open overheid)",
                    "Het taxatierapport (⟦vertrouwelijk⟧) ligt bij de griffie.",
                    "Bijlage 4 is ⟦niet openbaar⟧ (artikel 5.1, eerste lid, Wet open overheid).",
                ],
                others: [
                    "Op 22 juni heb ik u vertrouwelijk bijgepraat.",
                    "Waarom wordt dit niet openbaar aanbesteed?",
                    "De leden hebben een geheimhoudingsverklaring getekend.",
                    "Wij gaan zorgvuldig om met vertrouwelijke gegevens.",
                    "Er is geen geheimhouding opgelegd.",
                    "De raad besluit de geheimhouding op bijlage 2 op te heffen.",
                    "Geheimhouding op grond van de Gemeentewet: n.v.t.",
                ]),
        ])
}
