/// How the items of one level of a list are marked.
struct ListLevel {
    enum Form {
        case bullet
        /// Figures or letters: `1`, `a`, `A`, `i` or `I`.
        case number(style: UInt8)
        /// Figures of two digits: `01`.
        case twoDigits
        /// No number, only what stands around it.
        case none
    }

    /// A piece of the mark.
    enum Piece {
        case text(String)
        /// The number of that level, from 0.
        case number(level: Int)
    }

    var form = Form.number(style: UInt8(ascii: "1"))
    var start = 1
    var pieces: [Piece] = []
    /// The number of levels, from the outermost, an item of which makes this level start anew; nil for all above it, 0 for none.
    var restart: Int?
    /// All numbers in it are in figures.
    var isDecimal = false
}

/// What stands before an item.
enum ListMark: Hashable {
    case bullet
    /// `2.`, `a)`, `3.1`.
    case number(String)
    /// A name and a number: `Artikel 3`.
    case name(String)
}

extension ListMark {
    /// As it is written.
    var text: String {
        switch self {
        case .bullet: "-"
        case .number(let text), .name(let text): text
        }
    }
}

/// Counts the items of one list, and writes their marks.
struct ListCounter {
    /// Levels of a list; word processors have nine or ten.
    static let mostLevels = 10
    /// No list counts further.
    private static let mostItems = 1_000_000

    private var values = [Int?](repeating: nil, count: mostLevels)

    /// Counts an item on `level`.
    /// - Parameter start: its number, where it is to be numbered anew.
    mutating func count(_ level: Int, of levels: [ListLevel], start: Int? = nil) {
        let next = values[level].map { $0 + 1 } ?? levels[level].start
        values[level] = min(max(start ?? next, 0), Self.mostItems)
        for above in 0..<level where values[above] == nil { values[above] = levels[above].start }
        for below in (level + 1)..<max(level + 1, min(levels.count, values.count)) {
            let reach = levels[below].restart ?? below
            if level < reach { values[below] = nil }
        }
    }

    /// The mark of the item that was counted last, on `level`; nil where it has none.
    func mark(_ level: Int, of levels: [ListLevel]) -> ListMark? {
        let own = levels[level]
        if case .bullet = own.form { return .bullet }
        var (text, isName) = ("", false)
        for piece in own.pieces {
            switch piece {
            case .text(let words):
                text += words
                if words.unicodeScalars.contains(where: \.properties.isAlphabetic) { isName = true }
            case .number(let above) where above < levels.count:
                text += written(above, of: levels, isDecimal: own.isDecimal)
            case .number: break
            }
        }
        let trimmed = text.split(separator: " ").joined(separator: " ")
        if trimmed.isEmpty { return nil }
        return isName ? .name(trimmed) : .number(trimmed)
    }

    private func written(_ level: Int, of levels: [ListLevel], isDecimal: Bool) -> String {
        let value = values[level] ?? levels[level].start
        switch levels[level].form {
        case .number(let style) where !isDecimal: return ListNumber.written(value, style: style, .repeated)
        case .twoDigits where !isDecimal: return value < Self.firstOfTwoDigits ? "0\(value)" : String(value)
        case .number, .twoDigits: return String(value)
        case .bullet, .none: return ""
        }
    }

    private static let firstOfTwoDigits = 10
}
