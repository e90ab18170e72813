package import Extraction
import SourceText
internal import UnicodeText

/// How values become terms of the exact fields: the writer and the query must agree on it, so both ask here.
package enum ExactTerm {
    /// A value as a term: as `Folder` spells it (`Súdwest-Fryslân` is `sudwest-fryslan`), white space at the ends dropped and
    /// inside folded to one space.
    /// - Complexity: O(*n*).
    package static func normalised(_ value: String) -> [UInt8] {
        normalisedASCII(value) ?? normalisedUnicode(value)
    }

    /// What most values are; nil where the value holds other characters.
    private static func normalisedASCII(_ value: String) -> [UInt8]? {
        var term: [UInt8] = []
        return append(value, to: &term) ? term : nil
    }

    /// Adds a value, behind a space where there is something before it; false where it holds characters outside ASCII.
    private static func append(_ value: String, to term: inout [UInt8]) -> Bool {
        var value = value
        return value.withUTF8 { bytes in
            term.reserveCapacity(term.count + bytes.count + 1)
            var pendingSpace = !term.isEmpty
            for place in bytes.indices {
                let byte = unsafe bytes[place]
                if byte >= 0x80 { return false }
                if byte == 0x20 || byte &- 9 < 5 {
                    pendingSpace = !term.isEmpty
                    continue
                }
                if pendingSpace { term.append(UInt8(ascii: " ")) }
                pendingSpace = false
                term.append(Byte.lowered(byte))
            }
            return true
        }
    }

    private static func normalisedUnicode(_ value: String) -> [UInt8] {
        let bytes = Array(value.utf8)
        var folded: [UInt8] = []
        Folder.fold(bytes.span, into: &folded)
        let words = String(decoding: folded, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return Array(words.joined(separator: " ").utf8)
    }

    /// A case number as a term: as `normalised`, all white space dropped, so that a number broken over lines is found.
    package static func zaaknummer(_ value: String) -> [UInt8] {
        let term = normalised(value)
        return term.contains(UInt8(ascii: " ")) ? term.filter { $0 != UInt8(ascii: " ") } : term
    }

    /// The terms of a reference in `Field.wet`: title and BWB id, as far as known.
    package static func wet(_ reference: LegalReference) -> [[UInt8]] {
        [reference.law, reference.bwb].compactMap { $0.map(normalised) }
    }

    /// The terms of a reference in `Field.artikel`: title and article, BWB id and article; with `lid 1` behind them where the
    /// reference has a lid. None without an article.
    package static func artikel(_ reference: LegalReference) -> [[UInt8]] {
        guard let article = reference.article else { return [] }
        let articles = [article] + (reference.lid.map { ["\(article) lid \($0)"] } ?? [])
        return [reference.law, reference.bwb].compactMap(\.self).flatMap { rule in
            articles.map { article in
                var term: [UInt8] = []
                return append(rule, to: &term) && append(article, to: &term)
                    ? term : normalisedUnicode("\(rule) \(article)")
            }
        }
    }

    // MARK: Abbreviations

    private static let border = UInt8(ascii: "|")
    private static let space = UInt8(ascii: " ")

    /// The term that says that words, by their stems, stand for others: `grp|gemeentlijk rioleringsplan`, and the other way round. No word has
    /// either mark.
    package static func abbreviation(_ words: [[UInt8]], for others: [[UInt8]]) -> [UInt8] {
        Array(words.joined(separator: [space])) + [border] + Array(others.joined(separator: [space]))
    }

    /// The stems of one side of such a term.
    package static func terms(ofAbbreviation side: [UInt8]) -> [[UInt8]] {
        side.split(separator: space).map { Array($0) }
    }
}
