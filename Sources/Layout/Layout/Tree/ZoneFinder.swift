import Lexing
import Vocabulary

/// Finds the zones of besluiten and moties among the blocks of a document: one pass.
final class ZoneFinder {
    private let reading: TokenReading
    private let blocks: [TextBlock]
    // Kept here, since each block is asked.
    private let clauses = DecisionLeadIns.clauses
    private let openings = DecisionLeadIns.openings
    private let requests = DecisionLeadIns.requests
    private let signatures = DecisionLeadIns.signatures
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
    func find() -> [Zone] {
        for index in blocks.indices { take(index) }
        close(before: blocks.count)
        return zones
    }

    private func take(_ index: Int) {
        let block = blocks[index]
        guard let opened = kind(index) else {
            guard let zone = open else { return }
            if zone.head == nil, zone.kind == .recital, isHead(index, of: .recital) { open?.head = index }
            let isLong = index - zone.blocks.lowerBound >= Self.most(zone.kind)
            if isLong || block.kind == .heading
                || zone.kind == .signature && block.content.count > Self.longestSignature
            {
                close(before: index)
            }
            return
        }
        if open?.kind != opened {
            close(before: index)
            open = Zone(kind: opened, blocks: index..<index + 1)
        }
        if open?.head == nil, isHead(index, of: opened) { open?.head = index }
    }

    /// Whether a block names who decides, or tells when it was decided.
    private func isHead(_ index: Int, of kind: Zone.Kind) -> Bool {
        switch kind {
        case .recital: opens(blocks[index].content)
        case .signature: closes(blocks[index].content)
        case .decision: false
        }
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
    private func close(before index: Int) {
        guard var zone = open else { return }
        zone.blocks = zone.blocks.lowerBound..<index
        if zone.kind != .recital || hasGrounds || decides(index) { zones.append(zone) }
        open = nil
        hasGrounds = false
    }

    // MARK: What a block begins

    private func kind(_ index: Int) -> Zone.Kind? {
        let content = blocks[index].content
        guard !content.isEmpty, blocks[index].kind != .row, blocks[index].kind != .field else { return nil }
        if signs(content, isItem: blocks[index].kind == .item) { return .signature }
        if decides(index) { return open?.kind == .recital ? .decision : nil }
        guard open?.kind != .decision, blocks[index].kind != .item else { return nil }
        let clause = clauses.match(
            reading.tokens, at: content.lowerBound, limit: content.upperBound)
        if let clause, clause.value != .decision {
            hasGrounds = true
            return .recital
        }
        guard open == nil, opens(content) else { return nil }
        let (text, words) = (reading, clauses)
        hasGrounds = content.prefix(LayoutLimits.longestOpening).contains { token in
            guard token > content.lowerBound, text.isMark(token - 1, ",") || text.isMark(token - 1, ";") else {
                return false
            }
            let clause = words.match(text.tokens, at: token, limit: content.upperBound)
            return clause.map { $0.value != .decision } ?? false
        }
        return .recital
    }

    /// `De raad van de gemeente Waterlede;`
    private func opens(_ content: Range<Int>) -> Bool {
        reading.flags(content.lowerBound).contains(.capitalised)
            && openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
    }

    /// `besluit:`, `verzoekt het college`
    private func decides(_ index: Int) -> Bool {
        guard index < blocks.count else { return false }
        let content = blocks[index].content
        let (first, limit) = (content.lowerBound, content.upperBound)
        if let clause = clauses.match(reading.tokens, at: first, limit: limit),
            clause.value == .decision
        {
            // `Besluit van de raad` as a title opens a part, whose grounds follow.
            return blocks[index].kind != .heading
                || (clause.end..<limit).allSatisfy { reading.isColon($0) || reading.kind($0) == .emphasis }
        }
        return requests.match(reading.tokens, at: first, limit: limit) != nil
    }

    /// `Aldus besloten in …`, `Vastgesteld in de vergadering van`, `Dit besluit is genomen in de vergadering van`.
    private func closes(_ content: Range<Int>) -> Bool {
        let first = content.lowerBound
        if reading.keyword(first) == .aldus { return true }
        let isTaken =
            reading.keyword(first + 1) == .besluit && content.contains { Self.taken.matches(reading, $0) }
        return (isTaken || reading.keyword(first) == .vastgesteld || reading.keyword(first) == .besloten)
            && content.contains { reading.keyword($0) == .vergadering }
    }

    private static let taken = Stems(.preambleTaken)

    /// `Aldus besloten in …`, `De griffier,`, `namens de fractie`.
    private func signs(_ content: Range<Int>, isItem: Bool) -> Bool {
        guard !isItem else { return false }
        let (first, limit) = (content.lowerBound, content.upperBound)
        if reading.keyword(first) == .aldus { return true }
        guard open?.kind == .decision || hasGrounds || !zones.isEmpty else { return false }
        if closes(content) { return true }
        guard
            let signed = signatures.match(reading.tokens, at: first, limit: limit)
        else {
            return false
        }
        return signed.end == limit || reading.isMark(signed.end, ",") || reading.isColon(signed.end)
            || reading.opensColumn(signed.end)
    }
}
