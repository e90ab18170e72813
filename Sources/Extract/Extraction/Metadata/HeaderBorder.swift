import Lexing
import Vocabulary

/// Beginnings of lines with which the body of a paper starts, whatever its house style.
enum HeaderBorder {
    static let table = PhraseTable(.bodyOpening)
}
