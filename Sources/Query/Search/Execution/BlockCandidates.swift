import InvertedIndex

/// The documents of one block of a leading word that may be among the best, with what each word scores in them.
@safe final class BlockCandidates {
    private let lead: WordCursor
    private let others: [WordCursor]
    /// Where the scores of the leading word and of the others are kept: words in the order of the query, in which scores
    /// are added.
    private let leadColumn: Int
    private let columns: [Int]
    private let columnCount: Int
    /// What the others score at most together.
    let greatestBeside: Float

    private var count = 0
    private let documents: UnsafeMutablePointer<UInt32>
    /// What the words that were asked so far add up to; less than any score for a document that was given up.
    private let sums: UnsafeMutablePointer<Float>
    /// What each word scores in each document, 0 where it does not stand.
    private let scores: UnsafeMutablePointer<Float>

    init(_ lead: WordCursor, _ others: [WordCursor], of words: [WordCursor]) {
        self.lead = lead
        self.others = others
        func column(_ word: WordCursor) -> Int { words.firstIndex { $0 === word } ?? 0 }
        leadColumn = column(lead)
        columns = others.map(column)
        columnCount = words.count
        greatestBeside = others.reduce(0) { $0 + $1.greatestScore }
        unsafe documents = .allocate(capacity: WordCursor.blockLength)
        unsafe sums = .allocate(capacity: WordCursor.blockLength)
        unsafe scores = .allocate(capacity: WordCursor.blockLength * words.count)
        unsafe documents.initialize(repeating: 0, count: WordCursor.blockLength)
        unsafe sums.initialize(repeating: 0, count: WordCursor.blockLength)
        unsafe scores.initialize(repeating: 0, count: WordCursor.blockLength * words.count)
    }

    deinit {
        unsafe documents.deallocate()
        unsafe sums.deallocate()
        unsafe scores.deallocate()
    }

    /// The most that the others score together in documents from `first` to `last`.
    func bound(from first: UInt32, through last: UInt32) -> Float {
        var sum: Float = 0
        for other in others { sum += other.bound(from: first, through: last) }
        return sum
    }

    /// Takes the documents of the leading word's block from `first` on that may score `least` or more.
    /// - Parameter beside: the most that the others score in them.
    func fill(from first: UInt32, least: Float, beside: Float, needsAll: Bool) {
        take(from: first, least: least - beside)
        if count == 0 { return }
        for (number, other) in others.enumerated() {
            let ahead = number + 1 < others.count ? beside : 0
            ask(other, column: columns[number], least: least - ahead, needsAll: needsAll)
        }
    }

    private func take(from first: UInt32, least: Float) {
        let found = unsafe lead.main.postings.blockDocuments
        let leadScores = unsafe lead.scoresOfBlock()
        let (documents, sums) = unsafe (documents, sums)
        var taken = 0
        for i in lead.place(of: first)..<found.count {
            unsafe documents[taken] = found[i]
            unsafe sums[taken] = leadScores[i]
            unsafe taken += leadScores[i] >= least ? 1 : 0
        }
        count = taken
        unsafe (scores + leadColumn * WordCursor.blockLength).update(from: sums, count: taken)
    }

    /// Adds a word's scores; gives documents up that have not the word and need it, or that cannot score `least` by it.
    private func ask(_ word: WordCursor, column: Int, least: Float, needsAll: Bool) {
        let (documents, sums, scores) = unsafe (documents, sums, scores + column * WordCursor.blockLength)
        let absent: Float = needsAll ? -.infinity : 0
        var bound = ScoreBound(score: 0, last: 0)
        for n in 0..<count {
            let document = unsafe documents[n]
            if document > bound.last || n == 0 { bound = word.bound(at: document) }
            if unsafe (sums[n] + bound.score) * ScoreBound.slack < least {
                unsafe sums[n] = -.infinity
            } else if word.advance(to: document) == document {
                unsafe scores[n] = word.score()
                unsafe sums[n] += scores[n]
            } else {
                unsafe scores[n] = 0
                unsafe sums[n] += absent
            }
        }
    }

    /// Gives each document that is left, ascending, with its score.
    func forEach(_ body: (UInt32, Float) -> Void) {
        for n in 0..<count where unsafe sums[n] >= 0 {
            var score: Float = 0
            for column in 0..<columnCount { unsafe score += scores[column * WordCursor.blockLength + n] }
            unsafe body(documents[n], score)
        }
    }
}
