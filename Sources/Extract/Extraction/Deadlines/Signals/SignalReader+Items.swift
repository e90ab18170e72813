import Layout
import Lexing
import Vocabulary

/// Dates that open or close an item of a list.
extension SignalReader {
    /// Tokens from the colon of an item to its date, and of the step before the colon, at most.
    private static let mostBehindColon = 3
    private static let longestLabel = 10

    /// What the item of a list that holds the date says. Steps behind the header look like labelled fields: there the marker
    /// tells.
    private var item: Range<Int>? {
        let tree = reading.layout.tree
        guard tree.count > 0 else { return nil }
        let block = tree[tree.index(ofToken: tokens.lowerBound)]
        let hasMarker = reading.kind(block.tokens.lowerBound) == .listMarker
        guard block.kind == .item || hasMarker, block.content.contains(tokens.lowerBound) else { return nil }
        return block.content
    }

    /// `- Q2 2023: start bouw`: an item that begins with the date.
    var opensItem: Bool {
        let end = tokens.upperBound
        guard isColon(end), let item, item.lowerBound == tokens.lowerBound else { return false }
        return end + 1 < item.upperBound
    }

    /// `- Vaststelling: begin 2021`: the step that an item names, where a colon and the date alone stand behind it.
    var labelOfItem: Range<Int>? {
        var colon = tokens.lowerBound - 1
        while colon > 0, tokens.lowerBound - colon < Self.mostBehindColon, !parts(colon) { colon -= 1 }
        guard parts(colon), let item else { return nil }
        let end = tokens.upperBound
        let closes = reading.isMark(end, ".") || reading.isMark(end, ";") ? end + 1 : end
        guard closes >= item.upperBound, item.lowerBound < colon,
            colon - item.lowerBound < Self.longestLabel
        else { return nil }
        let label = item.lowerBound..<colon
        let isOfHeader =
            HeaderLabel.table.match(reading.tokens, at: label.lowerBound, limit: colon)?.value.isOfHeader ?? false
        return isOfHeader ? nil : label
    }

    private func parts(_ token: Int) -> Bool { isColon(token) || isSpacedDash(token) }

    private func isSpacedDash(_ token: Int) -> Bool {
        reading.isDash(token) && reading.flags(token).contains(.spaceBefore)
            && reading.hasSpace(before: token + 1) && !reading.layout.tree.opensBlock(token)
    }

    private static let beginnings = Stems(.deadlineBeginning)

    /// `start bouw`, `aanvang bouw`.
    func isBeginning(_ token: Int) -> Bool {
        has(token, SignalWords.beginning) || Self.beginnings.matches(reading, token)
    }
}
