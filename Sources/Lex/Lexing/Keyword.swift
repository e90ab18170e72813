/// A word that a rule of extraction asks for by name, so that rules compare small integers and never strings.
///
/// A keyword stands for all spellings listed in `spellings`, compared as `WordHash` compares: without case and accents.
/// Dots of abbreviations are not part of a word (`mln.` is `mln`, `e.v.` is `ev`, `t/m` is `tm`).
/// To add one: a case here, its spellings below, in the group of the facts that it serves.
public enum Keyword: UInt8, Hashable, Sendable, CaseIterable {
    case none = 0

    // Months
    case januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december

    // Cardinals
    case een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien,
        twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig, honderd, duizend, anderhalf, half

    // Ordinals
    case eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, laatste,
        volgende, vorige

    // Money
    case euro, miljoen, miljard, ton, bedrag, cent

    // Modifiers
    case circa, ongeveer, ruim, bijna, schatting, zon, afgerond, rond, omstreeks, maximaal, hoogstens, hoogste,
        minimaal, minste, tussen, indicatief, minstens, meer, minder, hoger, lager, dan, niet, orde, grootte, nabij

    // DateWords
    case begin, eind, medio, kwartaal, helft, halfjaar, week, weken, dag, dagen, maand, maanden, jaar, voorjaar,
        lente, zomer, najaar, herfst, winter, zomerreces, schooljaar, seizoen, verder, later, geleden, komend,
        afgelopen,
        huidig, decennium, q1, q2, q3, q4, h1, h2

    // Signals
    case uiterlijk, voor, deadline, binnen, na, vanaf, per, ingang, sinds, tot, tm, met, loopt, einddatum, afloop,
        vervalt, werking, treedt, volgt, gepland

    // Law
    case artikel, lid, leden, onder, sub, onderdeel, aanhef, juncto, jis, wet, besluit, regeling, verordening,
        reglement, gelet, grond

    // Decision
    case raad, college, gezien, gelezen, gehoord, overwegende, overwegingen, constaterende, voorgesteld, voorstel,
        beslispunt, aldus, besloten, vastgesteld, vergadering, verzoekt, draagt, spreekt, stelt, wijzigen, unaniem,
        acclamatie, stemmen, aangenomen, verworpen, aangehouden, geamendeerd, ingetrokken, inzake

    // Case
    case zaaknummer, zaak, kenmerk, registratienummer, nummer, ris, bbv, raadsvoorstel, raadsbesluit

    // Particles
    case de, het, van, der, den, en, of, dat, die, deze, dit, `in`, op, om, te, ten, aan, door, bij, uit, `is`, wordt,
        zijn, cq, ev, evolgende, `as`, jl, dd, a
}

extension Keyword {
    /// The name of a month.
    @inlinable
    public var isMonth: Bool { place >= Keyword.januari.place && place <= Keyword.december.place }

    /// Every keyword with its spellings, separated by spaces.
    static let spellings: [(keyword: Keyword, words: String)] = [
        // Months
        (.januari, "januari jan"),
        (.februari, "februari feb febr"),
        (.maart, "maart mrt rnaart"),
        (.april, "april apr aprii"),
        (.mei, "mei rnei"),
        (.juni, "juni jun"),
        (.juli, "juli jul juii"),
        (.augustus, "augustus aug"),
        (.september, "september sep sept"),
        (.oktober, "oktober okt"),
        (.november, "november nov"),
        (.december, "december dec"),
        // Cardinals
        (.een, "een"),
        (.twee, "twee"),
        (.drie, "drie"),
        (.vier, "vier"),
        (.vijf, "vijf"),
        (.zes, "zes"),
        (.zeven, "zeven"),
        (.acht, "acht"),
        (.negen, "negen"),
        (.tien, "tien"),
        (.elf, "elf"),
        (.twaalf, "twaalf"),
        (.dertien, "dertien"),
        (.veertien, "veertien"),
        (.vijftien, "vijftien"),
        (.twintig, "twintig"),
        (.dertig, "dertig"),
        (.veertig, "veertig"),
        (.vijftig, "vijftig"),
        (.zestig, "zestig"),
        (.zeventig, "zeventig"),
        (.tachtig, "tachtig"),
        (.negentig, "negentig"),
        (.honderd, "honderd"),
        (.duizend, "duizend"),
        (.anderhalf, "anderhalf anderhalve"),
        (.half, "half halve"),
        // Ordinals
        (.eerste, "eerste 1e 1ste"),
        (.tweede, "tweede 2e 2de"),
        (.derde, "derde 3e 3de"),
        (.vierde, "vierde 4e 4de"),
        (.vijfde, "vijfde 5e 5de"),
        (.zesde, "zesde 6e 6de"),
        (.zevende, "zevende 7e 7de"),
        (.achtste, "achtste 8e 8ste"),
        (.negende, "negende 9e 9de"),
        (.tiende, "tiende 10e 10de"),
        (.elfde, "elfde 11e 11de"),
        (.twaalfde, "twaalfde 12e 12de"),
        (.laatste, "laatste"),
        (.volgende, "volgende volgend"),
        (.vorige, "vorige vorig"),
        // Money
        (.euro, "euro euro's euros eur"),
        (.miljoen, "miljoen miljoenen mln mio"),
        (.miljard, "miljard miljarden mld mrd"),
        (.ton, "ton"),
        (.bedrag, "bedrag bedragen"),
        (.cent, "cent eurocent"),
        // Modifiers
        (.circa, "circa ca"),
        (.ongeveer, "ongeveer plusminus pakweg grofweg"),
        (.ruim, "ruim"),
        (.bijna, "bijna krap"),
        (.schatting, "schatting"),
        (.zon, "zo'n"),
        (.afgerond, "afgerond afgeronde"),
        (.rond, "rond"),
        (.omstreeks, "omstreeks"),
        (.maximaal, "maximaal max maximale maximum"),
        (.hoogstens, "hoogstens hooguit"),
        (.hoogste, "hoogste"),
        (.minimaal, "minimaal min minimale minimum"),
        (.minste, "minste"),
        (.tussen, "tussen"),
        (.indicatief, "indicatief indicatieve"),
        (.minstens, "minstens tenminste"),
        (.meer, "meer"),
        (.minder, "minder"),
        (.hoger, "hoger boven"),
        (.lager, "lager"),
        (.dan, "dan"),
        (.niet, "niet"),
        (.orde, "orde"),
        (.grootte, "grootte"),
        (.nabij, "nabij"),
        // DateWords
        (.begin, "begin aanvang"),
        (.eind, "eind einde ultimo"),
        (.medio, "medio midden halverwege"),
        (.kwartaal, "kwartaal kwartalen kw kwrt"),
        (.helft, "helft"),
        (.halfjaar, "halfjaar halfjaren"),
        (.week, "week wk"),
        (.weken, "weken"),
        (.dag, "dag"),
        (.dagen, "dagen"),
        (.maand, "maand"),
        (.maanden, "maanden"),
        (.jaar, "jaar jaren"),
        (.voorjaar, "voorjaar"),
        (.lente, "lente"),
        (.zomer, "zomer"),
        (.najaar, "najaar"),
        (.herfst, "herfst"),
        (.winter, "winter"),
        (.zomerreces, "zomerreces zomervakantie"),
        (.schooljaar, "schooljaar studiejaar cursusjaar"),
        (.seizoen, "seizoen"),
        (.verder, "verder"),
        (.later, "later"),
        (.geleden, "geleden"),
        (.komend, "komend komende aankomend aankomende"),
        (.afgelopen, "afgelopen"),
        (.huidig, "huidig huidige lopende"),
        (.decennium, "decennium"),
        (.q1, "q1 k1"),
        (.q2, "q2 k2"),
        (.q3, "q3 k3"),
        (.q4, "q4 k4"),
        (.h1, "h1"),
        (.h2, "h2"),
        // Signals
        (.uiterlijk, "uiterlijk"),
        (.voor, "voor"),
        (.deadline, "deadline"),
        (.binnen, "binnen"),
        (.na, "na"),
        (.vanaf, "vanaf"),
        (.per, "per"),
        (.ingang, "ingang"),
        (.sinds, "sinds"),
        (.tot, "tot"),
        (.tm, "tm"),
        (.met, "met"),
        (.loopt, "loopt lopen"),
        (.einddatum, "einddatum"),
        (.afloop, "afloop"),
        (.vervalt, "vervalt vervallen"),
        (.werking, "werking"),
        (.treedt, "treedt treden"),
        (.volgt, "volgt volgen"),
        (.gepland, "gepland geplande"),
        // Law
        (.artikel, "artikel art artikelen artt artikels"),
        (.lid, "lid"),
        (.leden, "leden"),
        (.onder, "onder"),
        (.sub, "sub"),
        (.onderdeel, "onderdeel onderdelen"),
        (.aanhef, "aanhef"),
        (.juncto, "juncto jo jos juncti"),
        (.jis, "jis"),
        (.wet, "wet"),
        (.besluit, "besluit besluiten"),
        (.regeling, "regeling"),
        (.verordening, "verordening"),
        (.reglement, "reglement"),
        (.gelet, "gelet"),
        (.grond, "grond"),
        // Decision
        (.raad, "raad gemeenteraad"),
        (.college, "college"),
        (.gezien, "gezien"),
        (.gelezen, "gelezen"),
        (.gehoord, "gehoord"),
        (.overwegende, "overwegende"),
        (.overwegingen, "overwegingen"),
        (.constaterende, "constaterende"),
        (.voorgesteld, "voorgesteld voorgestelde"),
        (.voorstel, "voorstel"),
        (.beslispunt, "beslispunt beslispunten"),
        (.aldus, "aldus"),
        (.besloten, "besloten"),
        (.vastgesteld, "vastgesteld"),
        (.vergadering, "vergadering raadsvergadering"),
        (.verzoekt, "verzoekt"),
        (.draagt, "draagt"),
        (.spreekt, "spreekt"),
        (.stelt, "stelt stellen stel"),
        (.wijzigen, "wijzigen"),
        (.unaniem, "unaniem"),
        (.acclamatie, "acclamatie"),
        (.stemmen, "stemmen"),
        (.aangenomen, "aangenomen"),
        (.verworpen, "verworpen"),
        (.aangehouden, "aangehouden"),
        (.geamendeerd, "geamendeerd"),
        (.ingetrokken, "ingetrokken"),
        (.inzake, "inzake"),
        // Case
        (.zaaknummer, "zaaknummer zaaknr zaaknrs zaaknummers zaakkenmerk casenummer zaakid"),
        (.zaak, "zaak"),
        (.kenmerk, "kenmerk referentie referentienummer briefkenmerk ref"),
        (
            .registratienummer,
            "registratienummer regnr registratienr registratiekenmerk documentnummer documentnr docnr docnummer besluitnummer "
                + "voorstelnummer voorstelnr raadsvoorstelnummer raadsvoorstelnr raadsbesluitnummer raadsbesluitnr raadsnummer "
                + "collegebesluitnummer dossiernummer dossiernr briefnummer stuknummer volgnummer corsanummer decosnummer "
                + "verseonnummer postregistratienummer griffienummer bw-nummer benw-nummer collegenummer "
                + "adviesnummer adviesnr motienummer amendementnummer raadsstuknummer poststuknummer archiefnummer"
        ),
        (.nummer, "nummer nr nrs nummers"),
        (.ris, "ris risnummer risnr risnummers"),
        (.bbv, "bbv bbvnummer bbvnr"),
        (.raadsvoorstel, "raadsvoorstel"),
        (.raadsbesluit, "raadsbesluit"),
        // Particles
        (.de, "de"),
        (.het, "het"),
        (.van, "van"),
        (.der, "der"),
        (.den, "den"),
        (.en, "en"),
        (.of, "of"),
        (.dat, "dat"),
        (.die, "die"),
        (.deze, "deze"),
        (.dit, "dit"),
        (.in, "in"),
        (.op, "op"),
        (.om, "om"),
        (.te, "te"),
        (.ten, "ten"),
        (.aan, "aan"),
        (.door, "door"),
        (.bij, "bij"),
        (.uit, "uit"),
        (.is, "is"),
        (.wordt, "wordt worden"),
        (.zijn, "zijn"),
        (.cq, "cq"),
        (.ev, "ev"),
        (.evolgende, "evolgende"),
        (.as, "as aanstaande"),
        (.jl, "jl jongstleden"),
        (.dd, "dd"),
        (.a, "a"),
    ]
}
