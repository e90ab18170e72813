extension Lexer {
    /// `€` stands at `position`, `signWidth` bytes wide.
    mutating func currency(signWidth: Int) {
        guard let amount = source.scanAmount(behind: position + signWidth) else {
            return emit(.punctuation, to: position + signWidth)
        }
        emitAmount(amount)
    }

    /// `EUR` stands at `position`; true where a figure follows it.
    mutating func currencyCode() -> Bool {
        let code = source.width(of: "EUR", at: position)
        guard code > 0, let amount = source.scanAmount(behind: position + code) else { return false }
        emitAmount(amount)
        return true
    }

    /// `ƒ1.000`, `f2,50`: a guilder sign set against its figure, which is a word of its own; true where one stands at `position`.
    mutating func guilderSign() -> Bool {
        let sign = source.width(ofAny: Self.guilderSigns, at: position)
        guard sign > 0, let figure = source.scanNumber(position + sign) else { return false }
        let isSum =
            figure.value.form == .grouped || figure.value.decimals == 2
            || source.closingMark(figure.end, hasSign: true) > figure.end
        guard isSum || sign > 1 else { return false }
        emitWord(to: position + sign, flags: sign > 1 ? .nonASCII : [], hash: source.letterHash(position, width: sign))
        return true
    }

    private static let guilderSigns: [StaticString] = ["ƒ", "f"]

    mutating func emitAmount(_ number: NumberValue, to end: Int, closed: Bool) {
        emitAmount(
            (AmountValue(number: number, isNegative: false, isThousands: false, isClosed: closed, hasSign: false), end))
    }

    private mutating func emitAmount(_ amount: (value: AmountValue, end: Int)) {
        var flags: TokenFlags = amount.value.number.repaired || source.isMisreadEuro(position) ? .unusual : []
        if source.isBroken(position, amount.end) { flags.insert(.broken) }
        emit(.amount, to: amount.end, flags: flags, payload: out.place(of: amount.value))
    }
}
