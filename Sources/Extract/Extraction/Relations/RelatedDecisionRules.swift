import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for the entries of the section on related decisions.
enum RelatedDecisionRules {
    /// Titles of such a section.
    private static let titles = PhraseTable(.titleRelated)

    static func relatedDecisions(_ reading: Reading, _ document: ExtractedDocument) -> [RelatedDecision] {
        let tree = reading.layout.tree
        var out: [RelatedDecision] = []
        for section in document.sections where isRelated(reading, section) {
            let heading = tree.index(ofToken: reading.tokens.firstToken(at: section.range.start))
            let end = (heading + 1..<max(heading + 1, tree.count)).first { tree[$0].kind == .heading } ?? tree.count
            out += RelatedEntries(reading, document.zaaknummers).entries(
                tree.blocks[heading + 1..<max(heading + 1, end)])
        }
        return out
    }

    private static func isRelated(_ reading: Reading, _ section: Section) -> Bool {
        let first = reading.tokens.firstToken(at: section.range.start)
        let limit = reading.tokens.firstToken(at: section.range.end)
        var token = first
        while token < limit,
            reading.kind(token) == .number || reading.kind(token) == .listMarker || reading.isMark(token, ".")
        { token += 1 }
        return titles.match(reading.tokens, at: token, limit: limit) != nil
    }
}

/// Cuts the blocks of one such section into entries: `number - title - kind`, in which each part but the title may lack.
private struct RelatedEntries {
    private let reading: Reading
    private let zaaknummers: [Zaaknummer]
    /// How far a section may run before it is no list of decisions.
    private static let mostBlocks = 60

    init(_ reading: Reading, _ zaaknummers: [Zaaknummer]) {
        self.reading = reading
        self.zaaknummers = zaaknummers
    }

    func entries(_ blocks: ArraySlice<TextBlock>) -> [RelatedDecision] {
        var groups: [Range<Int>] = []
        for block in blocks.prefix(Self.mostBlocks) where !block.content.isEmpty {
            if endsSection(block.content) { break }
            if let last = groups.last?.last, continues(block, last) {
                groups[groups.count - 1] = groups[groups.count - 1].lowerBound..<block.content.upperBound
            } else {
                groups.append(block.content)
            }
        }
        return groups.compactMap(entry)
    }

    private func endsSection(_ content: Range<Int>) -> Bool {
        DecisionLeadIns.ends.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
            || HeadingWords.none.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
    }

    /// Whether a block belongs to the entry before it: that one ends in a separator, or this one begins with one.
    private func continues(_ block: TextBlock, _ last: Int) -> Bool {
        block.kind != .item && (isSeparator(last) || isSeparator(block.content.lowerBound) && !block.isSetApart)
    }

    private func isSeparator(_ token: Int) -> Bool { reading.isDash(token) }

    private func entry(_ tokens: Range<Int>) -> RelatedDecision? {
        var end = tokens.upperBound
        while end > tokens.lowerBound,
            reading.isMark(end - 1, ";") || reading.isMark(end - 1, ".") || reading.isMark(end - 1, ",")
                || reading.kind(end - 1) == .emphasis
        { end -= 1 }
        var parts = parts(tokens.lowerBound..<end)
        guard !parts.isEmpty else { return nil }
        let whole = reading.byteRange(tokens.lowerBound..<end)
        let kind = takeKind(&parts)
        let number = takeNumber(&parts)
        let title = parts.map { reading.folded($0) }.filter { !$0.isEmpty }.joined(separator: " - ")
        guard title.utf8.count >= Self.shortestTitle, !isNone(title) else { return nil }
        return RelatedDecision(
            origin: FactOrigin(whole, rule: .relatedEntry), number: number, title: title, kind: kind)
    }

    private func isNone(_ title: String) -> Bool {
        let tokens = TokenStream(lexing: Array(title.utf8))
        if Self.inapplicable.match(tokens, at: 0, limit: tokens.count) != nil { return true }
        return Self.none.match(tokens, at: 0, limit: tokens.count)?.end == tokens.count
    }

    /// Cut at dashes with a space before or behind them, and at the borders of cells.
    private func parts(_ tokens: Range<Int>) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = tokens.lowerBound
        for token in tokens where isCut(token, tokens) {
            if token > start { out.append(start..<token) }
            start = token + 1
        }
        if start < tokens.upperBound { out.append(start..<tokens.upperBound) }
        return out
    }

    private func isCut(_ token: Int, _ tokens: Range<Int>) -> Bool {
        if reading.kind(token) == .cellBorder { return true }
        guard reading.isDash(token) else { return false }
        let spacedBehind = token + 1 >= tokens.upperBound || reading.flags(token + 1).contains(.spaceBefore)
        return reading.flags(token).contains(.spaceBefore) && spacedBehind
    }

    /// Takes the part that is a kind out of the parts, or `, raadsbesluit` at the end of the last.
    private func takeKind(_ parts: inout [Range<Int>]) -> DocumentKind? {
        guard let last = parts.last else { return nil }
        if parts.count > 1, let kind = kind(last) {
            parts.removeLast()
            return kind
        }
        guard let comma = last.last(where: { reading.isMark($0, ",") }), comma > last.lowerBound,
            let kind = kind(comma + 1..<last.upperBound)
        else { return nil }
        parts[parts.count - 1] = last.lowerBound..<comma
        return kind
    }

    private func kind(_ part: Range<Int>) -> DocumentKind? {
        guard let found = KindNames.match(reading, part), endsInDay(found.end..<part.upperBound) else { return nil }
        return found.kind == .overig ? nil : found.kind
    }

    /// `raadsbesluit van 14 november 2024`: nothing but its day stands behind the kind.
    private func endsInDay(_ rest: Range<Int>) -> Bool {
        guard let first = rest.first else { return true }
        let start = reading.keyword(first) == .van || reading.keyword(first) == .dd ? first + 1 : first
        return DateRules.day(in: reading, from: start)?.end == rest.upperBound
    }

    /// Takes the part that is a number, or the number in brackets at the end of a title, out of the parts.
    private func takeNumber(_ parts: inout [Range<Int>]) -> String? {
        for place in parts.indices {
            let range = reading.byteRange(parts[place])
            if let known = zaaknummers.first(where: { range.overlaps($0.range) }) {
                if isOnly(known.range, parts[place]) {
                    parts.remove(at: place)
                } else {
                    cut(known.range, out: &parts[place])
                }
                return known.value
            }
            guard place == 0, parts[place].count <= 2, let last = parts[place].last, isNumber(last) else { continue }
            let value = reading.folded(last..<last + 1)
            parts.remove(at: place)
            return value
        }
        return nil
    }

    /// Bytes of a title; what is shorter is a dash or a mark.
    private static let shortestTitle = 4
    /// Digits of a number of a paper that nothing else shows; fewer are a year or a count.
    private static let digitsOfNumber = 5...9

    private func isNumber(_ token: Int) -> Bool {
        reading.kind(token) == .zaaknummer || reading.plainNumber(token, digits: Self.digitsOfNumber) != nil
    }

    private static let none = PhraseTable(.relatedNone)
    private static let inapplicable = PhraseTable(.relatedInapplicable)
    private static let labels = PhraseTable(.relatedLabel)

    /// Whether a part holds nothing but the number and its label.
    private func isOnly(_ number: ByteRange, _ part: Range<Int>) -> Bool {
        let label = Self.labels.match(reading.tokens, at: part.lowerBound, limit: part.upperBound)
        let start = label?.end ?? part.lowerBound
        var first = start
        while first < part.upperBound, reading.isColon(first) || reading.isMark(first, "(") { first += 1 }
        guard first < part.upperBound, Int(reading.tokens.starts[first]) >= number.start - 1 else { return false }
        return reading.tokens.range(part.upperBound - 1).end <= number.end + 1
    }

    /// `Titel (zaaknummer 2019-0012345)` becomes `Titel`; `2019-0012345 Titel` too.
    private func cut(_ number: ByteRange, out part: inout Range<Int>) {
        let first = reading.tokens.firstToken(at: number.start)
        let behind = reading.tokens.firstToken(at: number.end)
        if first <= part.lowerBound + 1, behind < part.upperBound {
            let title = (behind..<part.upperBound).first { !reading.isColon($0) && !reading.isMark($0, ",") }
            part = (title ?? behind)..<part.upperBound
            return
        }
        var end = first
        while end > part.lowerBound {
            let token = end - 1
            let isLabel = (max(part.lowerBound, token - 2)...token).contains {
                Self.labels.match(reading.tokens, at: $0, limit: end)?.end == end
            }
            guard isLabel || reading.isMark(token, "(") || reading.isMark(token, ",") || reading.isColon(token) else {
                break
            }
            end -= 1
        }
        if end > part.lowerBound { part = part.lowerBound..<end }
    }
}
