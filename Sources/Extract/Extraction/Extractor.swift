import Layout
package import Lexing
package import SourceText

/// Reads the facts of a document from its typed tokens and blocks. Holds only tables; one serves any number of threads.
///
/// The order in `extract` is the order of claims: what an earlier kind has claimed a later one leaves alone, so that a
/// year inside a case number is no date and a figure of an article no amount.
///
/// To add a kind of fact: a `ListedFact` with its rules, its marked texts under `Tests/ExtractionTests/Corpora`, a list in
/// `ExtractedDocument`, a line in `extract`, and one in `interests` if its rules begin with certain tokens.
package struct Extractor: Sendable {
    package init() {}

    /// What the rules of each interest begin with. Sentences alone are told by what stands before a token.
    static let interests = InterestTable([
        (.law, LegalReferenceScan.firstTokens), (.sentence, FirstTokens(kinds: [.listMarker, .cellBorder])),
        (.amount, AmountScan.firstTokens), (.date, DateScan.firstTokens), (.number, ZaaknummerScan.firstTokens),
        (.place, GemeenteRules.firstTokens), (.address, FirstTokens(kinds: [.address])),
    ])

    /// - Complexity: O(*n*), *n* the number of bytes of the text.
    package func extract(
        _ text: StructuredText, tokens: TokenStream, declared: DeclaredMetadata = DeclaredMetadata()
    ) -> ExtractedDocument {
        read(text, tokens, declared, mostFacts: .max).document
    }

    /// The same; nil where there are more than `mostFacts` facts, all kinds together. Then no kind takes memory for more
    /// than about so many.
    package func extract(
        _ text: StructuredText, tokens: TokenStream, declared: DeclaredMetadata, mostFacts: Int
    ) -> ExtractedDocument? {
        extractPassages(text, tokens: tokens, declared: declared, mostFacts: mostFacts)?.document
    }

    /// The same, and the bytes at which the passages of the text begin: its headings, paragraphs, items and rows.
    package func extractPassages(
        _ text: StructuredText, tokens: TokenStream, declared: DeclaredMetadata, mostFacts: Int
    ) -> (document: ExtractedDocument, passages: [UInt32])? {
        let found = read(text, tokens, declared, mostFacts: mostFacts)
        return found.document.factCount > mostFacts ? nil : found
    }

    /// Rules read a text without the escapes of Markdown; places are those of the text as it is.
    private func read(
        _ text: StructuredText, _ tokens: TokenStream, _ declared: DeclaredMetadata, mostFacts: Int
    ) -> (document: ExtractedDocument, passages: [UInt32]) {
        guard let plain = UnescapedText(text) else {
            let reading = Reading(
                text: text, tokens: tokens, declared: declared, table: Self.interests, mostFacts: mostFacts)
            return (extract(reading), Self.passages(reading) { $0 })
        }
        let lexed = TokenStream(lexing: plain.text.bytes)
        let reading = Reading(
            text: plain.text, tokens: lexed, declared: declared, table: Self.interests, mostFacts: mostFacts)
        return (
            extract(reading).moved(plain.original),
            Self.passages(reading) { plain.original(of: ByteRange(start: $0, end: $0 + 1)).start }
        )
    }

    /// The first bytes of the blocks of a document's tree, in order.
    private static func passages(_ reading: Reading, _ place: (Int) -> Int) -> [UInt32] {
        reading.layout.tree.blocks.map {
            UInt32(clamping: place(Int(reading.tokens.starts[$0.tokens.lowerBound])))
        }
    }

    func extract(_ reading: Reading) -> ExtractedDocument {
        let tokens = reading.tokens
        var claims = Claims(tokenCount: tokens.count)
        var document = ExtractedDocument()
        let (fields, tree) = (reading.layout.fields, reading.layout.tree)
        document.sections = SectionRules.sections(reading)
        let title = KindRules.titleKind(reading, fields: fields, sections: document.sections)
        DecisionRules.decisions(reading, tree, fields: fields, title: title, into: &document)
        document.header = HeaderRules.header(reading, fields: fields, title: title, document)
        DecisionRules.settle(in: &document)
        document.ballots = BallotRules.ballots(reading, tree, header: document.header)
        document.secrecy = SecrecyRules.marks(reading, tree, fields: fields)
        document.zaaknummers = ZaaknummerRules.zaaknummers(reading, header: &document.header, claims: &claims)
        document.legalReferences = LegalReferenceRules.references(reading, header: document.header, claims: &claims)
        document.amounts = AmountRules.amounts(reading, claims: &claims)
        document.dates = DateRules.dates(reading, header: document.header, claims: &claims)
        document.deadlines = DeadlineRules.deadlines(
            reading, dates: document.dates, header: document.header, sections: document.sections)
        DecisionRules.nameLegalBasis(reading, tree, in: &document)
        document.relatedDecisions = RelatedDecisionRules.relatedDecisions(reading, document)
        document.doubt(reading.text.doubtful)
        return document
    }
}
