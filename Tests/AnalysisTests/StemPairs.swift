/// Words of councils that are forms of one word, and words that only look so.
enum StemPairs {
    static let meeting = pairs(
        """
        agenda agenda's; agendapunt agendapunten; besluitenlijst besluitenlijsten; begroting begrotingen;
        jaarrekening jaarrekeningen; nota nota's; notitie notities; memo memo's; rapport rapporten;
        rapportage rapportages; advies adviezen; zienswijze zienswijzen; bezwaar bezwaren;
        bezwaarschrift bezwaarschriften; beroep beroepen; klacht klachten; inwoner inwoners; burger burgers;
        burgemeester burgemeesters; secretaris secretarissen; griffier griffiers; ambtenaar ambtenaren;
        commissie commissies; commissielid commissieleden; voorzitter voorzitters; vergadering vergaderingen;
        stad steden; binnenstad binnensteden; dorp dorpen; wijk wijken; buurt buurten; straat straten;
        plein pleinen; brug bruggen; kade kades; kade kaden; pad paden; fietspad fietspaden; boom bomen;
        park parken; bos bossen; weide weiden; dak daken; huis huizen; huishouden huishoudens; gezin gezinnen;
        kern kernen; gebouw gebouwen; schoolgebouw schoolgebouwen; sporthal sporthallen; zwembad zwembaden;
        bibliotheek bibliotheken; museum musea; theater theaters; centrum centra; haven havens; station stations;
        tunnel tunnels; rotonde rotondes; verkeersbesluit verkeersbesluiten; mogelijkheid mogelijkheden;
        bevoegdheid bevoegdheden; werkzaamheid werkzaamheden; omstandigheid omstandigheden;
        onzekerheid onzekerheden; hoeveelheid hoeveelheden; subsidie subsidies; belasting belastingen;
        heffing heffingen; lening leningen; schuld schulden; kost kosten; bedrag bedragen; uitgave uitgaven;
        post posten; tekort tekorten; overschot overschotten; investering investeringen; voorziening voorzieningen;
        grondexploitatie grondexploitaties; exploitatie exploitaties; perceel percelen; kavel kavels;
        woning woningen; corporatie corporaties; huurder huurders; eigenaar eigenaren; eigenaar eigenaars;
        bedrijf bedrijven; bedrijventerrein bedrijventerreinen; ondernemer ondernemers; winkel winkels;
        evenement evenementen; terras terrassen; markt markten; kermis kermissen; contract contracten;
        overeenkomst overeenkomsten; convenant convenanten; afspraak afspraken; maatregel maatregelen;
        programma programma's; project projecten; proces processen; plan plannen; visie visies; doel doelen;
        doelstelling doelstellingen; resultaat resultaten; effect effecten; kader kaders; norm normen;
        regel regels; wet wetten; wetsvoorstel wetsvoorstellen; artikel artikelen; artikel artikels; lid leden;
        bijlage bijlagen; bijlage bijlages; vraag vragen; antwoord antwoorden; stem stemmen;
        fractievoorzitter fractievoorzitters; partij partijen; coalitie coalities; akkoord akkoorden;
        verkiezing verkiezingen; kandidaat kandidaten; leerling leerlingen; leraar leraren; kind kinderen;
        ouder ouders; oudere ouderen; statushouder statushouders; vluchteling vluchtelingen;
        asielzoeker asielzoekers; client clienten; patient patienten; vrouw vrouwen; container containers;
        windmolen windmolens; zonnepaneel zonnepanelen; laadpaal laadpalen; warmtenet warmtenetten; riool riolen;
        dijk dijken; sloot sloten; gemaal gemalen; hond honden; ei eieren; blad bladeren; dag dagen; week weken;
        jaar jaren; termijn termijnen; datum data; dossier dossiers; brandweerkazerne brandweerkazernes;
        idee ideeen; industrie industrieen; ruimte ruimten; ruimte ruimtes; openbaar openbare; sociaal sociale;
        financieel financiele; gemeentelijk gemeentelijke; nieuw nieuwe; groot grote; duurzaam duurzame;
        tijdelijk tijdelijke; regionaal regionale; veilig veilige; vaststellen vastgesteld;
        vaststellen vaststelling; vaststellen vastgestelde; wijzigen gewijzigd; wijziging gewijzigde;
        benoemen benoemd; benoeming benoemen; aannemen aangenomen; verwerpen verworpen; aanhouden aangehouden;
        besluiten besloten; besluit besloten; verzoeken verzocht; onderzoeken onderzocht; goedkeuren goedgekeurd;
        goedkeuring goedgekeurd; instemmen ingestemd; indienen ingediend; opleggen opgelegd; vergroten vergroot;
        verkopen verkocht; aankopen aangekocht; verhogen verhoogd; verhoging verhoogd; verlagen verlaagd;
        beeindigen beeindigd; schorsen geschorst; ontslaan ontslagen; kiezen gekozen; bekrachtigen bekrachtigd;
        machtigen gemachtigd; toekennen toegekend; toewijzen toegewezen; weigeren geweigerd; slopen gesloopt;
        renoveren gerenoveerd; evalueren geevalueerd; aanleggen aangelegd; plaatsen geplaatst;
        verstrekken verstrekt; herzien herziening; vernietigen vernietigd; uitvoeren uitgevoerd;
        uitvoering uitgevoerd; beschikbaar beschikbare; bespreken bespreking; overdragen overgedragen;
        ondertekenen ondertekend; nemen genomen; stellen gesteld; vragen gevraagd; zenden gezonden;
        sluiten gesloten; raadsvoorstel raadsvoorstellen; herbestemmen herbestemming; verduurzamen verduurzaming;
        inspreken ingesproken; overleggen overlegd; bijdragen bijgedragen; opvragen opgevraagd;
        terugvorderen teruggevorderd; openbaar openbare; motiveren gemotiveerd; subsidieren gesubsidieerd;
        toetsen getoetst; toetsing getoetst; handhaven gehandhaafd; ondersteunen ondersteund;
        ondersteuning ondersteunen; afschaffen afgeschaft; verplaatsen verplaatst; verplaatsing verplaatst;
        verkeersmaatregel verkeersmaatregelen; wethoudersportefeuille wethoudersportefeuilles;
        hondenpoepzakje hondenpoepzakjes; buurthuis buurthuizen; verzorgingstehuis verzorgingstehuizen;
        parkeerverbod parkeerverboden; erfgoed erfgoederen; werkgebied werkgebieden; gebiedsvisie gebiedsvisies;
        bestuurder bestuurders; gedeputeerde gedeputeerden; zelfstandige zelfstandigen; vluchtroute vluchtroutes;
        ontwikkelaar ontwikkelaars; hoorzitting hoorzittingen; bestemmingsreserve bestemmingsreserves;
        oplossing oplossingen; aanbeveling aanbevelingen; aanbevelen aanbevolen; waterschap waterschappen;
        gemeenschap gemeenschappen; rekenkamer rekenkamers; stemmen gestemd; afwegen afgewogen;
        ontwikkelen ontwikkeld; versterken versterkt; overeenkomen overeengekomen; voorleggen voorgelegd;
        schade schades; loket loketten; hoofdstuk hoofdstukken; bladzijde bladzijden; percentage percentages;
        vergoeden vergoed; aanplanten aangeplant; herplanten herplant; kwijtschelden kwijtgescholden;
        kwijtschelding kwijtgescholden; afsluiten afgesloten; verbinden verbonden; heffen geheven;
        inzamelen ingezameld; wegnemen weggenomen
        """)

    static let apart = pairs(
        """
        zone zoon; bod boot; rad rat; man maand; lot loot; bot boot; rok rook; vel veel; val vaal; bek beek;
        wet weten; les lees; mes mees; geld gel; gezond zon; gemeen mens; gerecht recht; gedicht dicht;
        gezicht zicht; gewicht wicht; bestand stand; verband band; verdrag dragen; belang lang; behoefte hoeft;
        onderwijs wijs; regering regen; rekening regen; leerling leren; vergadering gadering; kans kan; grens gren;
        mens men; lens len; haven have; dorst dor; kust kus; last las; feest fee; post pos; kast kas;
        bosrand bosrank; pad paal; boot bot; staat stad; stad staan; lid lied; leden lieden; weg week; bad baat;
        werk wereld; hof hoofd; dak daak; zorg zon; markt mark; plan plaan; plein pleit; bank bang; omgeving geven;
        woning won; verdieping diep; belasting last; polis politie; premie prem; huis hui; muis mui; prijs prij;
        paus pau; bus buur; gas gast; glas glad; gebit bit; raad raat; lijst list; huur hur; dier dir; geval val;
        gemak maken; gebruik bruik; geschil schil; gelijk lijk; bevel vel; verlies lies; beton ton; school schol;
        bank bak; rente ren; kater kat; water wat; meting met; kist kis; zaal zal; tuin tui; zonde zon;
        gemeente gemeen; hand han; mand man; post pos; burgers burg; kerk ker; stem stam; delen del; manen man;
        haren har; benen ben; raden rad; bomen bom
        """)

    private static func pairs(_ text: String) -> [(String, String)] {
        text.split { $0 == ";" || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }
            .filter { $0.count == 2 }.map { ($0[0], $0[1]) }
    }
}
