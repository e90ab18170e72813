/// Terms of the text fields that are no words: what stands for them begins with a sign that no word has.
package enum HiddenTerm {
    /// Stands where a sentence begins within a paragraph, at the position of its first word.
    package static let sentence = [UInt8](".zin".utf8)
    /// Stands where a paragraph begins, an item, a row, a heading, at the position of its first word.
    package static let paragraph = [UInt8](".alinea".utf8)

    /// Whether a term is no word: what goes through the words of an index leaves it out.
    package static func isHidden(_ term: [UInt8]) -> Bool { term.first == PartTerm.mark || term.first == sentence[0] }
}
