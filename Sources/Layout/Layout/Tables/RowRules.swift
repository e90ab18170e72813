import Lexing

/// Whether a line belongs to the table above it that only gaps set apart.
struct RowRules {
    private let reading: TokenReading
    private let survey: LineSurvey
    private let pieces: PieceReader

    init(_ reading: TokenReading, _ survey: LineSurvey, _ pieces: PieceReader) {
        self.reading = reading
        self.survey = survey
        self.pieces = pieces
    }

    func line(_ index: Int) -> AlignedTable.Line {
        let line = survey.lines[index]
        let pieces = line.hasCells || line.isHeading ? [] : self.pieces.pieces(line)
        let first = line.content.first ?? line.tokens.lowerBound
        return AlignedTable.Line(
            pieces: pieces, startsParagraph: line.startsParagraph,
            opensLower: reading.kind(first) == .word && !reading.flags(first).contains(.capitalised),
            hasMarker: line.hasMarker)
    }

    /// Whether a table goes on with the line at `index`.
    /// - Complexity: O(*n*), *n* the tokens of the line and of the one behind it.
    func takes(_ line: AlignedTable.Line, at index: Int, before limit: Int, into table: AlignedTable) -> Bool {
        if line.pieces.count > 1 {
            if table.namesColumnsAgain(line), figuresFollow(index, before: limit) { return false }
            if !line.startsParagraph { return true }
            return !opensAnother(line, table) && sharesEdge(line.pieces, table)
        }
        guard let piece = line.pieces.first else { return false }
        if table.linesInColumns == 0 { return !line.startsParagraph && isBareFigure(index) }
        let isBeyond = piece.characters.lowerBound >= table.secondColumn - LayoutLimits.edgeTolerance
        if isBeyond { return !line.startsParagraph }
        guard piece.tokens.count <= LayoutLimits.longestRowLabel, !closes(piece.tokens.upperBound - 1) else {
            return false
        }
        if !line.startsParagraph, line.opensLower, piece.characters.upperBound < table.secondColumn { return true }
        return leadsToRow(index, before: limit, table)
    }

    /// Whether the line behind, or that behind the name of a group, holds figures.
    private func figuresFollow(_ index: Int, before limit: Int) -> Bool {
        let below = index + 1..<min(limit, index + LayoutLimits.mostLinesOfRowLabel)
        return below.lazy.map({ line($0) }).first { $0.pieces.count > 1 }?.pieces.contains { $0.form == .figure }
            ?? false
    }

    /// Whether a line that may be a page's edge (`Wegen          1.250    900`) is the first of two rows.
    func opensRows(_ index: Int) -> Bool {
        guard index + 1 < survey.lines.count, !survey.lines[index + 1].startsParagraph,
            pieces.hasColumns(survey.lines[index]), pieces.hasColumns(survey.lines[index + 1])
        else { return false }
        return sharesEdge(line(index).pieces, line(index + 1).pieces)
    }

    /// Whether lines of nothing but a figure begin at `index`: a column that was read by itself.
    func opensColumn(_ index: Int, before limit: Int) -> Bool {
        index + 1 < limit && isBareFigure(index) && !survey.lines[index + 1].startsParagraph && isBareFigure(index + 1)
    }

    /// A sum, or a figure written in groups of three; any other may be the number of a page.
    private func isBareFigure(_ index: Int) -> Bool {
        let line = survey.lines[index]
        guard line.tokens.count <= LayoutLimits.longestValue, !line.hasMarker, !line.hasCells,
            line.tokens.contains(where: {
                reading.kind($0) == .amount || reading.tokens.number($0)?.form == .grouped
            })
        else { return false }
        return pieces.form(line.tokens) == .figure && !pieces.hasColumns(line)
    }

    /// Whether the line behind a label that stands alone, or that behind its wrapped rest, is a row of the same table.
    private func leadsToRow(_ index: Int, before limit: Int, _ table: AlignedTable) -> Bool {
        var below = index + 1
        while below < min(limit, index + LayoutLimits.mostLinesOfRowLabel), goesOnWithLabel(below, table) { below += 1 }
        guard below < limit, !survey.furniture.contains(below), !survey.lines[below].startsParagraph else {
            return false
        }
        let next = line(below)
        if next.pieces.count > 1 {
            return sharesEdge(next.pieces, table)
                && next.pieces.dropFirst().contains(where: \.isValue)
        }
        guard let piece = next.pieces.first else { return false }
        return piece.characters.lowerBound >= table.secondColumn - LayoutLimits.edgeTolerance
    }

    /// `beschikbaar` below `Reeds`.
    private func goesOnWithLabel(_ index: Int, _ table: AlignedTable) -> Bool {
        let line = line(index)
        guard line.pieces.count == 1, line.opensLower, !line.startsParagraph else { return false }
        let piece = line.pieces[0]
        return piece.tokens.count <= LayoutLimits.longestRowLabel && piece.characters.upperBound < table.secondColumn
            && !closes(piece.tokens.upperBound - 1)
    }

    /// Names without figures behind a blank line, below rows with figures: the head of another table.
    private func opensAnother(_ line: AlignedTable.Line, _ table: AlignedTable) -> Bool {
        table.hasValues && !line.pieces.dropFirst().contains { $0.form == .figure }
    }

    /// Whether a cell beyond the first stands on the left or right edge of one in another line.
    private func sharesEdge(_ pieces: [LinePiece], _ others: [LinePiece]) -> Bool {
        func isNear(_ a: Int, _ b: Int) -> Bool { abs(a - b) <= LayoutLimits.edgeTolerance }
        return pieces.dropFirst().prefix(LayoutLimits.mostColumns).contains { piece in
            others.dropFirst().prefix(LayoutLimits.mostColumns).contains {
                isNear($0.characters.lowerBound, piece.characters.lowerBound)
                    || isNear($0.characters.upperBound, piece.characters.upperBound)
            }
        }
    }

    private func sharesEdge(_ pieces: [LinePiece], _ table: AlignedTable) -> Bool {
        sharesEdge(pieces, table.lastInColumns) || sharesEdge(pieces, table.widest) || isBelow(pieces, table.widest)
    }

    /// Whether figures stand below the names of columns, each below one; a head may stand in the middle of its column.
    private func isBelow(_ pieces: [LinePiece], _ head: [LinePiece]) -> Bool {
        guard head.count <= LayoutLimits.mostColumns, pieces.count > 1, pieces.count <= head.count + 1,
            !head.contains(where: { $0.form == .figure })
        else { return false }
        return pieces.dropFirst().allSatisfy { piece in
            piece.isValue && head.contains { $0.overlap(piece.characters) > 0 }
        }
    }

    private func closes(_ token: Int) -> Bool { reading.isMark(token, ".") || reading.isColon(token) }
}
