import Layout
import Lexing
package import SourceText
import Vocabulary

/// Finds the items of an agenda, list of decisions or minutes: numbered headings, else items and rows of tables whose numbers rise
/// through the paper, and the moties and amendementen that stand under one.
struct AgendaReader {
    private let reading: Reading
    private let tree: DocumentTree
    private let outcomes: OutcomeReader

    init(_ reading: Reading) {
        self.reading = reading
        tree = reading.layout.tree
        outcomes = OutcomeReader(reading, isList: true)
    }

    /// Figures of a number at most, and items that make a series.
    private static let (longestNumber, shortestSeries) = (3, 2)

    /// The block that opens an item, its number, and the first token behind that.
    private struct Opening {
        var block: Int
        var figure: Int
        var number: String
        var title: Int
    }

    /// In the order of the paper.
    /// - Complexity: O(*n*), *n* the tokens.
    func items() -> [AgendaItem] {
        let openings = openings()
        var items: [AgendaItem] = []
        for (place, opening) in openings.enumerated() {
            let end = place + 1 < openings.count ? openings[place + 1].block : tree.count
            items += read(opening, before: end)
        }
        return items
    }

    // MARK: Numbers

    /// Headings, and items and rows where these fill in between them.
    private func openings() -> [Opening] {
        let all = tree.blocks.indices.compactMap(opening)
        let headings = rising(all.filter { tree[$0.block].kind == .heading })
        let whole = rising(all)
        let kept = Set(whole.map(\.block))
        let isWhole = headings.count < Self.shortestSeries || headings.allSatisfy { kept.contains($0.block) }
        return isWhole ? whole : headings
    }

    /// Those whose numbers rise: the points of a decision begin at one again, and none of that list is taken.
    private func rising(_ all: [Opening]) -> [Opening] {
        var last = (figure: 0, number: "")
        var others: Set<Int> = []
        return all.filter { opening in
            let list = tree[opening.block].list
            let isNext = opening.figure > last.figure || opening.figure == last.figure && opening.number > last.number
            guard isNext, opening.figure - last.figure <= Self.greatestGap || last.figure == 0,
                list.map({ !others.contains($0) }) ?? true
            else {
                if let list { others.insert(list) }
                return false
            }
            last = (opening.figure, opening.number)
            return true
        }
    }

    /// Numbers that a paper may leave out between two items.
    private static let greatestGap = 12

    /// A heading, a top item or a row that begins with a number: `9.`, `9a.`, `| 9 |`.
    private func opening(_ block: Int) -> Opening? {
        let kind = tree[block].kind
        guard kind == .heading || kind == .row || kind == .item && tree[block].parent == nil else { return nil }
        let tokens = tree[block].tokens
        var token = tokens.lowerBound
        while token < tokens.upperBound, Self.stands(before: reading.kind(token)) { token += 1 }
        guard token < tokens.upperBound else { return nil }
        let range = reading.byteRange(token..<token + 1)
        let bytes = reading.bytes[range.start..<range.end]
        let figures = bytes.prefix { Byte.isDigit($0) }
        let rest = bytes.dropFirst(figures.count).filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ")") }
        guard let figure = Int(String(decoding: figures, as: UTF8.self)), figures.count <= Self.longestNumber,
            rest.count <= 1, rest.allSatisfy({ Byte.isLetter($0) })
        else { return nil }
        var title = token + 1
        while title < tokens.upperBound,
            reading.isMark(title, ".") || reading.isMark(title, ")") || Self.stands(before: reading.kind(title))
        {
            title += 1
        }
        guard title < tokens.upperBound else { return nil }
        let number = String(decoding: figures, as: UTF8.self) + String(decoding: rest, as: UTF8.self)
        return Opening(block: block, figure: figure, number: number, title: title)
    }

    /// Marks of the form before a number or a title.
    private static func stands(before kind: TokenKind?) -> Bool {
        kind == .cellBorder || kind == .headingMark || kind == .emphasis
    }

    // MARK: What an item tells

    /// The item and what stands under it.
    private func read(_ opening: Opening, before end: Int) -> [AgendaItem] {
        let title = titleTokens(from: opening.title, in: tree[opening.block])
        let close = end < tree.count ? tree[end].tokens.lowerBound : reading.tokens.count
        var items = [
            item(opening.number, title, tree[opening.block].tokens.lowerBound..<close, isBelow: false)
        ]
        let isMotion = isMotion(title)
        tell(&items[0].verdict, behind: title.upperBound, in: tree[opening.block])
        var current = 0
        for block in opening.block + 1..<max(opening.block + 1, end) {
            let content = tree[block].content
            if !isMotion, self.isMotion(content), tree[block].kind != .item {
                let name = titleTokens(from: content.lowerBound, in: tree[block])
                if current > 0 { items[current].range.end = reading.byteRange(content).start }
                items.append(item(opening.number, name, content.lowerBound..<close, isBelow: true))
                current = items.count - 1
            }
            guard let found = outcome(of: block), !found.verdict.isEmpty else { continue }
            let isOfItem =
                found.subject == .proposal
                || current > 0 && items[current].verdict.outcome != nil && found.subject != .motion
            let place = isOfItem ? 0 : current
            items[place].verdict.complete(by: found.verdict)
            items[place].verdict.completeByVote()
        }
        return items
    }

    private func isMotion(_ tokens: Range<Int>) -> Bool {
        guard let kind = KindNames.match(reading, tokens)?.kind else { return false }
        return kind == .motie || kind == .amendement
    }

    private func item(_ number: String, _ title: Range<Int>, _ tokens: Range<Int>, isBelow: Bool) -> AgendaItem {
        AgendaItem(
            number: number, title: reading.folded(title), titleRange: reading.byteRange(title),
            range: reading.byteRange(tokens), isBelow: isBelow, verdict: Verdict())
    }

    /// Up to the end of the cell or of the sentence.
    private func titleTokens(from first: Int, in block: TextBlock) -> Range<Int> {
        let limit = max(first, block.tokens.upperBound)
        let border = (first..<limit).first { reading.kind($0) == .cellBorder } ?? limit
        var end = min(border, reading.fullStop(from: first, before: limit))
        while end > first + 1, reading.kind(end - 1) == .emphasis { end -= 1 }
        return first..<end
    }

    /// What the rest of the first block tells, cell by cell or sentence by sentence.
    private func tell(_ verdict: inout Verdict, behind first: Int, in block: TextBlock) {
        for token in first..<max(first, block.tokens.upperBound)
        where reading.kind(token) == .cellBorder || reading.isMark(token, ".") {
            guard token + 1 < block.tokens.upperBound,
                let found = outcomes.statement(at: token + 1, before: block.tokens.upperBound)
            else { continue }
            verdict.complete(by: found.verdict)
            verdict.completeByVote()
        }
    }

    /// What a block tells, at its start or in a later sentence.
    private func outcome(of block: Int) -> OutcomeStatement? {
        let content = tree[block].content
        if let found = outcomes.statements(in: content) { return found }
        let colon =
            isMotion(content)
            ? content.first { reading.isColon($0) && outcomes.statement(at: $0 + 1, before: content.upperBound) != nil }
            : nil
        guard let start = colon.map({ $0 + 1 }) ?? outcomes.start(in: content) else { return nil }
        return outcomes.statements(in: start..<content.upperBound)
    }
}

extension Extractor {
    /// The items of an agenda, a list of decisions or minutes.
    /// - Complexity: O(*n*), *n* the bytes of the text.
    package func agendaItems(of text: StructuredText) -> [AgendaItem] {
        let plain = UnescapedText(text)
        let structure = plain?.text ?? text
        let reading = Reading(
            text: structure, tokens: TokenStream(lexing: structure.bytes), declared: DeclaredMetadata(),
            table: Self.interests, mostFacts: .max)
        let items = AgendaReader(reading).items()
        return plain.map { plain in items.map { $0.moved(plain.original) } } ?? items
    }
}
