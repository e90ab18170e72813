import InvertedIndex

/// The documents that hold a term, scored by BM25F.
///
/// `main` is the field that decides which documents: the one that the query names, else `tekst`, which holds all that
/// the others do. `others` only add to the score.
@safe final class WordCursor: DocumentCursor {
    let main: FieldPostings
    private let others: [FieldPostings]
    private let scale: Float
    /// What an occurrence counts for: 1, less for a term that only resembles the word.
    private let share: Float
    /// The scores of the documents of block `scoredBlock`, and the greatest. The other fields' cursors are behind that
    /// block then, so that within it only these tell.
    private let blockScores: UnsafeMutablePointer<Float>
    @exclusivity(unchecked) private var scoredBlock = -1
    @exclusivity(unchecked) private var greatestInBlock: Float = 0
    /// The blocks that `bound(at:)` and `bound(from:through:)` were last asked about.
    @exclusivity(unchecked) private var boundBlock = 0
    @exclusivity(unchecked) private var rangeBlock = 0

    init(_ main: FieldPostings, others: [FieldPostings], inverseFrequency: Float, share: Float = 1) {
        self.main = main
        self.share = share
        self.others = others
        scale = Ranking.scale(inverseFrequency: inverseFrequency)
        unsafe blockScores = .allocate(capacity: Self.blockLength)
        unsafe blockScores.initialize(repeating: 0, count: Self.blockLength)
        super.init()
        unsafe document = main.postings.document
    }

    /// Documents in a full block.
    static let blockLength = 128

    deinit { unsafe blockScores.deallocate() }

    override var cost: Int { Int(main.postings.entry.documentFrequency) }

    /// What no document scores more than.
    var greatestScore: Float {
        Ranking.score(others.reduce(main.greatestSum) { $0 + $1.greatestSum } * share, limit: scale) * ScoreBound.slack
    }

    @discardableResult
    override func advance(to target: UInt32) -> UInt32 {
        unsafe document = main.postings.advance(to: target)
        return unsafe document
    }

    override func next() -> UInt32 {
        unsafe document = main.postings.next()
        return unsafe document
    }

    override func score() -> Float {
        if unsafe main.postings.block == scoredBlock { return unsafe blockScores[place(of: document)] }
        var sum = unsafe main.scores.sum(main.postings.frequency, document)
        for other in others { unsafe sum += other.sum(in: document) }
        return Ranking.score(sum * share, scale: scale)
    }

    override func bound(at target: UInt32) -> ScoreBound {
        unsafe boundBlock = main.postings.block(reaching: target, from: boundBlock)
        guard unsafe boundBlock < main.postings.blockCount else { return ScoreBound(score: 0, last: Self.end) }
        let last = unsafe main.postings.lastDocument(ofBlock: boundBlock)
        if unsafe boundBlock == scoredBlock { return unsafe ScoreBound(score: greatestInBlock, last: last) }
        return unsafe ScoreBound(score: bound(ofBlock: boundBlock, from: target, through: last), last: last)
    }

    // MARK: Blocks

    /// The most that documents of a block score that are `first` to `last`.
    func bound(ofBlock block: Int, from first: UInt32, through last: UInt32) -> Float {
        bound(sum: main.greatestSum(ofBlock: block), from: first, through: last)
    }

    /// The most that any of the documents from `first` to `last` score; `first` is never before that of an earlier call.
    func bound(from first: UInt32, through last: UInt32) -> Float {
        let postings = main.postings
        unsafe rangeBlock = postings.block(reaching: first, from: rangeBlock)
        var sum: Float = 0
        for block in unsafe rangeBlock..<postings.blockCount {
            sum = max(sum, main.greatestSum(ofBlock: block))
            if postings.lastDocument(ofBlock: block) >= last { break }
        }
        return bound(sum: sum, from: first, through: last)
    }

    private func bound(sum: Float, from first: UInt32, through last: UInt32) -> Float {
        var sum = sum
        for other in others { sum += other.bound(from: first, through: last) }
        return Ranking.score(sum * share, limit: scale) * ScoreBound.slack
    }

    /// Goes to the first document of a block.
    func enter(block: Int) {
        if main.postings.block != block { main.postings.enter(block: block) }
        unsafe document = main.postings.document
    }

    /// Goes back to the first document.
    func rewind() {
        main.rewind()
        for other in others { other.rewind() }
        unsafe document = main.postings.document
        unsafe (boundBlock, rangeBlock) = (0, 0)
    }

    /// The scores of the documents of the block that the cursor stands in, in their order; the same as `score` gives.
    func scoresOfBlock() -> UnsafePointer<Float> {
        let block = main.postings.block
        if unsafe block != scoredBlock {
            sumBlock()
            saturateBlock()
            unsafe scoredBlock = block
        }
        return unsafe UnsafePointer(blockScores)
    }

    /// The weighed frequencies of the documents of the block that the cursor stands in, in their order: what their scores
    /// rest on. Valid until another block, or the same one's scores, are asked for.
    func sumsOfBlock() -> UnsafePointer<Float> {
        sumBlock()
        unsafe scoredBlock = -1
        return unsafe UnsafePointer(blockScores)
    }

    /// The place of a document in the block that the cursor stands in, or of the first behind it.
    func place(of document: UInt32) -> Int {
        let documents = unsafe main.postings.blockDocuments
        var low = 0
        var high = documents.count
        while low < high {
            let middle = (low + high) / 2
            if unsafe documents[middle] < document { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Fills `blockScores` with weighed frequencies.
    private func sumBlock() {
        let documents = unsafe main.postings.blockDocuments
        let frequencies = unsafe main.postings.blockFrequencies
        guard let first = unsafe documents.first, let last = unsafe documents.last else { return }
        let (scores, output, share) = unsafe (main.scores, blockScores, share)
        for i in documents.indices { unsafe output[i] = scores.sum(frequencies[i], documents[i]) }
        for other in others {
            var found = other.postings.advance(to: first)
            var i = 0
            while found <= last {
                while unsafe documents[i] < found { i += 1 }
                if unsafe documents[i] == found {
                    unsafe output[i] += other.scores.sum(other.postings.frequency, found)
                }
                found = other.postings.next()
            }
        }
        if share != 1 {
            for i in documents.indices { unsafe output[i] *= share }
        }
    }

    /// Makes scores of what `sumBlock` left, eight at a time.
    private func saturateBlock() {
        let count = unsafe main.postings.blockDocuments.count
        let memory = unsafe UnsafeMutableRawPointer(blockScores)
        var greatest = SIMD8<Float>(repeating: 0)
        let saturation = SIMD8<Float>(repeating: Ranking.saturation)
        for index in count..<(count + 7) / 8 * 8 { unsafe blockScores[index] = 0 }
        for start in stride(from: 0, to: 4 * count, by: 32) {
            let sums = unsafe memory.loadUnaligned(fromByteOffset: start, as: SIMD8<Float>.self)
            let scores = sums * scale / (saturation + sums)
            unsafe memory.storeBytes(of: scores, toByteOffset: start, as: SIMD8<Float>.self)
            greatest.replace(with: scores, where: scores .> greatest)
        }
        unsafe greatestInBlock = (0..<8).reduce(0) { max($0, greatest[$1]) }
    }
}

extension Ranking {
    /// As `score`, of a sum that may be infinite.
    static func score(_ sum: Float, limit scale: Float) -> Float { sum.isFinite ? score(sum, scale: scale) : scale }
}
