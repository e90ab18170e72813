import IndexSchema
import InvertedIndex
import Rendering
import Search
import SourceText

/// What is printed of hits: their documents, a piece of each, and what else is the same paper.
struct HitEntries {
    private let searcher: Searcher
    private let maker: SnippetMaker
    private let offset: Int
    private let wantsPassages: Bool

    /// - Parameters:
    ///   - maker: chooses the pieces.
    ///   - offset: how many hits were passed over.
    ///   - wantsPassages: whether each piece that has any of the words is wanted.
    init(_ searcher: Searcher, _ maker: SnippetMaker, offset: Int, wantsPassages: Bool = false) {
        self.searcher = searcher
        self.maker = maker
        self.offset = offset
        self.wantsPassages = wantsPassages
    }

    /// One for each hit, in order; hits whose documents cannot be read are left out, which is noted.
    func entries(of hits: [Hit], noting damage: inout Damage) -> [HitReport.Entry] {
        let reader = StoredReader()
        let summaries = searcher.summaries(of: hits.map(\.address)).value(noting: &damage)
        var entries: [HitReport.Entry] = []
        for (place, (hit, summary)) in zip(hits, summaries).enumerated() {
            guard let summary, let document = searcher.stored(hit.address, by: reader, noting: &damage) else {
                continue
            }
            entries.append(
                .init(
                    rank: offset + place + 1, score: hit.score, summary: summary, snippet: maker.snippet(of: document),
                    passages: wantsPassages ? maker.passages(of: document) : nil,
                    folded: Self.copies(of: summary, hit.folded, searcher, &damage)))
        }
        return entries
    }

    /// The paths of what is the same paper: of documents, and of files with the same content.
    static func copies(
        of summary: DocumentSummary, _ folded: [DocumentAddress], _ searcher: Searcher, _ damage: inout Damage
    ) -> [String] {
        let documents = searcher.summaries(of: folded).value(noting: &damage).compactMap { $0?.displayPath }
        return documents + (searcher.notes?.duplicates(ofName: summary.path).map { RawText.shown($0) } ?? [])
    }
}
