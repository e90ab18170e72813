/// Names of files are any bytes, texts are UTF-8. Two ways to write the one as the other, both without loss:
///
/// - *carried*, for arguments on their way through code that takes text: a byte that is no UTF-8 is one private
///   character, which nobody can type (U+10FF80–U+10FFFF; such a character itself is carried as its bytes);
/// - *shown*, for people and programs: such a byte is `\xe9`. Two names never look the same, and `named` reads it back.
package enum RawText {
    /// Carried characters are this and a byte from 0x80 on.
    private static let carrier: UInt32 = 0x10FF00

    /// - Complexity: O(*n*), as all here.
    package static func carried(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !holdsCarried(text) { return text }
        var text = ""
        forEachPart(of: bytes) { scalar, part in
            if let scalar, !isCarried(scalar) { return text.unicodeScalars.append(scalar) }
            for byte in part { Unicode.Scalar(carrier + UInt32(byte)).map { text.unicodeScalars.append($0) } }
        }
        return text
    }

    /// The bytes that `carried` was made of.
    package static func bytes(of carried: String) -> [UInt8] {
        guard holdsCarried(carried) else { return Array(carried.utf8) }
        return carried.unicodeScalars.flatMap { isCarried($0) ? [UInt8($0.value & 0xFF)] : Array(String($0).utf8) }
    }

    /// For people and programs. A `\xe9` that stands in the name itself has its `\` shown as `\x5c`.
    package static func shown(_ bytes: [UInt8]) -> String {
        let backslash = UInt8(ascii: "\\")
        if !bytes.contains(backslash), let text = String(validating: bytes, as: UTF8.self) { return text }
        var (text, place) = ("", 0)
        forEachPart(of: bytes) { scalar, part in
            let isPlain = part.first != backslash || escaped(in: bytes[place...]) == nil
            if let scalar, isPlain {
                text.unicodeScalars.append(scalar)
            } else {
                for byte in part { text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }
            }
            place += part.count
        }
        return text
    }

    /// The text with its carried characters shown.
    package static func shown(carried text: String) -> String {
        guard holdsCarried(text) else { return text }
        return text.unicodeScalars.reduce(into: "") { shown, scalar in
            shown += isCarried(scalar) ? "\\x" + String(scalar.value & 0xFF, radix: 16) : String(scalar)
        }
    }

    /// The name that is shown so: each `\xe9` is that byte.
    package static func named(_ shown: [UInt8]) -> [UInt8] {
        var (bytes, place) = ([UInt8](), 0)
        while place < shown.count {
            let byte = escaped(in: shown[place...])
            bytes.append(byte ?? shown[place])
            place += byte == nil ? 1 : 4
        }
        return bytes
    }

    /// The byte that is written at the start as `\x` and two digits.
    private static func escaped(in bytes: ArraySlice<UInt8>) -> UInt8? {
        guard bytes.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "x")]), bytes.count >= 4 else { return nil }
        let digits = bytes.dropFirst(2).prefix(2)
        let isLower = digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return isLower ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }

    private static func isCarried(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= carrier + 0x80 }

    private static func holdsCarried(_ text: String) -> Bool {
        // All of them, and few others, begin with this byte.
        text.utf8.contains(0xF4) && text.unicodeScalars.contains(where: isCarried)
    }

    /// Calls `body` with each character and its bytes, and with nil for bytes that are none.
    private static func forEachPart(of bytes: [UInt8], _ body: (Unicode.Scalar?, ArraySlice<UInt8>) -> Void) {
        var (parser, iterator, place) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator(), 0)
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar):
                body(Unicode.UTF8.decode(scalar), bytes[place..<place + scalar.count])
                place += scalar.count
            case .error(let length):
                body(nil, bytes[place..<place + length])
                place += length
            case .emptyInput: return
            }
        }
    }
}
