import SourceText

/// What parts of an Office document are turned into: elements that `MarkupTextMaker` makes text of, as it does of HTML's.
enum OfficeElement: Int, CaseIterable {
    case paragraph, bold, raised, lineBreak, tab, pageBreak
    case list, item, bullet, marker
    case table, tableHead, row, cell
    case heading0, heading1, heading2, heading3, heading4, heading5, heading6

    /// The heading of a level from 1; 0 where the document gives none.
    static func heading(_ level: Int) -> Self {
        Self(rawValue: heading0.rawValue + min(max(level, 0), deepestHeading)) ?? .heading0
    }

    private static let deepestHeading = heading6.rawValue - heading0.rawValue

    private var name: String { String(describing: self) }

    private var role: ElementRole {
        switch self {
        case .paragraph: .block
        case .bold: .bold(byType: false)
        case .raised: .raised
        case .lineBreak: .lineBreak
        case .tab: .tab
        case .pageBreak: .rule
        case .list: .list(ordered: false)
        case .item, .bullet: .listItem
        case .marker: .marker
        case .table: .table
        case .tableHead: .tableHead
        case .row: .row
        case .cell: .cell(header: false)
        case .heading0, .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
            .heading(level: rawValue - Self.heading0.rawValue)
        }
    }

    /// By the names that `noEvents` knows.
    static let roles: [String: ElementRole] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.name, $0.role) })

    /// Events to which elements can be added: the number of a name is its `rawValue`.
    static let noEvents: MarkupEvents = {
        var events = MarkupEvents()
        for element in allCases { _ = events.index(ofName: element.name) }
        return events
    }()
}
