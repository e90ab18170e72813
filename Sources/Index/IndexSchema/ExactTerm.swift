package import Extraction

/// How values become terms of the exact fields: the writer and the query must agree on it, so both ask here.
package enum ExactTerm {
    /// A value as a term: lower case, white space at the ends dropped and inside folded to one space.
    /// - Complexity: O(*n*).
    package static func normalised(_ value: String) -> [UInt8] {
        normalisedASCII(value) ?? normalisedUnicode(value)
    }

    /// What most values are; nil where the value holds other characters.
    private static func normalisedASCII(_ value: String) -> [UInt8]? {
        var value = value
        return value.withUTF8 { bytes in
            var term: [UInt8] = []
            term.reserveCapacity(bytes.count)
            var pendingSpace = false
            for byte in bytes {
                if byte >= 0x80 { return nil }
                if byte == 0x20 || byte &- 9 < 5 {
                    pendingSpace = !term.isEmpty
                    continue
                }
                if pendingSpace { term.append(UInt8(ascii: " ")) }
                pendingSpace = false
                term.append(byte &- 65 < 26 ? byte | 0x20 : byte)
            }
            return term
        }
    }

    private static func normalisedUnicode(_ value: String) -> [UInt8] {
        var term: [UInt8] = []
        var pendingSpace = false
        for character in value.lowercased().unicodeScalars {
            if character.properties.isWhitespace {
                pendingSpace = !term.isEmpty
                continue
            }
            if pendingSpace { term.append(UInt8(ascii: " ")) }
            pendingSpace = false
            term.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
        }
        return term
    }

    /// A case number as a term: as `normalised`, all white space dropped, so that a number broken over lines is found.
    package static func zaaknummer(_ value: String) -> [UInt8] {
        normalised(value).filter { $0 != UInt8(ascii: " ") }
    }

    /// The terms of a reference in `Field.wet`: title and BWB id, as far as known.
    package static func wet(_ reference: LegalReference) -> [[UInt8]] {
        [reference.law, reference.bwb].compactMap { $0.map(normalised) }
    }

    /// The terms of a reference in `Field.artikel`: title and article, BWB id and article. None without an article.
    package static func artikel(_ reference: LegalReference) -> [[UInt8]] {
        guard let article = reference.article else { return [] }
        return [reference.law, reference.bwb].compactMap { $0.map { normalised("\($0) \(article)") } }
    }
}
