import Lexing
import SourceText

@testable import Extraction

extension Reading {
    /// A text without blocks, as a sample holds it.
    convenience init(plain text: String) {
        let bytes = Array(text.utf8)
        self.init(
            text: StructuredText(bytes: bytes), tokens: TokenStream(lexing: bytes), declared: DeclaredMetadata(),
            table: Extractor.interests)
    }
}

extension ExtractedDocument {
    /// What is extracted from a text without blocks.
    init(of text: String) {
        let reading = Reading(plain: text)
        self = Extractor().extract(reading.text, tokens: reading.tokens)
    }
}

extension DocumentHeader {
    /// A header that states that day, `2022-11-08`.
    init(stating date: String?) {
        self.init()
        self.date = date.flatMap { DateRules.firstDay(in: Reading(plain: $0), from: 0, before: 1)?.day }
    }
}

extension DateRules {
    static func dates(_ reading: Reading, documentDate: String?) -> [DateExpression] {
        var claims = Claims(tokenCount: reading.tokens.count)
        return dates(reading, header: DocumentHeader(stating: documentDate), claims: &claims)
    }
}

extension DeadlineRules {
    static func deadlines(_ reading: Reading, documentDate: String?) -> [Deadline] {
        deadlines(
            reading, dates: DateRules.dates(reading, documentDate: documentDate),
            header: DocumentHeader(stating: documentDate),
            sections: SectionRules.sections(reading))
    }
}
