/// Markup of pieces in any order, whose elements close in order all the same.
package enum TornMarkup {
    /// - Parameter pieces: texts, empty elements, start tags; `</>` closes what is open.
    package static func make(of pieces: [String], _ generator: inout some RandomNumberGenerator) -> String {
        var open: [Substring] = []
        var text = ""
        for _ in 0..<Int.random(in: 1...60, using: &generator) {
            let piece = pieces.randomElement(using: &generator) ?? ""
            if piece == "</>" {
                if let last = open.popLast() { text += "</\(last)>" }
                continue
            }
            text += piece
            if piece.hasPrefix("<"), !piece.contains("/") {
                open.append(piece.dropFirst().prefix { $0 != " " && $0 != ">" })
            }
        }
        return text + open.reversed().map { "</\($0)>" }.joined()
    }
}
