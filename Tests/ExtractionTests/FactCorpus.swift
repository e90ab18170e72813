import Extraction
import Lexing
import SourceText
import TestSupport
import Testing

/// Runs a marked corpus: the facts that `read` finds in each sample must be the marked ones, with their places and values.
struct FactCorpus {
    let name: String
    /// What stands behind `⇒` for each fact found, and its place.
    let read: (Reading, [String: String]) -> [(range: ByteRange, label: String)]

    func check() throws {
        let corpus = MarkedCorpus(name)
        #expect(!corpus.samples.isEmpty, "\(name) is missing or empty")
        for sample in corpus.samples {
            let marked = try MarkedText(sample.source)
            let found = read(Reading(plain: marked.text), sample.settings)
                .map { MarkedText.Mark(start: $0.range.start, end: $0.range.end, label: $0.label) }
            #expect(found == marked.marks, "\(name):\(sample.line) gave \(MarkedText.show(marked.text, found))")
        }
    }
}
