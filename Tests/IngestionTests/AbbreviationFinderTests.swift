import Lexing
import Testing

@testable import Ingestion

/// What papers say that their abbreviations stand for.
@Suite struct AbbreviationFinderTests {
    private func pairs(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var finder = AbbreviationFinder(TokenReading(bytes: bytes, tokens: TokenStream(lexing: bytes)))
        return finder.pairs().map { pair in
            let long = pair.long.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            return "\(String(decoding: pair.short, as: UTF8.self)) = \(long)"
        }
    }

    /// Texts with the abbreviation and the number of words that it stands for.
    static let introduced: [(String, Int)] = [
        ("In het Gemeentelijk Rioleringsplan (GRP) staat de zorgplicht.", 2),
        ("De Vereniging van Nederlandse Gemeenten (VNG) adviseert dit.", 4),
        ("Wij passen de Algemene Plaatselijke Verordening (APV) aan.", 3),
        ("Een milieueffectrapportage (MER) is niet nodig.", 1),
        ("Het Programma van Eisen (PvE) ligt ter inzage.", 3),
        ("De gemeentelijke gezondheidsdienst (GGD) voert dit uit.", 2),
        ("Met de Regionale Uitvoeringsdienst (RUD) zijn afspraken gemaakt.", 2),
        ("volgens de Wet maatschappelijke ondersteuning (Wmo) heeft", 3),
        ("Het meerjarenperspectief grondexploitaties (MPG) wordt jaarlijks herzien.", 2),
        ("Er is een dienstverleningsovereenkomst (DVO) gesloten.", 1),
        ("de Veiligheidsregio Haaglanden (VRH)", 2),
        ("de Sociale Dienst Drechtsteden (hierna: SDD)", 3),
        ("het Integraal Huisvestingsplan (hierna te noemen: \"IHP\")", 2),
        ("het Gemeentelijk Verkeers- en Vervoersplan (GVVP)", 4),
        ("het Centraal Bureau voor de Statistiek (CBS) meldt", 5),
        ("het Planbureau voor de Leefomgeving (PBL)", 4),
        ("de Regionale Energiestrategie (RES) van de regio", 2),
        ("een bedrijveninvesteringszone (BIZ) in het centrum", 1),
        ("IHP (Integraal Huisvestingsplan)", 2),
        ("De GR (gemeenschappelijke regeling) kent drie deelnemers.", 2),
        ("de Omgevingsdienst Zuid-Holland Zuid (OZHZ)", 4),
        ("de Ontwikkelingsmaatschappij Midden-Holland (OMMH)", 3),
        ("een Multifunctionele Accommodatie (MFA) voor de wijk", 2),
        ("De Kaderrichtlijn Water (KRW) stelt eisen", 2),
        ("het Regionaal Historisch Centrum (RHC)", 3),
        ("de nota Reserves en Voorzieningen (R\u{26}V)", 0),
        ("de Wet op de lijkbezorging (Wlb)", 4),
        ("een collectieve zorgverzekering voor minima (CZM)", 4),
        ("de **Beheersverordening Openbare Ruimte** (**BOR**)", 3),
        ("de Dienst\nUitvoering Onderwijs (DUO)", 3),
        ("de Nationale Ombudsman. Een Sociaal Medische Indicatie (SMI) is nodig.", 3),
        ("Het Duurzaam Veilig Verkeer programma (hierna ook: DVV)", 0),
        ("de voorjaarsnota (VJN)", 1),
        ("de portefeuillehouder (PH)", 1),
        ("het Meerjarig Onderhoudsplan (MJOP)", 2),
        ("de Wet ruimtelijke ordening (Wro)", 3),
        ("de Jeugd- en Gezinsbeschermers (JGB)", 3),
        ("Programmatische Aanpak Stikstof (afgekort PAS)", 3),
    ]

    @Test(arguments: introduced)
    func `an abbreviation is found with its name`(text: String, words: Int) {
        let found = pairs(text)
        #expect(found.count == (words == 0 ? 0 : 1), "\(found)")
        if let first = found.first, let long = first.split(separator: "=").last {
            #expect(long.split(separator: " ").count == words, "\(found)")
        }
    }

    @Test(arguments: [
        "Motie vreemd aan de orde (VVD)", "Wethouder Vera van Dijk (VVD) antwoordt.", "mevrouw A. van Dijk (AVD)",
        "de heer P. de Vos (PvdA)", "de gemeente Dordrecht (ZH)", "De gemeenteraad (Raad) besluit",
        "zie de bijlage (B)", "het krediet (EUR)", "de pagina (PDF)", "de fractie (CDA)", "het besluit (ja/nee)",
        "Amsterdam (AMS)", "de leden (Jansen, De Wit)", "in de zomer (MEI)", "Dit is het einde. Van Nelle (VN)",
        "Voorstel\n\nNieuwe Kade (VNK)", "de raad van (RV)", "burgemeester en wethouders (college)",
        "de woningen (12)", "een plan (zie GRP)", "het plan (GRP en IHP)", "Beleid; Ruimte (BR)",
        "artikel 12, lid Wonen (LW)", "ter kennisname (TKN)", "Plan (P)", "( )", "(", "GRP (", ")(", "((((GRP))))",
    ])
    func `what only stands in brackets is none`(text: String) { #expect(pairs(text).isEmpty, "\(pairs(text))") }

    @Test func `each once, and no more than a text may hold`() {
        #expect(pairs("Raad van State (RvS) en Raad van State (RvS)").count == 1)
        let many = (0..<2000).map { number in
            let letter = { (place: Int) in String(UnicodeScalar(UInt8(97 + number / place % 26))) }
            let (a, b, c) = (letter(1), letter(26), letter(676))
            return "\(a.uppercased())on \(b)os \(c)at (\((a + b + c).uppercased()))."
        }
        #expect(pairs(many.joined(separator: " ")).count == 256)
    }
}
