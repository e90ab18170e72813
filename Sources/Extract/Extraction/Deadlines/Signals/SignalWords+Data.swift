// swift-format-ignore-file
// Written by Tools/generate_tables.py from Tools/data; change those, not this file.

import Vocabulary

/// Words that readers of deadlines ask for, compared by their hash.
enum SignalWords {
    /// What may stand between a signal and its date, beside articles, prepositions and weekdays.
    static let fillers = WordSet("datum laatste eerst te")
    /// Open a condition.
    static let conditions = WordSet("als indien wanneer mits tenzij")
    /// What comes back to the raad.
    static let returning = WordSet("kom komt komen keer keert keren terugkomt terugkeert volgt volgen")
    /// Done, behind the date.
    static let ready = WordSet("gereed klaar afgerond opgeleverd operationeel voltooid")
    /// Verbs of duty.
    static let binding = WordSet("moet moeten dient dienen")
    /// With `plaats` behind them.
    static let holding = WordSet("vindt vinden")
    /// What bodies do, in the present.
    static let acting = WordSet("beslist beslissen behandelt behandelen bespreekt bespreken stelt stellen vergadert vergaderen presenteert presenteren houdt houden organiseert organiseren ondertekent ondertekenen kiest kiezen")
    /// Verbs of beginning.
    static let beginning = WordSet("begint beginnen start starten ingaan ingaat ingangsdatum aanvangt opent openen")
    /// Participles with `wordt` or `zal`.
    static let offered = WordSet("aangeboden voorgelegd besproken behandeld geagendeerd toegezonden toegestuurd gepresenteerd teruggekoppeld gepubliceerd geëvalueerd geïnformeerd opgeleverd")
    /// What will be done for the raad.
    static let promising = WordSet("toesturen toezenden voorleggen aanbieden ontvangt plaatsvinden")
    /// Participles of what is over, whatever stands before the date.
    static let over = WordSet("gelegen getreden gelegd")
    /// Participles of what was done in a period.
    static let done = WordSet("gerealiseerd behaald besteed geregistreerd gemeld verkocht gebouwd geplaatst gehouden")
    /// What is measured over a period.
    static let changes = WordSet("daling stijging toename afname groei")
    /// Forms that tell of the past with a participle.
    static let auxiliaries = WordSet("heeft hebben was waren werd werden")
    /// Forms that tell of the past.
    static let past = WordSet("heeft hebben kon konden mocht mochten had hadden was waren werd werden getreden geworden geweest gelegen")
    /// With `te`: to report to the raad.
    static let reporting = WordSet("informeren rapporteren berichten evalueren geven presenteren verstrekken toelichten bieden zenden sturen")
    /// A guess.
    static let guessing = WordSet("verwachting verwacht verwachten mogelijk waarschijnlijk")
    /// What the college does for the raad, in any form.
    static let telling = WordSet("leggen bieden sturen zenden informeren informeert publiceren rapporteren rapporteert evalueren evalueert rapporteer evalueer informeer legt biedt stuurt zendt publiceert leg bied stuur zend aangeboden voorgelegd besproken behandeld geagendeerd toegezonden toegestuurd gepresenteerd teruggekoppeld gepubliceerd geëvalueerd geïnformeerd opgeleverd berichten geven presenteren verstrekken toelichten toesturen toezenden voorleggen aanbieden ontvangt plaatsvinden terug komen komt geeft")
    /// Heads of columns and words of steps: an end.
    static let planEnds = WordSet("einddatum einde eind afloop afloopdatum vervaldatum expiratiedatum eindtermijn")
    /// Heads of columns and words of steps: a beginning.
    static let planStarts = WordSet("start startdatum begin begindatum aanvang aanvangsdatum ingang ingangsdatum inwerkingtreding")
    /// Heads of columns: what is planned.
    static let planReady = WordSet("gereed planning oplevering opleverdatum afronding streefdatum gepland gereeddatum wanneer opgeleverd realisatiedatum")
    /// Heads of columns and words of steps: a last day.
    static let planDues = WordSet("sluiting indienen inleveren inschrijving inschrijvingen sluitingsdatum uiterlijke termijn reactietermijn")
    /// Heads of the column of steps.
    static let planSteps = WordSet("stap stappen fase actie acties activiteit activiteiten mijlpaal mijlpalen wat onderdeel processtap onderwerp")
    /// Heads of the column of days.
    static let planDays = WordSet("datum data termijn periode tijdstip streefdatum")
    /// Headings above a plan.
    static let planHeadings = WordSet("tijdpad tijdlijn fasering mijlpalen vervolg vervolgtraject vervolgproces vervolgstappen verder uitvoering stappen processtappen")
    /// What happened before a day.
    static let facts = WordSet("feiten")
    /// Between `die` and `voor`.
    static let reflexive = WordSet("zich")
    /// Forms behind a day of which it is told.
    static let have = WordSet("hebben waren")
    /// Forms before a participle.
    static let passive = WordSet("waren werden")
    /// Behind `voor het`.
    static let firstTimes = WordSet("eerst eerste eerstvolgende")
    /// Forms of the future, and of what somebody will be given.
    static let shall = WordSet("zal zullen krijgt krijgen")
    /// Behind `vindt`.
    static let takesPlace = WordSet("plaats")
    /// Verb that needs `voor`.
    static let lay = WordSet("leggen")
    /// Infinitive of what is done to a thing.
    static let become = WordSet("worden")
    /// Before `verwachting`.
    static let toward = WordSet("naar")
    /// Before the period of a report.
    static let about = WordSet("over")
    /// Forms that tell of a period.
    static let happened = WordSet("werd werden heeft hebben")
    /// A season of nature, which binds nobody.
    static let natural = WordSet("broedseizoen broedperiode broedtijd paddentrek vogeltrek trekseizoen stookseizoen groeiseizoen plantseizoen bloeiseizoen bloeitijd kraamperiode kraamtijd winterslaap winterrust droogteperiode paaitijd")
    /// What grows and shrinks by itself.
    static let population = WordSet("bevolking bevolkingsaantal bevolkingsomvang inwonertal inwoneraantal leerlingenaantal leerlingaantal vergrijzing ontgroening temperatuur zeespiegel werkloosheid beroepsbevolking aantal")
    /// How it does so.
    static let trends = WordSet("groeit groeien daalt dalen stijgt stijgen neemt nemen krimpt krimpen afneemt afnemen toeneemt toenemen verdubbelt")
}
