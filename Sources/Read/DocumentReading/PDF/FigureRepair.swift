import SourceText

/// Puts together what a PDF sets apart though it is one: `425.` and `000`, a word and its comma, `€` above its figure.
struct FigureRepair {
    private let page: WordPage
    private let measure: PageMeasure

    init(_ page: WordPage, _ measure: PageMeasure) {
        self.page = page
        self.measure = measure
    }

    /// Whether no space stands between two words of a part: parts of one word, a figure cut behind its point, a comma that
    /// was set apart.
    func areOne(_ word: PageWord, _ next: PageWord) -> Bool {
        let gap = next.left - word.right
        let high = max(word.height, next.height)
        if abs(gap) < high * PDFLimits.gapInWord, abs(word.bottom - next.bottom) < high / 4 { return true }
        if next.middle - word.middle > high / 2, isRest(next, of: word) { return true }
        if isRaised(next, behind: word) { return true }
        if Signs.isClosing(page.text(next)) { return gap < max(high, measure.height) / 2 }
        return gap < high * PDFLimits.gapInFigure && isCutFigure(page.text(word)) && goesOnWithFigure(page.text(next))
    }

    /// A figure in small type above the line, directly behind a word: the mark of a footnote, a power.
    func isRaised(_ next: PageWord, behind word: PageWord) -> Bool {
        !page.isRecognised && next.height < word.height * PDFLimits.raisedHeight
            && next.bottom < word.bottom - word.height / 8
            && next.left - word.right < word.height / 3 && next.text.count <= PDFLimits.longestMark
            && page.text(next).allSatisfy(Byte.isDigit)
    }

    /// `425.`, `1.200.`, `(3.`: one to three figures and a point, behind other groups.
    private func isCutFigure(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.last == Signs.point else { return false }
        let figures = text.dropLast().reversed().prefix { Byte.isDigit($0) }
        return (1...Signs.group).contains(figures.count)
    }

    /// Three figures, and no fourth.
    private func goesOnWithFigure(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix { Byte.isDigit($0) }.count == Signs.group
    }

    // MARK: Figures cut by the edge of a cell

    /// Lines whose figures the edges of narrow cells cut become one with what is below: `237.06   1.172.` and `2   914`.
    /// That a figure is cut its groups show: `237.06` lacks a digit, and one stands below. A page is taken to have such
    /// figures where several lines do, and none lacks digits that are not below it: `12.50` is a price.
    /// - Complexity: O(*n*), *n* the number of words.
    func cutFiguresJoined(_ lines: [PageLine]) -> [PageLine] {
        var rests: Set<Int> = []
        var place = 0
        while place < lines.count {
            defer { place += 1 }
            let cut = cutFigures(lines[place])
            guard !cut.isEmpty else { continue }
            guard place + 1 < lines.count, holdsRests(lines[place + 1], of: cut, below: lines[place]) else {
                return lines
            }
            rests.insert(place + 1)
            place += 1
        }
        guard rests.count >= PDFLimits.fewestCutLines else { return lines }
        var result: [PageLine] = []
        for (place, line) in lines.enumerated() {
            guard rests.contains(place), let above = result.popLast() else {
                result.append(line)
                continue
            }
            result.append(above.joined(with: line, within: measure.gap))
        }
        return result
    }

    /// The figures in the columns behind the first that lack digits.
    private func cutFigures(_ line: PageLine) -> [PageWord] {
        guard (2...PDFLimits.mostColumns).contains(line.parts.count) else { return [] }
        return line.pieces.dropFirst().compactMap { piece in
            piece.count == 1 ? piece.first.flatMap { missingDigits(page.text($0)) == nil ? nil : $0 } : nil
        }
    }

    /// Whether a line holds, beside the rest of a label, the rests of all those figures and nothing else.
    private func holdsRests(_ line: PageLine, of cut: [PageWord], below above: PageLine) -> Bool {
        guard line.parts.count <= PDFLimits.mostColumns, line.middle - above.middle < measure.height * 2 else {
            return false
        }
        let edge = above.words[above.parts[1]].left
        let rests = line.pieces.filter { $0[$0.startIndex].left >= edge - measure.gap }
        return rests.count == cut.count
            && zip(rests, cut).allSatisfy { rest, figure in
                let word = rest[rest.startIndex]
                return rest.count == 1 && isRest(word, of: figure) && word.left < figure.right
                    && figure.left < word.right
            }
    }

    private func isRest(_ word: PageWord, of figure: PageWord) -> Bool {
        let text = page.text(word)
        return text.count == missingDigits(page.text(figure)) && text.allSatisfy(Byte.isDigit)
    }

    /// How many digits the last group of a figure lacks; nil where it is whole, or no figure in groups.
    private func missingDigits(_ text: ArraySlice<UInt8>) -> Int? {
        let groups = text.split(separator: Signs.point, omittingEmptySubsequences: false)
        guard groups.count > 1, let last = groups.last, last.count < Signs.group, last.allSatisfy(Byte.isDigit),
            (1...Signs.group).contains(groups[0].count), groups[0].allSatisfy(Byte.isDigit),
            groups.dropFirst().dropLast().allSatisfy({ $0.count == Signs.group && $0.allSatisfy(Byte.isDigit) })
        else { return nil }
        return Signs.group - last.count
    }

    // MARK: Signs above figures

    /// Lines in which a sign of money stands above its figure become one, part by part: `Kadernota   €   €` and
    /// `2022   200.000   200.000`.
    /// - Complexity: O(*n*), *n* the number of words.
    func signsJoined(_ lines: [PageLine]) -> [PageLine] {
        var result: [PageLine] = []
        for line in lines {
            if let above = result.last, line.middle - above.middle < measure.height * 2, isBelowItsSigns(line, above) {
                result[result.count - 1] = above.joined(with: line, within: measure.gap)
            } else {
                result.append(line)
            }
        }
        return result
    }

    private func isBelowItsSigns(_ line: PageLine, _ above: PageLine) -> Bool {
        guard max(line.parts.count, above.parts.count) <= PDFLimits.mostColumns else { return false }
        let signs = above.pieces.filter { $0.count == 1 && page.text($0[$0.startIndex]).elementsEqual(Signs.euro) }
        guard !signs.isEmpty else { return false }
        let figures = line.pieces.filter(isFigure)
        return signs.allSatisfy { sign in figures.contains { touches($0, sign[sign.startIndex]) } }
    }

    /// Whether a sign stands above a figure, at its right edge or over it.
    private func touches(_ figure: ArraySlice<PageWord>, _ sign: PageWord) -> Bool {
        guard let first = figure.first, let last = figure.last else { return false }
        return first.left - measure.height < sign.right && sign.left < last.right + measure.height
    }

    private func isFigure(_ piece: ArraySlice<PageWord>) -> Bool { piece.allSatisfy { Signs.isFigure(page.text($0)) } }
}
