import DocumentReading
import Extraction
import Glibc
import Lexing
import SourceText
import Testing

/// Texts of one part over and over take time in proportion to their size: none is read again for each of its parts.
@Suite(.serialized) struct MonotonousTextTests {
    static let parts = [
        "Pagina 3\n", "1. Pagina 3\n", "3\n", "---\n", "# kop\n", "**a**\n", "1. a\n", "a\n\n", "besluit\n",
        "De raad besluit:\n", "Voorgesteld besluit\n", "gelet op\n", "Datum\n\n", "Zaaknummer: 2022-0201962\n",
        "2022-0201962 ", "Algemene wet ", "artikel 1 ", "artikel 5 van de wet (de Wet) ", "(hierna: APV) ", "lid ",
        "tussen 5 en ", "€ 5 miljoen tot ", "12, ", "12 mei ", "2023 ", "honderd ", "| a | 1 |\n", "bedrag € 1  2  3\n",
        "gemeente Aa ", "Ophalen      1 mei 2022\n", "Zuid    12.480     15.310\n", "Datum\nZaak\nOnderwerp\n\n",
        "www.a.nl ", "<a b=\"c\"> ", "(", "a.", "ab-\n",
    ]

    @Test(arguments: parts) func `four times the text takes no more than some four times the time`(part: String) {
        let ratios = (0..<3).lazy.map { _ in Self.seconds(part, 120_000) / Self.seconds(part, 30_000) }
        #expect(ratios.contains { $0 < 8 })
    }

    /// Seconds that this thread worked on lexing and extraction of so many bytes.
    private static func seconds(_ part: String, _ size: Int) -> Double {
        let text = String(repeating: part, count: size / part.utf8.count)
        guard let document = try? DocumentReader().read(bytes: Array(text.utf8), path: "monotonous.txt") else {
            return 0
        }
        let start = now()
        let tokens = TokenStream(lexing: document.structure.bytes)
        _ = Extractor().extract(document.structure, tokens: tokens)
        return now() - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
