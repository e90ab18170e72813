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
        if isRaised(next, behind: word) { return true }
        if Signs.isClosing(page.text(next)) { return gap < max(high, measure.height) / 2 }
        return gap < high * PDFLimits.gapInFigure && isCutFigure(page.text(word)) && goesOnWithFigure(page.text(next))
    }

    /// A figure in small type above the line, directly behind a word: the mark of a footnote, a power.
    func isRaised(_ next: PageWord, behind word: PageWord) -> Bool {
        !page.isRecognised && next.height < word.height * PDFLimits.raisedHeight
            && next.bottom < word.bottom - word.height / 8
            && next.left - word.right < word.height / 3 && next.text.count <= PDFLimits.longestMark
            && page.text(next).allSatisfy(Signs.isDigit)
    }

    /// `425.`, `1.200.`, `(3.`: one to three figures and a point, behind other groups.
    private func isCutFigure(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.last == Signs.point else { return false }
        let figures = text.dropLast().reversed().prefix { Signs.isDigit($0) }
        return (1...Signs.group).contains(figures.count)
    }

    /// Three figures, and no fourth.
    private func goesOnWithFigure(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix { Signs.isDigit($0) }.count == Signs.group
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
