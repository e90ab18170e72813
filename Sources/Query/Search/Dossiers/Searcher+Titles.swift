import Analysis
import IndexSchema
import InvertedIndex
import Lexing
import QueryLanguage
import SourceText

extension Searcher {
    /// Documents of a municipality, or of any, that have most of a title's words in theirs.
    /// - Complexity: O(*postings* of the words).
    func documents(titled title: String, in gemeente: String?, limit: Int) -> Answer<[DocumentAddress]> {
        let terms = Self.terms(of: Array(title.utf8))
        guard !terms.isEmpty else { return Answer([], missing: Damage()) }
        return best(.or(terms.map { .word($0, .only(.titel)) }), in: gemeente, limit: limit)
    }

    /// Documents of a municipality, or of any, that a query finds, the best first.
    func documents(matching query: QueryNode, in gemeente: String?, limit: Int) -> Answer<[DocumentAddress]> {
        guard let plan = try? plan(query) else { return Answer([], missing: Damage()) }
        return best(plan, in: gemeente, limit: limit)
    }

    private func best(_ plan: Plan, in gemeente: String?, limit: Int) -> Answer<[DocumentAddress]> {
        let filter = gemeente.map { Plan.value(.gemeente, ExactTerm.normalised($0)) }
        let request = SearchRequest(
            query: QueryNode(.everything, range: ByteRange(start: 0, end: 0)), limit: limit, wantsTotal: false)
        return overSoundSegments { context throws(SegmentFailure) in
            try byRelevance(filter.map { .and([plan, $0]) } ?? plan, request, context).hits.map(\.address)
        }
    }

    private static func terms(of text: [UInt8]) -> [[UInt8]] {
        let tokens = TokenStream(lexing: text)
        var finder = TermFinder(wanted: nil)
        var terms: Set<[UInt8]> = []
        unsafe text.withUnsafeBufferPointer { bytes in
            for token in 0..<tokens.count where tokens.kinds[token] == .word {
                unsafe finder.forEachTerm(of: token, in: tokens, text: bytes) { unsafe terms.insert(Array($0)) }
            }
        }
        return terms.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
