import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for the kind of a document: what it calls itself wins, from the plainest evidence to the weakest.
enum KindRules {
    /// How many lines from the top a title may stand without being a heading.
    private static let titleLines = 40
    /// How many of the first tell more: what stands there is the title, whatever it looks like.
    private static let firstBlocks = 4
    /// Tokens of the longest title, at the very top and below it.
    private static let longestTitle = (atTop: 50, below: 20)
    /// How many blocks the head of a letter or besluit may have.
    private static let mostBlocksOfHead = 60

    /// The kind that the document's own title names: a field (`Soort document`), a line that is a kind's name, a heading
    /// or first line that begins with one. A section headed `Startnotitie` outweighs what stands before it.
    static func titleKind(_ reading: Reading, fields: HeaderFields, sections: [Section]) -> DocumentKind? {
        if let declared = fieldKind(reading, fields) { return declared }
        if sections.contains(where: { names($0, reading, .startnotitie) }) { return .startnotitie }
        return lineKind(reading) ?? sectionKind(reading, sections) ?? declaredKind(reading)
    }

    /// The kind of a document that has no title: what it calls itself in passing, else what its parts tell, else `overig`.
    static func kind(_ reading: Reading, _ fields: HeaderFields, _ document: ExtractedDocument) -> DocumentKind {
        if let own = selfReference(reading) { return own }
        let kind = structureKind(reading, fields, document)
        guard kind == .overig else { return kind }
        return subjectKind(reading, fields) ?? (GemeenteRules.namesPlan(reading) ? .bestemmingsplan : kind)
    }

    private static func fieldKind(_ reading: Reading, _ fields: HeaderFields) -> DocumentKind? {
        guard let field = fields.first(.kind) else { return nil }
        // `Type bekendmaking: Ontwerpbesluit`
        let notice = KindNames.match(reading, field.label.dropFirst())?.kind
        return notice == .kennisgeving ? notice : KindNames.match(reading, field.value)?.kind
    }

    /// `Onderwerp: Schriftelijke vragen over de brug`.
    private static func subjectKind(_ reading: Reading, _ fields: HeaderFields) -> DocumentKind? {
        // A message from one to another is no more than that.
        guard correspondents(reading, fields) == 0 else { return nil }
        return fields.first(.subject).flatMap { KindNames.match(reading, $0.value)?.kind }
    }

    /// How many fields say from whom or to whom a message goes.
    private static func correspondents(_ reading: Reading, _ fields: HeaderFields) -> Int {
        fields.fields.count { field in
            field.label.count == 1 && correspondents.contains(reading.tokens.hashes[field.label.lowerBound])
        }
    }

    private static func names(_ section: Section, _ reading: Reading, _ kind: DocumentKind) -> Bool {
        KindNames.lineKind(reading, content(of: section, reading)) == kind
    }

    /// The heading without its number.
    private static func content(of section: Section, _ reading: Reading) -> Range<Int> {
        let tree = reading.layout.tree
        guard tree.count > 0 else { return 0..<0 }
        return tree[tree.index(ofToken: reading.tokens.firstToken(at: section.range.start))].content
    }

    /// The first block near the top that names a kind.
    private static func lineKind(_ reading: Reading) -> DocumentKind? {
        var weak: DocumentKind?
        let top = reading.layout.tree.blocks.prefix { $0.lines.lowerBound < titleLines }
        for (index, block) in top.enumerated() {
            guard !block.content.isEmpty, block.kind != .field else {
                // `Zaaknummer: 402911                    Raadsvoorstel`
                if index < firstBlocks, weak == nil { weak = kindBesideField(reading, block) }
                continue
            }
            if let kind = KindNames.lineKind(reading, behindMarks(reading, titleContent(reading, block))),
                index < firstBlocks || block.kind != .item && !kind.namesParts || isInHeader(reading, block),
                kind != .bijlage
            {
                return weak.flatMap { $0.outweighs(kind) ? $0 : nil } ?? kind
            }
            if weak == nil { weak = weakKind(reading, block, at: index) }
        }
        return weak
    }

    /// `1. Bestemmingsplan Dorpsweg`: the title of an item or chapter.
    private static func isNumbered(_ reading: Reading, _ block: TextBlock) -> Bool {
        (block.tokens.lowerBound..<block.content.lowerBound).contains { reading.kind($0) == .listMarker }
    }

    /// Whether a block stands among the labelled fields, or above them.
    private static func isInHeader(_ reading: Reading, _ block: TextBlock) -> Bool {
        let fields = reading.layout.fields
        return block.kind == .paragraph && fields.fields.count > 1 && block.lines.upperBound <= fields.endLine
    }

    /// What a block says: of the head of a table that has words in one cell alone, that cell.
    private static func titleContent(_ reading: Reading, _ block: TextBlock) -> Range<Int> {
        guard block.kind == .row else { return block.content }
        let cells = reading.parts(of: block).filter { !$0.isEmpty }
        return cells.count == 1 ? cells[0] : block.content
    }

    /// The kind that a block names and says more: it may be a title, or a sentence about one.
    private static func weakKind(_ reading: Reading, _ block: TextBlock, at index: Int) -> DocumentKind? {
        if index <= firstBlocks, let kind = columnKind(reading, block) { return kind }
        guard let found = KindNames.match(reading, block.content) else { return nil }
        let isAtTop = index < firstBlocks - 1
        // `RAADSVOORSTEL Van : … Datum : …`: a page that was read as one line.
        if isAtTop, reading.flags(block.content.lowerBound).contains(.allCapitals) { return found.kind }
        let stands = block.kind == .heading || block.isSetApart || index < firstBlocks
        guard stands, block.content.count <= (isAtTop ? longestTitle.atTop : longestTitle.below),
            isTitle(reading, block, found.end), found.kind != .bijlage || isAtTop,
            !found.kind.namesParts || !isNumbered(reading, block)
        else { return nil }
        return found.kind
    }

    /// Without the signs that OCR makes of a coat of arms, and the word beside it: `% Amendement`, `> < Gemeente Motie`.
    private static func behindMarks(_ reading: Reading, _ content: Range<Int>) -> Range<Int> {
        var first = content.lowerBound
        while first < content.upperBound, reading.kind(first) == .punctuation { first += 1 }
        if first + 1 < content.upperBound, titles.contains(reading.tokens.hashes[first]) {
            first += 1
        }
        return first..<content.upperBound
    }

    /// A page head in columns: `gemeente Lindevoort          raadsvoorstel nr. 21/48`, or behind a bar.
    private static func columnKind(_ reading: Reading, _ block: TextBlock) -> DocumentKind? {
        for part in reading.parts(of: block).dropFirst() {
            if let found = KindNames.match(reading, part.lowerBound..<block.content.upperBound) { return found.kind }
        }
        return nil
    }

    /// The kind that stands alone in the first column, or in the last behind a field with its value.
    private static func kindBesideField(_ reading: Reading, _ block: TextBlock) -> DocumentKind? {
        let parts = reading.parts(of: block)
        if parts.count > 1, let first = KindNames.match(reading, parts[0]), first.end == parts[0].upperBound {
            return first.kind
        }
        guard let last = parts.last, parts.count > 1, let found = KindNames.match(reading, last),
            found.end == last.upperBound
        else { return nil }
        return parts[parts.count - 2].dropLast().contains { reading.isColon($0) } ? found.kind : nil
    }

    /// A block that begins with a kind's name is a title unless it reads on as a sentence.
    private static func isTitle(_ reading: Reading, _ block: TextBlock, _ end: Int) -> Bool {
        let flags = reading.flags(block.content.lowerBound)
        guard flags.contains(.capitalised), block.kind != .item else { return false }
        let isClosed = reading.isMark(block.content.upperBound - 1, ".")
        guard !isClosed || block.kind == .heading || flags.contains(.allCapitals) else { return false }
        switch reading.keyword(end) {
        case .is, .wordt, .zijn, .en: return false
        default: return true
        }
    }

    /// A heading further down that is a kind's name and nothing else.
    private static func sectionKind(_ reading: Reading, _ sections: [Section]) -> DocumentKind? {
        for section in sections {
            guard let kind = KindNames.lineKind(reading, content(of: section, reading)), !kind.namesParts,
                kind != .overig
            else { continue }
            return kind
        }
        return nil
    }

    private static func declaredKind(_ reading: Reading) -> DocumentKind? {
        reading.declared.kind.flatMap(DeclaredValues.kind) ?? reading.declared.title.flatMap(DeclaredValues.kind)
    }

    /// `Voor u ligt de … evaluatie`, `in deze startnotitie`, `door middel van deze informatiebrief`.
    private static func selfReference(_ reading: Reading) -> DocumentKind? {
        let end = min(reading.tokens.count, MetadataLimits.tokensOfSelfReference)
        for token in 0..<end where reading.tokens.kinds[token] == .word {
            switch reading.tokens.keyword(token) {
            case .voor where before.matches(reading, token):
                guard token + 2 < end, lies.contains(reading.tokens.hashes[token + 2]) else { continue }
                for next in token + 3..<min(end, token + MetadataLimits.tokensBehindSelf) {
                    if let found = KindNames.table.match(reading.tokens, at: next, limit: end) { return found.value }
                }
            case .deze, .dit:
                guard let found = KindNames.table.match(reading.tokens, at: token + 1, limit: end),
                    !found.value.namesParts, found.value != .verordening
                else { continue }
                return found.value
            default: continue
            }
        }
        return nil
    }

    private static let before = Stems(.selfBefore)
    private static let lies = WordSet(.selfLies)
    private static let titles = WordSet(.placeTitle)

    /// What the parts tell where no title does.
    private static func structureKind(
        _ reading: Reading, _ fields: HeaderFields, _ document: ExtractedDocument
    ) -> DocumentKind {
        if document.adoptedDecision != nil {
            if document.proposedDecision != nil { return .raadsvoorstel }
            let articles = document.sections.count { $0.origin.rule.isPart && names(article: $0.title) }
            if articles >= MetadataLimits.fewestArticlesOfRule || (articles > 0 && setsRule(document)) {
                return .verordening
            }
            return opensWithCollege(reading) ? .collegebesluit : .raadsbesluit
        }
        if let first = document.proposedDecision?.beslispunten.first {
            if first.origin.rule.isRequest { return .motie }
            if namesCouncil(reading) { return .raadsvoorstel }
        }
        // From whom and to whom: a memo or a message, however it greets.
        if correspondents(reading, fields) > 1 { return .overig }
        if isLetter(reading) { return .brief }
        return opensMeeting(reading) ? .notulen : .overig
    }

    /// Whether a paper speaks of a council or Staten at all: what is proposed to a college is no raadsvoorstel.
    private static func namesCouncil(_ reading: Reading) -> Bool {
        reading.tokens.hashes.contains { councils.contains($0) }
            || reading.tokens.hashes.indices.contains { states.matches(reading, $0) }
    }

    private static let councils = WordSet(.placeCouncil)
    private static let states = Stems(.placeStaten)

    /// `vast te stellen de Verordening …` as the one point, its articles below.
    private static func setsRule(_ document: ExtractedDocument) -> Bool {
        guard let points = document.adoptedDecision?.beslispunten, points.count == 1 else { return false }
        let text = points[0].text.lowercased()
        return PhraseRole.ruleSet.phrases.contains(where: text.hasPrefix)
            && PhraseRole.ruleWord.phrases.contains(where: { text.contains($0) })
    }

    /// `De voorzitter opent de vergadering`.
    private static func opensMeeting(_ reading: Reading) -> Bool {
        let meeting = UInt32(Keyword.vergadering.rawValue)
        return (2..<max(2, min(reading.tokens.count, MetadataLimits.tokensOfOpening + 2))).contains { token in
            reading.tokens.payloads[token] == meeting && reading.keyword(token) == .vergadering
                && opens.matches(reading, token - 2)
        }
    }

    private static func opensWithCollege(_ reading: Reading) -> Bool {
        for block in reading.layout.tree.blocks.prefix(mostBlocksOfHead) {
            let content = block.content
            guard !content.isEmpty,
                DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
            else { continue }
            return reading.keyword(content.lowerBound + 1) == .college
                || mayor.matches(reading, content.lowerBound)
                // `De burgemeester van Waterlede`
                || mayor.matches(reading, content.lowerBound + 1)
        }
        return false
    }

    private static let salutations = PhraseTable(.salutation)
    private static let opens = Stems(.meetingOpens)
    private static let mayor = Stems(.openingMayor)
    /// As they are printed in the head of a message.
    private static let correspondents = WordSet(.labelCorrespondent)

    /// `Artikel 1`.
    private static func names(article title: String) -> Bool {
        PhraseRole.titleArticle.phrases.contains { title.hasPrefix($0.capitalisedWord) }
    }

    private static func isLetter(_ reading: Reading) -> Bool {
        reading.layout.tree.blocks.prefix(mostBlocksOfHead).contains { block in
            let content = block.content
            return salutations.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
        }
    }
}

extension String {
    /// With a capital at its beginning.
    fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }
}

extension DocumentKind {
    /// Whether a part of another paper, or what it is about, may have this name.
    fileprivate var namesParts: Bool {
        switch self {
        case .bijlage, .evaluatie, .rapport, .kennisgeving, .bestemmingsplan, .toezeggingenlijst: true
        default: false
        }
    }

    /// Whether the beginning of a title says more than the name of another kind that stands alone below it: `Agenda` is also
    /// a heading of notulen and besluitenlijsten, the decision is enclosed with its proposal, and what a list lists is none
    /// of its own kind.
    fileprivate func outweighs(_ below: DocumentKind) -> Bool {
        if below == .agenda || below.namesParts { return true }
        switch self {
        case .besluitenlijst, .notulen, .toezeggingenlijst: return true
        case .agenda: return below != .besluitenlijst && below != .notulen
        case .raadsvoorstel, .collegevoorstel, .initiatiefvoorstel: return below == .raadsbesluit
        default: return false
        }
    }
}
