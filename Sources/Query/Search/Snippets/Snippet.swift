package import Extraction
package import SourceText

/// A piece of a document that shows why it was found.
package struct Snippet: Hashable, Sendable {
    package enum Origin: Hashable, Sendable {
        /// A point of what was decided, or of what is asked to be decided; the number that the document gives it.
        case beslispunt(number: Int, standing: Standing)
        case text
    }

    package let origin: Origin
    /// White space folded to one space, without marks of type and tables.
    package let text: String
    /// The words that were asked for: UTF-8 bytes of `text`, ascending, not overlapping. Of a compound the part that was.
    package let highlights: [ByteRange]
    /// Where it stands in the document's text.
    package let range: ByteRange
    /// The page, from 1, on which the first of the words stands, where form feeds part pages in the text.
    package let page: Int
}
