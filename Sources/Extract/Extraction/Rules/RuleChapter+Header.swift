extension RuleChapter {
    package static let header = RuleChapter(
        title: "Header",
        rules: [
            RuleDescription(
                .headerField,
                meaning:
                    "A label at the head of the paper, on a line or in a cell of its own, with its value behind or below it.",
                source:
                    "Observed in raadsvoorstellen, raadsbesluiten and informatiebrieven; the labels are those of `HeaderLabel`",
                matches: [
                    """
                    ⟦Zaaknummer: 2022-0089851⟧
                    ⟦Onderwerp: Nieuwe brug over de vaart⟧

                    De brug is oud.
                    """,
                    """
                    | ⟦Portefeuillehouder | J. de Vries⟧ |
                    |---|---|

                    De brug is oud.
                    """,
                ],
                others: ["Over het onderwerp: daarover is al veel gezegd in de raad, en meer dan eens."])
        ])
}
