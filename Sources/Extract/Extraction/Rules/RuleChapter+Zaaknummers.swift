extension RuleChapter {
    package static let zaaknummers = RuleChapter(
        title: "Case numbers",
        rules: [
            RuleDescription(
                .numberZaaknummerLabel,
                meaning: "A number behind `zaaknummer` or `zaak`.",
                source: "Observed in papers of some forty municipalities and the systems that number them",
                matches: ["De evaluatie (zaaknummer: ⟦2022-0155681⟧) is klaar."],
                others: ["Zie de uitspraak van de rechtbank, zaaknummer AWB 18/1234."]),
            RuleDescription(
                .numberRisLabel,
                meaning: "A number behind `RIS` that is not one of seven digits.",
                source: "Observed in papers of municipalities with a raadsinformatiesysteem",
                matches: ["Het beleid (RIS ⟦2022-0150008⟧) loopt af."],
                others: ["Het beleid (RIS 2311873) loopt af."]),
            RuleDescription(
                .numberRis,
                meaning: "Seven digits behind `RIS`, or at the start of an item of a list of decisions.",
                source: "Observed in papers of municipalities with a raadsinformatiesysteem",
                matches: [
                    "Het beleid (RIS: ⟦2311873⟧) loopt af.",
                    """
                    Eerdere besluiten:

                    - ⟦2403230⟧ - Beschikbaar stellen krediet
                    - ⟦2382362⟧ - Kenbaar maken
                    """,
                ],
                others: ["Er wonen 1234567 mensen."]),
            RuleDescription(
                .numberBbvLabel,
                meaning: "A number behind `BBV`.",
                source: "Observed in papers of municipalities whose register is called BBV",
                matches: ["Zie BBV: ⟦2019_GDD_B&W_00314⟧ daarover."],
                others: ["De BBV-code staat in het systeem."]),
            RuleDescription(
                .numberRegisterLabel,
                meaning: "A number behind `kenmerk`, `registratienummer`, or `nr.` behind the name of a paper.",
                source: "Observed in papers of some forty municipalities and the systems that number them",
                matches: [
                    "Uw brief (kenmerk ⟦AU15.05274⟧) kwam aan.",
                    "Met raadsvoorstel nr. ⟦15/15⟧ werd gevraagd om een krediet.",
                ],
                others: ["Zij stelden nr. 3 van de lijst voor."]),
            RuleDescription(
                .numberBrackets,
                meaning:
                    "Six to ten digits alone in brackets, behind the name of a paper or as many as the document's own has.",
                source: "Observed in raadsinformatiebrieven of Zaanstad",
                matches: [
                    "De raad kreeg het plan van aanpak (⟦8151308⟧) in maart.",
                    """
                    Zaaknummer: 10339461

                    De raad kent de plustaak (⟦9451505⟧) sinds maart.
                    """,
                ],
                others: ["Het aantal inwoners (172345) groeit."]),
            RuleDescription(
                .numberOwn,
                meaning:
                    "The document's own number where it stands without a label: again, or alone at the foot of a page.",
                source: "Observed at the foot of the pages of raadsvoorstellen; trails of files of Boxmeer",
                matches: [
                    """
                    Zaaknummer: 10339461

                    De brug is oud.

                    ⟦10339461⟧   2/3
                    """,
                    """
                    De brug is oud en wordt vervangen.

                    ⟦R-RO/2015/0417⟧ / RIS 2015-077
                    """,
                ],
                others: [
                    """
                    Zaaknummer: 10339461

                    De brug is oud.

                    10339462   2/3
                    """
                ]),
            RuleDescription(
                .numberForm,
                meaning: "A number that its form alone shows to be one of a case or council document.",
                source:
                    "Observed in papers of some forty municipalities; the forms are those of Tools/data/case-numbers.tsv",
                matches: [
                    "Het voorstel ⟦2022-0201962⟧ ligt voor.",
                    "Het voorstel ⟦Z/18/143043/D/18/113064⟧ ligt voor.",
                ],
                others: [
                    "Bel 0481-201515 voor vragen over de periode 2023-2026.",
                    "Zie https://example.nl/2022-0201962 voor meer.",
                ]),
        ])
}
