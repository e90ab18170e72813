import InvertedIndex

/// The documents that hold a term, scored by BM25F.
///
/// `main` is the field that decides which documents: the one that the query names, else `tekst`, which holds all that
/// the others do. `others` only add to the score.
final class WordCursor: DocumentCursor {
    let main: FieldPostings
    private let others: [FieldPostings]
    private let scale: Float
    /// The greatest sum in each block of `main`, negative where not known yet.
    private let blockSums: UnsafeMutablePointer<Float>
    /// The scores of the documents of block `scoredBlock`, and the greatest. The other fields' cursors are behind that
    /// block then, so that within it only these tell.
    private let blockScores: UnsafeMutablePointer<Float>
    @exclusivity(unchecked) private var scoredBlock = -1
    @exclusivity(unchecked) private var greatestInBlock: Float = 0
    @exclusivity(unchecked) private var boundBlock = 0

    init(_ main: FieldPostings, others: [FieldPostings], inverseFrequency: Float) {
        self.main = main
        self.others = others
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        let blocks = main.postings.blockCount
        blockSums = .allocate(capacity: max(1, blocks))
        blockSums.initialize(repeating: -1, count: max(1, blocks))
        blockScores = .allocate(capacity: Self.blockLength)
        blockScores.initialize(repeating: 0, count: Self.blockLength)
        super.init()
        document = main.postings.document
    }

    /// Documents in a full block.
    static let blockLength = 128

    deinit {
        blockSums.deallocate()
        blockScores.deallocate()
    }

    override var cost: Int { Int(main.postings.entry.documentFrequency) }

    /// What no document scores more than.
    var greatestScore: Float {
        Ranking.score(others.reduce(main.greatestSum) { $0 + $1.greatestSum }, limit: scale) * ScoreBound.slack
    }

    @discardableResult
    override func advance(to target: UInt32) -> UInt32 {
        document = main.postings.advance(to: target)
        return document
    }

    override func next() -> UInt32 {
        document = main.postings.next()
        return document
    }

    override func score() -> Float {
        if main.postings.block == scoredBlock { return blockScores[place(of: document)] }
        var sum = main.scores.sum(main.postings.frequency, document)
        for other in others { sum += other.sum(in: document) }
        return Ranking.score(sum, scale: scale)
    }

    override func bound(at target: UInt32) -> ScoreBound {
        boundBlock = main.postings.block(reaching: target, from: boundBlock)
        guard boundBlock < main.postings.blockCount else { return ScoreBound(score: 0, last: Self.end) }
        let last = main.postings.lastDocument(ofBlock: boundBlock)
        if boundBlock == scoredBlock { return ScoreBound(score: greatestInBlock, last: last) }
        return ScoreBound(score: bound(ofBlock: boundBlock, from: target, through: last), last: last)
    }

    // MARK: Blocks

    /// The most that documents of a block score that are `first` to `last`.
    func bound(ofBlock block: Int, from first: UInt32, through last: UInt32) -> Float {
        var sum = blockSums[block]
        if sum < 0 {
            sum = 0
            main.postings.forEachImpact(ofBlock: block) { sum = max(sum, main.scores.bound($0)) }
            blockSums[block] = sum
        }
        for other in others { sum += other.bound(from: first, through: last) }
        return Ranking.score(sum, limit: scale) * ScoreBound.slack
    }

    /// The scores of the documents of the block that the cursor stands in, in their order; the same as `score` gives.
    func scoresOfBlock() -> UnsafePointer<Float> {
        let block = main.postings.block
        if block != scoredBlock {
            scoreBlock(main.postings.blockDocuments, main.postings.blockFrequencies)
            scoredBlock = block
        }
        return UnsafePointer(blockScores)
    }

    /// The place of a document in the block that the cursor stands in, or of the first behind it.
    func place(of document: UInt32) -> Int {
        let documents = main.postings.blockDocuments
        var low = 0
        var high = documents.count
        while low < high {
            let middle = (low + high) / 2
            if documents[middle] < document { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func scoreBlock(_ documents: UnsafeBufferPointer<UInt32>, _ frequencies: UnsafeBufferPointer<UInt32>) {
        guard let first = documents.first, let last = documents.last else { return }
        let scores = main.scores
        for i in documents.indices { blockScores[i] = scores.sum(frequencies[i], documents[i]) }
        for other in others {
            var found = other.postings.advance(to: first)
            var i = 0
            while found <= last {
                while documents[i] < found { i += 1 }
                if documents[i] == found { blockScores[i] += other.scores.sum(other.postings.frequency, found) }
                found = other.postings.next()
            }
        }
        greatestInBlock = 0
        for i in documents.indices {
            blockScores[i] = Ranking.score(blockScores[i], scale: scale)
            greatestInBlock = max(greatestInBlock, blockScores[i])
        }
    }
}

extension Ranking {
    /// As `score`, of a sum that may be infinite.
    static func score(_ sum: Float, limit scale: Float) -> Float { sum.isFinite ? score(sum, scale: scale) : scale }
}
