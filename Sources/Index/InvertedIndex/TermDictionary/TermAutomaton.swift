/// A machine over the bytes of a term, for look-ups such as “at most one edit away”.
package protocol TermAutomaton {
    associatedtype State
    /// Before the first byte.
    var start: State { get }
    /// After one more byte, or nil when no term that begins so can match.
    func step(_ state: State, _ byte: UInt8) -> State?
    /// Whether a term that ends here matches.
    func isMatch(_ state: State) -> Bool
}

extension TermDictionary {
    /// Calls `body` with every term that the automaton accepts, in byte order, until it returns false.
    ///
    /// - Complexity: visits the terms whose beginnings the automaton lets live, and skips the others block-wise.
    package func forEachMatch<Automaton: TermAutomaton>(
        _ automaton: Automaton, _ body: ([UInt8], TermEntry) throws(SegmentError) -> Bool
    ) throws(SegmentError) {
        var cursor = cursor()
        // states[n] is the state after the first n bytes of the current term.
        var states = [automaton.start]
        var found = try cursor.next()
        while found {
            let term = cursor.term
            states.removeSubrange(min(cursor.sharedPrefix + 1, states.count)...)
            while states.count <= term.count,
                let state = automaton.step(states[states.count - 1], term[states.count - 1])
            {
                states.append(state)
            }
            if states.count > term.count {
                if automaton.isMatch(states[term.count]), !(try body(term, cursor.entry())) { return }
                found = try cursor.next()
            } else {
                found = try cursor.skip(past: Array(term[..<states.count]))
            }
        }
    }
}

extension TermCursor {
    /// Goes to the first term after the current one that does not begin with `prefix`, which the current one does.
    mutating func skip(past prefix: [UInt8]) throws(SegmentError) -> Bool {
        // Mostly the next terms are past it already.
        for _ in 0..<4 {
            guard try next() else { return false }
            if sharedPrefix < prefix.count, !term.starts(with: prefix) { return true }
        }
        var successor = prefix
        while let last = successor.popLast() {
            if last < 255 {
                successor.append(last + 1)
                return try seek(successor)
            }
        }
        return false
    }
}
