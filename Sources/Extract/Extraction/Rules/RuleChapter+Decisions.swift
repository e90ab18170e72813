extension RuleChapter {
    package static let decisions = RuleChapter(
        title: "Beslispunten",
        rules: [
            RuleDescription(
                .decisionHeading,
                meaning:
                    "A point below a heading or lead-in that proposes, alone on its line: `Voorgesteld besluit`, `Wij stellen u voor:`.",
                source: "Observed in raadsvoorstellen",
                matches: [
                    """
                    Voorgesteld besluit
                    1. ⟦de brug te bouwen;⟧
                    2. ⟦het krediet te verlenen.⟧
                    """,
                    """
                    Wij stellen u voor:
                    1) ⟦de brug te bouwen;⟧
                    2) ⟦het krediet te verlenen.⟧
                    """,
                ],
                others: [
                    """
                    Inleiding
                    1. de brug te bouwen;
                    2. het krediet te verlenen.
                    """
                ]),
            RuleDescription(
                .decisionSentence,
                meaning: "What a sentence of running text proposes: `Het college stelt de raad voor om …`.",
                source:
                    "Observed in raadsvoorstellen, which put this sentence together from the same few parts in very many ways",
                matches: [
                    """
                    Het college stelt de raad voor om ⟦de brug te bouwen.⟧

                    Inleiding

                    De brug is oud.
                    """
                ],
                others: [
                    """
                    Het college stelt vast dat de brug oud is.

                    Inleiding

                    De brug is oud.
                    """
                ]),
            RuleDescription(
                .decisionRequest,
                meaning:
                    "What a motie or amendement asks, behind its verb: `Verzoekt het college`, `Draagt op`, `Spreekt uit dat`.",
                source: "Observed in moties and amendementen",
                matches: [
                    """
                    Motie

                    Overwegende dat de brug oud is;

                    Verzoekt het college:
                    - ⟦de brug te bouwen;⟧
                    - ⟦de raad te melden wat die kost,⟧

                    en gaat over tot de orde van de dag.
                    """
                ],
                others: [
                    """
                    Motie

                    Overwegende dat:
                    - de brug oud is;
                    - de vaart dichtslibt.
                    """
                ]),
            RuleDescription(
                .decisionAdopted,
                meaning: "A point behind `besluit:`, of a raadsbesluit or of an item of a besluitenlijst.",
                source:
                    "Gemeentewet, art. 147 and 149 (the raad decides); observed in raadsbesluiten, besluitenlijsten and notulen",
                matches: [
                    """
                    RAADSBESLUIT

                    De raad van de gemeente Waterlede;

                    gelezen het voorstel van 3 mei 2022;

                    besluit:

                    1. ⟦de brug te bouwen;⟧
                    2. ⟦het krediet te verlenen.⟧
                    """
                ],
                others: ["Het besluit over de brug is genomen, maar de bouw begint later dan de raad wilde."]),
            RuleDescription(
                .decisionColumn,
                meaning: "A cell in the column `Besluit` of a besluitenlijst that is a table.",
                source: "Observed in besluitenlijsten of colleges",
                matches: [
                    """
                    Besluitenlijst college

                    | Nr | Onderwerp | Besluit |
                    |---|---|---|
                    | 1 | Brug | ⟦Het college stelt het ontwerp vast.⟧ |
                    | 2 | Plein | ⟦Het college stemt in met de nota.⟧ |
                    """,
                    """
                    Besluitenlijst college

                    Nr    Onderwerp        Besluit
                    1     Brug             ⟦Ontwerp vastgesteld.⟧
                    2     Plein            ⟦Nota aangehouden.⟧
                    """,
                ],
                others: [
                    """
                    Besluitenlijst college

                    | Nr | Onderwerp | Spreker |
                    |---|---|---|
                    | 1 | Brug | De heer De Vries |
                    """
                ]),
            RuleDescription(
                .decisionDecidingSentence,
                meaning:
                    "What a sentence decides: one with its grounds (`Gelet op … besluiten burgemeester en wethouders … vast te stellen`, `… stellen wij … vast`), or in a list of decisions (`De raad besluit met 12 tegen 9 stemmen …`), where `De raad draagt het college op …` is what an adopted motie asked.",
                source:
                    "Observed in besluiten of colleges that are set as a letter, in besluitenlijsten and notulen; Awb, art. 3:46 (grounds)",
                matches: [
                    "Gelet op artikel 3.6 van de Wet ruimtelijke ordening besluiten burgemeester en wethouders van Waterlede ⟦het wijzigingsplan Dijkweg vast te stellen⟧.",
                    "Op grond van artikel 110a van de Wet geluidhinder stellen wij ⟦de hogere waarde op 53 dB vast⟧.",
                    """
                    Collegebesluit

                    Het college van Waterlede besluit ⟦het beleidsplan Toezicht vast te stellen⟧.
                    """,
                    """
                    Besluitenlijst raad

                    De raad besluit met 12 tegen 9 stemmen ⟦de milieustraat te sluiten⟧.
                    """,
                    """
                    Besluitenlijst raad

                    De raad draagt het college op ⟦de brug te bouwen⟧. De motie is aangenomen.
                    """,
                ],
                others: [
                    "Op grond van artikel 4:84 kunnen burgemeester en wethouders besluiten van de regel af te wijken.",
                    "Dit besluit beoogt de rust in het dorp te bewaren.",
                    "Wij stellen vast dat de brug oud is.",
                    """
                    Besluitenlijst raad

                    De raad besluit de vergadering te schorsen.
                    """,
                    """
                    Besluitenlijst raad

                    De raad verzoekt het college de brug te bouwen. De motie is verworpen.
                    """,
                ]),
        ])
}
