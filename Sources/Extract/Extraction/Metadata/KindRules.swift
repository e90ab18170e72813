import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for the kind of a document: what it calls itself wins, from the plainest evidence to the weakest.
enum KindRules {
    /// How many lines from the top a title may stand without being a heading.
    private static let titleLines = 40

    /// The kind that the document's own title names: a field (`Soort document`), a line that is a kind's name, a heading
    /// or first line that begins with one. A section headed `Startnotitie` outweighs what stands before it.
    static func titleKind(_ reading: Reading, fields: HeaderFields, sections: [Section]) -> DocumentKind? {
        if let declared = fieldKind(reading, fields) { return declared }
        if sections.contains(where: { names($0, reading, .startnotitie) }) { return .startnotitie }
        return lineKind(reading, fields) ?? sectionKind(reading, sections) ?? declaredKind(reading)
    }

    /// The kind of a document that has no title: what it calls itself in passing, else what its parts tell, else `overig`.
    static func kind(_ reading: Reading, _ fields: HeaderFields, _ document: ExtractedDocument) -> DocumentKind {
        if let own = selfReference(reading) { return own }
        let kind = structureKind(reading, document)
        return kind == .overig ? subjectKind(reading, fields) ?? kind : kind
    }

    private static func fieldKind(_ reading: Reading, _ fields: HeaderFields) -> DocumentKind? {
        guard let field = fields.first(.kind) else { return nil }
        return KindNames.match(reading, fields.values[field])?.kind
    }

    /// `Onderwerp: Schriftelijke vragen over de brug`.
    private static func subjectKind(_ reading: Reading, _ fields: HeaderFields) -> DocumentKind? {
        // A message from one to another is no more than that.
        guard !fields.fields.contains(where: { correspondents.contains($0.label) }) else { return nil }
        return fields.first(.subject).flatMap { KindNames.match(reading, fields.values[$0])?.kind }
    }

    private static func names(_ section: Section, _ reading: Reading, _ kind: DocumentKind) -> Bool {
        let line = reading.lines[reading.lines.index(ofToken: reading.tokens.firstToken(at: section.range.start))]
        return KindNames.lineKind(reading, line.content) == kind
    }

    /// The first line near the top that names a kind.
    private static func lineKind(_ reading: Reading, _ fields: HeaderFields) -> DocumentKind? {
        var weak: DocumentKind?
        for index in 0..<min(reading.lines.count, titleLines) {
            let line = reading.lines[index]
            guard !line.content.isEmpty, !fields.holds(line, at: index) else {
                // `Zaaknummer: 402911                    Raadsvoorstel`
                if index < 4, weak == nil { weak = kindBesideField(reading, line) }
                continue
            }
            if let kind = KindNames.lineKind(reading, behindMarks(reading, line.content)), kind != .bijlage {
                // `Agenda` is also a heading of notulen and besluitenlijsten: their title stands above it.
                // `Besluit B&W` above each item of a list of decisions.
                return kind == .agenda || weak == .besluitenlijst || weak == .notulen ? weak ?? kind : kind
            }
            if index < 5, weak == nil, let kind = columnKind(reading, line) { weak = kind }
            // `RAADSVOORSTEL Van : … Datum : …`: a page that was read as one line.
            if index < 3, weak == nil, let found = KindNames.match(reading, line.content),
                reading.flags(line.content.lowerBound).contains(.allCapitals)
            {
                weak = found.kind
            }
            let stands = line.isHeading || line.isBold || line.startsParagraph || index < 4
            guard stands, line.range.count <= (index < 3 ? 300 : 120), weak == nil,
                let found = KindNames.match(reading, line.content),
                isTitle(reading, line, found.end),
                found.kind != .bijlage || index < 3
            else { continue }
            weak = found.kind
        }
        return weak
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
    private static func columnKind(_ reading: Reading, _ line: TextLine) -> DocumentKind? {
        for token in line.content.dropFirst() where reading.opensColumn(token) {
            if let found = KindNames.match(reading, token..<line.content.upperBound) { return found.kind }
        }
        return nil
    }

    /// The kind that stands alone in the last column of a line, behind a field with its value.
    private static func kindBesideField(_ reading: Reading, _ line: TextLine) -> DocumentKind? {
        let columns = reading.columns(line.content)
        guard let last = columns.last, columns.count > 1, let found = KindNames.match(reading, last),
            found.end == last.upperBound
        else { return nil }
        let before = columns[columns.count - 2]
        let hasValue = before.dropLast().contains { reading.isColon($0) }
        return hasValue ? found.kind : nil
    }

    /// A line that begins with a kind's name is a title unless it reads on as a sentence.
    private static func isTitle(_ reading: Reading, _ line: TextLine, _ end: Int) -> Bool {
        guard reading.flags(line.content.lowerBound).contains(.capitalised) else { return false }
        let isCapitals = reading.flags(line.content.lowerBound).contains(.allCapitals)
        guard !reading.isSign(line.content.upperBound - 1, 0x2E) || line.isHeading || isCapitals else { return false }
        let next = reading.keyword(end)
        return next != .is && next != .wordt && next != .zijn && next != .en && !line.hasMarker
    }

    /// A heading further down that is a kind's name and nothing else.
    private static func sectionKind(_ reading: Reading, _ sections: [Section]) -> DocumentKind? {
        for section in sections {
            let line = reading.lines[reading.lines.index(ofToken: reading.tokens.firstToken(at: section.range.start))]
            guard let kind = KindNames.lineKind(reading, line.content), kind != .bijlage, kind != .evaluatie,
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
        let end = min(reading.tokens.count, 600)
        for token in 0..<end where reading.tokens.kinds[token] == .word {
            switch reading.tokens.keyword(token) {
            case .voor where before.matches(reading, token):
                guard token + 2 < end, lies.contains(reading.tokens.hashes[token + 2]) else { continue }
                for next in token + 3..<min(end, token + 14) {
                    if let found = KindNames.table.match(reading.tokens, at: next, limit: end) { return found.value }
                }
            case .deze, .dit:
                guard let found = KindNames.table.match(reading.tokens, at: token + 1, limit: end),
                    found.value != .bijlage, found.value != .verordening
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
    private static func structureKind(_ reading: Reading, _ document: ExtractedDocument) -> DocumentKind {
        if document.adoptedDecision != nil {
            if document.proposedDecision != nil { return .raadsvoorstel }
            let articles = document.sections.count { $0.origin.rule == "section.part" && names(article: $0.title) }
            if articles >= 3 || (articles > 0 && setsRule(document)) { return .verordening }
            return opensWithCollege(reading) ? .collegebesluit : .raadsbesluit
        }
        if let first = document.proposedDecision?.beslispunten.first {
            return first.origin.rule == "decision.request" ? .motie : .raadsvoorstel
        }
        if isLetter(reading) { return .brief }
        return opensMeeting(reading) ? .notulen : .overig
    }

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
        return (2..<max(2, min(reading.tokens.count, 3002))).contains { token in
            reading.tokens.payloads[token] == meeting && reading.keyword(token) == .vergadering
                && opens.matches(reading, token - 2)
        }
    }

    private static func opensWithCollege(_ reading: Reading) -> Bool {
        for index in 0..<min(reading.lines.count, 60) {
            let content = reading.lines[index].content
            guard !content.isEmpty,
                DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
            else { continue }
            return reading.keyword(content.lowerBound + 1) == .college
                || mayor.matches(reading, content.lowerBound)
        }
        return false
    }

    private static let salutations = PhraseTable(.salutation)
    private static let opens = Stems(.meetingOpens)
    private static let mayor = Stems(.openingMayor)
    /// As they are printed in the head of a message.
    private static let correspondents = Set(PhraseRole.labelCorrespondent.phrases.map(\.capitalisedWord))

    /// `Artikel 1`.
    private static func names(article title: String) -> Bool {
        PhraseRole.titleArticle.phrases.contains { title.hasPrefix($0.capitalisedWord) }
    }

    private static func isLetter(_ reading: Reading) -> Bool {
        (0..<min(reading.lines.count, 60)).contains { index in
            let content = reading.lines[index].content
            return salutations.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
        }
    }
}

extension String {
    /// With a capital at its beginning.
    fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst() }
}
