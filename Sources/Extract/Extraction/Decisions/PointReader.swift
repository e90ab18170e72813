import Layout
import Lexing
import SourceText
import Vocabulary

/// The points of a decision, from the blocks that belong to it.
///
/// Where a list stands there, or behind a lead-in, its items are the points. Otherwise each paragraph is one.
struct PointReader {
    /// A block, or what is left of the first, with what belongs to it.
    private struct Part {
        var block: Int
        var end: Int
        /// Without the marker.
        var content: Range<Int>
        /// With the marker.
        var whole: Range<Int>
    }

    private let reading: Reading
    private let tree: DocumentTree
    private let rule: Rule
    private var points: [Beslispunt] = []

    /// The points in `blocks`, the first of which counts from `token` on, and up to `end` where that is given.
    /// - Complexity: O(*n*), *n* the number of tokens.
    static func points(
        _ reading: Reading, _ tree: DocumentTree, from token: Int, before end: Int? = nil, blocks: Range<Int>,
        rule: Rule
    ) -> [Beslispunt] {
        var reader = PointReader(reading, tree, rule)
        reader.read(reader.parts(from: token, before: end, blocks))
        return reader.points
    }

    private init(_ reading: Reading, _ tree: DocumentTree, _ rule: Rule) {
        self.reading = reading
        self.tree = tree
        self.rule = rule
    }

    /// The blocks that belong to no other of them.
    private func parts(from token: Int, before end: Int? = nil, _ blocks: Range<Int>) -> [Part] {
        var parts: [Part] = []
        var index = blocks.lowerBound
        while index < blocks.upperBound {
            let block = tree[index]
            var part = Part(
                block: index, end: tree.end(of: index, before: blocks.upperBound), content: block.content,
                whole: block.tokens)
            if token > block.tokens.lowerBound {
                part.content = min(token, block.content.upperBound)..<min(end ?? .max, block.content.upperBound)
                part.whole = part.content
                part.end = index + 1
            }
            if !part.content.isEmpty || block.kind == .item { parts.append(part) }
            index = part.end
        }
        return parts
    }

    /// An item with its marker: what is left of one behind a lead-in is running text.
    private func isItem(_ part: Part) -> Bool {
        let block = tree[part.block]
        return block.kind == .item && part.content.lowerBound == block.content.lowerBound
    }

    private mutating func read(_ parts: [Part]) {
        guard let opening = parts.first else { return }
        if !isItem(opening), inSentence(opening) { return }
        guard let first = parts.firstIndex(where: isItem) else { return paragraphs(parts[...]) }
        if let inner = figuresInBullet(parts, first) { return items(inner[...]) }
        if first == 0 || isLedIn(parts, first) { return items(parts[first...]) }
        paragraphs(parts[...])
    }

    /// Whether a list with numbers is what the text before it leads to, and no part of it.
    private func isLedIn(_ parts: [Part], _ first: Int) -> Bool {
        let block = tree[parts[first].block]
        let isLed = parts[..<first].allSatisfy { closing($0) == .colon }
        if isLed, leadsToChanges(parts[first - 1]) { return true }
        guard block.style == .figure || block.style == .dotted else { return false }
        return isLed || closing(parts[first - 1]) == .colon || first == 1 && block.number == 1
    }

    /// `het voorstel als volgt te wijzigen:`, `de volgende wijzigingen aan te brengen:` above the changes.
    private func leadsToChanges(_ part: Part) -> Bool {
        rule == .decisionRequest && part.content.contains { Self.changes.matches(reading, $0) }
            && part.content.contains { Self.pointing.contains(reading.tokens.hashes[$0]) }
    }

    private static let changes = Stems(.decisionChange)
    private static let pointing = WordSet(.decisionPointing)

    /// `- punt 2 te vervangen door:` above `2. …`: the items of the list below the only bullet, where a colon leads to it.
    private func figuresInBullet(_ parts: [Part], _ first: Int) -> [Part]? {
        let bullet = parts[first]
        guard first + 1 == parts.count, parts[..<first].allSatisfy({ closing($0) == .colon }),
            tree[bullet.block].style == .bullet, bullet.content.last.map({ reading.isColon($0) }) ?? false,
            bullet.block + 1 < bullet.end, tree[bullet.block + 1].style == .figure
        else { return nil }
        return self.parts(from: 0, bullet.block + 1..<bullet.end)
    }

    // MARK: Items

    /// A point for each item of the first list; a table or heading between them is in none.
    private mutating func items(_ parts: ArraySlice<Part>) {
        guard let opening = parts.first else { return }
        var last = 0
        for part in parts {
            let block = tree[part.block]
            guard block.kind == .item else {
                if isBeside(part.block) { continue }
                return
            }
            let goesOn = block.list == tree[opening.block].list
            guard goesOn || block.style == tree[opening.block].style && block.number == last + 1 else { return }
            last = block.number
            let count = points.count
            if isNamed(part) { add([part]) } else { add(part, number: block.number) }
            if block.rule.isProbable, points.count > count { points[count].origin.confidence = .probable }
        }
    }

    /// `Beslispunt 3: … te vervangen door …` in an amendement: the name of the point belongs to what is asked.
    private func isNamed(_ part: Part) -> Bool {
        let first = part.whole.lowerBound
        return rule == .decisionRequest && reading.kind(first) == .word
            && reading.tokens.range(first).count > Self.longestLetters
    }

    /// In bytes: the longest marker of letters, `viii`.
    private static let longestLetters = 4

    /// A table or note between points is in none, a table that the format sets within an item is in it.
    private func isBeside(_ block: Int) -> Bool {
        tree[block].kind == .row && !tree[block].isOfItem || tree[block].kind == .note
    }

    // MARK: Paragraphs

    private mutating func paragraphs(_ parts: ArraySlice<Part>) {
        var previous: Part?
        var runs: [Part] = []
        var isBehindTable = false
        for part in parts where tree[part.block].kind != .note {
            // A table below what was decided.
            if let previous, tree[part.block].kind == .row, closing(previous) == .stop { break }
            if previous != nil, isOfFigures(part) {
                isBehindTable = true
                continue
            }
            defer { isBehindTable = false }
            if let previous, isBehindTable && tree[part.block].isSetApart || begins(part, after: previous) {
                add(runs)
                runs = []
            }
            runs.append(part)
            previous = part
        }
        add(runs)
    }

    /// A row of a table with more columns than points are set in.
    private func isOfFigures(_ part: Part) -> Bool {
        tree[part.block].kind == .row && reading.parts(of: tree[part.block]).count > Self.mostColumnsOfPoints
    }

    /// A number and its text.
    private static let mostColumnsOfPoints = 2

    private func begins(_ part: Part, after previous: Part) -> Bool {
        let block = tree[part.block]
        if block.kind == .item { return false }
        switch closing(previous) {
        case .semicolon: return tree[previous.block].kind != .item || block.isSetApart
        case .colon: return false
        case .stop: return block.isSetApart
        case .comma, .open:
            if opensName(previous) { return false }
            return block.isSetApart && reading.flags(part.content.lowerBound).contains(.capitalised)
        }
    }

    /// `vast te stellen de navolgende`: the name of what is set stands in the next paragraph.
    private func opensName(_ part: Part) -> Bool {
        let last = part.whole.upperBound - 1
        return reading.keyword(last) == .de || reading.keyword(last) == .het || reading.keyword(last) == .volgende
            || DecisionAnchors.following.matches(reading, last)
    }

    private enum Closing { case semicolon, colon, stop, comma, open }

    /// How the last block of a part ends.
    private func closing(_ part: Part) -> Closing {
        let tokens = part.end > part.block + 1 ? tree[part.end - 1].content : part.content
        var last = tokens.upperBound - 1
        while last > tokens.lowerBound,
            reading.tokens.kinds[last] == .emphasis || reading.tokens.kinds[last] == .cellBorder
        { last -= 1 }
        if reading.isColon(last) { return .colon }
        // `; en` before the last item.
        if reading.isMark(last, ";") || reading.keyword(last) == .en && reading.isMark(last - 1, ";") {
            return .semicolon
        }
        if reading.isMark(last, ".") { return .stop }
        return reading.isMark(last, ",") ? .comma : .open
    }

    // MARK: In one sentence

    /// `1) de brug te bouwen; 2) het krediet te verlenen.`: numbers in running text, each behind a mark that closes the
    /// one before it. False where the paragraph is no such thing.
    private mutating func inSentence(_ part: Part) -> Bool {
        var starts: [InlineMarker] = []
        for token in part.content {
            guard let marker = InlineMarker.read(reading, token, as: starts.first?.tokens.lowerBound),
                marker.number == (starts.last?.number ?? 0) + 1,
                token == part.content.lowerBound || closesItem(token - 1)
            else { continue }
            guard token == part.content.lowerBound || !starts.isEmpty else { return false }
            starts.append(marker)
        }
        guard starts.count > 1 else { return dashesInSentence(part.content) }
        for (index, start) in starts.enumerated() {
            let stop = index + 1 < starts.count ? starts[index + 1].tokens.lowerBound : part.content.upperBound
            add([start.tokens.upperBound..<stop], number: start.number)
        }
        return true
    }

    /// `- de brug te bouwen; - het krediet te verlenen.`: dashes in running text.
    private mutating func dashesInSentence(_ content: Range<Int>) -> Bool {
        guard reading.isDash(content.lowerBound) else { return false }
        let starts = content.filter {
            reading.isDash($0) && reading.flags($0 + 1).contains(.spaceBefore)
                && ($0 == content.lowerBound || reading.flags($0).contains(.spaceBefore) && closesItem($0 - 1))
        }
        guard starts.count > 1 else { return false }
        for (index, start) in starts.enumerated() {
            let stop = index + 1 < starts.count ? starts[index + 1] : content.upperBound
            add([start + 1..<stop], number: nil)
        }
        return true
    }

    private func closesItem(_ token: Int) -> Bool {
        var token = token
        while reading.kind(token) == .emphasis { token -= 1 }
        return reading.isMark(token, ";") || reading.isMark(token, ".") || reading.isMark(token, ",")
            || reading.keyword(token) == .en
    }

    // MARK: Making points

    /// A point of the paragraphs `parts`, with what belongs to each.
    private mutating func add(_ parts: [Part]) {
        add(parts.flatMap { runs(of: $0, from: $0.whole) }, number: nil)
    }

    private mutating func add(_ part: Part, number: Int) { add(runs(of: part, from: part.content), number: number) }

    /// The tokens of a part, without the furniture of pages between them.
    private func runs(of part: Part, from first: Range<Int>) -> [Range<Int>] {
        var runs = reading.layout.runs(of: part.block, in: first)
        for block in part.block + 1..<max(part.block + 1, part.end) where !isBeside(block) {
            runs += reading.layout.runs(of: block, in: tree[block].tokens)
        }
        return runs
    }

    /// Without the sentence at its end that tells how it fared.
    private func withoutOutcome(_ runs: [Range<Int>]) -> [Range<Int>] {
        let reader = OutcomeReader(reading, isList: false)
        for (place, run) in runs.enumerated() {
            guard let start = reader.start(in: run) else { continue }
            return runs[..<place] + [run.lowerBound..<start]
        }
        return runs
    }

    /// The text of a point is longer, in bytes: what is shorter is a sign that was left over.
    private static let shortestPoint = 4

    private mutating func add(_ runs: [Range<Int>], number: Int?) {
        let runs = withoutOutcome(runs)
        guard let first = runs.first, let last = runs.last else { return }
        let text = runs.map { reading.folded($0) }.filter { !$0.isEmpty }.joined(separator: " ")
        guard text.utf8.count >= Self.shortestPoint else { return }
        let range = reading.byteRange(first.lowerBound..<last.upperBound)
        points.append(
            Beslispunt(origin: FactOrigin(range, rule: rule), number: number ?? points.count + 1, text: text))
    }
}
