/// The other names of laws and municipalities, by one of their names: `wmo` gives `wet maatschappelijke ondersteuning`. Looked up in
/// the generated text as it is, so that a first look costs nothing.
package enum NameSynonyms {
    /// Words of the longest name that is looked for.
    package static let mostWords = 8

    /// The other names of what has a name; none where nothing has it, or it has no other.
    /// - Parameter name: its words in small letters without accents, each behind a space but the first.
    /// - Complexity: O(log *names*).
    package static func others(of name: [UInt8]) -> [String] {
        data.withUTF8Buffer { text in
            var (low, high) = (0, text.count)
            while low < high {
                let line = unsafe line(around: (low + high) / 2, in: text)
                let bytes = unsafe UnsafeBufferPointer(rebasing: text[line])
                let end = unsafe bytes.firstIndex(of: border) ?? bytes.count
                let key = unsafe bytes[..<end]
                if unsafe key.elementsEqual(name) {
                    return unsafe bytes[end...].split(separator: border).map {
                        unsafe String(decoding: $0, as: UTF8.self)
                    }
                }
                if unsafe key.lexicographicallyPrecedes(name) {
                    low = line.upperBound + 1
                } else {
                    high = line.lowerBound
                }
            }
            return []
        }
    }

    private static let border = UInt8(ascii: "|")

    private static func line(around place: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        var (start, end) = (place, place)
        while start > 0, unsafe text[start - 1] != newline { start -= 1 }
        while end < text.count, unsafe text[end] != newline { end += 1 }
        return start..<end
    }
}
