/// How the number of an item is written.
enum ListNumber {
    /// How letters go on behind the 26th.
    enum BehindAlphabet {
        /// `aa`, `bb`: word processors.
        case repeated
        /// `aa`, `ab`: HTML.
        case counted
    }

    /// `style` is `1`, `a`, `A`, `i` or `I`; numbers that it cannot write come in figures.
    static func written(_ number: Int, style: UInt8, _ behind: BehindAlphabet = .counted) -> String {
        switch style {
        case UInt8(ascii: "a") where (1...mostLettered).contains(number): letters(number, behind)
        case UInt8(ascii: "A") where (1...mostLettered).contains(number): letters(number, behind).uppercased()
        case UInt8(ascii: "i") where (1...mostRoman).contains(number): roman(number)
        case UInt8(ascii: "I") where (1...mostRoman).contains(number): roman(number).uppercased()
        default: String(number)
        }
    }

    /// 30 times through the alphabet: more than any list has.
    private static let mostLettered = 780
    private static let alphabet = 26
    /// The largest that is written without a line above its letters.
    private static let mostRoman = 3999

    private static func letters(_ number: Int, _ behind: BehindAlphabet) -> String {
        func letter(_ place: Int) -> UInt8 { UInt8(ascii: "a") + UInt8(place % alphabet) }
        let index = number - 1
        var result: [UInt8] = []
        switch behind {
        case .repeated: result = Array(repeating: letter(index), count: 1 + index / alphabet)
        case .counted:
            if index >= alphabet { result.append(letter(index / alphabet - 1)) }
            result.append(letter(index))
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let romanLetters = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]

    private static func roman(_ number: Int) -> String {
        var left = number
        var result = ""
        for (value, letters) in romanLetters {
            while left >= value {
                result += letters
                left -= value
            }
        }
        return result
    }
}
