/// `<![if !supportLists]>` and `<![endif]>`: marks of Word and Internet Explorer that are no element and no comment
/// (“downlevel-revealed conditional comments”, Microsoft, About Conditional Comments). What stands between them is text.
enum ConditionalSections {
    private static let opening = Array("<![".utf8)
    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)

    /// Puts a comment in their place, byte for byte, so that they part no word; comments stay as they are.
    /// - Complexity: O(*n*), since no mark goes over the `<` of the next one.
    static func blank(_ source: inout [UInt8]) {
        var index = 0
        while let start = source[index...].firstIndex(of: opening[0]) {
            index = start + 1
            if source[start...].starts(with: commentStart) {
                guard let end = endOfComment(source, start + commentStart.count) else { return }
                index = end
                continue
            }
            guard source[start...].starts(with: opening) else { continue }
            guard let end = source[index...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == opening[0] })
            else { return }
            guard source[end] == UInt8(ascii: ">"), source[end - 1] == UInt8(ascii: "]") else { continue }
            makeComment(&source, start..<end + 1)
            index = end + 1
        }
    }

    /// Behind the `-->` of a comment whose text starts at `start`; nil where nothing closes it.
    private static func endOfComment(_ source: [UInt8], _ start: Int) -> Int? {
        // `<!-->` and `<!--->` are whole comments (HTML Living Standard, 13.2.5.44).
        var index = max(0, start - 2)
        while let dash = source[index...].firstIndex(of: commentEnd[0]) {
            if source[dash...].starts(with: commentEnd) { return dash + commentEnd.count }
            index = dash + 1
        }
        return nil
    }

    private static func makeComment(_ source: inout [UInt8], _ place: Range<Int>) {
        for byte in place { source[byte] = UInt8(ascii: " ") }
        guard place.count >= commentStart.count + commentEnd.count else { return }
        for (offset, byte) in commentStart.enumerated() { source[place.lowerBound + offset] = byte }
        for (offset, byte) in commentEnd.enumerated() {
            source[place.upperBound - commentEnd.count + offset] = byte
        }
    }
}
