import Lexing

/// One line a token, made for tests: kind, the text with line ends shown, and what the token holds.
func dump(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = TokenStream(lexing: bytes)
    return (0..<tokens.count).map { i in
        let slice = String(decoding: bytes[Int(tokens.starts[i])..<Int(tokens.ends[i])], as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
        var line = "\(tokens.kinds[i]) ‹\(slice)›"
        if tokens.keyword(i) != .none { line += " \(tokens.keyword(i))" }
        if let number = tokens.number(i) { line += " \(number.mantissa)e-\(number.decimals)" }
        if let amount = tokens.amount(i) {
            line +=
                " \(amount.isNegative ? "-" : "")\(amount.number.mantissa)e-\(amount.number.decimals)\(amount.isThousands ? "k" : "")"
        }
        if let day = tokens.day(i) { line += " \(day.year)-\(day.month)-\(day.day)" }
        return line
    }
}
