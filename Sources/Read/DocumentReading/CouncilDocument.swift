package import SourceText

/// A document as it was read: its text with the blocks, and what its format says about it.
package struct CouncilDocument: Sendable {
    /// As it was handed in.
    package var path: String
    /// How it was read. A `.txt` file that is set in Markdown is `.markdown`.
    package var format: DocumentFormat
    package var encoding: TextEncoding
    /// Size of the file in bytes.
    package var originalByteCount: Int
    package var structure: StructuredText
    /// What the format itself declares, not what the text says.
    package var declared: DeclaredMetadata
    /// What a reader should know about how it was read; ranges are bytes of the file.
    package var warnings: [Diagnostic]
    /// What may still be taken to work on it.
    package var allowance: MemoryAllowance
    /// The numbers of the pages on which nothing was found that can be read, rising.
    package var unreadPages: [Int] = []
    /// Whether the pictures of these were looked at.
    package var hasTriedPictures = false
    /// What was read from pictures of its pages.
    package var recognised = RecognisedText()
}
