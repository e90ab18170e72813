/// A heading of a document.
package struct Heading: Hashable, Sendable {
    /// What told that it is one.
    package enum Origin: String, Hashable, Sendable {
        /// The format marks it: `#`, `<h2>`, a style of Word.
        case marked
        /// A line wholly in bold that closes no sentence.
        case bold
        /// `5.1. Wmo: …` above its own body, or one of a series of numbered titles.
        case numbered
        /// `A. Nieuwe brug` above what was decided.
        case lettered
        /// `Artikel 3 - Leges`, `Vraag 1`: a part that is named with its number.
        case part
        /// A line that is one question.
        case question
        /// A title that council papers use, alone on its line.
        case title
        /// A line that names the kind of paper.
        case kind
        /// Any other short line behind a closed sentence and above a body.
        case short

        /// Whether layout alone told, so that it may be wrong where nothing else speaks against it.
        var isProbable: Bool {
            switch self {
            case .bold, .numbered, .lettered, .question, .short: true
            case .marked, .part, .title, .kind: false
            }
        }
    }

    /// Half open.
    package var lines: Range<Int>
    /// The tokens of its title: with its number, without marks of the format.
    package var title: Range<Int>
    package var origin: Origin
    /// 1 to 6 where its form gives one.
    package var level: Int?
}
