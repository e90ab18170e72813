/// What was read from the pictures of a document's pages, so that nobody has to read them again: lines as `tesseract … tsv`
/// prints them, of words and sizes of pages alone, behind a line that names the page.
///
/// Good for any bytes: what is no such line is left out where it is read.
package struct RecognisedText: Hashable, Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(bytes: [UInt8] = []) { self.bytes = bytes }

    /// - Parameters:
    ///   - page: its number; `wholeFile` for pages of a file that says itself where they begin.
    ///   - lines: none where nothing was found.
    mutating func add(page: Int, lines: [UInt8]) {
        bytes += Self.mark + Array("\(page)\n".utf8) + lines
    }

    /// The lines of each page.
    /// - Complexity: O(*n*).
    func pages() -> [Int: [UInt8]] {
        var (pages, page): ([Int: [UInt8]], Int?) = ([:], nil)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: Self.mark) {
                page = Int(String(decoding: line.dropFirst(Self.mark.count), as: UTF8.self))
                if let page { pages[page] = [] }
            } else if let page {
                pages[page]? += line + [UInt8(ascii: "\n")]
            }
        }
        return pages
    }

    static let wholeFile = 0
    /// No level of tesseract's.
    private static let mark = Array("0\t".utf8)
}

/// Gives what was read from the pictures of a document with these bytes, where that is known.
package typealias RecognitionMemory = @Sendable (_ document: [UInt8]) -> RecognisedText?
