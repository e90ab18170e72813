import InvertedIndex

/// The words that a query asks for, whatever field they are asked of; what it excludes is left out.
struct WantedTerms {
    private var words: [[UInt8]: Int] = [:]
    private var prefixes: [(prefix: Prefix, number: Int)] = []
    private var near: [(automaton: EditAutomaton, number: Int)] = []
    /// How many different words there are; their numbers are below.
    private(set) var count = 0

    init(_ plan: Plan) { add(plan) }

    private mutating func add(_ plan: Plan) {
        switch plan {
        case .word(let term, _): add(term)
        case .phrase(let terms, _): for term in terms { add(term) }
        case .prefix(let prefix, _):
            prefixes.append((prefix, count))
            count += 1
        case .near(let term, let distance, _):
            near.append((EditAutomaton(word: term, limit: distance), count))
            count += 1
        case .and(let parts), .or(let parts): for part in parts { add(part) }
        case .everything, .nothing, .value, .values, .dates, .overlaps, .not: return
        }
    }

    private mutating func add(_ term: [UInt8]) {
        if words[term] == nil {
            words[term] = count
            count += 1
        }
    }

    /// The number of the word that a term of the text is; nil where it was not asked for.
    func number(of term: UnsafeBufferPointer<UInt8>) -> Int? {
        let bytes = Array(term)
        if let number = words[bytes] { return number }
        if let found = prefixes.first(where: { $0.prefix.holds(bytes) }) { return found.number }
        return near.first { $0.automaton.distance(to: bytes) != nil }?.number
    }
}
