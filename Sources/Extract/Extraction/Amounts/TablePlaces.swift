import Layout
import Lexing
import SourceText
import Vocabulary

/// Tells of amounts in tables which table, row and column they stand in.
struct TablePlaces {
    private let reading: Reading
    private let tables: TableList
    /// What was said last: amounts come in text order.
    private var title: (table: Int, words: [ByteRange])?
    private var label: (row: Int, words: [ByteRange])?
    /// Of the table at hand by column.
    private var heads: [Int: [ByteRange]] = [:]

    /// Tokens of a label, head or title; what is longer is cut. Observed: heads of thirty.
    private static let longest = 48
    /// Digits of the number of a row, which is no label: `101`; a year is one.
    private static let digitsOfNumber = 1...3

    init(_ reading: Reading) {
        self.reading = reading
        tables = reading.layout.tables
    }

    /// - Parameter amounts: in text order.
    /// - Complexity: O(*n* log *t*), *n* the number of amounts, *t* that of tokens.
    mutating func add(to amounts: inout [Amount]) {
        guard !tables.tables.isEmpty else { return }
        var token = 0
        for index in amounts.indices {
            token = reading.tokens.firstToken(at: amounts[index].range.start, near: token)
            guard let place = tables.place(ofToken: token) else { continue }
            let cell = tables.cells[place.cell]
            amounts[index].place = TablePlace(
                table: titleWords(place.table), row: labelWords(place, cell), column: headWords(place, cell))
        }
    }

    private mutating func titleWords(_ table: Int) -> [ByteRange] {
        if let title, title.table == table { return title.words }
        let tokens = reading.layout.title(ofTable: table)
        let words = tokens.isEmpty ? [] : words([tokens])
        title = (table, words)
        heads = [:]
        return words
    }

    private mutating func headWords(_ place: TableList.Place, _ cell: TableCell) -> [ByteRange] {
        if tables.tables[place.table].head.contains(place.row) { return [] }
        if let words = heads[cell.column] { return words }
        var named = tables.heads(of: place.table, column: cell.column)
        // `€` in a column of its own, below the head of both.
        if named.isEmpty, let sign = cellBefore(cell, in: place.row), isSign(sign.tokens) {
            named = tables.heads(of: place.table, column: sign.column)
        }
        let words = words(named)
        heads[cell.column] = words
        return words
    }

    /// The cell in the column on the left.
    private func cellBefore(_ cell: TableCell, in row: Int) -> TableCell? {
        tables.cells[tables.rows[row].cells].last { $0.column == cell.column - 1 }
    }

    private func isSign(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { Mark.euroSigns.contains(reading.tokens.hashes[$0]) }
    }

    /// The words of the first column, or of the next one where that holds but the numbers of rows.
    private mutating func labelWords(_ place: TableList.Place, _ cell: TableCell) -> [ByteRange] {
        guard let first = tables.cells[tables.rows[place.row].cells].first, first.column < cell.column else {
            return []
        }
        if let label, label.row == place.row { return label.words }
        let cells = tables.cells[tables.rows[place.row].cells].prefix { $0.column < cell.column }
        let named = isNumber(first.tokens) ? cells.first { hasWords($0.tokens) } : first
        let column = named?.column ?? first.column
        let words = words(tables.texts(row: place.row, column: column))
        label = (place.row, words)
        return words
    }

    private func hasWords(_ tokens: Range<Int>) -> Bool {
        tokens.contains { reading.kind($0) == .word } && !tokens.contains { reading.kind($0) == .amount }
    }

    private func isNumber(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy {
            switch reading.kind($0) {
            case .listMarker, .articleNumber, .punctuation: true
            case .number:
                reading.plainNumber($0, digits: Self.digitsOfNumber) != nil
                    || reading.tokens.number($0)?.form == .dotted
                    || reading.tokens.number($0)?.form == .pointDecimal
            default: false
            }
        }
    }

    /// The bytes of lines of tokens.
    private func words(_ lines: [Range<Int>]) -> [ByteRange] {
        var left = Self.longest
        var words: [ByteRange] = []
        for line in lines where left > 0 && !line.isEmpty {
            words.append(reading.range(line.prefix(left)))
            left -= line.count
        }
        return words
    }
}
