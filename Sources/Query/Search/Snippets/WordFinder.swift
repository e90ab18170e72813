import Analysis
import Lexing
import SourceText

/// Finds the words of a query in a text that is handed in piece by piece.
///
/// A phrase, or a compound that was asked for by its parts, is found where its terms stand next to each other; where one of them stands
/// by itself is told too, for texts that have them only so.
struct WordFinder: ~Copyable {
    struct Hit {
        /// Bytes of the text, from the first of its words to the last.
        var range: ByteRange
        /// The unit of `WantedWords`, or one behind these: see `alone`.
        var unit: Int
    }

    private let wanted: WantedWords
    private var terms: TermFinder
    /// What the parts of words are that were met, by the words' hashes: taking a word apart costs much.
    private var knownParts: [UInt64: [Part]] = [:]
    /// The units that a term is by its number, and what a term of a run is by itself.
    private var single: [[Int]]
    private var stems = RunSearch()
    private var spellings = RunSearch()
    /// For each unit that has runs of several terms what these are by themselves.
    private(set) var alone: [Int: Set<Int>] = [:]
    /// What each unit counts for: those of the query, what their whole words count for besides, terms by themselves.
    private(set) var weights: [Int]
    /// How many of these count in every text.
    private(set) var countedCount = 0

    private struct Part {
        var number: Int
        /// Bytes from the start of the word.
        var place: Range<Int>
    }

    init(_ wanted: WantedWords) {
        self.wanted = wanted
        terms = TermFinder(wanted: wanted.starts, parts: wanted.parts)
        weights = wanted.units.map { $0.weight * Self.wordWeight }
        single = Array(repeating: [], count: wanted.count)
        for (number, unit) in wanted.units.enumerated() where unit.runs.contains(where: wanted.isInside) {
            // The whole word stands before what has it as a part.
            weights[number] = unit.weight * Self.insideWeight
            for run in unit.runs where run.count == 1 && !wanted.isInside(run) { single[run[0]].append(weights.count) }
            weights.append(unit.weight * (Self.wordWeight - Self.insideWeight))
        }
        for number in wanted.typed {
            single[number].append(weights.count)
            weights.append(Self.typedWeight)
        }
        countedCount = weights.count
        var lone: [Int: Int] = [:]
        for (number, unit) in wanted.units.enumerated() {
            for run in unit.runs where run.count == 1 { single[run[0]].append(number) }
            for run in unit.runs where run.count > 1 {
                if wanted.isSpelled(run[0]) { spellings.add(run, unit: number) } else { stems.add(run, unit: number) }
                for term in run {
                    if lone[term] == nil {
                        lone[term] = weights.count
                        single[term].append(weights.count)
                        weights.append(0)
                    }
                    guard let one = lone[term] else { continue }
                    alone[number, default: []].insert(one)
                    weights[one] = max(weights[one], weights[number] / run.count)
                }
            }
        }
    }

    /// What the query's units weigh together.
    var greatestWeight: Int { weights[..<countedCount].reduce(0, +) }
    /// What a word of the query counts for, and where it stands as a part of another, or in parts; so much that a share for each of a few
    /// parts of one is whole, and that all words together as they were typed weigh less than a difference of these.
    private static let wordWeight = 60 << typedBits
    private static let insideWeight = 36 << typedBits
    /// What a word counts for besides where it stands as it was typed.
    private static let typedWeight = 1
    private static let typedBits = 12

    /// A weight without what words count for that stand as they were typed.
    static func withoutSpelling(_ weight: Int) -> Int { weight >> typedBits }

    /// How many units the query has.
    var unitCount: Int { wanted.units.count }

    /// The next text has nothing to do with the last.
    mutating func restart() {
        stems.restart()
        spellings.restart()
    }

    /// The hits in the next piece of a text, in the order of their ends.
    /// - Parameter start: where the piece begins in the text.
    /// - Complexity: O(*n*), *n* the bytes of the piece, times the phrases of the query.
    mutating func hits(in piece: [UInt8], from start: Int = 0) -> [Hit] {
        guard wanted.count > 0 else { return [] }
        let tokens = TokenStream(lexing: piece)
        var hits: [Hit] = []
        unsafe piece.withUnsafeBufferPointer { text in
            for token in 0..<tokens.count {
                let isPassedOver = unsafe terms.isPassedOver(token, in: tokens, text: text)
                // A word that is passed over is another word all the same.
                if isPassedOver, tokens.kinds[token] == .word { stems.readOther() }
                let mayHavePart = unsafe terms.mayHavePart(token, in: tokens, text: text)
                if isPassedOver, !mayHavePart { continue }
                let range = tokens.range(token)
                let place = ByteRange(start: start + range.start, end: start + range.end)
                if !isPassedOver { unsafe readTerms(of: token, in: tokens, text, at: place, &hits) }
                if !isPassedOver, wanted.seeksSpelling {
                    unsafe readSpelling(of: token, in: tokens, text, at: place, &hits)
                }
                if mayHavePart { unsafe readParts(of: token, in: tokens, text, at: place, &hits) }
            }
        }
        return hits
    }

    private mutating func readTerms(
        of token: Int, in tokens: TokenStream, _ text: UnsafeBufferPointer<UInt8>, at place: ByteRange,
        _ hits: inout [Hit]
    ) {
        var found: [Int?] = []
        unsafe terms.forEachTerm(of: token, in: tokens, text: text) { term in
            let count = found.count
            unsafe wanted.forEachNumber(of: term) { found.append($0) }
            if found.count == count { found.append(nil) }
        }
        for number in found { Self.read(number, single, &stems, at: place, &hits) }
    }

    private mutating func readSpelling(
        of token: Int, in tokens: TokenStream, _ text: UnsafeBufferPointer<UInt8>, at place: ByteRange,
        _ hits: inout [Hit]
    ) {
        var found: [Int?] = []
        unsafe terms.forEachSpelling(of: token, in: tokens, text: text) {
            unsafe found.append(wanted.number(ofSpelling: $0))
        }
        for number in found { Self.read(number, single, &spellings, at: place, &hits) }
    }

    /// Takes a term, nil for one that is not looked for, by itself and as the next of a run.
    private static func read(
        _ number: Int?, _ single: [[Int]], _ runs: inout RunSearch, at place: ByteRange, _ hits: inout [Hit]
    ) {
        if let number { for unit in single[number] { hits.append(Hit(range: place, unit: unit)) } }
        runs.read(number, at: place) { hits.append(Hit(range: $0, unit: $1)) }
    }

    private mutating func readParts(
        of token: Int, in tokens: TokenStream, _ text: UnsafeBufferPointer<UInt8>, at place: ByteRange,
        _ hits: inout [Hit]
    ) {
        // A word that is broken over a line, or letter-spaced, is as long as it is written.
        let key = tokens.hashes[token] ^ UInt64(place.count) << 56
        if knownParts[key] == nil {
            var parts: [Part] = []
            unsafe terms.forEachPart(of: token, in: tokens, text: text) { stem, bytes in
                guard let number = wanted.number(ofPart: stem) else { return }
                let first = Int(tokens.starts[token])
                parts.append(Part(number: number, place: bytes.lowerBound - first..<bytes.upperBound - first))
            }
            knownParts[key] = parts
        }
        for part in knownParts[key] ?? [] {
            let range = ByteRange(start: place.start + part.place.lowerBound, end: place.start + part.place.upperBound)
            for unit in single[part.number] { hits.append(Hit(range: range, unit: unit)) }
        }
    }
}

/// Finds runs of terms in a sequence of terms (Knuth, Morris and Pratt, for each run).
private struct RunSearch {
    private struct Run {
        let unit: Int
        let terms: [Int]
        /// For each length of a match that of the longest shorter one that ends at the same term.
        let fallback: [Int]
        var length = 0
    }

    private var runs: [Run] = []
    /// Where the terms began that the longest match so far may have.
    private var starts: [Int] = []

    /// - Parameter run: two terms or more.
    mutating func add(_ run: [Int], unit: Int) {
        var (fallback, length) = ([0, 0], 0)
        for term in run.dropFirst() {
            while length > 0, run[length] != term { length = fallback[length] }
            if run[length] == term { length += 1 }
            fallback.append(length)
        }
        runs.append(Run(unit: unit, terms: run, fallback: fallback))
    }

    mutating func restart() {
        starts.removeAll(keepingCapacity: true)
        for place in runs.indices { runs[place].length = 0 }
    }

    /// A term that no run has.
    @inline(__always)
    mutating func readOther() {
        if !starts.isEmpty { restart() }
    }

    /// - Parameter number: the next term; nil for one that no run has.
    mutating func read(_ number: Int?, at place: ByteRange, found: (ByteRange, Int) -> Void) {
        guard let number else { return readOther() }
        if runs.isEmpty { return }
        starts.append(place.start)
        var isActive = false
        for index in runs.indices {
            var length = runs[index].length
            while length > 0, runs[index].terms[length] != number { length = runs[index].fallback[length] }
            if runs[index].terms[length] == number { length += 1 }
            if length == runs[index].terms.count {
                found(ByteRange(start: starts[starts.count - length], end: place.end), runs[index].unit)
                length = runs[index].fallback[length]
            }
            runs[index].length = length
            if length > 0 { isActive = true }
        }
        if !isActive { starts.removeAll(keepingCapacity: true) }
    }
}
