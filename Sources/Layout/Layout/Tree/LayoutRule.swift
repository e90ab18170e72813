/// What made a block what it is, by the name that `griffie text --layout` prints behind each block.
package enum LayoutRule: Hashable, Sendable {
    /// A heading, and what told that it is one.
    case heading(Heading.Origin)
    /// Lines of running text, joined.
    case paragraph
    /// A figure with a point, bracket or degree sign.
    case itemFigure
    /// A letter with a point or bracket.
    case itemLetter
    /// A Roman figure.
    case itemRoman
    /// A bullet of any font.
    case itemBullet
    /// A figure without a sign, where the next one follows.
    case itemBare
    /// A paragraph between two items, whose number was lost.
    case itemLost
    /// A row of a table that the format marks.
    case rowMarked
    /// A row between pipes or tabs.
    case rowBordered
    /// A row that wide gaps alone set apart.
    case rowAligned
    /// A note, with its mark, at the foot of a page or at the end.
    case note
    /// A line of the labels and values at the top.
    case field

    /// Its name.
    package var name: String {
        switch self {
        case .heading(let origin): "heading." + origin.rawValue
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

    /// The kind of block that it makes.
    var kind: TextBlock.Kind {
        switch self {
        case .heading: .heading
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
        case .heading(let origin): origin.isProbable
        case .itemLost, .rowAligned: true
        case .paragraph, .itemFigure, .itemLetter, .itemRoman, .itemBullet, .itemBare, .rowMarked, .rowBordered, .note,
            .field:
            false
        }
    }
}

extension LayoutRule {
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
