extension RuleChapter {
    package static let amounts = RuleChapter(
        title: "Amounts",
        rules: [
            RuleDescription(
                .amountCurrencySign,
                meaning: "Figures behind `€` or `EUR`, with what multiplies them.",
                source: "Observed in raadsvoorstellen and begrotingen",
                matches: [
                    "Een krediet van ⟦€ 4,6 miljoen⟧ en een boete van ⟦EUR 1.234,56⟧ per keer.",
                    "Het saldo is ⟦-/- € 5.000⟧.",
                ],
                others: ["Er wonen 17 miljoen mensen, van wie 45,3% stemde."]),
            RuleDescription(
                .amountClosingMark,
                meaning: "Figures without a sign that a mark of sums closes: `,-`, `,=`, `,--`.",
                source: "Observed in raadsvoorstellen and begrotingen",
                matches: ["Ineens ⟦310.000,=⟧ voldoen."],
                others: ["Er komen 2.500 - 3.000 woningen bij."]),
            RuleDescription(
                .amountSignBeforeWords,
                meaning: "A sign or a currency's name, with words or a figure that does not stand directly behind it.",
                source: "Observed in raadsvoorstellen and begrotingen",
                matches: ["De aankoop kost ⟦Eur 5.000⟧ en de verbouwing ⟦€ vijf miljoen⟧.", "Dat is ⟦€ -/- 5.000⟧."],
                others: ["Voertuigen met norm Euro 6 mogen de stad in."]),
            RuleDescription(
                .amountNegativeInBrackets,
                meaning: "A figure in brackets behind the sign: less than nothing, as accountants write it.",
                source: "The habit of bookkeeping; observed in jaarstukken",
                matches: ["Het saldo is ⟦€ (5.000)⟧."],
                others: ["Het saldo is € 5.000 (2023)."]),
            RuleDescription(
                .amountSignBehind,
                meaning: "Figures with the sign behind them on the same line.",
                source: "Observed in raadsvoorstellen and begrotingen",
                matches: ["Een eigen bijdrage van ⟦5.000 €⟧ per jaar."],
                others: ["Er zijn 5.000 deelnemers, € 12 per deelnemer is begroot."]),
            RuleDescription(
                .amountEuroWord,
                meaning: "Figures with `euro` behind them.",
                source: "Observed in raadsvoorstellen and begrotingen",
                matches: ["De kosten zijn ⟦2,3 miljoen euro⟧."],
                others: ["De euro is een munt, en 5 landen doen niet mee.", "Er zijn miljoenen euro's mee gemoeid."]),
            RuleDescription(
                .amountCent,
                meaning: "Figures with `cent` or `eurocent` behind them.",
                source: "Observed in verordeningen that set tariffs",
                matches: ["Een opslag van ⟦15 eurocent⟧ per liter."],
                others: ["Het is 15 procent per liter."]),
            RuleDescription(
                .amountOtherCurrency,
                meaning: "Figures with the name or sign of the guilder, the dollar or the German mark.",
                source: "Observed in papers from before 2002: `f 100.000,-`, `fl.`, `ƒ`, `gulden`",
                matches: [
                    "Een krediet van ⟦f 100.000,-⟧ en een bijdrage van ⟦60.000 gulden⟧.",
                    "De sponsor betaalt ⟦US$ 25.000⟧.",
                ],
                others: ["Artikel 3, onder f, is vervallen.", "De vijver is 50 dm diep."]),
            RuleDescription(
                .amountBehindNoun,
                meaning:
                    "A figure that is written as sums are, behind `ad`, `à` or a noun of money and `van`, with nothing counted behind it.",
                source: "Observed in raadsbesluiten: `de gelden ad 221.899,04`, `een krediet van 1.250.000`",
                matches: ["De gelden ad ⟦221.899,04⟧ en een krediet van ⟦1.250.000⟧ worden toegevoegd."],
                others: ["Het budget van 2.500 uren is op.", "Het krediet van 2023 vervalt."]),
            RuleDescription(
                .amountNumberWords,
                meaning: "Number words with a unit of money: `vijf miljoen euro`, `zes ton`.",
                source:
                    "Taalunie, spelling of numbers (up to and with `duizend` written as one word); both spellings are read",
                matches: ["Wij vragen ⟦tweehonderdduizend euro⟧ extra.", "Wij vragen ⟦zes ton⟧ extra."],
                others: [
                    "Er zijn enkele tonnen nodig, en vijf mensen.",
                    "Vrachtwagens boven 5 ton mogen er niet komen.",
                ]),
            RuleDescription(
                .amountRange,
                meaning: "Two figures that one expression gives as lowest and highest.",
                source: "Observed in raadsvoorstellen and begrotingen",
                matches: [
                    "De kosten liggen tussen de ⟦€ 400.000,- en € 450.000,-⟧.",
                    "De kosten zijn ⟦€ 5 à 6 miljoen⟧.",
                ],
                others: ["Eerst € 5.000 en dan € 6.000.", "Van € 5.000 naar € 6.000."]),
            RuleDescription(
                .amountTableCell,
                meaning: "A cell of a table with borders whose head, row or caption says that it holds money.",
                source: "Observed in begrotingen and jaarstukken: `bedrag in euro's`, `x € 1.000`, `(bedragen x € 1)`",
                matches: [
                    """
                    | Post | Bedrag (x € 1.000) |
                    |---|---|
                    | Ontwerp | ⟦125⟧ |
                    | Bouw | ⟦3.400⟧ |
                    """
                ],
                others: [
                    """
                    | Wijk | Inwoners |
                    |---|---|
                    | Zuid | 12.480 |
                    | Noord | 9.120 |
                    """
                ]),
            RuleDescription(
                .amountAlignedTable,
                meaning:
                    "A figure in a column that only spaces set apart, where head, row, caption or the note below says that it is money.",
                source: "Observed in text that pdf-to-text made of budget tables",
                matches: [
                    """
                    Kosten                  Bedrag (x € 1.000)
                    Bouwkundig                        ⟦3.125⟧
                    Onvoorzien (8%)                     ⟦500⟧
                    """
                ],
                others: [
                    """
                    Wijk             Inwoners     Woningen
                    Zuid             12.480       5.310
                    Noord             9.120       4.004
                    """
                ]),
        ])
}
