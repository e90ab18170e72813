/// What `griffie help query` prints: the language of queries on a screen.
enum QueryHelp {
    static let text = """
        A query is words, phrases and fields. All of them must be there, unless OR stands
        between them; where few papers have all plain words, those follow that have some.

        sociaal domein               both words, in any form, and as parts of compounds
        "sociaal domein"             next to each other; ="openbare ruimten" as spelled
        "krediet school"~5           in this order, at most 5 other words between them
        krediet NEAR/5 school        in any order, at most 5 other words between them
        zin:(krediet school)         in one sentence; alinea:(…) in one paragraph
        budget OR krediet            either; (a OR b) c groups
        zorg -motie, zorg NOT motie  without
        innovatie*, *krediet         begins so, ends so; 2024-* numbers that begin so
        begroting~1, ~2              one or two letters differ
        *                            every paper

        titel: besluit: tekst:       words of the subject, the beslispunten, the text
        zaak: verwijst:              its own numbers, those that it cites: zaak:2022-*
        soort: gemeente:             soort:"schriftelijke vragen" gemeente:"Den Bosch"
        portefeuillehouder:          words of the name
        artikel:                     "Gemeentewet 192", "Awb 4:23", Wmo
        bron:                        parts of the path: bron:2022/*
        status:                      adopted rejected amended deferred withdrawn proposed
                                     draft; aangenomen verworpen …; besloten: adopted, amended
                                     geheim: papers with marks of secrecy
        besloten:                    the day on which it was decided: 2022, 2022..2023
        datum: deadline:             2022, 2022-03, "31 maart 2022", 2022..2023, >=2022,
                                     vandaag, +30d, "deze maand", vandaag..+30d
        bedrag:                      100000, 1,5mln, "€ 2.298.000,-", >=50k, 100..200

        Laws and municipalities are found by any of their names, a day in quotes or
        figures however it is written. Operators are in capitals. In a shell put the
        whole query in single quotes: griffie search '"sociaal domein" -motie'
        """
}
