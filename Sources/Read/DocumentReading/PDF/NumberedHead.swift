import SourceText

/// The head of a letter's later pages: a few lines set apart at the top, one of which counts the page
/// (`Gemeente Emmen, / 361437-2024 / blad 2-2`). A letter of two pages has but one, so that nothing recurs.
struct NumberedHead {
    private let pages: [FurnitureOfPages.Page]

    init(_ pages: [FurnitureOfPages.Page]) { self.pages = pages }

    /// The lines of the head of a page; none on the first. A line with a number that the first page does not have stays.
    /// - Complexity: O(*n*), *n* the number of words on the page and on the first.
    func lines(of place: Int) -> Range<Int> {
        let page = pages[place]
        guard place > 0, !page.lines.isEmpty else { return 0..<0 }
        let end = page.lines.indices.dropFirst().first { line in
            page.lines[line].middle - page.lines[line - 1].middle > page.pitch * PDFLimits.paragraphPitch
        }
        guard let end, end <= PDFLimits.linesOfNumberedHead,
            page.lines[end - 1].middle <= page.words.height * PDFLimits.deepEdge,
            page.lines[..<end].contains(where: { counts($0, page.words) }),
            page.lines[..<end].allSatisfy({ isKnown($0, page.words) })
        else { return 0..<0 }
        return 0..<end
    }

    /// `blad 2`, `pagina 2 van 3`, `Pag. 2/3` at the end of a line, or all of it.
    private func counts(_ line: PageLine, _ page: WordPage) -> Bool {
        let words = line.words.map { word in page.text(word).map { $0 | smallBit } }
        guard let place = words.lastIndex(where: { Self.words.contains($0.filter(Byte.isLower)) }) else {
            return false
        }
        let rest = words[(place + 1)...]
        guard let number = rest.first, rest.count <= PDFLimits.wordsOfPageNumber else { return false }
        return Int(String(decoding: number.prefix(while: Byte.isDigit), as: UTF8.self)) == page.number
    }

    /// Whether the first page has each number of a line that may name the paper.
    private func isKnown(_ line: PageLine, _ page: WordPage) -> Bool {
        let first = pages[0].words
        return line.words.allSatisfy { word in
            let text = page.text(word)
            guard text.count(where: Byte.isDigit) >= PDFLimits.digitsOfNumber else { return true }
            return first.words.contains { first.text($0).elementsEqual(text) }
        }
    }

    /// What small letters of ASCII have and capitals have not; figures have it.
    private let smallBit: UInt8 = 32
    private static let words = Set(
        ["blad", "bladzijde", "blz", "pagina", "pag", "page", "vervolgblad"].map { Array($0.utf8) })
}
