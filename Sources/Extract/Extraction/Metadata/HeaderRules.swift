import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for what a document says of itself as a whole.
enum HeaderRules {
    static func header(_ reading: Reading, fields: HeaderFields, title: DocumentKind?, _ document: ExtractedDocument)
        -> DocumentHeader
    {
        let registered = RegisteredValues(reading.declared)
        let kind = registered.kind ?? title ?? KindRules.kind(reading, fields, document)
        let date = registered.date.map { ($0, .declared) } ?? date(reading, fields, kind, document)
        let own = listsItems(kind) ? nil : subject(reading, fields, document)
        return DocumentHeader(
            kind: kind, gemeente: GemeenteRules.gemeente(reading, fields: fields),
            date: date?.day, dateSource: date?.source,
            zaaknummer: registered.zaaknummer, subject: registered.subject ?? own,
            fields: HeaderFieldRules.fields(reading))
    }

    /// A list of decisions or a report has a subject per agenda item, and none of its own.
    private static func listsItems(_ kind: DocumentKind) -> Bool {
        kind == .besluitenlijst || kind == .notulen || kind == .agenda
    }

    // MARK: Subject

    /// The field `Onderwerp` or `Betreft`, else the subject of the proposal that the besluit names.
    private static func subject(_ reading: Reading, _ fields: HeaderFields, _ document: ExtractedDocument) -> String? {
        if let field = fields.first(.subject) { return reading.folded(field.value) }
        return document.adoptedDecision?.subject
    }

    // MARK: Date

    /// The day of the paper: what the text states, else what its format declares, else what the name of its file says.
    private static func date(
        _ reading: Reading, _ fields: HeaderFields, _ kind: DocumentKind, _ document: ExtractedDocument
    ) -> (day: CalendarDate, source: DateSource)? {
        if let day = statedDay(reading, fields, kind, document) { return (day, .text) }
        if kind.isSent, let month = lineMonth(reading) { return (month, .month) }
        if let day = reading.declared.date.flatMap(DeclaredValues.day) { return (day, .declared) }
        return reading.declared.fileName.flatMap(FileNameDay.day).map { ($0, .fileName) }
    }

    private static func statedDay(
        _ reading: Reading, _ fields: HeaderFields, _ kind: DocumentKind, _ document: ExtractedDocument
    ) -> CalendarDate? {
        let sent = fieldDay(reading, fields, .sent)
        let own = fieldDay(reading, fields, .date) ?? (kind.isSent ? nil : sent)
        let board = fieldDay(reading, fields, .boardMeeting)
        let meeting = fieldDay(reading, fields, .meeting) ?? board
        let adopted = document.adoptedDecision
        switch kind {
        case .besluitenlijst, .notulen, .agenda, .toezeggingenlijst:
            // The day on which a list was sent or published says least of its meeting.
            return fieldDay(reading, fields, .date) ?? meeting
                ?? topDay(reading, before: reading.layout.tree.count) ?? sent
        case .raadsbesluit, .collegebesluit, .verordening:
            return own ?? adopted?.meetingDate ?? meeting ?? placeDay(reading, fields) ?? decisionDay(reading)
                ?? adopted?.proposalDate
        case .motie, .amendement:
            return own ?? meeting ?? assemblyDay(reading) ?? placeDay(reading, fields)
                ?? topDay(reading, before: considerations(reading))
        case .raadsvoorstel, .raadsinformatiebrief, .startnotitie, .collegevoorstel, .initiatiefvoorstel,
            .schriftelijkeVragen, .evaluatie, .bijlage, .brief, .overig, .bestemmingsplan, .kennisgeving, .rapport:
            return own ?? adopted?.proposalDate ?? placeDay(reading, fields) ?? sent ?? board ?? meeting ?? lineDay(
                reading)
                ?? (kind == .schriftelijkeVragen ? askedDay(reading) : nil)
        }
    }

    private static func fieldDay(_ reading: Reading, _ fields: HeaderFields, _ role: HeaderLabel.Role) -> CalendarDate?
    {
        for field in fields.fields where field.role == role || firstRole(reading, field) == role {
            let value = field.value
            if let found = DateRules.firstDay(in: reading, from: value.lowerBound, before: value.upperBound) {
                return found.day
            }
        }
        return nil
    }

    /// `Datum / Kenmerk`: what the first of two labels in one stands for.
    private static func firstRole(_ reading: Reading, _ field: LabelledField) -> HeaderLabel.Role? {
        guard let slash = field.label.first(where: { reading.isMark($0, "/") }) else { return nil }
        let known = HeaderLabel.table.match(reading.tokens, at: field.label.lowerBound, limit: slash)
        return known?.end == slash ? known?.value.role : nil
    }

    /// How many blocks at the top may hold the day of a list or the title of a paper.
    private static let mostBlocksOfTitle = 14
    /// How many blocks the head of a motie or amendement may have.
    private static let mostBlocksOfHead = 60

    /// The first day in the blocks at the top: `Besluitenlijst van de vergadering van 3 juni 2024`.
    private static func topDay(_ reading: Reading, before end: Int) -> CalendarDate? {
        let last = min(end, mostBlocksOfTitle)
        guard last > 0 else { return nil }
        let limit = reading.layout.tree[last - 1].tokens.upperBound
        return ownDay(reading, 0..<limit)
    }

    /// The first day in `tokens` that is not of something else.
    private static func ownDay(_ reading: Reading, _ tokens: Range<Int>) -> CalendarDate? {
        var start = tokens.lowerBound
        while let found = DateRules.firstDay(in: reading, from: start, before: tokens.upperBound) {
            // A day in the row of a table is that of an item.
            let isInRow = reading.layout.tree[reading.layout.tree.index(ofToken: found.tokens.lowerBound)].kind == .row
            if !isInRow, !isOfAnother(reading, found.tokens.lowerBound) { return found.day }
            start = found.tokens.upperBound
        }
        return nil
    }

    /// `uiterlijk 1 mei`, `de wet van 14 februari`, `uw brief van 3 juni`: a day of something else than the paper.
    private static func isOfAnother(_ reading: Reading, _ day: Int) -> Bool {
        switch reading.keyword(day - 1) {
        // `Stand per 16 januari 2024`
        case .per: reading.kind(day - 2) != .word || !stands.contains(reading.tokens.hashes[day - 2])
        case .uiterlijk, .voor, .vanaf, .tot, .tm, .na: true
        case .van, .dd, .op: reading.kind(day - 2) == .word && others.contains(reading.tokens.hashes[day - 2])
        default: false
        }
    }

    private static let others = WordSet(.dayOther)
    private static let stands = WordSet(.dayState)

    /// The first block of what a motie or amendement weighs or asks: the days below it are not its own.
    private static func considerations(_ reading: Reading) -> Int {
        let tree = reading.layout.tree
        let first = (0..<min(tree.count, mostBlocksOfHead)).first { index in
            let content = tree[index].content
            return DecisionLeadIns.clauses.match(reading.tokens, at: content.lowerBound, limit: content.upperBound)
                != nil
                || DecisionLeadIns.requests.match(reading.tokens, at: content.lowerBound, limit: content.upperBound)
                    != nil
        }
        return first ?? tree.count
    }

    /// `De raad …, in vergadering bijeen op DATE`.
    private static func assemblyDay(_ reading: Reading) -> CalendarDate? {
        let below = considerations(reading)
        let tree = reading.layout.tree
        for index in 0..<min(below, mostBlocksOfHead) {
            let content = tree[index].content
            guard
                DecisionLeadIns.openings.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
            else { continue }
            let end = tree[min(index + 1, below - 1)].tokens.upperBound
            if let day = ownDay(reading, content.lowerBound..<end) { return day }
        }
        return nil
    }

    /// Tokens of a place and a day, with the address that may stand before them.
    private static let placeAndDay = 3...14

    /// `Waterlede, 3 mei 2022`: a place and a day in a block of their own.
    private static func placeDay(_ reading: Reading, _ fields: HeaderFields) -> CalendarDate? {
        for block in reading.layout.tree.blocks
        where placeAndDay.contains(block.content.count) {
            let content = block.content
            // `Raadsvergadering d.d. 13 oktober 2011`
            let isOfMeeting =
                block.kind == .field
                && fields.fields.contains { $0.role == .meeting && content.overlaps($0.label) }
            guard !isOfMeeting, reading.kind(content.lowerBound) == .word,
                reading.flags(content.lowerBound).contains(.capitalised),
                let comma = content.last(where: { reading.isMark($0, ",") || reading.keyword($0) == .dd })
            else { continue }
            let start = reading.keyword(comma + 1) == .dd ? comma + 2 : comma + 1
            if let (day, end) = DateRules.day(in: reading, from: start), end >= content.upperBound - 1 { return day }
        }
        return nil
    }

    /// A day and nothing else in a block below the title: `17 april 2012`.
    private static func lineDay(_ reading: Reading) -> CalendarDate? {
        for block in reading.layout.tree.blocks.prefix(mostBlocksOfTitle) where !block.content.isEmpty {
            if let (day, end) = DateRules.day(in: reading, from: block.content.lowerBound),
                end == block.content.upperBound
            {
                return day
            }
        }
        return nil
    }

    /// A month and nothing else in a block below the title, or in a column of it: `Maart 2024`. Its first day.
    private static func lineMonth(_ reading: Reading) -> CalendarDate? {
        for block in reading.layout.tree.blocks.prefix(mostBlocksOfTitle) {
            for part in reading.parts(of: block) {
                guard let first = part.first, let month = reading.keyword(first).month,
                    let year = DateRules.yearBehind(
                        in: reading, from: DateRules.behindAbbreviation(in: reading, first)),
                    year.end == part.upperBound
                else { continue }
                return CalendarDate(year: year.year, month: month, day: 1)
            }
        }
        return nil
    }

    /// `B&W-nummer 22.0231, besluit d.d. 24 mei 2022` in the head.
    private static func decisionDay(_ reading: Reading) -> CalendarDate? {
        for token in 1..<max(1, min(reading.tokens.count, MetadataLimits.tokensOfDecisionDay))
        where reading.keyword(token) == .dd && reading.keyword(token - 1) == .besluit {
            if let (day, _) = DateRules.day(in: reading, from: token + 1) { return day }
        }
        return nil
    }

    /// `Schriftelijke vragen …, gesteld op 5 maart 2021` in the head.
    private static func askedDay(_ reading: Reading) -> CalendarDate? {
        for token in 1..<max(1, min(reading.tokens.count, MetadataLimits.tokensOfAskedDay))
        where reading.keyword(token) == .op {
            guard asking.matches(reading, token - 1),
                let (day, _) = DateRules.day(in: reading, from: token + 1)
            else { continue }
            return day
        }
        return nil
    }

    private static let asking = Stems(.dayAsked)
}

extension DocumentKind {
    /// A letter or report, which has a day of its own before it is sent.
    fileprivate var isSent: Bool {
        switch self {
        case .besluitenlijst, .notulen, .agenda, .toezeggingenlijst, .raadsbesluit, .collegebesluit, .verordening,
            .motie,
            .amendement:
            false
        default: true
        }
    }
}
