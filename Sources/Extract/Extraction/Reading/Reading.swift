package import Layout
package import Lexing
package import SourceText

/// A document while its facts are read: what every rule sees and none changes. A class, so that the many small readers
/// that hold it cost one count of references each and not one for every array.
package final class Reading: TokenReading, @unchecked Sendable {
    package let text: StructuredText
    package let declared: DeclaredMetadata
    /// What each part of it is.
    package let layout: DocumentLayout
    package let lines: LineTable
    /// The numbers of its notes: a figure may end in the mark of one.
    let notes: Set<Int>
    /// Where rules may begin to read.
    let interests: Prefilter
    /// When a kind has more facts than that no further ones are looked for: the document is refused by its caller.
    let mostFacts: Int

    /// - Parameters:
    ///   - table: what the rules that will read it begin with.
    ///   - marksAll: whether rules look at each token, for tests of the prefilter.
    init(
        text: StructuredText, tokens: TokenStream, declared: DeclaredMetadata, table: InterestTable,
        mostFacts: Int = .max, marksAll: Bool = false
    ) {
        self.text = text
        self.mostFacts = mostFacts
        self.declared = declared
        layout = DocumentLayout(TokenReading(bytes: text.bytes, tokens: tokens), text, mostHeadings: mostFacts)
        lines = layout.lines
        notes = layout.noteNumbers(tokens)
        interests = marksAll ? Prefilter(markingAll: text, tokens, table) : Prefilter(text, tokens, table)
        super.init(bytes: text.bytes, tokens: tokens)
    }

    /// Whether a token begins text of its own, so that no sentence goes on with it.
    func isSetApart(_ token: Int) -> Bool { layout.isSetApart(token, self) }

    /// A label or value by itself, which no table or heading is looked for in.
    init(words: String) {
        let bytes = Array(words.utf8)
        (text, declared, mostFacts) = (StructuredText(bytes: bytes), DeclaredMetadata(), .max)
        let tokens = TokenStream(lexing: bytes)
        layout = DocumentLayout(words: TokenReading(bytes: bytes, tokens: tokens), text)
        lines = layout.lines
        notes = []
        interests = Prefilter(showingAll: tokens.count)
        super.init(bytes: bytes, tokens: tokens)
    }
}
