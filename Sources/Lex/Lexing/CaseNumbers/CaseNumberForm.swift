/// What the form of a case or document number tells. The forms stand in `Tools/data/case-numbers.tsv`.
package struct CaseNumberForm: Hashable, Sendable {
    /// Where such a number is one.
    package enum Standing: UInt8, Hashable, Sendable {
        /// Only behind a label; the lexer cuts it into several tokens.
        case label
        /// Only behind a label.
        case token
        /// Also in brackets, and at the start of an item.
        case item
        /// Wherever it stands.
        case text
    }

    package enum Scheme: UInt8, Hashable, Sendable {
        /// No number of a municipality: an account, a case before a court.
        case none
        case zaaknummer, ris, bbv, other
    }

    /// How much the form alone says.
    package enum Proof: UInt8, Hashable, Sendable {
        case no
        /// Nothing else is written so.
        case yes
        /// Nor is anything but a case: its letters are in it.
        case `case`
    }

    package let series: CaseNumberSeries
    package let standing: Standing
    /// What it is by its form alone.
    package let scheme: Scheme
    /// What it is behind the label of a register.
    package let registered: Scheme
    package let proof: Proof

    /// Only a label says what a number of this form is.
    static let free = CaseNumberForm(
        series: .free, standing: .label, scheme: .other, registered: .other, proof: .no)

    /// The form of a number that is written as `plain` writes it.
    /// - Complexity: O(*n*), *n* the number of bytes.
    package init(of plain: [UInt8]) {
        self =
            unsafe plain.withUnsafeBufferPointer { number in
                guard let base = number.baseAddress else { return nil }
                let text = unsafe CaseNumberText(Source(base: base, count: number.count), 0)
                return text.end == number.count ? CaseNumberTable.shared.form(of: text) : nil
            } ?? .free
    }

    init(series: CaseNumberSeries, standing: Standing, scheme: Scheme, registered: Scheme, proof: Proof) {
        self.series = series
        self.standing = standing
        self.scheme = scheme
        self.registered = registered
        self.proof = proof
    }

    /// A number as it is compared: without white space, what shows nothing and the `\` of Markdown; every dash a hyphen.
    /// - Complexity: O(*n*), *n* the number of bytes.
    package static func plain(_ written: some Collection<UInt8>) -> [UInt8] {
        written.withContiguousStorageIfAvailable { unsafe plain($0) } ?? plain(Array(written))
    }

    private static func plain(_ written: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(written.count)
        var hasOthers = false
        for index in written.indices {
            let byte = unsafe written[index]
            guard byte > 0x20, byte != UInt8(ascii: "\\") else { continue }
            plain.append(byte)
            if byte >= 0x80 { hasOthers = true }
        }
        return hasOthers ? withASCIIDashes(plain) : plain
    }

    private static func withASCIIDashes(_ written: [UInt8]) -> [UInt8] {
        unsafe written.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return [] }
            let source = unsafe Source(base: base, count: bytes.count)
            var plain: [UInt8] = []
            var i = 0
            while i < source.count {
                let width = max(source.hiddenWidth(i), source.blankWidth(i))
                let dash = source.dashWidth(i)
                if width == 0 { plain.append(dash > 0 ? UInt8(ascii: "-") : source.at(i)) }
                i += max(width, dash, 1)
            }
            return plain
        }
    }
}
