import Analysis
import InvertedIndex

/// The words, phrases and patterns that a query asks for, whatever field they are asked of; what it excludes is left out.
///
/// Words are terms: stems as the index has them, parts of compounds behind the mark of `PartTerm`, and words that are asked as
/// they are spelled behind a mark of their own.
struct WantedWords {
    /// What a text has where it has one of the runs.
    struct Unit {
        /// How many words of the query it is.
        let weight: Int
        /// Terms that stand next to each other, by their numbers; one for a word.
        var runs: [[Int]]
    }

    /// Ascending, each once; a term's number is its place.
    private let terms: [[UInt8]]
    /// Patterns have the numbers behind those of the terms.
    private let prefixes: [Prefix]
    private let near: [EditAutomaton]
    /// Each once.
    let units: [Unit]
    /// The stems of the parts of compounds that are looked for.
    let parts: [[UInt8]]
    /// Whether any word is looked for as it is spelled.
    let seeksSpelling: Bool
    /// The numbers of words as they were typed, where that is not what is asked for: of equal stretches that with most of them is shown.
    let typed: [Int]

    /// - Parameters:
    ///   - instead: for the places of words of the query the terms that were asked instead.
    ///   - typed: the words as they were typed, in small letters without accents.
    init(_ plan: Plan, instead: [Int: [[UInt8]]] = [:], typed: [[UInt8]] = []) {
        var found = Found()
        let words = if case .and(let parts) = plan { parts } else { [plan] }
        for (place, word) in words.enumerated() { found.add(word, instead: instead[place] ?? []) }
        let spellings = Set(typed.map(SpelledTerm.term)).subtracting(found.terms)
        found.terms += spellings
        found.terms.sort { $0.lexicographicallyPrecedes($1) }
        var terms: [[UInt8]] = []
        for term in found.terms where term != terms.last { terms.append(term) }
        self.terms = terms
        (prefixes, near) = (found.prefixes, found.near)
        let patterns = (terms.count, terms.count + found.prefixes.count)
        var (units, known): ([Unit], Set<[[Int]]>) = ([], [])
        for unit in found.units {
            let runs = unit.runs.map { run in run.map { $0.number(in: terms, patterns) } }
            if known.insert(runs).inserted { units.append(Unit(weight: unit.weight, runs: runs)) }
        }
        self.units = units
        parts = terms.filter(PartTerm.isPart).map { Array($0.dropFirst()) }
        seeksSpelling = terms.contains(where: SpelledTerm.isSpelled)
        self.typed = terms.indices.filter { spellings.contains(terms[$0]) }
    }

    /// How many terms and patterns there are: their numbers are below.
    var count: Int { terms.count + prefixes.count + near.count }

    /// Whether a run is a part of a compound.
    func isInside(_ run: [Int]) -> Bool { run.count == 1 && run[0] < terms.count && PartTerm.isPart(terms[run[0]]) }

    /// Whether a term is a word as it is spelled.
    func isSpelled(_ number: Int) -> Bool { number < terms.count && SpelledTerm.isSpelled(terms[number]) }

    /// What the words begin with; nil where that may be anything.
    var starts: [[UInt8]]? {
        near.isEmpty && !prefixes.contains(where: \.isEnding)
            ? terms.map { SpelledTerm.isSpelled($0) ? Array($0.dropFirst()) : $0 }
                + prefixes.flatMap { [$0.letters, $0.stem] } : nil
    }

    /// Gives the numbers of the term and of the patterns that a term of the text is one of.
    func forEachNumber(of term: UnsafeBufferPointer<UInt8>, _ give: (Int) -> Void) {
        if let number = unsafe Self.place(of: term, in: terms) { give(number) }
        if prefixes.isEmpty, near.isEmpty { return }
        let bytes = unsafe Array(term)
        for (place, prefix) in prefixes.enumerated() where prefix.holds(bytes) { give(terms.count + place) }
        for (place, word) in near.enumerated() where word.distance(to: bytes) != nil {
            give(terms.count + prefixes.count + place)
        }
    }

    /// The number of a part of a compound; nil where it is not looked for.
    func number(ofPart stem: [UInt8]) -> Int? { number(of: PartTerm.of(stem)) }

    /// The number of a word as it is spelled; nil where it is not looked for.
    func number(ofSpelling letters: UnsafeBufferPointer<UInt8>) -> Int? {
        unsafe number(of: SpelledTerm.term(Array(letters)))
    }

    private func number(of term: [UInt8]) -> Int? {
        unsafe term.withUnsafeBufferPointer { unsafe Self.place(of: $0, in: terms) }
    }

    fileprivate static func place(of term: UnsafeBufferPointer<UInt8>, in terms: [[UInt8]]) -> Int? {
        var (low, high) = (0, terms.count)
        while low < high {
            let middle = (low + high) / 2
            if unsafe terms[middle].lexicographicallyPrecedes(term) { low = middle + 1 } else { high = middle }
        }
        return unsafe low < terms.count && terms[low].elementsEqual(term) ? low : nil
    }
}

/// The terms of words that are asked as they are spelled: behind a sign that no word has.
private enum SpelledTerm {
    private static let mark = UInt8(ascii: "=")

    static func term(_ letters: [UInt8]) -> [UInt8] { [mark] + letters }
    static func isSpelled(_ term: [UInt8]) -> Bool { term.first == mark }
}

/// What a plan asks for, as it is met.
private struct Found {
    /// A term, or a pattern by its place.
    enum Member {
        case term([UInt8])
        case prefix(Int)
        case near(Int)

        func number(in terms: [[UInt8]], _ patterns: (prefixes: Int, near: Int)) -> Int {
            switch self {
            case .term(let term):
                unsafe term.withUnsafeBufferPointer { unsafe WantedWords.place(of: $0, in: terms) } ?? 0
            case .prefix(let place): patterns.prefixes + place
            case .near(let place): patterns.near + place
            }
        }
    }

    var terms: [[UInt8]] = []
    var prefixes: [Prefix] = []
    var near: [EditAutomaton] = []
    var units: [(weight: Int, runs: [[Member]])] = []

    mutating func add(_ plan: Plan, instead: [[UInt8]] = []) {
        let others = instead.map { [$0] }
        switch plan {
        case .word(let term, _), .misread(let term, _): add(runs: [[term]] + others)
        case .loose(let term, _): add(runs: [[term], [PartTerm.of(term)]] + others)
        case .compound(let term, let parts, _): add(runs: [[term], [PartTerm.of(term)], parts] + others)
        case .lessened(let inner, _): add(inner)
        case .phrase(let terms, _): add(runs: [terms], weight: terms.count)
        case .spaced(let spacing, _): for run in spacing.runs { add(runs: [run.map(Self.wanted)], weight: run.count) }
        case .within(_, _, let candidates): add(candidates)
        case .exact(_, let words, _): add(runs: [words.map { SpelledTerm.term($0.letters) }], weight: words.count)
        case .prefix(let prefix, _):
            units.append((1, [[.prefix(prefixes.count)]]))
            prefixes.append(prefix)
        case .near(let term, let distance, _):
            units.append((1, [[.near(near.count)]]))
            near.append(EditAutomaton(word: term, limit: distance))
        case .or(let parts) where plan.alternatives.count > 1: add(alternatives: parts, instead: instead)
        case .and(let parts), .or(let parts): for part in parts { add(part) }
        case .everything, .nothing, .filled, .value, .values, .dates, .overlaps, .not: return
        }
    }

    private static func wanted(_ word: PlacedWord) -> [UInt8] {
        switch word {
        case .term(let term): term
        case .spelled(let word): SpelledTerm.term(word.letters)
        case .open(let prefix): prefix.letters
        }
    }

    /// One unit of a word and what it stands for besides.
    private mutating func add(alternatives: [Plan], instead: [[UInt8]]) {
        let first = units.count
        for (place, plan) in alternatives.enumerated() { add(plan, instead: place == 0 ? instead : []) }
        guard first < units.count else { return }
        let runs = units[first...].flatMap(\.runs)
        units.replaceSubrange(first..., with: [(units[first].weight, runs)])
    }

    private mutating func add(runs: [[[UInt8]]], weight: Int = 1) {
        for run in runs { terms += run }
        units.append((weight, runs.map { $0.map(Member.term) }))
    }
}
