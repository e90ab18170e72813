import InvertedIndex

/// The words that a query asks for, whatever field they are asked of; what it excludes is left out.
struct WantedTerms {
    /// Ascending, each once.
    private let words: [[UInt8]]
    private let prefixes: [Prefix]
    private let near: [EditAutomaton]
    /// How many different words there are; their numbers are below.
    let count: Int

    init(_ plan: Plan) {
        var found = Found()
        found.add(plan)
        found.words.sort { $0.lexicographicallyPrecedes($1) }
        var words: [[UInt8]] = []
        for word in found.words where word != words.last { words.append(word) }
        self.words = words
        prefixes = found.prefixes
        near = found.near
        count = words.count + prefixes.count + near.count
    }

    private struct Found {
        var words: [[UInt8]] = []
        var prefixes: [Prefix] = []
        var near: [EditAutomaton] = []

        mutating func add(_ plan: Plan) {
            switch plan {
            case .word(let term, _), .loose(let term, _), .misread(let term, _): words.append(term)
            case .compound(let term, let parts, _): words += [term] + parts
            case .lessened(let inner, _): add(inner)
            case .phrase(let terms, _): words += terms
            case .exact(let inner, _, _): add(inner)
            case .spaced(let spacing, _): words += spacing.runs.joined()
            case .within(_, _, let candidates): add(candidates)
            case .prefix(let prefix, _): prefixes.append(prefix)
            case .near(let term, let distance, _): near.append(EditAutomaton(word: term, limit: distance))
            case .and(let parts), .or(let parts): for part in parts { add(part) }
            case .everything, .nothing, .filled, .value, .values, .dates, .overlaps, .not: return
            }
        }
    }

    /// What the words begin with; nil where that may be anything.
    var starts: [[UInt8]]? {
        near.isEmpty && !prefixes.contains(where: \.isEnding)
            ? words + prefixes.flatMap { [$0.letters, $0.stem] } : nil
    }

    /// The number of the word that a term of the text is; nil where it was not asked for.
    func number(of term: UnsafeBufferPointer<UInt8>) -> Int? {
        if let number = unsafe place(of: term) { return number }
        if prefixes.isEmpty, near.isEmpty { return nil }
        let bytes = unsafe Array(term)
        if let number = prefixes.firstIndex(where: { $0.holds(bytes) }) { return words.count + number }
        return near.firstIndex { $0.distance(to: bytes) != nil }.map { words.count + prefixes.count + $0 }
    }

    private func place(of term: UnsafeBufferPointer<UInt8>) -> Int? {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if unsafe words[middle].lexicographicallyPrecedes(term) { low = middle + 1 } else { high = middle }
        }
        return unsafe low < words.count && words[low].elementsEqual(term) ? low : nil
    }
}
