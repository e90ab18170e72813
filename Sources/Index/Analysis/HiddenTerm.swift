/// Terms of the text fields that are no words: what stands for them begins with a sign that no word has.
package enum HiddenTerm {
    /// Stands where a sentence begins within a paragraph, at the position of its first word.
    package static let sentence = [UInt8](".zin".utf8)
    /// Stands where a paragraph begins, an item, a row, a heading, at the position of its first word.
    package static let paragraph = [UInt8](".alinea".utf8)

    private static let formMark = UInt8(ascii: "=")

    /// Tells which of the occurrences of a stem in a field of a document are spelled so, where that is not the stem itself: its
    /// positions are their places among these, from 0, which take fewer bits than where they stand.
    package static func form(_ letters: [UInt8], of stem: [UInt8]) -> [UInt8] { forms(of: stem) + letters }

    /// What the terms of all such forms of a stem begin with.
    package static func forms(of stem: [UInt8]) -> [UInt8] { [formMark] + stem + [formMark] }

    /// Whether a term is no word: what goes through the words of an index leaves it out.
    package static func isHidden(_ term: [UInt8]) -> Bool {
        term.first == PartTerm.mark || term.first == sentence[0] || term.first == formMark
    }
}
