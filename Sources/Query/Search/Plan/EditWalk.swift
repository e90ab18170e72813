import InvertedIndex

/// Finds the terms of a dictionary that an edit automaton accepts.
///
/// Walks the sorted terms, and where no term that begins so can be accepted any more seeks the next beginning that can:
/// so it visits the terms near the word, not the dictionary.
struct EditWalk {
    private let automaton: EditAutomaton
    private var cursor: TermCursor
    /// `states[n]` is the automaton's state after the first n bytes of `path`.
    private var states: [EditAutomaton.State]
    private var path: [UInt8] = []

    /// Terms that are tried one by one before the dictionary is searched for the next beginning.
    private static let patience = 4

    init(_ automaton: EditAutomaton, _ dictionary: TermDictionary) {
        self.automaton = automaton
        cursor = dictionary.cursor()
        states = [automaton.start]
    }

    /// Gives each accepted term, in byte order.
    mutating func run(_ body: ([UInt8], TermEntry) -> Void) throws(SegmentError) {
        var found = try cursor.next()
        while found {
            let term = cursor.term
            follow(term)
            if path.count == term.count {
                if automaton.isMatch(states[path.count]) { body(term, try cursor.entry()) }
                found = try cursor.next()
            } else if let target = nextBeginning(behind: term) {
                found = try skip(to: target)
            } else {
                return
            }
        }
    }

    /// Makes `path` the part of the term that can still be accepted.
    private mutating func follow(_ term: [UInt8]) {
        var shared = 0
        while shared < path.count, shared < term.count, path[shared] == term[shared] { shared += 1 }
        path.removeSubrange(shared...)
        states.removeSubrange((shared + 1)...)
        while path.count < term.count, let state = automaton.step(states[path.count], term[path.count]) {
            path.append(term[path.count])
            states.append(state)
        }
    }

    /// The least beginning of an acceptable term that is behind all terms that begin as `term` does up to where it failed.
    private func nextBeginning(behind term: [UInt8]) -> [UInt8]? {
        var depth = path.count
        while true {
            if let byte = automaton.firstLive(states[depth], above: term[depth]) {
                var target = Array(term[..<depth])
                target.append(byte)
                extend(&target, from: states[depth], byte)
                return target
            }
            if depth == 0 { return nil }
            depth -= 1
        }
    }

    /// Adds the bytes that have to follow.
    private func extend(_ target: inout [UInt8], from state: EditAutomaton.State, _ byte: UInt8) {
        var next = automaton.step(state, byte)
        while let state = next, !automaton.isMatch(state), let only = automaton.onlyLive(state) {
            target.append(only)
            next = automaton.step(state, only)
        }
    }

    private mutating func skip(to target: [UInt8]) throws(SegmentError) -> Bool {
        for _ in 0..<Self.patience {
            guard try cursor.next() else { return false }
            if !cursor.term.lexicographicallyPrecedes(target) { return true }
        }
        return try cursor.seek(target)
    }
}

extension EditAutomaton {
    /// The least byte above `byte` that can follow; nil where none can.
    func firstLive(_ state: State, above byte: UInt8) -> UInt8? {
        guard byte < 255 else { return nil }
        if isOpen(state) { return byte + 1 }
        var least: UInt8?
        for candidate in nearBytes(state)
        where candidate > byte && candidate < least ?? 255 && step(state, candidate) != nil {
            least = candidate
        }
        return least
    }

    /// The byte that has to follow; nil where several can.
    func onlyLive(_ state: State) -> UInt8? {
        guard !isOpen(state) else { return nil }
        var only: UInt8?
        for candidate in nearBytes(state) where candidate != only && step(state, candidate) != nil {
            guard only == nil else { return nil }
            only = candidate
        }
        return only
    }

    /// Whether any byte can follow, the word's or not. No term holds 0.
    private func isOpen(_ state: State) -> Bool { step(state, 0) != nil }

    /// The bytes of the word that the next byte is compared with.
    private func nearBytes(_ state: State) -> ArraySlice<UInt8> {
        let first = min(max(0, state.depth - limit), word.count)
        return word[first..<max(first, min(word.count, state.depth + limit + 2))]
    }
}
