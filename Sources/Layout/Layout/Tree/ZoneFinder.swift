import Lexing
import Vocabulary

/// Finds the zones of besluiten and moties among the blocks of a document: one pass.
struct ZoneFinder {
    private let reading: TokenReading
    private let blocks: [TextBlock]
    private var zones: [Zone] = []
    /// The zone that the next block may go on with.
    private var open: Zone?
    /// Whether a clause with grounds stands in the recital that is open.
    private var hasGrounds = false

    init(_ reading: TokenReading, _ blocks: [TextBlock]) {
        self.reading = reading
        self.blocks = blocks
    }

    /// - Complexity: O(*n*), *n* the blocks.
    mutating func find() -> [Zone] {
        for index in blocks.indices { take(index) }
        close(before: blocks.count)
        return zones
    }

    private mutating func take(_ index: Int) {
        let block = blocks[index]
        guard let opened = kind(index) else {
            guard let zone = open else { return }
            let isLong = index - zone.blocks.lowerBound >= Self.most(zone.kind)
            if isLong || block.kind == .heading
                || zone.kind == .signature && block.content.count > Self.longestSignature
            {
                close(before: index)
            }
            return
        }
        if let zone = open, zone.kind == opened { return }
        close(before: index)
        open = Zone(kind: opened, blocks: index..<index + 1)
    }

    private static func most(_ kind: Zone.Kind) -> Int {
        switch kind {
        case .recital, .decision: LayoutLimits.mostBlocksOfRecital
        case .signature: LayoutLimits.mostBlocksOfSignature
        }
    }

    /// Tokens of a line of a signature.
    private static var longestSignature: Int { LayoutLimits.longestSignatureLine }

    /// A recital counts where it has grounds, or a decision follows.
    private mutating func close(before index: Int) {
        guard var zone = open else { return }
        zone.blocks = zone.blocks.lowerBound..<index
        if zone.kind != .recital || hasGrounds || decides(index) { zones.append(zone) }
        open = nil
        hasGrounds = false
    }

    // MARK: What a block begins

    private mutating func kind(_ index: Int) -> Zone.Kind? {
        let content = blocks[index].content
        guard !content.isEmpty, blocks[index].kind != .row, blocks[index].kind != .field else { return nil }
        if signs(content, isItem: blocks[index].kind == .item) { return .signature }
        if decides(index) { return open?.kind == .recital ? .decision : nil }
        guard open?.kind != .decision, blocks[index].kind != .item else { return nil }
        let clause = DecisionLeadIns.clauses.match(
            reading.tokens, at: content.lowerBound, limit: content.upperBound)
        if let clause, clause.value != .decision {
            hasGrounds = true
            return .recital
        }
        guard open == nil, opens(content) else { return nil }
        hasGrounds = content.prefix(LayoutLimits.longestOpening).contains { token in
            guard token > content.lowerBound, reading.isMark(token - 1, ",") || reading.isMark(token - 1, ";") else {
                return false
            }
            let clause = DecisionLeadIns.clauses.match(reading.tokens, at: token, limit: content.upperBound)
            return clause.map { $0.value != .decision } ?? false
        }
        return .recital
    }

    /// `De raad van de gemeente Waterlede;`
    private func opens(_ content: Range<Int>) -> Bool {
        reading.flags(content.lowerBound).contains(.capitalised)
            && DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
    }

    /// `besluit:`, `verzoekt het college`
    private func decides(_ index: Int) -> Bool {
        guard index < blocks.count else { return false }
        let content = blocks[index].content
        let (first, limit) = (content.lowerBound, content.upperBound)
        if DecisionLeadIns.clauses.match(reading.tokens, at: first, limit: limit)?.value == .decision { return true }
        return DecisionLeadIns.requests.match(reading.tokens, at: first, limit: limit) != nil
    }

    /// `Aldus besloten in …`, `De griffier,`, `namens de fractie`.
    private func signs(_ content: Range<Int>, isItem: Bool) -> Bool {
        guard !isItem else { return false }
        let (first, limit) = (content.lowerBound, content.upperBound)
        if reading.keyword(first) == .aldus { return true }
        guard open?.kind == .decision || hasGrounds || !zones.isEmpty,
            let signed = DecisionLeadIns.signatures.match(reading.tokens, at: first, limit: limit)
        else {
            return false
        }
        return signed.end == limit || reading.isMark(signed.end, ",") || reading.isColon(signed.end)
            || reading.opensColumn(signed.end)
    }
}
