/// Beginnings of lines with which the body of a paper starts, whatever its house style.
package enum HeaderBorder {
    package static let table = PhraseTable(.bodyOpening)
}
