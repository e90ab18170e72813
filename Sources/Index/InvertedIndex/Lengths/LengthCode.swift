/// Field lengths and frequencies as one byte: exact up to 32, then sixteen steps to each doubling (at most 6 % off),
/// up to 524,287.
package enum LengthCode {
    private static let exact: UInt32 = 32
    private static let largest: UInt32 = 1 << 19 - 1

    /// The code of the largest codable number that is at most `length`.
    package static func code(_ length: UInt32) -> UInt8 {
        if length < exact { return UInt8(length) }
        if length > largest { return 255 }
        let exponent = UInt32(31 - length.leadingZeroBitCount)
        return UInt8(exact + (exponent - 5) * 16 + (length >> (exponent - 4)) & 15)
    }

    /// The number that a code stands for.
    package static func length(_ code: UInt8) -> UInt32 {
        if code < 32 { return UInt32(code) }
        let step = UInt32(code) - exact
        return (16 + step & 15) << (step >> 4 + 1)
    }

    /// The code of the smallest codable number that is at least `frequency`; 255 stands for “no limit”.
    static func codeAbove(_ frequency: UInt32) -> UInt8 {
        let code = code(frequency)
        return length(code) == frequency || code == 255 ? code : code + 1
    }

    /// The number that no frequency with this code exceeds.
    static func limit(_ code: UInt8) -> UInt32 { code == 255 ? .max : length(code) }
}
