import Analysis
import IndexSchema
import InvertedIndex
import Lexing
import QueryLanguage
import SourceText

/// Documents that are like one, and by what.
package struct LikenessResult: Sendable {
    package let result: SearchResult
    /// The terms that the document was asked by, the most telling first.
    package let terms: [String]
    /// The same as the text spells them where they stand first.
    package let words: [String]
}

extension Searcher {
    /// The documents that share most of the telling words of a text: those that stand often in it and in few documents.
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - title: its words count as if they stood in the text a few times more.
    ///   - known: documents that are the text's own; they and their copies are left out.
    /// - Complexity: O(*words* of the text), and a search for some of them.
    package func documents(
        like text: [UInt8], title: String, besides known: [DocumentAddress], offset: Int, limit: Int
    ) -> Answer<LikenessResult> {
        let counts = TermCounts(of: text, title: title)
        return overSoundSegments { context throws(SegmentFailure) in
            let terms = try telling(counts, context)
            guard !terms.isEmpty else {
                return LikenessResult(result: SearchResult(total: 0, hits: [], facets: nil), terms: [], words: [])
            }
            let any = Plan.or(terms.map { .word($0, .anywhere) })
            var copies = CopyFinder(context, plan: any, order: .relevance)
            var names: [Plan] = []
            for address in known {
                for copy in try [address] + copies.copies(of: address) {
                    if let path = try? summary(of: copy).path { names.append(.value(.bron, path)) }
                }
            }
            let others = names.isEmpty ? any : Plan.and([any, .not(names.count == 1 ? names[0] : .or(names))])
            let request = SearchRequest(
                query: QueryNode(.everything, range: ByteRange(start: 0, end: 0)), offset: offset, limit: limit,
                folds: true)
            let result = limit > 0 ? try folded(others, request, context) : try byRelevance(others, request, context)
            return LikenessResult(
                result: result, terms: terms.map { String(decoding: $0, as: UTF8.self) },
                words: terms.map { String(decoding: counts.spelling(of: $0), as: UTF8.self) })
        }
    }

    /// Terms that a document is asked by at most.
    private static let askedTerms = 25
    /// Terms of a text that are looked up: the most frequent.
    private static let lookedUp = 1024

    private func telling(_ counts: TermCounts, _ context: SearchContext) throws(SegmentFailure) -> [[UInt8]] {
        var weighed: [(term: [UInt8], weight: Float, isCommon: Bool)] = []
        for (term, count) in counts.mostFrequent(Self.lookedUp) {
            let frequency = try context.entries(term, in: .tekst).reduce(0) { $0 + Int($1?.documentFrequency ?? 0) }
            if frequency == 0 { continue }
            let rarity = Ranking.inverseFrequency(frequency, of: context.statistics.documentCount)
            weighed.append(
                (
                    term, Ranking.score(Float(count), scale: Ranking.scale(inverseFrequency: rarity)),
                    Widening.isCommon(frequency, of: context.statistics.documentCount)
                ))
        }
        // In a small index it may be that all are common.
        if weighed.contains(where: { !$0.isCommon }) { weighed.removeAll(where: \.isCommon) }
        weighed.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term.lexicographicallyPrecedes($1.term) }
        return weighed.prefix(Self.askedTerms).map(\.term)
    }
}

/// How often the words of a text stand in it.
private struct TermCounts {
    private var counts: [[UInt8]: Int] = [:]
    private var spellings: [[UInt8]: [UInt8]] = [:]

    /// What an occurrence in the title counts for.
    private static let titleShare = 3
    /// Letters of a term at least.
    private static let shortest = 3

    init(of text: [UInt8], title: String) {
        add(text, share: 1)
        add(Array(title.utf8), share: Self.titleShare)
    }

    private mutating func add(_ text: [UInt8], share: Int) {
        let tokens = TokenStream(lexing: text)
        var finder = TermFinder(wanted: nil)
        unsafe text.withUnsafeBufferPointer { bytes in
            for token in 0..<tokens.count where tokens.kinds[token] == .word || tokens.kinds[token] == .zaaknummer {
                unsafe finder.forEachTerm(of: token, in: tokens, text: bytes) { term in
                    guard term.count >= Self.shortest else { return }
                    let term = unsafe Array(term)
                    counts[term, default: 0] += share
                    guard spellings[term] == nil else { return }
                    let range = tokens.range(token)
                    spellings[term] = text[range.start..<range.end].filter { $0 > 0x20 }
                }
            }
        }
    }

    func spelling(of term: [UInt8]) -> [UInt8] { spellings[term] ?? term }

    /// The most frequent first, those that are as frequent in byte order.
    func mostFrequent(_ count: Int) -> ArraySlice<(key: [UInt8], value: Int)> {
        counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
            .prefix(count)
    }
}
