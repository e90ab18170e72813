/// The text of a word as `pdftotext` writes it, made into text that any document may hold.
enum WordText {
    /// Appends a word: escapes resolved, control characters left out, bytes that are no UTF-8 replaced.
    /// - Complexity: O(*n*).
    static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        let start = bytes.count
        var isPlain = true
        var offset = text.startIndex
        while offset < text.endIndex {
            let byte = text[offset]
            if byte == UInt8(ascii: "&"), let (character, count) = escape(text[offset...]) {
                bytes.append(character)
                offset += count
                continue
            }
            if byte >= UInt8(ascii: " "), byte != delete { bytes.append(byte) }
            if byte >= firstOfMany { isPlain = false }
            offset += 1
        }
        guard !isPlain else { return }
        var repaired = Array(String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.filter { !isLeftOut($0) })
        // A sign by itself of which the font does not say what it means is the bullet of a list.
        if repaired.count == 1, isUnknown(repaired[0]) { repaired = [bullet] }
        bytes.removeSubrange(start...)
        bytes.append(contentsOf: String(String.UnicodeScalarView(repaired)).utf8)
    }

    /// Control characters of Latin 1, and blocks that black out what a word said.
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || blocks.contains(scalar)
    }

    private static func isUnknown(_ scalar: Unicode.Scalar) -> Bool {
        scalar == replacement || scalar.properties.generalCategory == .privateUse
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"
    private static let bullet: Unicode.Scalar = "•"
    private static let delete: UInt8 = 127
    /// The first byte of a character that takes more bytes than one begins at this one.
    private static let firstOfMany: UInt8 = 128
    /// Block elements. Source: Unicode, chart U+2580.
    private static let blocks: ClosedRange<Unicode.Scalar> = "\u{2580}"..."\u{259F}"

    private static let escapes: [(name: [UInt8], character: UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
    ].map { (Array($0.utf8), Array($1.utf8)[0]) }

    private static func escape(_ text: ArraySlice<UInt8>) -> (character: UInt8, count: Int)? {
        for (name, character) in escapes where text.starts(with: name) { return (character, name.count) }
        return nil
    }
}
