package import Calendar
package import Extraction
package import SourceText
package import Vocabulary

/// What the index keeps of a document besides its summary, to be read back one document at a time.
package struct StoredDocument: Hashable, Sendable {
    package var facts: ExtractedDocument
    /// The text that the facts' ranges point into, valid UTF-8.
    package var text: [UInt8]
    /// From the text back to the file's own bytes.
    package var offsets: OffsetMap

    package init(facts: ExtractedDocument, text: [UInt8], offsets: OffsetMap = .identity) {
        self.facts = facts
        self.text = text
        self.offsets = offsets
    }
}

/// What a row of a list shows of a document: the value of `Column.kop`, small and quick to fetch.
package struct DocumentSummary: Hashable, Sendable {
    /// The path's bytes as handed in, the document's name in `Field.bron`.
    package var path: [UInt8]
    /// `markdown`, `text`, `html`, `xml`, `pdf`.
    package var format: String
    /// Whether its text is parted into pages by form feeds.
    package var hasPages: Bool { format == "pdf" }
    /// Size of the file in bytes.
    package var size: Int
    /// The subject, else the first heading, else the file's name.
    package var title: String
    package var kind: DocumentKind
    package var gemeente: String?
    package var date: CalendarDate?
    package var zaaknummer: String?
    /// The first mark of secrecy of the paper itself, else the first in it; nil where it has none.
    package var secrecy: SecrecyMark.Kind?
    /// Whether that is of the paper itself, and not only of something that it speaks of.
    package var isSecret: Bool

    package init(
        path: [UInt8], format: String, size: Int, title: String, kind: DocumentKind, gemeente: String?,
        date: CalendarDate?, zaaknummer: String?, secrecy: SecrecyMark.Kind? = nil, isSecret: Bool = false
    ) {
        self.path = path
        self.format = format
        self.size = size
        self.title = title
        self.kind = kind
        self.gemeente = gemeente
        self.date = date
        self.zaaknummer = zaaknummer
        self.secrecy = secrecy
        self.isSecret = isSecret
    }

    /// The path for people and programs; as `RawText` shows it.
    package var displayPath: String { RawText.shown(path) }
}
