/// How many bytes of the text the strings of a record may still be made of. Facts lie in one another, so that a text is met
/// several times; that each fact claims all of it is damage, by which a small record would become more than memory holds.
/// Writer and reader count alike.
struct TextShare {
    /// Texts that all strings together have room for.
    private static let texts = 64
    private var left: Int

    /// - Parameter textCount: bytes of the text.
    init(textCount: Int) { left = Self.texts * textCount }

    /// Counts `count` bytes; false where there are not as many left.
    mutating func take(_ count: Int) -> Bool {
        guard count <= left else { return false }
        left -= count
        return true
    }
}
