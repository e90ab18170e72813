import Analysis
import Lexing
import TestSupport
import Testing

/// Text → the terms that the index holds of it.
@Suite struct AnalyzerTests {
    @Test(arguments: [
        ("De bewoners van de wijk", "de bewoner van de wijk"),
        ("INNOVATIES, innovatie en Innovatie", "innovatie innovatie en innovatie"),
        ("één café coöperatie", "een caaf cooperatie"),
        ("Een cafe\u{301} COO\u{308}PERATIE", "een caaf cooperatie"),
        ("de ĳsbaan, DE ĲSSEL", "de ijsbaan de ijssel"),
        ("ＲＡＡＤ, 2ᵉ ofﬁcieel", "raad 2 e officiel"),
        ("ΑΘΉΝΑ αθήνα Αθη\u{301}να", "αθηνα αθηνα αθηνα"),
        ("Đặng en Dang, Straße en Strasse", "dang en dang stras en stras"),
        ("risico's en foto’s", "risico en foto"),
        ("POK-middelen", "pok middel"),
        ("be-\nleid van de gemeente-\nraad", "beleid van de gemeenteraad"),
        ("b e s l u i t :", "besluit"),
        ("€ 2.298.000,- en € 1.234,56", "2298000 en 1234,56"),
        ("in 2022 was 1,5 procent", "in 2022 was 1,5 procent"),
        ("op 31-12-2022", "op 2022-12-31"),
        ("zaaknummer 2022-0155681", "zaaknummer 2022-0155681"),
        ("artikel 213a Gemeentewet", "artikel 213a gemeentewet"),
        ("t.b.v. de D66-fractie", "tbv de d66 fractie"),
        ("zie www.voorbeeld.nl", "zie www voorbeeld nl"),
        ("1. Eerste punt", "eerst punt"),
        ("# **Titel**: —", "titel"),
    ])
    func `a text and its terms`(text: String, expected: String) {
        #expect(terms(of: text).joined(separator: " ") == expected)
    }

    @Test(arguments: ["bewoners", "POK-middelen", "€ 2.298.000", "2022-0155681", "één", "2. begroting", "risico's"])
    func `a query gives the terms that a document gives`(text: String) {
        var query = QueryTerms()
        let found = query.terms(of: text).map { String(decoding: $0, as: UTF8.self) }
        #expect(found == terms(of: "wij vragen \(text) aan").dropFirst(2).dropLast())
    }

    @Test func `the letters of a prefix are folded, not stemmed`() {
        var query = QueryTerms()
        #expect(query.letters(of: "Bewoners") == Array("bewoners".utf8))
        #expect(query.letters(of: "2022-01") == Array("2022-01".utf8))
        #expect(query.letters(of: "POK-middelen") == nil)
    }

    @Test func `a term keeps its number and its bytes`() {
        var analyzer = Analyzer()
        let first = run(&analyzer, "raad besluit raad")
        let second = run(&analyzer, "besluiten van de raad")
        #expect(first == [0, 1, 0])
        #expect(second == [1, 3, 4, 0])
        #expect(analyzer.termCount == 5)
    }

    @Test func `the letters of a word make its hash`() {
        var generator = SeededGenerator(seed: 11)
        let pieces = ["a", "B", "é", "Ü", "ß", "ﬁ", "’s", "'n", "9", "\u{00AD}x", "e\u{0301}", "-\nb", "Ω", "ł"]
        for _ in 0..<3_000 {
            let text =
                "x"
                + (0..<Int.random(in: 0...6, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }
                .joined()
            let bytes = Array(text.utf8)
            let tokens = TokenStream(lexing: bytes)
            for token in 0..<tokens.count where tokens.kinds[token] == .word {
                var letters: [UInt8] = []
                bytes[Int(tokens.starts[token])..<Int(tokens.ends[token])].withUnsafeBufferPointer {
                    WordLetters.append(of: $0, to: &letters)
                }
                var hash = WordHash()
                for letter in letters { hash.add(letter) }
                #expect(hash.value == tokens.hashes[token], "seed \(generator.seed): \(text)")
            }
        }
    }

    @Test func `many distinct words keep their own terms`() {
        let words = (0..<20_000).map { "w\($0)x" }
        #expect(terms(of: words.joined(separator: " ")) == words)
    }

    private func terms(of text: String) -> [String] {
        var analyzer = Analyzer()
        return run(&analyzer, text).map { analyzer.withTerm($0) { String(decoding: $0, as: UTF8.self) } }
    }

    private func run(_ analyzer: inout Analyzer, _ text: String) -> [UInt32] {
        let bytes = Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        var (out, parts, forms): ([UInt32], [UInt32], FormRun) = ([], [], FormRun())
        bytes.withUnsafeBufferPointer {
            analyzer.appendTerms(of: 0..<tokens.count, in: tokens, text: $0, to: &out, parts: &parts, forms: &forms)
        }
        return out
    }
}
