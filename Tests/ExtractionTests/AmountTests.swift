import Extraction
import Lexing
import SourceText
import Testing

@Suite struct AmountTests {
    @Test(arguments: ["amounts.txt", "amounts-negative.txt"])
    func `corpus`(name: String) throws {
        try FactCorpus(name: name) { reading, _ in
            let document = Extractor().extract(reading.text, tokens: reading.tokens)
            return document.amounts.map { ($0.range, "\(figures($0)) \($0.modifier.rawValue)") }
        }.check()
    }

    private func figures(_ amount: Amount) -> String {
        amount.minimum == amount.maximum ? "\(amount.minimum)" : "\(amount.minimum)…\(amount.maximum)"
    }
}
