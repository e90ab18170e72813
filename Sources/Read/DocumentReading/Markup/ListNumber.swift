/// How HTML's `<ol type>` writes an item's number.
enum ListNumber {
    /// `style` is `1`, `a`, `A`, `i` or `I`; numbers that it cannot write come in figures.
    static func written(_ number: Int, style: UInt8) -> String {
        switch style {
        case 0x61 where (1...26).contains(number), 0x41 where (1...26).contains(number):
            String(decoding: [style + UInt8(number - 1)], as: UTF8.self)
        case 0x69 where (1...89).contains(number): roman(number)
        case 0x49 where (1...89).contains(number): roman(number).uppercased()
        default: String(number)
        }
    }

    private static func roman(_ number: Int) -> String {
        var left = number
        var result = ""
        for (value, letters) in [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
            while left >= value {
                result += letters
                left -= value
            }
        }
        return result
    }
}
