extension RuleChapter {
    package static let ballots = RuleChapter(
        title: "Votes told of in lists of decisions",
        opening: "Besluitenlijst van de raadsvergadering van 26 september 2023\n\n",
        rules: [
            RuleDescription(
                .ballotNamed,
                meaning:
                    "A motie or amendement by its name, with what its line, or one of the lines below it, tells of its outcome.",
                source: "Observed in besluitenlijsten and notulen of raden; Gemeentewet, art. 32 (votes)",
                matches: [
                    """
                    7. Dorpshuis Westeres

                    ⟦Motie M7.2 (SP): Contributie voor iedereen

                    Verworpen met 4 stemmen voor en 15 tegen.⟧

                    8. Sluiting
                    """,
                    """
                    7. Dorpshuis Westeres

                    ⟦Amendement A1 (VVD), om het tarief te verlagen met € 10: verworpen met 8 tegen 13 stemmen.⟧

                    ⟦Motie 24-03M2 (Niemand in de kou) is met algemene stemmen aangenomen.⟧

                    8. Sluiting
                    """,
                    """
                    7. Stemmingen

                    ⟦Het amendement van de VVD wordt verworpen met 6 stemmen voor en 14 tegen.⟧
                    """,
                ],
                others: [
                    """
                    7. Dorpshuis Westeres

                    De motie van vorig jaar komt in maart terug in de commissie.

                    8. Motie vreemd: Lachgas

                    De motie wordt in de volgende vergadering behandeld.
                    """
                ]),
            RuleDescription(
                .ballotItem,
                meaning:
                    "An item of the agenda by its heading, with what the lines below it tell of the outcome of its proposal.",
                source: "Observed in besluitenlijsten and notulen of raden; Gemeentewet, art. 23 (list of decisions)",
                matches: [
                    """
                    8. ⟦Zienswijze Regionale Energiestrategie

                    Het voorstel wordt aangehouden tot de vergadering van 7 november 2023.⟧

                    9. Sluiting

                    De voorzitter sluit de vergadering.
                    """
                ],
                others: [
                    """
                    8. Ingekomen stukken

                    De stukken worden voor kennisgeving aangenomen door de commissie.

                    9. Sluiting

                    De voorzitter sluit de vergadering.
                    """
                ]),
        ])
}
