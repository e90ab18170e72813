import SourceText

/// What Markdown writes for programs and not for readers, taken out of a passage.
enum PlainPassage {
    /// Marks that open a line or fill it (`>`, `*` and `+` before items, the rule between a table's head and its body, fences) as spaces: no byte moves.
    /// - Complexity: O(*n*).
    static func blanked(_ text: [UInt8]) -> [UInt8] {
        var text = text
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != newline { end += 1 }
            let line = start..<end
            if line.allSatisfy({ text[$0] <= space || ruleMarks.contains(text[$0]) }) {
                for place in line where text[place] > space { text[place] = space }
            } else if let first = line.first(where: { text[$0] > space }) {
                let isBullet = bullets.contains(text[first]) && first + 1 < end && text[first + 1] <= space
                if isBullet || text[first] == quoteMark { text[first] = space }
            }
            start = end + 1
        }
        return text
    }

    /// Without what is around the words of a link, without escapes and code marks, dot leaders as a space.
    /// - Complexity: O(*n*): a link's parts are looked for within bounds.
    static func withoutMarkup(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        // Where targets of links begin and end, behind the links' words.
        var place = 0
        var targets: [Int: Int] = [:]
        while place < bytes.count {
            let byte = bytes[place]
            if let end = targets[place] {
                place = end
            } else if byte == opening, let link = link(in: bytes, at: place) {
                targets[link.target] = link.end
                if plain.last == UInt8(ascii: "!") { plain.removeLast() }
                place += 1
            } else if byte == UInt8(ascii: "\\"), place + 1 < bytes.count, isMark(bytes[place + 1]) {
                plain.append(bytes[place + 1])
                place += 2
            } else if byte == UInt8(ascii: "`") {
                place += 1
            } else if let end = leader(in: bytes, at: place) {
                if plain.last != space, !plain.isEmpty { plain.append(space) }
                place = end
            } else {
                if byte != space || plain.last != space { plain.append(byte) }
                place += 1
            }
        }
        return String(decoding: plain.last == space ? plain.dropLast() : plain[...], as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")
    private static let quoteMark = UInt8(ascii: ">")
    private static let bullets = Array("*+".utf8)
    private static let opening = UInt8(ascii: "[")
    private static let ruleMarks = Array("|-:=_*~`+#".utf8)
    private static let leaderMarks = Array(".-_=*~".utf8)
    /// Such marks in a row are no punctuation.
    private static let shortestLeader = 4
    /// Bytes of a link's words, and of its target.
    private static let longestLink = 256

    /// Where `](target)` begins and ends of a link whose bracket opens at `start`; nil where none does.
    private static func link(in bytes: [UInt8], at start: Int) -> (target: Int, end: Int)? {
        let limit = min(bytes.count, start + longestLink)
        guard let close = (start + 1..<max(start + 1, limit)).first(where: { bytes[$0] == UInt8(ascii: "]") }),
            close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: "(")
        else { return nil }
        let last = min(bytes.count, close + longestLink)
        let end = (close + 1..<last).first { bytes[$0] == UInt8(ascii: ")") || bytes[$0] == space }
        guard let end, bytes[end] == UInt8(ascii: ")") else { return nil }
        return (close, end + 1)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte > space && byte < 0x7F && !Byte.isAlphanumeric(byte)
    }

    private static func leader(in bytes: [UInt8], at start: Int) -> Int? {
        guard leaderMarks.contains(bytes[start]) else { return nil }
        var end = start
        while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
        return end - start >= shortestLeader ? end : nil
    }
}
