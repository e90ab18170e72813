/// The elements of Dutch official publications: gemeenteblad and other `officiele-publicatie`, `regeling` of the CVDR, `toestand` of
/// the BWB, with tables by CALS, and of meetings by ORI-A. Names from the schemas op-xsd-2012-3, cvdr and toestand_2016-1 of KOOP. Elements that are not
/// named here are read by the general rule for XML.
enum PublicationVocabulary {
    static let roles: [String: ElementRole] = {
        var roles: [String: ElementRole] = [
            "kop": .sectionHeading, "intitule": .heading(level: 1), "officiele-titel": .heading(level: 1),
            "tussenkop": .heading(level: 0), "label": .spaced, "nr": .spaced, "titel": .spaced, "subtitel": .spaced,
            "lijst": .list(ordered: false), "li": .listItem, "lid": .listItem, "li.nr": .marker, "lidnr": .marker,
            "table": .table, "thead": .tableHead, "row": .row, "entry": .cell(header: false), "colspec": .column,
            "tgroup": .inline,
            "tbody": .inline, "tr": .row, "td": .cell(header: false), "th": .cell(header: true), "br": .lineBreak,
            "b": .bold(byType: false), "strong": .bold(byType: false), "vet": .bold(byType: false),
            "nadruk": .bold(byType: true),
            "title": .caption, "pre": .preformatted, "p": .block, "sup": .raised,
        ]
        for name in [
            "al", "al-groep", "wij", "considerans", "slotformulering", "dagtekening", "functie", "gegeven", "wat",
            "definitie",
        ] {
            roles[name] = .block
        }
        for name in inline { roles[name] = .inline }
        for name in metadata { roles[name] = .metadata }
        for name in ["jcis", "jci", "brondata", "redactionele-correcties", "redactionele-correctie", "script", "style"]
        { roles[name] = .hidden }
        for name in keysOfMeetings { roles[name] = .hidden }
        return roles
    }()

    /// Of ORI-A 1.0 (ori-a.nl): keys, codes, clock times and yes or no, which say nothing without the system that they are of.
    private static let keysOfMeetings = [
        "ID", "verwijzingID", "verwijzingBegrippenlijst", "begripCode", "weblocatie", "publicatiedatum",
        "tijdsaanduidingMediabron", "positieNotulen", "aanvang", "einde", "starttijd", "eindtijd", "geplandeAanvang",
        "geplandEinde", "geplandeStarttijd", "geplandeEindtijd", "aanvangAanwezigheid", "eindeAanwezigheid",
        "indicatieHamerstuk", "indicatieBehandeld", "indicatieBesloten", "indicatieVoorzitter", "indicatieBezoldigd",
        "indicatieFunctieVanwegeLidmaatschap", "geslachtsaanduiding", "isNatuurlijkPersoon", "volgnummer",
        "geplandVolgnummer",
    ]

    private static let inline = [
        "extref", "intref", "cur", "ondlijn", "inf", "i", "u", "em", "a", "span", "plaats", "datum",
        "voornaam", "achternaam", "naam", "noot", "noot.nr", "term",
    ]

    private static let metadata = [
        "meta", "metadata", "metadata_gegevens", "meta-data", "owmskern", "owmsmantel", "cvdripm", "bwb-inputbestand",
        "bwb-wijzigingen",
        "opmeta", "owms-metadata",
    ]
}
