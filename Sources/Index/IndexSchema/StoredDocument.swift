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
    /// Where the facts stand on their pages; none for a format without.
    package var boxes: [ByteRange: [PageBox]]
    /// What was read from pictures of its pages, as the reader wrote it.
    package var recognised: [UInt8]

    package init(
        facts: ExtractedDocument, text: [UInt8], offsets: OffsetMap = .identity, boxes: [ByteRange: [PageBox]] = [:],
        recognised: [UInt8] = []
    ) {
        self.boxes = boxes
        self.recognised = recognised
        self.facts = facts
        self.text = text
        self.offsets = offsets
    }
}

/// What a row of a list shows of a document: the value of `Column.kop`, small and quick to fetch.
package struct DocumentSummary: Hashable, Sendable {
    /// The path's bytes as handed in, the document's name in `Field.bron`.
    package var path: [UInt8]
    /// `markdown`, `text`, `html`, `xml`, `pdf`, `image`, `docx`, `ppt` and the like.
    package var format: String
    /// Whether its text is parted into pages by form feeds.
    package var hasPages: Bool { ["pdf", "image", "ppt"].contains(format) }
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

    /// Whether it is a list or report of many cases, of a meeting mostly.
    package var tellsOfManyCases: Bool { kind.tellsOfManyCases }

    /// The path for people and programs; as `RawText` shows it.
    package var displayPath: String { RawText.shown(path) }
}
