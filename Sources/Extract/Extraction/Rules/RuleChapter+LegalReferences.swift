extension RuleChapter {
    package static let legalReferences = RuleChapter(
        title: "References to laws",
        rules: [
            RuleDescription(
                .lawArticle,
                meaning: "An article with its law behind it.",
                source:
                    "Aanwijzingen voor de regelgeving, on how a provision is cited; observed in papers of every kind",
                matches: [
                    "Zie ⟦artikel 192, lid 1 van de Gemeentewet⟧.",
                    "Zie de ⟦artikelen 147⟧ en ⟦149 van de Gemeentewet⟧.",
                    "De namen zijn gelakt (⟦5.1 lid 2 sub e Woo⟧).",
                ],
                others: ["Artikel 3 Begripsbepalingen", "Dit artikel is in de krant verschenen."]),
            RuleDescription(
                .lawBeforeArticle,
                meaning: "An article with its law before it: `Gemeentewet, artikel 147`, `Awb 3:4`.",
                source: "Observed in raadsvoorstellen and advices",
                matches: ["Zie ⟦Gemeentewet, artikel 147⟧ en ⟦Awb 3:4⟧."],
                others: ["De Gemeentewet geldt. Er liggen 25 artikelen in de winkel."]),
            RuleDescription(
                .lawThatLaw,
                meaning: "An article of `die wet`, `dat besluit`: the one of that sort that was named last.",
                source: "Observed in raadsvoorstellen and verordeningen",
                matches: ["De Woningwet geldt. Volgens ⟦artikel 5 van die wet⟧ mag dat."],
                others: ["De Woningwet geldt, en in die wet staat veel."]),
            RuleDescription(
                .lawThatArticle,
                meaning: "`het vierde lid van dat artikel`: the article that was named last.",
                source: "Observed in raadsvoorstellen and verordeningen",
                matches: ["Zie artikel 5 van de Woningwet en ⟦het vierde lid van dat artikel⟧."],
                others: ["Dat artikel is in de krant verschenen."]),
            RuleDescription(
                .lawSameSentence,
                meaning:
                    "An article without a law, in a sentence that names one before it or joins it to an article that has one.",
                source: "Observed in raadsvoorstellen; Aanwijzingen voor de regelgeving 3.27 and following",
                matches: [
                    "De Woningwet staat dit toe in het geval dat ⟦artikel 5⟧ geldt.",
                    "Zie ⟦artikel 30⟧, in samenhang met artikel 35 van de Wet bodembescherming.",
                ],
                others: ["De Woningwet staat dit toe. Dit artikel is van de krant."]),
            RuleDescription(
                .lawSentenceBefore,
                meaning: "An article without a law, directly behind the sentence that names one; doubtful.",
                source: "The guide: an article takes the law of the sentence before; observed in toelichtingen",
                matches: ["De Gemeentewet zwijgt. De Woningwet staat dit toe. Volgens ⟦artikel 5⟧ mag dat."],
                others: [
                    "De Gemeentewet zwijgt. De Woningwet staat dit toe. Wij lichten dat toe. Volgens artikel 5 mag dat."
                ]),
            RuleDescription(
                .lawSameArticle,
                meaning:
                    "An article without a law with so uncommon a number that it is the one named elsewhere with its law.",
                source: "Observed in raadsvoorstellen and besluiten on requests for information",
                matches: [
                    "Zie artikel 213a van de Gemeentewet. Later komt dat terug. Volgens ⟦artikel 213a⟧ is er onderzoek.",
                    "De Gemeentewet en de Woo gelden. Dat bleek. Zie ⟦artikel 5.1⟧ daarover. Later artikel 5.1 van de Woo.",
                ],
                others: ["Zie artikel 5 van de Woningwet. Later komt dat terug. Volgens artikel 5 mag dat."]),
            RuleDescription(
                .lawOnlyOne,
                meaning:
                    "An article for which nothing near says a law, in a paper whose title names one or that names one only.",
                source: "The guide: an article takes the law that its context names; observed in memos and letters",
                matches: [
                    "De Woningwet geldt. Wij lichten dat toe. Volgens ⟦artikel 5⟧ mag dat.",
                    """
                    Besluit hogere waarde Wet geluidhinder

                    De Gemeentewet geldt ook. Wij lichten dat toe. Volgens ⟦artikel 83⟧ mag dat.
                    """,
                ],
                others: [
                    "De Woningwet en de Gemeentewet gelden. Wij lichten dat toe. Volgens artikel 5 mag dat."
                ]),
            RuleDescription(
                .lawOwnArticle,
                meaning: "An article of the verordening that the paper itself is.",
                source: "Observed in verordeningen",
                matches: [
                    """
                    Onderwerp: Verordening rioolheffing Waterlede 2023

                    VERORDENING RIOOLHEFFING WATERLEDE 2023

                    Artikel 1 Begrippen

                    In afwijking van ⟦artikel 2⟧ geldt een ander tarief.
                    """
                ],
                others: ["Volgens artikel 2 geldt een ander tarief."]),
            RuleDescription(
                .lawUnknown,
                meaning: "An article whose law nothing names; doubtful.",
                source: "Observed in letters and minutes",
                matches: ["Volgens ⟦artikel 5⟧ mag dat."],
                others: ["Artikel 5"]),
            RuleDescription(
                .lawGrounds,
                meaning: "A law or local rule named behind `gelet op`.",
                source:
                    "Algemene wet bestuursrecht, art. 3:47 (a decision names its grounds); observed in raadsbesluiten",
                matches: [
                    """
                    gelet op de ⟦Gemeentewet⟧;

                    besluit:

                    de brug te bouwen.
                    """,
                    """
                    gelet op de ⟦Algemene subsidieverordening Elzerwoud 2017⟧;

                    besluit:

                    de brug te bouwen.
                    """,
                ],
                others: ["gelet op de ligging van het perceel;"]),
            RuleDescription(
                .lawNamed,
                meaning: "A law named without an article.",
                source:
                    "Observed in papers of every kind; the names are citeertitels and their usual abbreviations (`LawTable`)",
                matches: ["De ⟦Woningwet⟧ staat dit toe."],
                others: ["De bal ligt bij de raad, en de wet is duidelijk."]),
        ])
}
