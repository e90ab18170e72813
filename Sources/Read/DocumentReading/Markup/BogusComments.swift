/// `<![if !supportLists]>` and `<![endif]>`, with which Word sets what only some programs show: to HTML they are comments
/// (HTML Living Standard, 13.2.5.41, bogus comment state), and libxml2 takes them for text.
enum BogusComments {
    private static let opening = Array("<![".utf8)
    private static let comment = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    /// Bytes of the longest one. Observed: `<![if !vml]>`, `<![if (gte mso 9)|(IE)]>`.
    private static let longest = 200

    /// Makes comments of them that take as many bytes; what stands in comments stays as it is.
    /// - Complexity: O(*n*).
    static func close(in source: inout [UInt8]) {
        var index = 0
        while let start = source[index...].firstIndex(of: UInt8(ascii: "<")) {
            if starts(source, comment, at: start) {
                index = end(of: commentEnd, in: source, from: start + comment.count)
                continue
            }
            index = start + 1
            guard starts(source, opening, at: start), let end = closingMark(in: source, from: start) else { continue }
            let count = end - start
            guard count >= comment.count + commentEnd.count else { continue }
            let inside = Array(repeating: UInt8(ascii: " "), count: count - comment.count - commentEnd.count)
            source.replaceSubrange(start..<end, with: comment + inside + commentEnd)
            index = end
        }
    }

    private static func starts(_ source: [UInt8], _ text: [UInt8], at index: Int) -> Bool {
        index + text.count <= source.count && source[index..<index + text.count].elementsEqual(text)
    }

    /// Behind the `]>` that ends the mark at `start`; nil where it is a section of character data, or has no such end.
    private static func closingMark(in source: [UInt8], from start: Int) -> Int? {
        let limit = min(source.count, start + longest)
        guard let end = source[start..<limit].firstIndex(of: UInt8(ascii: ">")), source[end - 1] == UInt8(ascii: "]"),
            !source[start..<end].dropFirst(opening.count).contains(UInt8(ascii: "["))
        else { return nil }
        return end + 1
    }

    /// Behind the next `text`; the end of the source where there is none.
    private static func end(of text: [UInt8], in source: [UInt8], from index: Int) -> Int {
        var index = index
        while index < source.count {
            guard let next = source[index...].firstIndex(of: text[0]) else { break }
            if starts(source, text, at: next) { return next + text.count }
            index = next + 1
        }
        return source.count
    }
}
