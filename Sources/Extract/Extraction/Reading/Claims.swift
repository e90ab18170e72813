/// Which tokens a fact has claimed.
package struct Claims: Sendable {
    private var claimed: [Bool]

    package init(tokenCount: Int) { claimed = Array(repeating: false, count: tokenCount) }

    var count: Int { claimed.count }

    package mutating func claim(_ tokens: Range<Int>) { for token in tokens { claimed[token] = true } }
    package func isClaimed(_ token: Int) -> Bool { claimed[token] }
}
