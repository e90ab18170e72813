import SourceText

/// Tells HTML by its beginning, where a name or a field promises plain text.
enum HTMLDetector {
    /// How a page of HTML begins, in small letters; white space may stand before it.
    private static let openings = ["<!doctype html", "<html"].map { Array($0.utf8) }
    /// The mark of UTF-8 that programs of Windows put before a text.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    /// Bytes of the longest name of an element.
    private static let longestName = 10

    /// Whether these are the bytes of a whole page: its document type or its `<html>` come first.
    /// - Complexity: O(*n*) in the white space before it.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        let start = beginning(of: bytes)
        return openings.contains { opening in
            bytes[start...].prefix(opening.count).elementsEqual(opening) { Byte.lowered($0) == $1 }
        }
    }

    /// Whether these are the bytes of a page or of a part of one: an element of HTML stands first.
    /// - Complexity: as `isPage`.
    static func isFragment(_ bytes: [UInt8]) -> Bool {
        if isPage(bytes) { return true }
        let start = beginning(of: bytes)
        guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else { return false }
        let name = bytes[(start + 1)...].prefix(longestName).map(Byte.lowered).prefix { Byte.isAlphanumeric($0) }
        let end = start + 1 + name.count
        guard end < bytes.count, closesName(bytes[end]) else { return false }
        return HTMLVocabulary.roles[String(decoding: name, as: UTF8.self)] != nil
    }

    private static func beginning(of bytes: [UInt8]) -> Int {
        let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        return bytes[start...].firstIndex { $0 > UInt8(ascii: " ") } ?? bytes.count
    }

    private static func closesName(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
