import SourceText

/// Finds a start tag with more attributes than are read, before libxml2 sees it: that compares each attribute of an element
/// with all before it, which takes a minute for a megabyte of them.
///
/// Knows as much of markup as tells start tags from comments, scripts and what else libxml2 passes over. Where that is in
/// doubt, bytes count as a tag.
struct StartTagScanner {
    /// Most attributes of an element, declarations of namespaces among them.
    static let attributeLimit = 512

    private let bytes: [UInt8]
    private let syntax: MarkupParser.Syntax
    private var index = 0
    /// Up to here, in a document type declaration, `<!--` may stand in quotes.
    private var commentsFrom = 0

    init(_ bytes: [UInt8], _ syntax: MarkupParser.Syntax) {
        self.bytes = bytes
        self.syntax = syntax
    }

    /// Offset of the first start tag with more than `attributeLimit` attributes; nil where there is none.
    /// - Complexity: O(*n*).
    mutating func firstBeyondLimit() -> Int? {
        while index + 1 < bytes.count {
            guard bytes[index] == 0x3C else {
                index += 1
                continue
            }
            let start = index
            switch bytes[index + 1] {
            case 0x21: passDeclaration()
            case 0x3F: pass(syntax == .html ? ">" : "?>", from: index + 2)
            case 0x2F: pass(">", from: index + 2)
            case let byte where Self.isName(byte):
                if attributes() > Self.attributeLimit { return start }
            default: index += 1
            }
        }
        return nil
    }

    // MARK: What holds no tags

    private mutating func passDeclaration() {
        if stands("<!--", at: index) {
            guard index >= commentsFrom else { return index += 4 }
            if syntax == .xml { pass("-->", from: index + 4) } else { passHTMLComment() }
        } else if syntax == .xml, stands("<![CDATA[", at: index) {
            pass("]]>", from: index + 9)
        } else if stands("<!doctype", at: index) {
            index += 9
            commentsFrom = max(commentsFrom, endOfDocumentType())
        } else if syntax == .html {
            pass(">", from: index + 2)
        } else {
            index += 2
        }
    }

    /// `<!-->` and `<!--->` end at once, and `--!>` ends a comment too.
    private mutating func passHTMLComment() {
        index += 2
        while index < bytes.count {
            pass("--", from: index)
            if stands(">", at: index) || stands("!>", at: index) { return }
            // `--->`: its last two hyphens end it.
            if stands("-", at: index) { index -= 1 }
        }
    }

    /// Offset behind the `>` that ends a document type, one in quotes or in its own subset left out.
    private func endOfDocumentType() -> Int {
        var (end, quote): (Int, UInt8?) = (index, nil)
        while end < bytes.count {
            switch bytes[end] {
            case 0x22, 0x27:
                if quote == nil { quote = bytes[end] } else if quote == bytes[end] { quote = nil }
            // Its subset has comments of its own.
            case 0x3E where quote == nil, 0x5B where quote == nil: return end + 1
            default: break
            }
            end += 1
        }
        return end
    }

    /// Moves behind the next `mark` from `start` on, or to the end.
    private mutating func pass(_ mark: StaticString, from start: Int) {
        index = start
        let first = unsafe mark.utf8Start[0]
        while index < bytes.count {
            if bytes[index] == first, stands(mark, at: index) { return index += mark.utf8CodeUnitCount }
            index += 1
        }
    }

    /// Whether those bytes stand there, letters in either case.
    private func stands(_ mark: StaticString, at start: Int) -> Bool {
        guard start + mark.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<mark.utf8CodeUnitCount {
            let byte = bytes[start + offset]
            let lowered = Byte.lowered(byte)
            let wanted = unsafe mark.utf8Start[offset]
            if lowered != Byte.lowered(wanted) { return false }
        }
        return true
    }

    // MARK: Start tags

    /// Attributes of the tag at `index`, as libxml2 reads them; moves behind it, and behind the script that it may open.
    private mutating func attributes() -> Int {
        let name = index + 1
        index = name
        passName()
        let nameEnd = index
        var count = 0
        while index < bytes.count {
            passBlanks()
            guard index < bytes.count, bytes[index] != 0x3E else { break }
            if bytes[index] == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x3E {
                index += 2
                return count
            }
            if Self.isName(bytes[index]) || bytes[index] == 0x2E {
                count += 1
                passName()
                passValue()
            } else {
                passJunk()
            }
        }
        index = min(index + 1, bytes.count)
        if syntax == .html { passScript(name..<nameEnd) }
        return count
    }

    private mutating func passName() {
        while index < bytes.count, Self.isName(bytes[index]) || Self.mayFollowInName(bytes[index]) { index += 1 }
    }

    private mutating func passValue() {
        let end = index
        passBlanks()
        guard index < bytes.count, bytes[index] == 0x3D else { return index = end }
        index += 1
        passBlanks()
        guard index < bytes.count else { return }
        let quote = bytes[index]
        if quote == 0x22 || quote == 0x27 {
            index += 1
            while index < bytes.count, bytes[index] != quote { index += 1 }
            index = min(index + 1, bytes.count)
        } else {
            while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != 0x3E { index += 1 }
        }
    }

    /// What begins no attribute, up to white space or the tag's end.
    private mutating func passJunk() {
        index += 1
        while index < bytes.count, !Self.isBlank(bytes[index]), bytes[index] != 0x3E {
            if bytes[index] == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x3E { return }
            index += 1
        }
    }

    private mutating func passBlanks() {
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    }

    /// Moves to the end tag of a script or style, whose text holds no tags.
    private mutating func passScript(_ name: Range<Int>) {
        if name.count == 6, stands("script", at: name.lowerBound) {
            pass("</script", from: index)
        } else if name.count == 5, stands("style", at: name.lowerBound) {
            pass("</style", from: index)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private static func isName(_ byte: UInt8) -> Bool {
        Byte.isLetter(byte) || byte == 0x5F || byte == 0x3A || byte >= 0x80
    }

    private static func mayFollowInName(_ byte: UInt8) -> Bool { Byte.isDigit(byte) || byte == 0x2D || byte == 0x2E }
}
