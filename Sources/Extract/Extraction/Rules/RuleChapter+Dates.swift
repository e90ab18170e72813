extension RuleChapter {
    package static let dates = RuleChapter(
        title: "Dates",
        rules: [
            RuleDescription(
                .dateDay,
                meaning: "A day with its month in words; where the year lacks, the context gives it.",
                source: "Observed in papers of every kind; the value is written as EDTF (ISO 8601-2) says",
                matches: ["Op ⟦9 juni 2015⟧ ging het open."],
                others: ["De 4 mei-herdenking is elk jaar."]),
            RuleDescription(
                .dateDayInFigures,
                meaning: "A day in figures: `29-01-2026`, `22/6/20`, `2022-12-31`.",
                source: "ISO 8601-1 for year, month and day; day, month and year as Dutch letters write them",
                matches: ["Op ⟦29-01-2026⟧ en op ⟦2022-12-31⟧."],
                others: ["Bel 078 770 2022 over 1/2 of 3/4 deel.", "Raadsvoorstel nr. 2022/17 is ingetrokken."]),
            RuleDescription(
                .dateDayOfList,
                meaning: "A figure before the day that gives month and year: `3, 10 en 17 mei 2023`.",
                source: "Observed in papers of every kind; the value is written as EDTF (ISO 8601-2) says",
                matches: ["Op ⟦3⟧, ⟦10⟧ en 17 mei 2023 is de markt."],
                others: ["In 3 kernen is op 17 mei 2023 de markt."]),
            RuleDescription(
                .dateMonth,
                meaning: "A month with its year, or with the year that the context gives.",
                source: "Observed in papers of every kind; the value is written as EDTF (ISO 8601-2) says",
                matches: ["In ⟦juni 2019⟧ en in ⟦sept. 2021⟧ begon het.", "In ⟦maart⟧ en ⟦april 2023⟧ is het druk."],
                others: ["De juni-brief en de heer Augustus."]),
            RuleDescription(
                .dateQuarter,
                meaning: "A quarter of a year, in words or as `Q2`.",
                source: "Observed in plans and bestuursrapportages; EDTF (ISO 8601-2), sub-year groupings 33 to 36",
                matches: ["In het ⟦eerste kwartaal 2024⟧ of in ⟦Q2 2026⟧."],
                others: ["Elk kwartaal komt er een verslag."]),
            RuleDescription(
                .dateHalfYear,
                meaning: "A half-year in words.",
                source: "Observed in plans and bestuursrapportages; EDTF (ISO 8601-2), sub-year groupings 40 and 41",
                matches: ["In de ⟦tweede helft van 2021⟧ en het ⟦eerste halfjaar 2024⟧."],
                others: ["De tweede helft van de raad stemde tegen."]),
            RuleDescription(
                .dateSeason,
                meaning: "A season or a recess named after one.",
                source: "Observed in plans; EDTF (ISO 8601-2), sub-year groupings 21 to 24",
                matches: ["In het ⟦voorjaar 2023⟧ en voor het ⟦zomerreces 2023⟧."],
                others: ["De zomer is warm en de winter koud."]),
            RuleDescription(
                .dateWeek,
                meaning: "A week by its number.",
                source: "ISO 8601-1 (week 1 holds the first Thursday); observed in plans",
                matches: ["In ⟦week 12 van 2023⟧ is er overleg."],
                others: ["De afgelopen week was er twee keer overleg."]),
            RuleDescription(
                .dateFeast,
                meaning: "A day by its name and year, or by its place among the days of a month: computed.",
                source: "Algemene termijnenwet, art. 3; Grondwet, art. 65 (Prinsjesdag); observed in letters and plans",
                matches: [
                    "Op ⟦Koningsdag 2025⟧ en op ⟦Hemelvaartsdag 2025⟧.",
                    "Op de ⟦derde dinsdag van september 2014⟧ sprak de koning.",
                ],
                others: ["Elke eerste maandag van de maand, ook met Pasen."]),
            RuleDescription(
                .dateYear,
                meaning:
                    "A bare year where it is one of the calendar, and no part of a law's name, a number or an address.",
                source: "Observed in papers of every kind; the value is written as EDTF (ISO 8601-2) says",
                matches: ["In ⟦2023⟧ en de begroting ⟦2024⟧ staat dat."],
                others: [
                    "De Wmo 2015 geldt, en er komen 2000 woningen bij.",
                    "Het adres is 2011 GB Elzerwoud.",
                    "Circa 1950 bezoekers kwamen er.",
                ]),
            RuleDescription(
                .dateDecade,
                meaning: "Ten years: `jaren negentig`, `jaren '80`.",
                source: "EDTF (ISO 8601-2), unspecified digits",
                matches: ["In de ⟦jaren negentig⟧ en ⟦jaren '80⟧."],
                others: ["Negentig mensen waren er al jaren."]),
            RuleDescription(
                .datePeriod,
                meaning: "Two units joined to one stretch of time: `2019-2022`, `april 2021 - maart 2022`.",
                source: "Observed in begrotingen and beleidsnota's; EDTF (ISO 8601-2), intervals",
                matches: [
                    "De periode ⟦2019-2022⟧ en van ⟦6 april tot en met 17 mei 2018⟧.",
                    "Van ⟦1 tot en met 15 juni 2023⟧ lag het ter inzage.",
                ],
                others: ["Uit de begroting 2022 c.q. 2023."]),
            RuleDescription(
                .dateOpenPeriod,
                meaning: "A unit that runs on: `2024 e.v.`, `2027 en verder`.",
                source: "Observed in begrotingen and beleidsnota's; EDTF (ISO 8601-2), intervals",
                matches: ["Voor ⟦2024 e.v.⟧ en ⟦2027 en verder⟧ is niets geraamd."],
                others: ["Vanaf 2024 is niets geraamd."]),
            RuleDescription(
                .dateRelative,
                meaning:
                    "An expression that counts from the document's day; doubtful, and none where the day is not known.",
                source: "Observed in papers of every kind; the value is written as EDTF (ISO 8601-2) says",
                matches: [
                    """
                    Datum: 8 november 2022

                    Het moet ⟦dit jaar⟧ of ⟦volgend jaar⟧.
                    """
                ],
                others: ["Het moet dit jaar of volgend jaar."]),
        ])
}
