import SourceText

/// Labels that are wrapped beside a text of several lines: `Kerninhoud/`, `Samenvatting/` and `Besluit:` on the first three
/// lines of one text are its label.
struct LabelRepair {
    private let page: WordPage

    init(_ page: WordPage) { self.page = page }

    /// The lines with each label whole, on the first line of its text.
    /// - Complexity: O(*n*), *n* the number of words.
    func joined(_ lines: [PageLine]) -> [PageLine] {
        var result: [PageLine] = []
        // The line whose label may go on, and how far to the right its text reaches.
        var labelled: Int?
        let right = lines.reduce(0) { $1.parts.count > 1 ? $0 : max($0, $1.right) }
        for line in lines {
            guard let last = result.last, let first = labelled, result[first].parts[1] < PDFLimits.longestLabel,
                goesOn(line, behind: last, right: right)
            else {
                labelled = isLabelled(line) ? result.count : nil
                result.append(line)
                continue
            }
            let (label, text) = (line.words[..<line.parts[1]], line.words[line.parts[1]...])
            result[first].words.insert(contentsOf: label, at: result[first].parts[1])
            result[first].parts[1] += label.count
            result.append(PageLine(Array(text)))
        }
        return result
    }

    /// A short label and running text.
    private func isLabelled(_ line: PageLine) -> Bool {
        line.parts.count == 2 && line.parts[1] <= PDFLimits.longestLabelLine
            && (PDFLimits.fewestWordsOfProse...PDFLimits.longestTextLine).contains(line.words.count - line.parts[1])
            && !isMarked(line)
    }

    /// `a.`, `3.1`, `•` before its text: the marker of an item, of which none goes on with that above.
    private func isMarked(_ line: PageLine) -> Bool {
        let text = page.text(line.words[0])
        guard line.parts[1] == 1 else { return false }
        let letters = String(decoding: text, as: UTF8.self).unicodeScalars.count(where: \.properties.isAlphabetic)
        return letters <= 1 || text.count <= PDFLimits.longestMarker && Signs.endsMarker(text)
    }

    /// Whether the text of a line goes on with that of the line above, which is full, in the middle of a sentence.
    private func goesOn(_ line: PageLine, behind above: PageLine, right: Float) -> Bool {
        guard isLabelled(line), let first = page.text(line.words[line.parts[1]]).first, Byte.isLower(first)
        else {
            return false
        }
        let left = line.words[line.parts[1]].left
        let start = above.parts.count > 1 ? above.words[above.parts[1]].left : above.left
        return abs(start - left) < line.height / 2 && above.right - left >= (right - left) * PDFLimits.wrappedLine
            && line.middle - above.middle < line.height * 2
    }
}
