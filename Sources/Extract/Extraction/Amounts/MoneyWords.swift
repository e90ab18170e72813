import Lexing
import Vocabulary

/// Lexicons of the amounts: words compared by their hash.
enum MoneyWords {
    /// What may follow a sum that has no sign: prepositions, verbs, `structureel`. Anything else is what is counted.
    private static let behindMoney = WordSet(
        """
        voor in aan per is zijn wordt worden was waren op te ten tot van uit om naar bij door door en of als dan die dat waarvan welke waarmee
        extra structureel incidenteel beschikbaar nodig gereserveerd begroot geraamd meer minder hoger lager lasten baten
        jaarlijks totaal bruto netto exclusief inclusief excl incl kan kunnen moet moeten zal zullen heeft hebben bedraagt bedragen
        ten over onder boven tussen met maar omdat terwijl zodat waardoor gedekt dekking subsidie krediet budget voordelig nadelig
        positief negatief naar vanaf met ingang ineens bespaard besparing toegevoegd onttrokken gestort vrij vrijgevallen
        """)
    private static let weighed = WordSet(
        """
        afval restafval gft papier grond zand slib asfalt puin co2 kilo kg kilogram gewicht weegt vrachtwagen vrachtwagens vrachtauto
        vrachtauto's voertuig voertuigen vrachtverkeer aslast zwaar laadvermogen tonnage beton hout uitstoot stikstof granulaat
        huishoudelijk capaciteit vracht transport
        """)

    static func followsMoney(_ reading: Reading, _ token: Int) -> Bool {
        behindMoney.contains(reading.tokens.hashes[token])
    }

    static func isWeighed(_ reading: Reading, _ token: Int) -> Bool {
        reading.kind(token) == .word && weighed.contains(reading.tokens.hashes[token])
    }

    /// `een bod van 6 ton`.
    static func isSum(_ reading: Reading, _ token: Int) -> Bool {
        reading.keyword(token) == .bedrag
            || (reading.kind(token) == .word && sums.contains(reading.tokens.hashes[token]))
    }

    /// `tegen`, `naar`, `tegenover`: between two sums.
    static func compares(_ reading: Reading, _ token: Int) -> Bool { comparing.contains(reading.tokens.hashes[token]) }

    private static let comparing = WordSet("tegen tegenover naar versus was waren waarvan dus oftewel")

    private static let sums = WordSet(
        """
        bod krediet budget tekort overschot bijdrage prijs koopprijs investering subsidie reserve voordeel nadeel besparing
        bezuiniging schuld lening winst verlies som raming dekking voorziening
        """)
}
