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
        guard at(position) == 0x45, at(position + 1) == 0x55, at(position + 2) == 0x52,
            let amount = source.scanAmount(behind: position + 3)
        else { return false }
        emitAmount(amount)
        return true
    }

    mutating func emitAmount(_ number: NumberValue, to end: Int, closed: Bool) {
        emitAmount(
            (AmountValue(number: number, isNegative: false, isThousands: false, isClosed: closed, hasSign: false), end))
    }

    private mutating func emitAmount(_ amount: (value: AmountValue, end: Int)) {
        let flags: TokenFlags = amount.value.number.repaired ? .unusual : []
        emit(.amount, to: amount.end, flags: flags, payload: out.place(of: amount.value))
    }
}
