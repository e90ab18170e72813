import Layout
import Lexing

/// A table while its rows are read.
struct MoneyTable {
    /// The cells of the row at hand.
    private(set) var row: ArraySlice<TableCell> = []
    /// Rows begun so far.
    private(set) var rows = 0
    /// Whether the row at hand is of the head.
    private(set) var isHead = false
    /// A row with figures was read: what follows are no headings.
    var hasFigures = false
    /// The words of rows give units: a row without one counts something else.
    var rowsGiveUnits = false
    let isAligned: Bool
    private let columnCount: Int
    private let caption: MoneyStatement
    private var columns: [MoneyStatement] = []
    /// The factor that the head of a column gives.
    private var unit: Int64?
    /// What a heading says of the whole table: one cell across it, or that of the labels.
    private var whole = MoneyStatement()
    private static let mostColumns = 256

    init(_ table: Table, caption: MoneyStatement) {
        isAligned = table.source == .aligned
        columnCount = table.columns
        self.caption = caption
    }

    var rule: Rule { isAligned ? .amountAlignedTable : .amountTableCell }

    mutating func startRow(_ cells: ArraySlice<TableCell>, isHead: Bool) {
        row = cells
        rows += 1
        self.isHead = isHead
    }

    /// Whether the row at hand can say what stands in the columns.
    func mayBeHeading(isBare: Bool, isOfYears: Bool) -> Bool {
        guard isHead || rows == 1 || isBare || isOfYears else { return false }
        return isHead || rows == 1 || !hasFigures
    }

    /// `101   Riolering   60 jaar   1.250.000`: the number of a row that only gaps set apart from its words.
    func isNumber(_ figure: MoneyFigure, in cell: TableCell) -> Bool {
        isAligned && cell.column == 0 && columnCount > 1 && figure.number.form == .plain && !figure.isMoney
    }

    mutating func addHeading(_ statement: MoneyStatement, columns held: Range<Int>) {
        for column in held.clamped(to: 0..<Self.mostColumns) {
            while columns.count <= column { columns.append(MoneyStatement()) }
            columns[column] = statement.completed(by: columns[column])
            columns[column].isOther = statement.isOther || columns[column].isOther
        }
        if statement.saysMoney, let factor = statement.factor { unit = factor }
        guard held.lowerBound == 0 || row.count == 1 else { return }
        whole = statement.completed(by: whole)
        // `Kosten` above the labels names the rows; only a unit holds for the figures too.
        whole.suggestsMoney = isAligned && columnCount > 2 && isHead && statement.suggestsMoney && !statement.isOther
        if statement.factor == nil, row.count > 1 { whole.saysMoney = false }
    }

    func statement(of column: Int, row: MoneyStatement) -> MoneyStatement {
        let own = column < columns.count ? columns[column] : MoneyStatement()
        var result = own.completed(by: whole).completed(by: caption)
        // `Budget (x € 1.000) | Besteed`: one column gives the unit for those of its kind.
        if own.suggestsMoney || own.tellsOfMoney, !own.saysMoney, !own.isOther, !result.saysMoney, let unit {
            result.saysMoney = true
            result.factor = unit
        }
        if rowsGiveUnits, !result.saysMoney { result.suggestsMoney = false }
        if row.isOther { result = MoneyStatement() }
        if row.saysMoney, !own.isOther {
            result.saysMoney = true
            result.factor = own.factor ?? row.factor ?? result.factor
        } else if row.suggestsMoney, !own.isOther {
            result.suggestsMoney = true
        }
        return result
    }
}
