import IndexSchema
import InvertedIndex

extension Searcher {
    /// What was found with the copies of a paper as one hit. Which documents are copies does not hang on the page: they are looked up
    /// in the index, wherever they rank.
    func folded(
        _ plan: Plan, _ request: SearchRequest, _ context: SearchContext
    ) throws(SegmentFailure) -> SearchResult {
        let wanted = capacity(request)
        var unfolded = request
        unfolded.offset = 0
        // A few more than are wanted, so that one round is mostly enough.
        unfolded.limit = wanted + wanted / 8 + 2
        while true {
            let (result, plan) = try found(plan, unfolded, context)
            var copies = CopyFinder(context, plan: plan, order: request.order)
            let leaders = try copies.leaders(of: result.hits)
            if leaders.count >= wanted || result.hits.count < unfolded.limit {
                return page(of: result, leaders, request, wanted)
            }
            unfolded.limit *= 2
        }
    }

    /// - Parameter leaders: places of hits, and the copies of each.
    private func page(
        of result: SearchResult, _ leaders: [CopyFinder.Leader], _ request: SearchRequest, _ wanted: Int
    ) -> SearchResult {
        let shown = leaders.prefix(wanted)
        var page = result
        page.hits = shown.dropFirst(request.offset).map { leader in
            var hit = result.hits[leader.place]
            hit.folded = leader.copies
            return hit
        }
        if let widened = result.widened {
            let lacks = shown.dropFirst(request.offset).map { widened.lacks[$0.place] }
            page.widened = .init(total: widened.total, lacks: lacks, respelled: widened.respelled)
        }
        page.coveredCount = shown.reduce(0) { $0 + 1 + $1.copies.count }
        return page
    }
}
