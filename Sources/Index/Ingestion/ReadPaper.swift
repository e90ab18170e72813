package import DocumentReading
package import IndexSchema
import Lexing
import SourceText

/// A paper as an index would hold it, read from a file and put into none.
package struct ReadPaper: Sendable {
    package let summary: DocumentSummary
    package let document: StoredDocument

    package init(summary: DocumentSummary, document: StoredDocument) {
        (self.summary, self.document) = (summary, document)
    }
}

extension DocumentPipeline {
    /// - Complexity: O(*n*) in the document's size.
    package func paper(of document: CouncilDocument) throws(ReadError) -> ReadPaper {
        let tokens = try tokens(of: document)
        let facts = try facts(of: document, tokens: tokens)
        let name = RawText.bytes(of: document.path)
        let title = PaperTitle(of: document, facts, tokens, fileName: name).text
        return ReadPaper(
            summary: DocumentSummary(of: document, facts, title: title, name: name),
            document: StoredDocument(
                facts: facts, text: document.structure.bytes, offsets: document.structure.offsets))
    }
}
