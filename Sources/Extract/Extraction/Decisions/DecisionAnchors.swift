import Layout
import Lexing
import SourceText
import Vocabulary

/// The places in a document where decisions begin, and the blocks that belong to each.
struct DecisionAnchors {
    /// Where points begin.
    struct Anchor {
        enum Kind { case heading, sentence, request, besluit }
        var kind: Kind
        var block: Int
        /// The first token of the points: in the anchor's own block, or behind it.
        var token: Int
        /// Of a point that is part of a sentence: the token behind it.
        var end: Int?
        /// A list of decisions tells here what a motie asks: a point only where that was adopted.
        var isMotion = false
    }

    let reading: Reading
    let tree: DocumentTree
    let fields: HeaderFields
    let title: DocumentKind?
    private(set) var anchors: [Anchor] = []
    private var anchorBlocks: LineSet
    /// Whether the paper is a letter to somebody of whom no decision is asked: `Geachte mevrouw De Jong,`, `Geacht bestuur,`.
    private let isPersonal: Bool
    /// In blocks.
    static let longReport = 150

    init(_ reading: Reading, _ tree: DocumentTree, fields: HeaderFields, title: DocumentKind?) {
        self.reading = reading
        self.tree = tree
        self.fields = fields
        self.title = title
        anchorBlocks = LineSet(of: tree.count)
        isPersonal = title == nil && Self.greetsPerson(reading, tree)
        for index in 0..<tree.count {
            if let anchor = anchor(at: index) ?? innerDecision(index) { anchors.append(anchor) }
        }
        for anchor in anchors { anchorBlocks.insert(anchor.block) }
    }

    /// Whether points begin at the block.
    func isAnchor(_ index: Int) -> Bool { anchorBlocks.contains(index) }

    /// In blocks: where the head of a letter ends at the latest.
    private static let longestHead = 30
    private static let salutations = PhraseTable(.salutation)
    private static let others = WordSet(.salutationOther)
    /// In tokens: `leden van het algemeen bestuur`.
    private static let longestGreeting = 6

    private static func greetsPerson(_ reading: Reading, _ tree: DocumentTree) -> Bool {
        (0..<min(tree.count, longestHead)).contains { index in
            let content = tree[index].content
            guard let greeting = salutations.match(reading.tokens, at: content.lowerBound, limit: content.upperBound),
                greeting.end < content.upperBound
            else { return false }
            if OutcomeWords.persons.contains(reading.tokens.hashes[greeting.end]) { return true }
            // `Geachte leden van Provinciale Staten,`
            return (greeting.end..<min(content.upperBound, greeting.end + longestGreeting)).contains {
                others.contains(reading.tokens.hashes[$0])
            }
        }
    }

    // MARK: Finding

    private func anchor(at index: Int) -> Anchor? {
        let block = tree[index]
        let content = block.content
        guard !content.isEmpty else { return nil }
        if let token = besluit(index), behindProposal(index, content.lowerBound) == nil, !isUnderProposal(index),
            !isTitleOfForm(index)
        {
            // What a motie or amendement decides is what it asks the raad to decide.
            return tellsOnlyOutcome(index, token)
                ? nil : Anchor(kind: isMotion ? .request : .besluit, block: index, token: token)
        }
        if let anchor = toldDecision(index) { return anchor }
        if let token = besideTitle(block) { return Anchor(kind: .heading, block: index, token: token) }
        let start = titleStart(content)
        if block.kind != .field,
            let end = DecisionHeading.end(reading.tokens, at: start, limit: content.upperBound),
            let behind = behindTitle(end, content.upperBound), isHeadingLike(index), !isPaperTitle(index),
            !isChapterOfReport(end - start)
        {
            return Anchor(kind: .heading, block: index, token: behind)
        }
        if asksRaad(index, start) { return Anchor(kind: .heading, block: index, token: content.upperBound) }
        guard title != .raadsinformatiebrief, block.kind != .item || reading.isColon(content.upperBound - 1) else {
            return nil
        }
        if let found = DecisionLeadIns.requests.match(reading.tokens, at: behindAnd(start), limit: content.upperBound),
            asksHere(index, found.end)
        {
            return Anchor(kind: .request, block: index, token: behindLeadIn(index, found.end))
        }
        if asksInOtherWords(index, behindAnd(start)) {
            return Anchor(kind: .request, block: index, token: content.upperBound)
        }
        guard !isPersonal, let end = behindProposal(index, start) else { return nil }
        let token = behindLeadIn(index, end)
        // In a long report without a title what is proposed without a list is no decision.
        if title == nil, tree.count > Self.longReport, !reading.isColon(token - 1) { return nil }
        return Anchor(kind: .sentence, block: index, token: token)
    }

    /// `en verzoekt het college tevens`: the second of two requests.
    private func behindAnd(_ token: Int) -> Int { reading.keyword(token) == .en ? token + 1 : token }

    /// Tokens of the longest question that is the title of what is asked.
    private static let longestQuestion = 12

    /// `Wat is de vraag aan de raad?`, `Welk besluit wordt gevraagd?`, `Waarover moet de raad besluiten?`: a question as the
    /// title of a list. `Wat heeft de raad eerder besloten?` asks for what was.
    private func asksRaad(_ index: Int, _ start: Int) -> Bool {
        let content = tree[index].content
        guard tree[index].kind == .heading, content.count <= Self.longestQuestion,
            reading.isMark(content.upperBound - 1, "?"), QuestionWords.openings.contains(reading.tokens.hashes[start])
        else { return false }
        func has(_ words: WordSet) -> Bool { content.contains { words.contains(reading.tokens.hashes[$0]) } }
        guard !has(QuestionWords.past), has(QuestionWords.deciders) || has(QuestionWords.decisions) else {
            return false
        }
        return (has(QuestionWords.asking) || has(QuestionWords.duties) && has(QuestionWords.deciding))
            && opensList(index)
    }

    /// `Advies`, `Het voorstel` in a long report without a title of its own.
    private func isChapterOfReport(_ words: Int) -> Bool { words <= 2 && title == nil && tree.count > Self.longReport }

    /// The token behind `Wij stellen u voor` and its like, where they begin at `token` of the block.
    private func behindProposal(_ index: Int, _ token: Int) -> Int? {
        guard reading.flags(token).contains(.capitalised) else { return nil }
        return ProposalSentence.end(reading, at: token, limit: tree[index].content.upperBound)
    }

    /// `De raad besluit:` directly below `Voorgesteld raadsbesluit` opens what is proposed.
    private func isUnderProposal(_ index: Int) -> Bool {
        guard let last = anchors.last, last.kind == .heading, last.block == index - 1,
            last.token >= tree[index - 1].content.upperBound
        else { return false }
        return opensBesluit(tree[index].content)
    }

    /// `De gemeenteraad van Waterlede stemt in met:` above a list.
    private func leadsToList(_ index: Int) -> Bool {
        guard let last = tree[index].content.last else { return false }
        return reading.isColon(last) && tree[index].kind != .item && opensList(index)
    }

    /// In tokens: `besluit om:`, `stelt vast:`; the line `Het college van burgemeester en wethouders van Waterlede heeft besloten:`.
    static let longestVerb = 3
    static let longestOpening = 14

    /// `De raad besluit:`, `Het college besluit om` and nothing more in the block.
    func opensBesluit(_ content: Range<Int>) -> Bool {
        guard
            let opening = DecisionLeadIns.openings.match(
                reading.tokens, at: content.lowerBound, limit: content.upperBound)
        else { return false }
        if isBesluit(opening.end) { return content.upperBound - opening.end <= Self.longestVerb }
        // `Het college van Waterlede heeft besloten:`
        let isDecided = content.dropFirst(opening.end - content.lowerBound).contains { isBesluit($0) || hasDecided($0) }
        return isDecided && content.count <= Self.longestOpening && reading.isColon(content.upperBound - 1)
    }

    /// The first token of a title: behind its number (`1. Voorstel`, `2.1 Voorstel`).
    private func titleStart(_ content: Range<Int>) -> Int {
        var start = content.lowerBound
        while start < content.upperBound,
            reading.tokens.kinds[start] == .number || reading.tokens.kinds[start] == .cellBorder
                || reading.tokens.kinds[start] == .emphasis || reading.isMark(start, ".")
        { start += 1 }
        return start < content.upperBound ? start : content.lowerBound
    }

    /// `| Voorgesteld besluit | 1. … |`: the token that opens the cell beside a title.
    private func besideTitle(_ block: TextBlock) -> Int? {
        guard block.isInTable, let first = block.content.first(where: { reading.kind($0) != .cellBorder }),
            let place = reading.layout.tables.place(ofToken: first)
        else { return nil }
        let tables = reading.layout.tables
        let cells = tables.cells[tables.rows[place.row].cells].map(\.tokens)
        guard cells.count == 2, cells[1].count > Self.longestVerb,
            let end = DecisionHeading.end(reading.tokens, at: cells[0].lowerBound, limit: cells[0].upperBound),
            end == cells[0].upperBound || reading.isColon(end)
        else { return nil }
        return cells[1].lowerBound
    }

    /// The token behind a title and its colon, where the line ends there or a colon stands before the points.
    private func behindTitle(_ end: Int, _ limit: Int) -> Int? {
        var i = end
        while i < limit,
            reading.tokens.kinds[i] == .emphasis || reading.tokens.kinds[i] == .cellBorder || reading.isMark(i, "?")
        { i += 1 }
        if i == limit { return i }
        guard reading.isColon(i) else { return nil }
        while i < limit, reading.isColon(i) || reading.tokens.kinds[i] == .emphasis { i += 1 }
        return i
    }

    private func isHeadingLike(_ index: Int) -> Bool {
        tree[index].kind == .heading || tree[index].isSetApart || index == 0 || tree[index - 1].kind == .heading
            || reading.isColon(tree[index].content.upperBound - 1)
    }

    /// `VOORSTEL AAN DE RAAD` above the header's fields names the paper, not what is asked.
    private func isPaperTitle(_ index: Int) -> Bool {
        guard tree[index].lines.lowerBound < fields.endLine, !opensList(index),
            index + 1 >= tree.count || !leadsToList(index + 1)
        else { return false }
        let opensForm = index + 1 < tree.count && tree[index + 1].kind == .field
        return opensForm || KindNames.lineKind(reading, tree[index].content) != nil
    }

    /// `B E S L U I T` without a colon above the fields of the header.
    private func isTitleOfForm(_ index: Int) -> Bool {
        index + 1 < tree.count && tree[index + 1].kind == .field && tree[index].kind != .field
            && !reading.isColon(tree[index].content.upperBound - 1)
    }

    /// Whether the block below is the first item of a list.
    func opensList(_ index: Int) -> Bool { index + 1 < tree.count && tree[index + 1].kind == .item }

    /// Whether a motie or amendement asks here: only in one, or after its considerations.
    private func asksHere(_ index: Int, _ end: Int) -> Bool {
        if isMotion { return true }
        guard title == nil || title == .overig else { return false }
        return reading.isColon(end) || reading.isColon(tree[index].content.upperBound - 1)
    }

    /// How many tokens behind a lead-in its colon may stand: whom it addresses, and why.
    private static let longestAddress = 14

    /// The first token of the points behind a lead-in: behind the colon that ends its block or stands near, behind `om` and
    /// `te besluiten`, or the rest of the sentence.
    func behindLeadIn(_ index: Int, _ end: Int) -> Int {
        let content = tree[index].content
        if let last = content.last, reading.isColon(last) { return last + 1 }
        if let colon = content.first(where: { $0 >= end && reading.isColon($0) && $0 < end + Self.longestAddress }) {
            return colon + 1
        }
        // `spreekt uit dat`, `draagt het college op om`, `wordt gevraagd te besluiten` above what is asked.
        if (end..<content.upperBound).allSatisfy({ leads($0) }) { return content.upperBound }
        var i = end
        while i < reading.tokens.count,
            reading.keyword(i) == .om || reading.keyword(i) == .dat || reading.tokens.kinds[i] == .emphasis
                || Self.additions.contains(reading.tokens.hashes[i])
        { i += 1 }
        return i
    }

    /// Whether a token is one of the small words between a verb of asking and what is asked.
    private func leads(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .om, .dat, .te: true
        default: isBesluit(token) || reading.kind(token) == .emphasis
        }
    }

    /// `verzoekt het college voorts om`
    private static let additions = WordSet(.requestAddition)

    // MARK: What belongs to an anchor

    func points(_ anchor: Anchor, rule: Rule) -> [Beslispunt] {
        if let end = anchor.end {
            let block = anchor.block
            return PointReader.points(
                reading, tree, from: anchor.token, before: end, blocks: block..<block + 1,
                rule: .decisionDecidingSentence)
        }
        let isBehind = anchor.token >= tree[anchor.block].content.upperBound
        if anchor.kind == .besluit, isBehind {
            let articles = articlePoints(from: anchor.block + 1, rule: rule)
            if !articles.isEmpty { return articles }
        }
        let first = isBehind ? anchor.block + 1 : anchor.block
        let end = end(of: anchor)
        guard first < end else { return [] }
        let token = behindOpening(max(anchor.token, isBehind ? tree[first].tokens.lowerBound : anchor.token), first)
        if anchor.kind == .sentence, !isBehind, let stop = endOfProposal(token, in: tree[first].content) {
            return PointReader.points(
                reading, tree, from: token, before: stop, blocks: first..<first + 1, rule: rule)
        }
        return PointReader.points(reading, tree, from: token, blocks: first..<end, rule: rule)
    }

    /// Where a proposal in running text ends: `Wij stellen voor het krediet te verlenen. De kosten zijn hoog.`; nil where the
    /// block ends with it, or goes on with points.
    private func endOfProposal(_ token: Int, in content: Range<Int>) -> Int? {
        let stop = reading.fullStop(from: token, before: content.upperBound)
        guard stop + 1 < content.upperBound, !reading.isColon(token - 1),
            (token..<stop).contains(where: { reading.keyword($0) == .te })
        else { return nil }
        // `… Ook stellen wij voor …`
        let goesOn = (stop + 1..<content.upperBound).contains {
            ProposalSentence.end(reading, at: $0, limit: content.upperBound) != nil
        }
        return goesOn ? nil : stop + 1
    }

    /// Passes over `De raad besluit`, `Wij besluiten`, `De raad wordt gevraagd te besluiten:` where the points begin with it.
    private func behindOpening(_ token: Int, _ block: Int) -> Int {
        let content = tree[block].content
        let start = max(token, content.lowerBound)
        guard start < content.upperBound, tree[block].kind != .item else { return token }
        // `te besluiten om:` below `Wij vragen u`
        if (start..<content.upperBound).allSatisfy({ leads($0) || reading.isColon($0) }) { return content.upperBound }
        if start == content.lowerBound, let asked = behindProposal(block, start) { return behindLeadIn(block, asked) }
        guard let behind = sentences.behindOpening(start..<content.upperBound) else { return token }
        var i = behind
        while i < content.upperBound, reading.isColon(i) { i += 1 }
        return i
    }

    /// The block behind the last that may belong to the anchor: never one outside the item in which it stands.
    private func end(of anchor: Anchor) -> Int {
        let first = anchor.block + 1
        let isOneBlock = anchor.kind == .sentence && anchor.token < tree[anchor.block].content.upperBound
        if isOneBlock { return first }
        let limit = tree[anchor.block].parent.map { tree.end(of: $0, before: tree.count) } ?? tree.count
        for index in first..<max(first, limit) {
            if index == first, anchor.kind == .heading,
                opensBesluit(tree[index].content) || (leadsToList(index) && !isAnchor(index))
            {
                continue
            }
            if ends(anchor, at: index) { return index }
        }
        return limit
    }

    private func ends(_ anchor: Anchor, at index: Int) -> Bool {
        let block = tree[index]
        // In an amendement the new text may begin with a heading.
        if isMotion, index > anchor.block + 1, tree[index - 1].content.last.map({ reading.isColon($0) }) ?? false {
            return isAnchor(index)
        }
        if block.kind == .heading, !opensName(index - 1) { return true }
        if endsDecision(index) || isAnchor(index) { return true }
        if block.kind != .item, let told = told(at: index) {
            // `Besluit: het voorstel wordt aangehouden` is what was decided.
            let isFirst = index == anchor.block + 1 && anchor.token >= tree[anchor.block].content.upperBound
            return !isList || !isFirst || told.subject == .motion
        }
        if index > anchor.block + 1, closesAbove(index), isTitleOrName(index) || isLabel(index) { return true }
        if tree[anchor.block].isInTable, anchor.kind == .heading {
            return !block.isInTable || anchor.token < tree[anchor.block].content.upperBound
        }
        return title == .besluitenlijst && anchor.kind == .besluit && endsItem(index, anchor)
    }

    /// In a list of decisions a point ends with its paragraph, unless the points are numbered.
    private func endsItem(_ index: Int, _ anchor: Anchor) -> Bool {
        let first = anchor.block + 1
        let opensHere = anchor.token < tree[anchor.block].content.upperBound
        guard index > first || opensHere, !(tree[index - 1].content.last.map({ reading.isColon($0) }) ?? false) else {
            return false
        }
        let isNumbered = tree[first].kind == .item || opensHere
        return tree[index].kind != .item || !isNumbered
    }
}
