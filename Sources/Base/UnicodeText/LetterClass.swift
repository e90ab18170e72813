import CICU

/// What a character is to a word, by Unicode's general category.
package enum LetterClass: Sendable {
    /// No part of one: a space, a mark of punctuation, a sign, no character at all.
    case none
    /// Belongs to the letter before it: a combining mark, a joiner.
    case joined
    /// A letter without case or in lower case, or a digit outside ASCII.
    case letter
    /// A letter in upper or title case.
    case capital

    /// The class of a code point; `none` for a number that is none.
    /// - Complexity: O(1).
    package init(_ codePoint: UInt32) {
        switch griffie_icu_letter(codePoint) {
        case Int32(GRIFFIE_JOINED): self = .joined
        case Int32(GRIFFIE_LETTER): self = .letter
        case Int32(GRIFFIE_CAPITAL): self = .capital
        default: self = .none
        }
    }
}
