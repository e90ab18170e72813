/// The terms that parts of compounds have in the index: their stems behind a sign that no word has.
///
/// A paper with `kredietaanvraag` has the term `kredietaanvraag`, and `+krediet` and `+aanvraag` once in each field.
package enum PartTerm {
    static let mark = UInt8(ascii: "+")

    /// The term of the words that have a word as a part.
    package static func of(_ stem: [UInt8]) -> [UInt8] { [mark] + stem }

    /// Whether a term is a part of a compound.
    package static func isPart(_ term: [UInt8]) -> Bool { term.first == mark }
}
