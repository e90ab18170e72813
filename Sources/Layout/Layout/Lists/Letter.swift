/// What single letters and digits of ASCII stand for. Public, as is what is asked of each byte: only that is inlined elsewhere.
public enum Letter {
    /// Whether a byte is a digit.
    @inlinable public static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    /// Whether a byte is a capital.
    @inlinable public static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

    /// Whether a byte is a letter.
    @inlinable public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// A letter in its small form.
    @inlinable public static func small(_ letter: UInt8) -> UInt8 { letter | 0x20 }

    /// The place of a small letter in the alphabet, from 1; nil for any other byte.
    package static func place(_ byte: UInt8) -> Int? {
        let place = byte &- UInt8(ascii: "a")
        return place < 26 ? Int(place) + 1 : nil
    }

    /// The value of one Roman figure up to ten, in either case.
    package static func roman(_ byte: UInt8) -> Int? {
        switch byte | 0x20 {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        default: nil
        }
    }

    /// The longest numeral that is read as one: `XXXVIII`; no list of a council goes further.
    package static let longestRoman = 7

    /// The value of a numeral in capitals, `IV`; nil where the bytes are none.
    package static func roman(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= longestRoman else { return nil }
        var total = 0
        var last = 0
        for byte in bytes.reversed() {
            guard isUpper(byte), let value = roman(byte) else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total
    }

    /// Bytes of such a character in UTF-8.
    private static let bytesOfPrivateUse = 3

    /// Whether the bytes are one character of the private use area: where Word's Symbol and Wingdings keep their bullets.
    package static func isPrivateUse(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == bytesOfPrivateUse,
            let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
        else {
            return false
        }
        return (0xE000...0xF8FF).contains(scalar.value)
    }
}
