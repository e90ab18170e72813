import InvertedIndex

/// The words that a query asks for, whatever field they are asked of; what it excludes is left out.
struct WantedTerms {
    private var words: [[UInt8]: Int] = [:]
    private var expansions: [(expansion: Expansion, number: Int)] = []
    /// How many different words there are; their numbers are below.
    private(set) var count = 0

    init(_ plan: Plan) { add(plan) }

    private mutating func add(_ plan: Plan) {
        switch plan {
        case .word(let term, _): add(term)
        case .phrase(let terms, _): for term in terms { add(term) }
        case .expansion(let expansion, _):
            expansions.append((expansion, count))
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
        return expansions.first { $0.expansion.holds(bytes) }?.number
    }
}

extension Expansion {
    /// Whether a term is among those that it stands for.
    func holds(_ term: [UInt8]) -> Bool {
        switch self {
        case .prefix(let letters, let stem): return term.starts(with: letters) || term == stem
        case .fuzzy(let word, let distance):
            let automaton = EditAutomaton(word: word, limit: distance)
            var state: EditAutomaton.State? = automaton.start
            for byte in term { state = state.flatMap { automaton.step($0, byte) } }
            return state.map(automaton.isMatch) ?? false
        }
    }
}
