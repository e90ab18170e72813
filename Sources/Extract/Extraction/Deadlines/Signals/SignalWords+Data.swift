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
    static let returning = WordSet("komt komen keert keren terugkomt terugkeert volgt volgen")
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
    static let past = WordSet("heeft hebben had hadden was waren werd werden getreden geworden geweest gelegen")
    /// With `te`: to report to the raad.
    static let reporting = WordSet("informeren rapporteren berichten evalueren geven presenteren verstrekken toelichten bieden zenden sturen")
    /// A guess.
    static let guessing = WordSet("verwachting verwacht verwachten mogelijk waarschijnlijk")
    /// What the college does for the raad, in any form.
    static let telling = WordSet("leggen bieden sturen zenden informeren informeert publiceren rapporteren rapporteert evalueren evalueert rapporteer evalueer informeer legt biedt stuurt zendt publiceert leg bied stuur zend aangeboden voorgelegd besproken behandeld geagendeerd toegezonden toegestuurd gepresenteerd teruggekoppeld gepubliceerd geëvalueerd geïnformeerd opgeleverd berichten geven presenteren verstrekken toelichten toesturen toezenden voorleggen aanbieden ontvangt plaatsvinden terug komen komt geeft")
}
