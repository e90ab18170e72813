/// `<![if !supportLists]>` and `<![endif]>`: marks of Word and Internet Explorer that are no element and no comment
/// (“downlevel-revealed conditional comments”, Microsoft, About Conditional Comments). What stands between them is text.
enum ConditionalSections {
    private static let opening = Array("<![".utf8)
    private static let commentEnd = Array("--".utf8)

    /// Puts spaces in their place, byte for byte; the `-->` of a comment that ends with one stays.
    /// - Complexity: O(*n*), since no mark goes over the `<` of the next one.
    static func blank(_ source: inout [UInt8]) {
        var index = 0
        while let start = source[index...].firstIndex(of: opening[0]) {
            index = start + 1
            guard source[start...].starts(with: opening) else { continue }
            guard let end = source[index...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == opening[0] })
            else { return }
            guard source[end] == UInt8(ascii: ">") else { continue }
            let closesComment = source[start..<end].reversed().starts(with: commentEnd)
            let last = closesComment ? end - commentEnd.count : end + 1
            guard source[closesComment ? last - 1 : end - 1] == UInt8(ascii: "]") else { continue }
            for place in start..<last { source[place] = UInt8(ascii: " ") }
            index = last
        }
    }
}
