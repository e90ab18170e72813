import Lexing
import SourceText

/// Feet and heads of pages: `Pagina 5/30`, `2 van 7`, `- 3 -`.
enum PageFoot {
    static func isFoot(_ reading: Reading, _ line: TextLine) -> Bool {
        guard line.tokens.count <= 7 else { return false }
        var figures = 0
        for token in line.tokens {
            switch reading.tokens.kinds[token] {
            case .number: figures += 1
            case .listMarker: if reading.tokens.payloads[token] > 0 { figures += 1 }
            case .word: if !words.contains(reading.tokens.hashes[token]) { return false }
            case .punctuation, .emphasis, .cellBorder, .labelEnd: break
            default: return false
            }
        }
        return figures > 0 && figures <= 2
    }

    /// `Gemeente Hellendoorn                    2`: a head above a page, its number set apart; a line of its own that no
    /// list or table goes on with.
    static func isRunningHead(_ reading: Reading, _ line: TextLine) -> Bool {
        let content = line.content
        guard line.startsParagraph, !line.hasMarker, !line.hasCells, (2...9).contains(content.count),
            let first = content.first, let last = content.last,
            reading.flags(first).contains(.capitalised), reading.plainNumber(last, digits: 1...3) != nil
        else { return false }
        let gap = content.dropFirst().first { Int(reading.tokens.starts[$0]) - Int(reading.tokens.ends[$0 - 1]) >= 8 }
        guard let gap else { return false }
        return (gap..<last).allSatisfy { reading.kind($0) != .word || words.contains(reading.tokens.hashes[$0]) }
    }

    private static let words = WordSet(["blad", "pagina", "pag", "blz", "bladzijde", "page", "van", "p"])
}
