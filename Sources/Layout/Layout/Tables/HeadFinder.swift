import Lexing

/// A line at the beginning of a table, where its head is looked for.
struct HeadLine {
    /// Those that hold anything.
    let cells: [Range<Int>]
    /// What stands beyond the first column.
    let beyond: [LinePiece]
    /// The columns of `beyond`, a bit each; none where they are not known yet.
    var columns: UInt64 = 0
    /// A blank line stands before it.
    var startsParagraph = false
    /// It begins with a small letter.
    var opensLower = false

    var hasLabel: Bool { cells.count > beyond.count }
    var values: [LinePiece] { beyond.filter(\.isValue) }
    var hasFigures: Bool { beyond.contains { $0.form == .figure } }
    var hasYears: Bool { beyond.contains { $0.form == .years } }
}

/// Which first lines of a table say what stands in its columns.
struct HeadFinder {
    private let reading: TokenReading

    init(_ reading: TokenReading) { self.reading = reading }

    /// How many of the lines are a head: those before the first figures, else a line of short names above texts.
    /// - Complexity: O(*n*), *n* the number of cells.
    func head(_ lines: [HeadLine]) -> Int {
        var count = 0
        // The first line of years or days, which name columns only where figures stand below.
        var times: Int?
        while count < lines.count, count <= LayoutLimits.mostHeadLines {
            let line = lines[count]
            if count > 0, line.startsParagraph { break }
            guard isNamesOfColumns(line, below: times.map { lines[$0] }) else { break }
            if times == nil, !line.values.isEmpty { times = count }
            count += 1
        }
        if let first = times, !figuresFollow(lines[count...]) { (count, times) = (first, nil) }
        if count < lines.count, count <= LayoutLimits.mostHeadLines, times != nil || !lines[count].values.isEmpty {
            // What stands above the first figures in the first column alone is the label of a group.
            while count > 0, lines[count - 1].beyond.isEmpty { count -= 1 }
            return count
        }
        return lines.count > 1 && !lines[0].beyond.isEmpty && lines[0].values.isEmpty && isNames(lines[0].cells) ? 1 : 0
    }

    /// How many lines are a head where the format marks the first `marked`: it may mark one line of several.
    /// - Complexity: O(*n*), *n* the number of cells.
    func head(_ lines: [HeadLine], marked: Int) -> Int {
        var count = marked
        while count < lines.count, count < LayoutLimits.mostHeadLines, completes(lines[count], lines[..<count]) {
            count += 1
        }
        return figuresFollow(lines[count...]) ? count : marked
    }

    /// Whether the first line that holds values holds figures.
    private func figuresFollow(_ lines: ArraySlice<HeadLine>) -> Bool {
        lines.first { !$0.values.isEmpty }?.hasFigures ?? false
    }

    /// Whether a line may be of a head: it holds no figures, and no day that is data.
    /// - Parameter times: the line of years or days above it.
    private func isNamesOfColumns(_ line: HeadLine, below times: HeadLine?) -> Bool {
        let values = line.values
        guard !line.hasFigures, values.isEmpty || mayBeNames(values) else { return false }
        guard let times, !line.beyond.isEmpty else { return true }
        if !values.isEmpty { return values.allSatisfy { $0.form == .years } }
        // `Status   gereed   loopt` below `Jaar   2024   2025` is a row; `budget   e.v.` below `Benodigd   2025` is not.
        return !line.hasLabel || line.opensLower || !times.hasLabel
    }

    /// Years, or two days and more: a day alone is data.
    private func mayBeNames(_ values: [LinePiece]) -> Bool {
        values.allSatisfy { $0.form != .figure }
            && (values.count > 1 || values[0].form == .years || values[0].tokens.count == 1)
    }

    /// Whether a line below marked ones goes on with the head: years below kinds of figures, names in the columns of one.
    private func completes(_ line: HeadLine, _ above: ArraySlice<HeadLine>) -> Bool {
        guard !line.beyond.isEmpty, !line.hasFigures else { return false }
        let labelsMeet = line.hasLabel && above.contains(where: \.hasLabel)
        let lacksNames = line.columns & ~above.reduce(0) { $0 | $1.columns } != 0 || !tellsApart(above)
        let values = line.values
        if !values.isEmpty { return mayBeNames(values) && (!labelsMeet || lacksNames) }
        guard !labelsMeet, line.cells.allSatisfy({ $0.count <= LayoutLimits.longestHead }) else { return false }
        return lacksNames || above.contains(where: \.hasYears)
    }

    /// Whether no two columns have the same names.
    private func tellsApart(_ lines: ArraySlice<HeadLine>) -> Bool {
        guard let widest = lines.max(by: { $0.beyond.count < $1.beyond.count }) else { return false }
        var names: Set<[UInt64]> = []
        for place in widest.beyond.indices {
            let words = lines.flatMap { line in
                line.beyond.indices.contains(place) ? line.beyond[place].tokens.map { reading.tokens.hashes[$0] } : []
            }
            if !names.insert(words).inserted { return false }
        }
        return true
    }

    /// Short names with a capital each: no labels that a colon ends, no sentence.
    private func isNames(_ cells: [Range<Int>]) -> Bool {
        cells.allSatisfy { cell in
            guard cell.count <= LayoutLimits.longestHead, let first = cell.first, let last = cell.last else {
                return false
            }
            return reading.flags(first).contains(.capitalised) && reading.kind(first) == .word
                && !reading.isColon(last) && !reading.isMark(last, ",") && !reading.isMark(last, ";")
        }
    }
}
