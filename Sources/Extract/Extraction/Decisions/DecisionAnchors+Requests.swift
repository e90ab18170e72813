import Layout
import Lexing
import SourceText
import Vocabulary

/// What a motie or an amendement asks.
extension DecisionAnchors {
    /// `Roepen het college op:`, `Geeft opdracht aan het college om:`, `Spreekt de wens uit dat:`, `Dictum:`: a verb of asking
    /// that opens a line above a list, in a motie or amendement, in other words than the usual ones.
    func asksInOtherWords(_ index: Int, _ start: Int) -> Bool {
        guard title == .motie || title == .amendement else { return false }
        let content = lines[index].content
        guard let last = content.last, content.count <= 18, reading.isColon(last) || opensList(index) else {
            return false
        }
        if Self.askingVerbs.contains(reading.tokens.hashes[start]) { return true }
        return content.count <= 3 && reading.isColon(last) && Self.askingNouns.contains(reading.tokens.hashes[last - 1])
    }

    private static let askingVerbs = WordSet(.requestVerb)
    private static let askingNouns = WordSet(.requestNoun)

    /// What a motie or amendement asks, request by request. Where the second begins to count anew, it counts on.
    func requests() -> [Beslispunt] {
        var all: [Beslispunt] = []
        for anchor in anchors where anchor.kind == .request {
            var found = points(anchor, rule: "decision.request")
            if let last = all.last, let first = found.first, first.number <= last.number {
                for index in found.indices { found[index].number += last.number }
            }
            all += found
        }
        return all
    }
}
