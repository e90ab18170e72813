import Extraction
import Lexing
import SourceText

extension Reading {
    /// A text without blocks, as a sample holds it.
    init(plain text: String) {
        let bytes = Array(text.utf8)
        self.init(text: StructuredText(bytes: bytes), tokens: TokenStream(lexing: bytes), declared: DeclaredMetadata())
    }
}
