/// Whole heads of papers, as municipalities and their systems print them: several arrangements in one.
extension FieldSample {
    static let heads = [
        FieldSample(
            "iBabs form",
            "Raadsvoorstel\n\nAgendapunt\n7.2\n\nZaaknummer\nZ23.004512\n\nPortefeuillehouder\nJ.P. de Vries\n\nDatum raadsvergadering\n14 december 2023\n\nOnderwerp\nVaststellen verordening rioolheffing 2024\n\nGevraagd besluit\nDe verordening vast te stellen.\n",
            fields:
                "Agendapunt: 7.2\nZaaknummer: Z23.004512\nPortefeuillehouder: J.P. de Vries\nDatum raadsvergadering: 14 december 2023\nOnderwerp: Vaststellen verordening rioolheffing 2024"
        ),
        FieldSample(
            "letter two columns",
            "Gemeente Lindevoort\nPostbus 10\n3400 AA LINDEVOORT\n\nAan de raad van de gemeente Lindevoort\n\nUw brief van       Uw kenmerk        Ons kenmerk        Datum\n                                     D/23/8812          5 juli 2023\n\nBehandeld door     Doorkiesnummer    Bijlage(n)\nM. de Wit          0345 12 34 56     1\n\nOnderwerp\nBeantwoording vragen woningbouw\n\nGeachte leden,\n",
            fields:
                "Uw brief van: \nUw kenmerk: \nOns kenmerk: D/23/8812\nDatum: 5 juli 2023\nBehandeld door: M. de Wit\nDoorkiesnummer: 0345 12 34 56\nBijlage(n): 1\nOnderwerp: Beantwoording vragen woningbouw"
        ),
        FieldSample(
            "memo colon col",
            "MEMO\n\nVan         :  College van B&W\nAan         :  Gemeenteraad\nDatum       :  8 maart 2021\nOnderwerp   :  Stand van zaken sportpark\nBijlage(n)  :  geen\n\n\nOp 1 februari heeft u gevraagd naar de stand van zaken rond het sportpark. Hieronder leest u het antwoord.\n",
            fields:
                "Van: College van B&W\nAan: Gemeenteraad\nDatum: 8 maart 2021\nOnderwerp: Stand van zaken sportpark\nBijlage(n): geen"
        ),
        FieldSample(
            "raadsbesluit top",
            "RAADSBESLUIT\n\nRaadsvergadering d.d. 9 juni 2020          Nummer: 20bs0042\n\nOnderwerp: Vaststellen jaarstukken 2019\n\nDe raad van de gemeente Lindevoort;\n",
            fields: "Raadsvergadering d.d.: 9 juni 2020\nNummer: 20bs0042\nOnderwerp: Vaststellen jaarstukken 2019"),
        FieldSample(
            "table full",
            "| **RAADSVOORSTEL** | |\n|---|---|\n| Datum vergadering | 11 mei 2021 |\n| Agendanummer | 12 |\n| Portefeuillehouder(s) | mevr. A. Dijkstra |\n| Ambtenaar | P. Hoekstra, tel. 0512-581234 |\n| Onderwerp | Krediet zwembad |\n",
            fields:
                "Datum vergadering: 11 mei 2021\nAgendanummer: 12\nPortefeuillehouder(s): mevr. A. Dijkstra\nAmbtenaar: P. Hoekstra, tel. 0512-581234\nOnderwerp: Krediet zwembad"
        ),
        FieldSample(
            "bold lines",
            "**Raadsinformatiebrief**\n\n**Onderwerp:** Opvang ontheemden\n\n**Portefeuillehouder:** burgemeester Kramer\n\n**Datum:** 22 maart 2022\n\n**Openbaar:** ja\n\nGeachte raad,\n",
            fields:
                "Onderwerp: Opvang ontheemden\nPortefeuillehouder: burgemeester Kramer\nDatum: 22 maart 2022\nOpenbaar: ja"
        ),
        FieldSample(
            "motie form",
            "MOTIE\n\nNummer: M12\nAgendapunt: 5\nOnderwerp: Meer bomen in de binnenstad\nIndiener(s): GroenLinks, D66\n\nDe raad van de gemeente Lindevoort in vergadering bijeen op 7 november 2019,\n\nconstaterende dat:\n- er weinig bomen zijn;\n",
            fields: "Nummer: M12\nAgendapunt: 5\nOnderwerp: Meer bomen in de binnenstad\nIndiener(s): GroenLinks, D66"),
        FieldSample(
            "vragen form",
            "Schriftelijke vragen ex artikel 41\n\nAan: het college van burgemeester en wethouders\nVan: fractie PvdA, R. Jansen\nBetreft: verkeersveiligheid Dorpsstraat\nDatum: 2 oktober 2018\n\nToelichting:\nDe Dorpsstraat is druk.\n\nVraag 1: Kent het college de klachten?\nVraag 2: Wat gaat het college doen?\n",
            fields:
                "Aan: het college van burgemeester en wethouders\nVan: fractie PvdA, R. Jansen\nBetreft: verkeersveiligheid Dorpsstraat\nDatum: 2 oktober 2018"
        ),
        FieldSample(
            "decos ocr",
            "gemeente\nLindevoort\n\nCollegevoorstel\n\nRegistratienummer\nDatum\nAfdeling\nSteller\nTelefoon\nPortefeuillehouder\n\n19INT04411\n5 maart 2019\nRuimtelijke Ontwikkeling\nK. Smid\n(0123) 45 67 89\nwethouder Van Dam\n\nOnderwerp\nAankoop perceel Kerkweg 4\n",
            fields:
                "Registratienummer: 19INT04411\nDatum: 5 maart 2019\nAfdeling: Ruimtelijke Ontwikkeling\nSteller: K. Smid\nTelefoon: (0123) 45 67 89\nPortefeuillehouder: wethouder Van Dam\nOnderwerp: Aankoop perceel Kerkweg 4"
        ),
        FieldSample(
            "corsa no onderwerp",
            "Nota B&W\n\nZaaknummer          : 1234567\nBehandelend ambt.   : L. Visser\nAfdeling            : Samenleving\nVertrouwelijk       : Nee\nDatum collegebesluit: 3 juni 2014\n",
            fields:
                "Zaaknummer: 1234567\nBehandelend ambt.: L. Visser\nAfdeling: Samenleving\nVertrouwelijk: Nee\nDatum collegebesluit: 3 juni 2014"
        ),
        FieldSample(
            "besluitenlijst",
            "BESLUITENLIJST\n\nvan de openbare vergadering van de raad\n\nDatum: 3 juli 2014\nTijd: 20.00 uur\nPlaats: raadzaal\nVoorzitter: mr. P. Veen\nGriffier: H. Maas\n\n1. Opening\nDe voorzitter opent de vergadering.\n",
            fields: "Datum: 3 juli 2014\nTijd: 20.00 uur\nPlaats: raadzaal\nVoorzitter: mr. P. Veen\nGriffier: H. Maas"),
        FieldSample(
            "labels above values in pars, empty",
            "Datum\n\nPortefeuillehouder\n\nTelefoon\n\nBijlage\n\n7 april 2020\n\nG. ten Brink\n\n14 0591\n\nGeachte raad,\n",
            fields: "Datum: 7 april 2020\nPortefeuillehouder: G. ten Brink\nTelefoon: 14 0591\nBijlage: "),
        FieldSample(
            "inline + below mix",
            "Zaaknummer: 551234\nDatum:\n7 april 2020\nOnderwerp:\nVerlengen contract\nafvalinzameling\n\nSamenvatting\nHet contract loopt af.\n",
            fields: "Zaaknummer: 551234\nDatum: 7 april 2020\nOnderwerp: Verlengen contract afvalinzameling"),
        FieldSample(
            "html-like double table",
            "| Zaaknummer | Datum vergadering | Portefeuillehouder |\n|---|---|---|\n| 2021-0044 | 6 juli 2021 | T. Mulder |\n\n| Onderwerp |\n|---|\n| Kadernota 2022 |\n\nInleiding\n",
            fields:
                "Zaaknummer: 2021-0044\nDatum vergadering: 6 juli 2021\nPortefeuillehouder: T. Mulder\nOnderwerp: Kadernota 2022"
        ),
        FieldSample(
            "heading form",
            "# Raadsvoorstel\n\n**Aan de gemeenteraad**\n\n### Zaaknummer\n\n2023-112233\n\n### Portefeuillehouder\n\nWethouder Smits\n\n### Voorgesteld besluit\n\n1. Vast te stellen.\n",
            fields: "Zaaknummer: 2023-112233\nPortefeuillehouder: Wethouder Smits"),
        FieldSample(
            "toezeggingen table",
            "Toezeggingenlijst\n\n| Nr. | Datum | Onderwerp | Portefeuillehouder | Status |\n|---|---|---|---|---|\n| 1 | 3 mei 2022 | Brug | Bos | open |\n",
            fields: ""),
        FieldSample(
            "prose letter",
            "Geachte leden van de raad,\n\nOp 3 mei vroeg u: wanneer komt de brug?\nOns antwoord: in 2024.\n",
            fields: ""),
        FieldSample(
            "slogan",
            "Gemeente Lindevoort: samen verder\n\nJaarverslag 2020\n\nVoorwoord\n\nHet jaar 2020 was bijzonder: corona.\n",
            fields: ""),
        FieldSample(
            "capital labels colon",
            "RAADSVOORSTEL\n\nVERGADERING: 5 april 2018\nAGENDAPUNT: 9\nPORTEFEUILLEHOUDER: R. Kok\nONDERWERP: HUISVESTING ONDERWIJS\n",
            fields:
                "VERGADERING: 5 april 2018\nAGENDAPUNT: 9\nPORTEFEUILLEHOUDER: R. Kok\nONDERWERP: HUISVESTING ONDERWIJS"
        ),
        FieldSample(
            "col form multi value lines",
            "Datum              5 april 2018\nPortefeuillehouder R. Kok\n                   S. Bakker\nOnderwerp          Huisvesting onderwijs\nBijlagen           1. Plan\n                   2. Raming\n",
            fields:
                "Datum: 5 april 2018\nPortefeuillehouder: R. Kok S. Bakker\nOnderwerp: Huisvesting onderwijs\nBijlagen: 1. Plan 2. Raming"
        ),
        FieldSample(
            "value col kept lines",
            "Datum raadsvergadering:   30 januari 2014\nNummer raadsvoorstel:     2014-04\nBehorend bij agendapunt:  8\nOnderwerp:                Structuurvisie\nPortefeuillehouder:       C.J. Post\n",
            fields:
                "Datum raadsvergadering: 30 januari 2014\nNummer raadsvoorstel: 2014-04\nBehorend bij agendapunt: 8\nOnderwerp: Structuurvisie\nPortefeuillehouder: C.J. Post"
        ),
        FieldSample(
            "lowercase colon letter",
            "uw kenmerk :\nons kenmerk : 2015-0331\nbehandeld door : mw. B. Prins\nbetreft : Ontheffing markt\n\nGeachte heer,\n",
            fields: "uw kenmerk: \nons kenmerk: 2015-0331\nbehandeld door: mw. B. Prins\nbetreft: Ontheffing markt"),
        FieldSample(
            "page top then fields",
            "Pagina 1 van 3\n\nAdvies aan de raad\n\nDatum 5 april 2018\nVan college van B&W\nOnderwerp Parkeren\nSteller E. Vos\n",
            fields: "Datum: 5 april 2018\nOnderwerp: Parkeren\nSteller: E. Vos"),
        FieldSample(
            "slash labels",
            "Afdeling/team: Ruimte / VTH\nNaam/telefoon: J. Roos / 0123-555666\nDatum: 5 april 2018\n",
            fields: "Afdeling/team: Ruimte / VTH\nNaam/telefoon: J. Roos / 0123-555666\nDatum: 5 april 2018"),
        FieldSample(
            "torn values line by line with noise",
            "Datum\n\nOns kenmerk\n\nContactpersoon\n\nE-mail\n\n5 april 2018\n\n2018/4411\n\n~\n\nE. Vos\n\ne.vos@lindevoort.nl\n\nBeste raadsleden,\n",
            fields: "Datum: 5 april 2018\nOns kenmerk: 2018/4411\nContactpersoon: E. Vos\nE-mail: e.vos@lindevoort.nl"),
        FieldSample(
            "prose colon after header",
            "Datum: 5 april 2018\nOnderwerp: Parkeren\n\nKernboodschap: parkeren wordt duurder.\nFinanciën: de opbrengst stijgt.\n",
            fields: "Datum: 5 april 2018\nOnderwerp: Parkeren"),
        FieldSample(
            "tab form",
            "Datum:\t5 april 2018\nVan:\tE. Vos\nAan:\tde raad\nCc:\tgriffie\nOnderwerp:\tParkeren\n",
            fields: "Datum: 5 april 2018\nVan: E. Vos\nAan: de raad\nCc: griffie\nOnderwerp: Parkeren"),
    ]

    static let otherHeads = [
        FieldSample(
            "bullets",
            "- **Datum:** 3 mei 2022\n- **Zaaknummer:** 2022-0441\n- **Onderwerp:** Nieuwe brug\n\n## Inleiding\n\nTekst.\n",
            fields: "Datum: 3 mei 2022\nZaaknummer: 2022-0441\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "bold pairs on a line",
            "**Datum:** 3 mei 2022 **Zaaknummer:** 2022-0441\n**Onderwerp:** Nieuwe brug\n",
            fields: "Datum: 3 mei 2022\nZaaknummer: 2022-0441\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "spaces before colon wide",
            "Onderwerp                : Nieuwe brug\nDatum                    : 3 mei 2022\nProgramma en paragraaf   : Verkeer\nGevolgen voor JOP        : geen\n",
            fields:
                "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022\nProgramma en paragraaf: Verkeer\nGevolgen voor JOP: geen"),
        FieldSample(
            "email style",
            "Van: Bos, J.\nVerzonden: dinsdag 3 mei 2022 10:14\nAan: Griffie\nCC: Smit, A.\nOnderwerp: RE: nieuwe brug\n\nBeste griffie,\n",
            fields:
                "Van: Bos, J.\nVerzonden: dinsdag 3 mei 2022 10:14\nAan: Griffie\nCC: Smit, A.\nOnderwerp: RE: nieuwe brug"
        ),
        FieldSample(
            "notubiz",
            "Vergadering: Raadsvergadering\nDatum: 12-05-2022\nTijd: 19:30\nLocatie: Raadzaal\nAgendapunt: 10. Nieuwe brug\n\nToelichting\n",
            fields:
                "Vergadering: Raadsvergadering\nDatum: 12-05-2022\nTijd: 19:30\nLocatie: Raadzaal\nAgendapunt: 10. Nieuwe brug"
        ),
        FieldSample(
            "two column torn mixed",
            "Zaaknummer\nDatum\nPortefeuillehouder\n2022-0441\n3 mei 2022\nwethouder Bos\nBehandeld door\nTelefoon\nJ. Smit\n0123-456789\n\nOnderwerp: Nieuwe brug\n",
            fields:
                "Zaaknummer: 2022-0441\nDatum: 3 mei 2022\nPortefeuillehouder: wethouder Bos\nBehandeld door: J. Smit\nTelefoon: 0123-456789\nOnderwerp: Nieuwe brug"
        ),
        FieldSample(
            "paragraph labels then one paragraph of values",
            "Zaaknummer\n\nDatum\n\nSteller\n\n2022-0441\n3 mei 2022\nJ. Smit\n",
            fields: "Zaaknummer: 2022-0441\nDatum: 3 mei 2022\nSteller: J. Smit"),
        FieldSample(
            "ocr caps sparse",
            "GEMEENTE\nLINDEVOORT\n\nRAADSVOORSTEL\n\nAGENDANUMMER\n\n9\n\nDATUM\n\n12 JUNI 2012\n\nONDERWERP\n\nVASTSTELLEN KADERNOTA\n\nAAN DE GEMEENTERAAD\n",
            fields: "AGENDANUMMER: 9\nDATUM: 12 JUNI 2012\nONDERWERP: VASTSTELLEN KADERNOTA"),
        FieldSample(
            "ocr dotted",
            "Nr.: 2012/45\nAfd.: Financiën\nOnderwerp: Kadernota\n\nAan de raad\n",
            fields: "Nr.: 2012/45\nAfd.: Financiën\nOnderwerp: Kadernota"),
        FieldSample(
            "value with colon below",
            "Onderwerp\nKadernota 2023: keuzes maken\n\nDatum\n3 mei 2022\n",
            fields: "Onderwerp: Kadernota 2023: keuzes maken\nDatum: 3 mei 2022"),
        FieldSample(
            "long subject two lines below",
            "Onderwerp\nVoorstel tot het vaststellen van de verordening op de heffing en\ninvordering van rioolheffing 2024\n\nPortefeuillehouder\nJ. Bos\n",
            fields:
                "Onderwerp: Voorstel tot het vaststellen van de verordening op de heffing en invordering van rioolheffing 2024\nPortefeuillehouder: J. Bos"
        ),
        FieldSample(
            "long subject capital continuation",
            "Onderwerp: Voorstel tot het vaststellen van de Verordening\nRioolheffing Lindevoort 2024\nDatum: 3 mei 2022\n",
            fields:
                "Onderwerp: Voorstel tot het vaststellen van de Verordening Rioolheffing Lindevoort 2024\nDatum: 3 mei 2022"
        ),
        FieldSample(
            "decision list with fields per item",
            "Besluitenlijst B&W 3 mei 2022\n\n1. Nieuwe brug\nPortefeuillehouder: Bos\nBesluit: akkoord\n\n2. Park\nPortefeuillehouder: Smit\nBesluit: akkoord\n",
            fields: ""),
        FieldSample(
            "agenda times",
            "Agenda raad\n\nDatum: 3 mei 2022\nAanvang: 20.00 uur\n\n1. Opening\n2. Vragenuur: mondelinge vragen\n",
            fields: "Datum: 3 mei 2022\nAanvang: 20.00 uur"),
        FieldSample(
            "fields in table w/ rowspan head",
            "| | |\n|---|---|\n| **Datum** | 3 mei 2022 |\n| **Portefeuillehouder** | J. Bos |\n| **Gevraagde beslissing** | De nota vast te stellen. |\n",
            fields: "Datum: 3 mei 2022\nPortefeuillehouder: J. Bos"),
        FieldSample(
            "three column table",
            "| Onderwerp | : | Nieuwe brug |\n|---|---|---|\n| Datum | : | 3 mei 2022 |\n",
            fields: "Onderwerp: Nieuwe brug\nDatum: 3 mei 2022"),
        FieldSample(
            "table title spanning then data",
            "| Begroting | 2022 |\n|---|---|\n| Lasten | 100 |\n| Baten | 90 |\n",
            fields: ""),
        FieldSample(
            "amendement",
            "Amendement\n\nAgendapunt 5          Nummer A3\n\nOnderwerp: Lagere leges\n\nDe raad,\n",
            fields: "Agendapunt: 5\nNummer: A3\nOnderwerp: Lagere leges"),
        FieldSample(
            "letter date line",
            "Lindevoort, 3 mei 2022\n\nOnderwerp: Nieuwe brug\nOns kenmerk: 22.0441\n\nGeachte heer Bos,\n",
            fields: "Onderwerp: Nieuwe brug\nOns kenmerk: 22.0441"),
        FieldSample(
            "checkboxes",
            "Onderwerp: Nieuwe brug\nOpenbaar: [x] ja [ ] nee\nDatum: 3 mei 2022\n",
            fields: "Onderwerp: Nieuwe brug\nOpenbaar: [x] ja [ ] nee\nDatum: 3 mei 2022"),
        FieldSample(
            "capital label no colon under title",
            "Raadsinformatiebrief\n\nPortefeuillehouder    Datum raadsvergadering\nJ. Bos                3 mei 2022\n\nOnderwerp\nNieuwe brug\n",
            fields: "Portefeuillehouder: J. Bos\nDatum raadsvergadering: 3 mei 2022\nOnderwerp: Nieuwe brug"),
        FieldSample(
            "question mark labels",
            "Datum: 3 mei 2022\nOpenbaar?: ja\nHamerstuk: nee\n",
            fields: "Datum: 3 mei 2022\nOpenbaar?: ja\nHamerstuk: nee"),
        FieldSample(
            "parenthesised label",
            "Datum: 3 mei 2022\nStukken (ter inzage): plan\nTijdpad (BOB): mei\n",
            fields: "Datum: 3 mei 2022\nStukken (ter inzage): plan\nTijdpad (BOB): mei"),
    ]
}
