import Lexing
import SourceText

/// The words of a beslispunt, by which it is known again in another paper.
package struct PointWords {
    private let hashes: [UInt64: Int]
    let count: Int
    /// Of its long words and its figures, whatever short ones stand between them and in whatever order: `een krediet van € 5.000
    /// beschikbaar te stellen` and `het krediet van € 5.000,- beschikbaar te stellen`. Where there are none, of all its words.
    package let identity: UInt64

    private static let ten: Int64 = 10
    /// Bytes of a word that says little.
    private static let shortWord = 4

    package init(_ text: String) {
        let bytes = Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        var hashes: [UInt64: Int] = [:]
        var (long, all): ([UInt64], [UInt64]) = ([], [])
        for token in 0..<tokens.count where Self.isWord(tokens.kinds[token]) {
            let hash = Self.hash(tokens, token)
            hashes[hash, default: 0] += 1
            all.append(hash)
            if tokens.kinds[token] != .word || tokens.range(token).count > Self.shortWord { long.append(hash) }
        }
        self.hashes = hashes
        count = all.count
        identity = Self.hash((long.isEmpty ? all : long).sorted())
    }

    private static func isWord(_ kind: TokenKind) -> Bool {
        switch kind {
        case .word, .number, .amount, .date, .zaaknummer, .articleNumber, .address: true
        case .listMarker, .headingMark, .labelEnd, .cellBorder, .emphasis, .punctuation: false
        }
    }

    /// Of an amount its figure: `€ 5.000,-` is `€ 5.000`.
    private static func hash(_ tokens: TokenStream, _ token: Int) -> UInt64 {
        guard let figure = tokens.amount(token)?.number else { return tokens.hashes[token] }
        var (mantissa, decimals) = (figure.mantissa, figure.decimals)
        while decimals > 0, mantissa.isMultiple(of: Self.ten) {
            (mantissa, decimals) = (mantissa / Self.ten, decimals - 1)
        }
        return hash([UInt64(bitPattern: mantissa), UInt64(decimals)])
    }

    private static func hash(_ values: [UInt64]) -> UInt64 {
        var hash = WordHash()
        for value in values {
            for shift in stride(from: 0, to: UInt64.bitWidth, by: UInt8.bitWidth) {
                hash.add(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
            }
        }
        return hash.value
    }

    /// How many words both have.
    func shared(with other: Self) -> Int {
        hashes.reduce(0) { $0 + min($1.value, other.hashes[$1.key] ?? 0) }
    }
}
