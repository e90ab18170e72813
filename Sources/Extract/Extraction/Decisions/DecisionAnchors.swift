import Layout
import Lexing
import SourceText
import Vocabulary

/// The places in a document where decisions begin, and the lines that belong to each.
struct DecisionAnchors {
    /// Where points begin.
    struct Anchor {
        enum Kind { case heading, sentence, request, besluit }
        var kind: Kind
        var line: Int
        /// The first token of the points: on the anchor's own line, or behind it.
        var token: Int
    }

    let reading: Reading
    let lines: LineTable
    let fields: HeaderFields
    let title: DocumentKind?
    /// The first line of each section.
    let headings: LineSet
    private(set) var anchors: [Anchor] = []
    private(set) var anchorLines: LineSet
    /// In lines.
    private static let longReport = 300

    init(_ reading: Reading, sections: [Section], fields: HeaderFields, title: DocumentKind?) {
        self.reading = reading
        self.fields = fields
        self.title = title
        lines = reading.lines
        headings = LineSet(
            sections.map { reading.lines.index(ofToken: reading.tokens.firstToken(at: $0.range.start)) },
            of: lines.count)
        anchorLines = LineSet([], of: lines.count)
        for index in 0..<lines.count {
            if let anchor = anchor(at: index) { anchors.append(anchor) }
        }
        anchorLines.insert(anchors.map(\.line))
    }

    // MARK: Finding

    private func anchor(at index: Int) -> Anchor? {
        let line = lines[index]
        let content = line.content
        guard !content.isEmpty, line.range.count <= 2000 else { return nil }
        if let token = besluit(index), behindProposal(index, content.lowerBound) == nil, !isUnderProposal(index) {
            return Anchor(kind: .besluit, line: index, token: token)
        }
        if let token = besideTitle(line) { return Anchor(kind: .heading, line: index, token: token) }
        let start = titleStart(line)
        if !fields.holds(line, at: index),
            let end = DecisionHeading.end(reading.tokens, at: start, limit: content.upperBound),
            let behind = behindTitle(end, content.upperBound), isHeadingLike(index), !isPaperTitle(index),
            !isChapterOfReport(end - start)
        {
            return Anchor(kind: .heading, line: index, token: behind)
        }
        if asksRaad(index, start) { return Anchor(kind: .heading, line: index, token: content.upperBound) }
        guard title != .raadsinformatiebrief, !line.hasMarker || reading.isColon(content.upperBound - 1) else {
            return nil
        }
        if let found = DecisionLeadIns.requests.match(reading.tokens, at: behindAnd(start), limit: content.upperBound),
            asksHere(index, found.end)
        {
            return Anchor(kind: .request, line: index, token: behindLeadIn(index, found.end))
        }
        if asksInOtherWords(index, behindAnd(start)) {
            return Anchor(kind: .request, line: index, token: content.upperBound)
        }
        guard let end = behindProposal(index, start) else { return nil }
        let token = behindLeadIn(index, end)
        // In a long report without a title what is proposed without a list is no decision.
        if title == nil, lines.count > Self.longReport, !reading.isColon(token - 1) { return nil }
        return Anchor(kind: .sentence, line: index, token: token)
    }

    /// `en verzoekt het college tevens`: the second of two requests.
    private func behindAnd(_ token: Int) -> Int { reading.keyword(token) == .en ? token + 1 : token }

    /// `Wat is de vraag aan de raad?`, `Welk besluit wordt gevraagd?`, `Waarover moet de raad besluiten?`: a question as the title of a list.
    private func asksRaad(_ index: Int, _ start: Int) -> Bool {
        let content = lines[index].content
        guard headings.contains(index), reading.isSign(content.upperBound - 1, 0x3F), content.count <= 12,
            Self.questions.matches(reading, start), content.contains(where: { Self.asking.matches(reading, $0) }),
            content.contains(where: {
                reading.keyword($0) == .raad || reading.keyword($0) == .college || reading.keyword($0) == .besluit
                    || Self.asked.matches(reading, $0)
            })
        else { return false }
        return opensList(index)
    }

    private static let questions = Stems(.askQuestion)
    private static let asking = Stems(.askAbout)
    private static let asked = Stems(.askWhom)

    /// `Advies`, `Het voorstel` in a long report without a title of its own.
    private func isChapterOfReport(_ words: Int) -> Bool { words <= 2 && title == nil && lines.count > Self.longReport }

    /// The token behind `Wij stellen u voor` and its like, where they begin at `token` of the line; they may run on into
    /// the next.
    private func behindProposal(_ index: Int, _ token: Int) -> Int? {
        guard reading.flags(token).contains(.capitalised) else { return nil }
        let next = index + 1
        let runsOn = next < lines.count && !lines[next].startsParagraph && !lines[next].hasMarker
        let limit = lines[runsOn ? next : index].content.upperBound
        return ProposalSentence.end(reading, at: token, limit: limit)
    }

    /// `De raad besluit:` directly below `Voorgesteld raadsbesluit` opens what is proposed.
    private func isUnderProposal(_ index: Int) -> Bool {
        guard let last = anchors.last, last.kind == .heading, last.line == index - 1,
            last.token >= lines[index - 1].content.upperBound
        else { return false }
        return opensBesluit(index)
    }

    /// `De gemeenteraad van Waterlede stemt in met:` above a list.
    private func leadsToList(_ index: Int) -> Bool {
        guard let last = lines[index].content.last else { return false }
        return reading.isColon(last) && !lines[index].hasMarker && opensList(index)
    }

    /// `De raad besluit:`, `Het college besluit om` and nothing more on the line.
    private func opensBesluit(_ index: Int) -> Bool {
        let content = lines[index].content
        guard
            let opening = DecisionLeadIns.openings.match(
                reading.tokens, at: content.lowerBound, limit: content.upperBound)
        else { return false }
        if isBesluit(opening.end) { return content.upperBound - opening.end <= 3 }
        // `Het college van Waterlede heeft besloten:`
        let isDecided = content.dropFirst(opening.end - content.lowerBound).contains { isBesluit($0) || hasDecided($0) }
        return isDecided && content.count <= 14 && reading.isColon(content.upperBound - 1)
    }

    /// The first token of a title: behind its number (`1. Voorstel`, `2.1 Voorstel`).
    private func titleStart(_ line: TextLine) -> Int {
        var start = line.content.lowerBound
        while start < line.content.upperBound,
            reading.tokens.kinds[start] == .number || reading.tokens.kinds[start] == .cellBorder
                || reading.tokens.kinds[start] == .emphasis || reading.isSign(start, 0x2E)
        { start += 1 }
        return start < line.content.upperBound ? start : line.content.lowerBound
    }

    /// `| Voorgesteld besluit | 1. … |`: the token that opens the cell beside a title.
    private func besideTitle(_ line: TextLine) -> Int? {
        guard line.hasCells else { return nil }
        let cells = reading.cells(line)
        guard cells.count == 2, cells[1].count > 3,
            let end = DecisionHeading.end(reading.tokens, at: cells[0].lowerBound, limit: cells[0].upperBound),
            end == cells[0].upperBound || reading.isColon(end)
        else { return nil }
        return cells[1].lowerBound
    }

    /// The token behind a title and its colon, where the line ends there or a colon stands before the points.
    private func behindTitle(_ end: Int, _ limit: Int) -> Int? {
        var i = end
        while i < limit,
            reading.tokens.kinds[i] == .emphasis || reading.tokens.kinds[i] == .cellBorder || reading.isSign(i, 0x3F)
        { i += 1 }
        if i == limit { return i }
        guard reading.isColon(i) else { return nil }
        while i < limit, reading.isColon(i) || reading.tokens.kinds[i] == .emphasis { i += 1 }
        return i
    }

    private func isHeadingLike(_ index: Int) -> Bool {
        headings.contains(index) || lines[index].startsParagraph || index == 0 || headings.contains(index - 1)
            || reading.isColon(lines[index].content.upperBound - 1)
    }

    /// `VOORSTEL AAN DE RAAD` above the header's fields names the paper, not what is asked.
    private func isPaperTitle(_ index: Int) -> Bool {
        guard index < fields.endLine, !opensList(index), index + 1 >= lines.count || !leadsToList(index + 1) else {
            return false
        }
        let opensForm = index + 1 < lines.count && fields.holds(lines[index + 1], at: index + 1)
        return opensForm || KindNames.lineKind(reading, lines[index].content) != nil
    }

    /// Whether the line below is the first item of a list.
    func opensList(_ index: Int) -> Bool { index + 1 < lines.count && lines[index + 1].hasMarker }

    /// Whether a motie or amendement asks here: only in one, or after its considerations.
    private func asksHere(_ index: Int, _ end: Int) -> Bool {
        if title == .motie || title == .amendement { return true }
        guard title == nil || title == .overig else { return false }
        return reading.isColon(end) || reading.isColon(lines[index].content.upperBound - 1)
    }

    /// The first token of the points behind a lead-in: behind the colon that ends its line or the next two, behind
    /// `om` and `te besluiten`, or the rest of the sentence.
    private func behindLeadIn(_ index: Int, _ end: Int) -> Int {
        for line in index..<min(index + 3, lines.count) {
            let content = lines[line].content
            if line > index, lines[line].startsParagraph || lines[line].hasMarker { break }
            guard let last = content.last else { break }
            if reading.isColon(last) { return last + 1 }
            if let colon = content.first(where: { $0 >= end && reading.isColon($0) && $0 < end + 14 }), line == index {
                return colon + 1
            }
        }
        let content = lines[index].content
        // `spreekt uit dat`, `draagt het college op om` above a list.
        if content.upperBound - end == 1, reading.keyword(end) == .dat || reading.keyword(end) == .om,
            index + 1 < lines.count, lines[index + 1].hasMarker
        {
            return content.upperBound
        }
        var i = end
        while i < reading.tokens.count, reading.keyword(i) == .om || reading.tokens.kinds[i] == .emphasis { i += 1 }
        return i
    }

    // MARK: What belongs to an anchor

    func points(_ anchor: Anchor, rule: String) -> [Beslispunt] {
        if anchor.kind == .besluit, anchor.token >= lines[anchor.line].content.upperBound {
            let articles = articlePoints(from: anchor.line + 1, rule: rule)
            if !articles.isEmpty { return articles }
        }
        let end = end(of: anchor)
        guard anchor.line < end else { return [] }
        let first = anchor.token < lines[anchor.line].content.upperBound ? anchor.line : anchor.line + 1
        guard first < end else { return [] }
        let start = first == anchor.line ? anchor.token : lines[first].tokens.lowerBound
        return BeslispuntSplitter.points(
            reading, from: behindOpening(max(start, anchor.token), first), lines: first..<end, rule: rule)
    }

    /// Passes over `De raad besluit`, `Het college besluit om` where the points begin with it.
    private func behindOpening(_ token: Int, _ line: Int) -> Int {
        let content = lines[line].content
        let start = max(token, content.lowerBound)
        guard start < content.upperBound, !lines[line].hasMarker,
            let opening = DecisionLeadIns.openings.match(reading.tokens, at: start, limit: content.upperBound),
            let word = (opening.end..<min(content.upperBound, opening.end + 7)).first(where: {
                isBesluit($0) || hasDecided($0)
            })
        else { return token }
        var i = word + 1
        while i < content.upperBound, reading.isColon(i) || reading.keyword(i) == .om { i += 1 }
        return i
    }

    /// The line behind the last that may belong to the anchor.
    private func end(of anchor: Anchor) -> Int {
        let isOneLine = anchor.kind == .sentence && anchor.token < lines[anchor.line].content.upperBound
        for index in anchor.line + 1..<max(anchor.line + 1, lines.count) {
            if index == anchor.line + 1, anchor.token > lines[index].content.lowerBound { continue }
            if index == anchor.line + 1, anchor.kind == .heading,
                opensBesluit(index) || (leadsToList(index) && !anchorLines.contains(index))
            {
                continue
            }
            if headings.contains(index), !opensName(index - 1) { return index }
            if endsDecision(index) { return index }
            if index > anchor.line + 1, closesAbove(index), isTitleOrName(index) { return index }
            if lines[anchor.line].hasCells, anchor.kind == .heading,
                !lines[index].hasCells || anchor.token < lines[anchor.line].content.upperBound
            {
                return index
            }
            if anchorLines.contains(index) { return index }
            if isOneLine, lines[index].startsParagraph { return index }
            if title == .besluitenlijst, anchor.kind == .besluit, endsItem(index, anchor) { return index }
        }
        return lines.count
    }

    /// In a list of decisions a point ends with its paragraph, unless the points are numbered.
    private func endsItem(_ index: Int, _ anchor: Anchor) -> Bool {
        let first = anchor.line + 1
        guard lines[index].startsParagraph, index > first else { return false }
        return !lines[index].hasMarker || (!lines[first].hasMarker && anchor.token <= lines[first].tokens.lowerBound)
    }

    // MARK: The two decisions

    func adopted() -> AdoptedDecision? {
        let besluiten = anchors.filter { $0.kind == .besluit }
        var points: [Beslispunt] = []
        var used: Anchor?
        for anchor in besluiten {
            let found = self.points(anchor, rule: "decision.adopted")
            guard !found.isEmpty else { continue }
            used = used ?? anchor
            points += found
            if title != .besluitenlijst, title != .notulen { break }
        }
        if title == .besluitenlijst, points.isEmpty { return columnDecisions() }
        guard let used else { return nil }
        var decision = AdoptedDecision(beslispunten: points)
        let last = reading.lines.index(atOffset: points[points.count - 1].range.end)
        decision.meetingDate = AdoptedPreamble.meetingDay(
            reading, from: min(last, lines.count), mustOpenWithAldus: title == .besluitenlijst)
        guard title != .besluitenlijst else { return decision }
        let proposal = AdoptedPreamble.proposal(reading, above: used.line)
        decision.proposalDate = proposal.date
        decision.subject = proposal.subject
        decision.meetingDate =
            decision.meetingDate ?? AdoptedPreamble.decidingMeetingDay(reading, at: used.line)
            ?? (title == .amendement || title == .motie
                ? nil : AdoptedPreamble.openingMeetingDay(reading, above: used.line))
        (decision.outcome, decision.vote) = VoteRules.outcome(reading, from: last)
        decision.vote = decision.vote ?? VoteRules.vote(reading, in: lines[used.line])
        return decision
    }

    func proposed() -> [Beslispunt] {
        let requests = requests()
        if !requests.isEmpty { return requests }
        guard title != .raadsbesluit, title != .besluitenlijst, title != .agenda, title != .notulen,
            title != .verordening
        else { return [] }
        for anchor in anchors where anchor.kind == .heading || anchor.kind == .sentence {
            let found = points(anchor, rule: anchor.kind == .heading ? "decision.heading" : "decision.sentence")
            if !found.isEmpty { return found }
        }
        return []
    }
}
