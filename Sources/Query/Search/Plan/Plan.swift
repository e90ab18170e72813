import Analysis
import IndexSchema
import QueryLanguage

/// What a query asks of the index: a set of documents for each node, scores for the words. The same for all segments.
indirect enum Plan {
    case everything
    case nothing
    /// Documents with any word in a text field.
    case filled(Field)
    case word([UInt8], Scope)
    /// As a word, and for less documents that have it as part of a compound.
    case loose([UInt8], Scope)
    /// A compound and its parts: documents that have it, or for less its parts as words next to each other.
    case compound([UInt8], parts: [[UInt8]], Scope)
    /// What the plan finds, for a share of the score, since it stands for what was typed.
    case lessened(Plan, as: Substitute)
    /// A word of the index that was misread for one that no document has, or that for it.
    case misread([UInt8], Scope)
    /// At least two terms, in order.
    case phrase([[UInt8]], Scope)
    /// Documents of the plan that have the words as they are spelled.
    case exact(Plan, [Spelled], Scope)
    /// Words or phrases near each other.
    case spaced(Spacing, Scope)
    /// Documents of the candidates with a sentence or paragraph of the text that passes the test; scored as the candidates.
    case within(TextUnit, UnitTest, candidates: Plan)
    case prefix(Prefix, Scope)
    /// Terms at most `distance` (1 or 2) letters from the term.
    case near([UInt8], distance: Int, Scope)
    /// A whole value of an exact field.
    case value(Field, [UInt8])
    /// Every value of an exact field that a test lets through.
    case values(Field, ValuePattern)
    /// Documents with a date in `first ... last` (day numbers).
    case dates(first: Int64, last: Int64)
    /// Documents with a pair of values in the column that overlaps `least ... greatest`.
    case overlaps(Column, least: Int64, greatest: Int64)
    case not(Plan)
    case and([Plan])
    case or([Plan])
}

/// What is asked for though it was not typed.
struct Substitute {
    enum Reason: String {
        /// The parts of a compound, as words next to each other.
        case parts
        /// Another name of a law or municipality.
        case name
        /// An abbreviation that papers introduce, or what it stands for.
        case abbreviation
        /// A compound of which the words were typed apart.
        case joined
    }

    let reason: Reason
    /// The terms that were typed, each of which it stands for in part; none where there is one word.
    var typed: [[UInt8]] = []
    var scope = Scope.anywhere

    static let parts = Substitute(reason: .parts)
}

/// A word as it is spelled: the term of its form, none where that is its stem.
struct Spelled: Hashable {
    let stem: [UInt8]
    let form: [UInt8]?

    /// The word, small and without accents.
    var letters: [UInt8] { form.map { Array($0.dropFirst(HiddenTerm.forms(of: stem).count)) } ?? stem }
}

/// Where words are looked for.
enum Scope: Hashable {
    /// In any text field.
    case anywhere
    case only(Field)

    /// The field that decides which documents have a word: `tekst` holds what the others do.
    var mainField: Field {
        switch self {
        case .anywhere: .tekst
        case .only(let field): field
        }
    }

    /// The fields that add to the score, in the order in which they are added.
    var otherFields: [Field] {
        switch self {
        case .anywhere: [.titel, .besluit]
        case .only: []
        }
    }
}

/// Which terms of the dictionary a prefix stands for: those that begin with the letters, and the stem that the letters
/// have as a word. `bewoners*` finds what `bewoners` finds, whose stem is `bewoner`.
///
/// The same for the end of words: `*kredieten` finds what ends in `kredieten` or in its stem.
struct Prefix: Hashable {
    let letters: [UInt8]
    let stem: [UInt8]
    /// Whether terms end so, instead of beginning.
    var isEnding = false

    func holds(_ term: [UInt8]) -> Bool {
        if !isEnding { return term.starts(with: letters) || term == stem }
        return !HiddenTerm.isHidden(term)
            && (term.suffix(letters.count).elementsEqual(letters) || term.suffix(stem.count).elementsEqual(stem))
    }
}
