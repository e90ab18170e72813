/// Words that tell headings from other short lines.
package enum HeadingWords {
    /// Beginnings of short lines that are no headings: the formal parts of a decision, signatures, greetings, page feet.
    package static let none = PhraseTable(.headingNot)

    /// All that a chapter says.
    package static let nothing = PhraseTable(.chapterNothing)

    /// Titles that are headings wherever they stand alone on a line, also before another heading or a list.
    package static let titles = PhraseTable(.titleChapter)

    /// Titles whose first letter OCR read as an l.
    package static let misread = PhraseTable(.titleMisread)

    /// What the head of an official publication says above its title.
    package static let mastheads = PhraseTable(.titleMasthead)

    /// Names of parts that a number follows.
    package static let parts = PhraseTable(.titlePart)

    /// Words with which a question begins.
    package static let question = PhraseTable(.titleQuestion)
}
