/// What made a block what it is, by the name that `griffie text --layout` prints behind each block.
package enum LayoutRule: String, CaseIterable, Sendable {
    /// The format marks a heading: `#`, `<h2>`, a style of Word.
    case headingMarked = "heading.marked"
    /// A line wholly in bold that closes no sentence.
    case headingBold = "heading.bold"
    /// A number and a title above a body, or one of a series of numbered titles.
    case headingNumbered = "heading.numbered"
    /// A letter and a title above what was decided.
    case headingLettered = "heading.lettered"
    /// A part that is named with its number: `Artikel 3 - Leges`, `Vraag 1`.
    case headingPart = "heading.part"
    /// A line that is one question.
    case headingQuestion = "heading.question"
    /// A title that council papers use, alone on its line.
    case headingTitle = "heading.title"
    /// A line that names the kind of paper.
    case headingKind = "heading.kind"
    /// Any other short line behind a closed sentence and above a body.
    case headingShort = "heading.short"
    /// Lines of running text, joined.
    case paragraph
    /// A figure with a point, bracket or degree sign.
    case itemFigure = "item.figure"
    /// A letter with a point or bracket.
    case itemLetter = "item.letter"
    /// A Roman figure.
    case itemRoman = "item.roman"
    /// A bullet of any font.
    case itemBullet = "item.bullet"
    /// A figure without a sign, where the next one follows.
    case itemBare = "item.bare"
    /// A paragraph between two items, whose number was lost.
    case itemLost = "item.lost"
    /// A row of a table that the format marks.
    case rowMarked = "row.marked"
    /// A row between pipes or tabs.
    case rowBordered = "row.bordered"
    /// A row that wide gaps alone set apart.
    case rowAligned = "row.aligned"
    /// A note, with its mark, at the foot of a page or at the end.
    case note
    /// A line of the labels and values at the top.
    case field

    /// The kind of block that it makes.
    var kind: TextBlock.Kind {
        switch self {
        case .headingMarked, .headingBold, .headingNumbered, .headingLettered, .headingPart, .headingQuestion,
            .headingTitle, .headingKind, .headingShort:
            .heading
        case .paragraph: .paragraph
        case .itemFigure, .itemLetter, .itemRoman, .itemBullet, .itemBare, .itemLost: .item
        case .rowMarked, .rowBordered, .rowAligned: .row
        case .note: .note
        case .field: .field
        }
    }

    /// Whether it may be wrong where nothing else speaks against it: layout alone told.
    package var isProbable: Bool {
        switch self {
        case .headingBold, .headingNumbered, .headingLettered, .headingQuestion, .headingShort, .itemLost, .rowAligned:
            true
        case .headingMarked, .headingPart, .headingTitle, .headingKind, .paragraph, .itemFigure, .itemLetter,
            .itemRoman, .itemBullet, .itemBare, .rowMarked, .rowBordered, .note, .field:
            false
        }
    }
}

extension LayoutRule {
    init(_ origin: Heading.Origin) {
        switch origin {
        case .marked: self = .headingMarked
        case .bold: self = .headingBold
        case .numbered: self = .headingNumbered
        case .lettered: self = .headingLettered
        case .part: self = .headingPart
        case .question: self = .headingQuestion
        case .title: self = .headingTitle
        case .kind: self = .headingKind
        case .short: self = .headingShort
        }
    }

    /// Of an item of the list that `opening` begins.
    init(itemOf opening: ListMarker) {
        switch opening.style {
        case .figure, .dotted: self = .itemFigure
        case .lower, .upper: self = opening.isRoman ? .itemRoman : .itemLetter
        case .bullet: self = .itemBullet
        case .bare: self = .itemBare
        case .bareRoman: self = .itemRoman
        }
    }

    /// Of a row; of one that stands in no table, the borders of its cells.
    init(_ source: Table.Source?) {
        switch source {
        case .marked: self = .rowMarked
        case .bordered, nil: self = .rowBordered
        case .aligned: self = .rowAligned
        }
    }
}
