extension RuleChapter {
    package static let relatedDecisions = RuleChapter(
        title: "Related decisions",
        rules: [
            RuleDescription(
                .relatedEntry,
                meaning: "An entry of the section on related decisions: number, title, kind.",
                source: "Observed in raadsvoorstellen and informatiebrieven whose template asks for earlier decisions",
                matches: [
                    """
                    Wat zijn de belangrijkste gerelateerde besluiten?

                    ⟦2403230 - Krediet voor de brug⟧
                    ⟦Evaluatie van de oude brug - Raadsinformatiebrief⟧;

                    Hoe wordt dit betaald?

                    Uit de algemene reserve, die daarvoor groot genoeg is en blijft.
                    """
                ],
                others: [
                    """
                    Eerdere besluiten

                    Niet van toepassing.
                    """
                ])
        ])
}
