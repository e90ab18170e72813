/// What made a block what it is: `griffie text --layout` prints it behind each block.
package enum LayoutRule: UInt8, CaseIterable, Sendable {
    // A heading: what told that it is one.
    case headingMarked, headingBold, headingNumbered, headingLettered, headingPart, headingQuestion, headingTitle
    case headingKind, headingShort
    case paragraph
    case itemFigure, itemLetter, itemRoman, itemBullet, itemBare, itemLost
    case rowMarked, rowBordered, rowAligned
    case note
    case field

    /// The name of the rule, as `--layout` prints it.
    package var name: String {
        switch self {
        case .headingMarked: "heading.marked"
        case .headingBold: "heading.bold"
        case .headingNumbered: "heading.numbered"
        case .headingLettered: "heading.lettered"
        case .headingPart: "heading.part"
        case .headingQuestion: "heading.question"
        case .headingTitle: "heading.title"
        case .headingKind: "heading.kind"
        case .headingShort: "heading.short"
        case .paragraph: "paragraph"
        case .itemFigure: "item.figure"
        case .itemLetter: "item.letter"
        case .itemRoman: "item.roman"
        case .itemBullet: "item.bullet"
        case .itemBare: "item.bare"
        case .itemLost: "item.lost"
        case .rowMarked: "row.marked"
        case .rowBordered: "row.bordered"
        case .rowAligned: "row.aligned"
        case .note: "note"
        case .field: "field"
        }
    }

    /// What it reads.
    package var meaning: String {
        switch self {
        case .headingMarked: "the format marks a heading: `#`, `<h2>`, a style of Word"
        case .headingBold: "a line wholly in bold that closes no sentence"
        case .headingNumbered: "a number and a title above a body, or one of a series of numbered titles"
        case .headingLettered: "a letter and a title above what was decided"
        case .headingPart: "a part that is named with its number: `Artikel 3 - Leges`, `Vraag 1`"
        case .headingQuestion: "a line that is one question"
        case .headingTitle: "a title that council papers use, alone on its line"
        case .headingKind: "a line that names the kind of paper"
        case .headingShort: "any other short line behind a closed sentence and above a body"
        case .paragraph: "lines of running text, joined"
        case .itemFigure: "a figure with a point, bracket or degree sign"
        case .itemLetter: "a letter with a point or bracket"
        case .itemRoman: "a Roman figure"
        case .itemBullet: "a bullet of any font"
        case .itemBare: "a figure without a sign, where the next one follows"
        case .itemLost: "a paragraph between two items, whose number was lost"
        case .rowMarked: "a row of a table that the format marks"
        case .rowBordered: "a row between pipes or tabs"
        case .rowAligned: "a row that wide gaps alone set apart"
        case .note: "a note, with its mark, at the foot of a page or at the end"
        case .field: "a line of the labels and values at the top"
        }
    }

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
