package import Lexing
import SourceText

/// Names by which council papers call their own kind.
package enum KindNames {
    package static let table = PhraseTable<DocumentKind>([
        .titleKindRaadsvoorstel: .raadsvoorstel,
        .titleKindRaadsbesluit: .raadsbesluit,
        .titleKindRaadsinformatiebrief: .raadsinformatiebrief,
        .titleKindStartnotitie: .startnotitie,
        .titleKindCollegevoorstel: .collegevoorstel,
        .titleKindCollegebesluit: .collegebesluit,
        .titleKindInitiatiefvoorstel: .initiatiefvoorstel,
        .titleKindMotie: .motie,
        .titleKindAmendement: .amendement,
        .titleKindVerordening: .verordening,
        .titleKindBesluitenlijst: .besluitenlijst,
        .titleKindNotulen: .notulen,
        .titleKindAgenda: .agenda,
        .titleKindSchriftelijkeVragen: .schriftelijkeVragen,
        .titleKindEvaluatie: .evaluatie,
        .titleKindBijlage: .bijlage,
        .titleKindOverig: .overig,
        .titleKindBestemmingsplan: .bestemmingsplan,
        .titleKindKennisgeving: .kennisgeving,
        .titleKindRapport: .rapport,
        .titleKindToezeggingenlijst: .toezeggingenlijst,
    ])

    /// The kind that a whole line names, a figure of a footnote and a closing colon left out: `Raadsinformatiebrief1`.
    package static func lineKind(_ reading: TokenReading, _ content: Range<Int>) -> DocumentKind? {
        guard !content.isEmpty, content.count <= 12 else { return nil }
        guard let found = match(reading, content) else { return nil }
        var end = found.end
        while end < content.upperBound, reading.isColon(end) || reading.tokens.kinds[end] == .emphasis { end += 1 }
        if end < content.upperBound, reading.tokens.kinds[end] == .number, end + 1 == content.upperBound { end += 1 }
        return end == content.upperBound ? found.kind : nil
    }

    /// The kind that the first words name, and the token behind them.
    package static func match(_ reading: TokenReading, _ content: Range<Int>) -> (kind: DocumentKind, end: Int)? {
        if let start = content.first, beginnings.contains(reading.tokens.hashes[start]),
            let found = named(reading, content)
        {
            return found
        }
        // `Artikel 38-vragen`, `Artikel 41 vragen`
        let first = content.lowerBound
        if content.count > 2, reading.keyword(first) == .artikel,
            (first + 2...first + 3).contains(where: { questions.matches(reading, $0) && $0 < content.upperBound })
        {
            return (.schriftelijkeVragen, first + 3)
        }
        // `Legesverordening Ede 2022`, `Algemene plaatselijke verordening Ede`: a short name and nothing else.
        let rules = Self.rules
        if content.count <= 7,
            let noun = (first..<min(first + 3, content.upperBound)).first(where: { rules.matches(reading, $0) }),
            noun == first || scopes.matches(reading, first)
        {
            return (.verordening, noun + 1)
        }
        guard let kind = withFootnote(reading, content.lowerBound) else { return nil }
        return (kind, content.lowerBound + 1)
    }

    /// The words that such a name can begin with: most lines begin with none of them.
    private static let beginnings = WordSet(allOf: [table.firstWords, states])

    /// The kind that the first words name as they stand in the list.
    private static func named(_ reading: TokenReading, _ content: Range<Int>) -> (kind: DocumentKind, end: Int)? {
        if let found = table.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) {
            return (found.value, found.end)
        }
        if content.count > 1, states.contains(reading.tokens.hashes[content.lowerBound]),
            let found = table.match(reading.tokens, at: content.lowerBound + 1, limit: content.upperBound)
        {
            return (found.value, found.end)
        }
        return nil
    }

    /// `Openbaar raadsvoorstel`, `Gewijzigd raadsbesluit`: what may stand before the name.
    private static let states = WordSet(.titleState)
    private static let questions = Stems(.titleInquiry)
    private static let rules = Stems(.ruleVerordening)
    private static let scopes = Stems(.titleScope)

    /// `Raadsinformatiebrief1`: a name with the figure of its footnote.
    private static func withFootnote(_ reading: TokenReading, _ token: Int) -> DocumentKind? {
        guard token < reading.tokens.count, reading.tokens.kinds[token] == .word, Byte.isDigit(reading.lastByte(token))
        else { return nil }
        let range = reading.tokens.range(token)
        let bytes = reading.bytes[range.start..<range.end - 1]
        let single = TokenStream(lexing: Array(bytes))
        return table.match(single, at: 0, limit: single.count)?.value
    }
}
