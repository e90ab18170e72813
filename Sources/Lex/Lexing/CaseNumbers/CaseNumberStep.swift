import SourceText

extension CaseNumberText {
    /// From one segment of a number to the next: over a mark, over what shows nothing, or over a hyphen and a line end.
    struct Step {
        /// Where the next segment starts.
        let offset: Int
        let mark: CaseNumberMarks
        /// White space or what shows nothing is passed over.
        let isBroken: Bool
        /// The mark is a dash outside ASCII.
        let isTypographic: Bool

        /// A colon parts the number of a case from that of one of its documents, which has so many digits.
        private static let leastBehindColon = 5
        /// A number is broken over a line behind its year.
        private static let digitsOfYear = 4

        /// - Parameters:
        ///   - end: the offset behind a segment.
        ///   - isDigits: it is one of digits.
        ///   - first: its digits, where it is the first of the number; else 0.
        @inline(__always)
        init?(_ source: Source, _ end: Int, isDigits: Bool, first: Int) {
            var byte = source.at(end)
            let i = byte < 0x80 ? source.behindEscape(end) : source.behindHidden(end)
            if i > end { byte = source.at(i) }
            if Byte.isAlphanumeric(byte) {
                self.init(offset: i, mark: .joined, isBroken: i > end, isTypographic: false)
                return
            }
            let dash = byte < 0x80 ? 0 : source.dashWidth(i)
            let mark = dash > 0 ? .hyphen : CaseNumberMarks(byte: byte)
            guard !mark.isEmpty else { return nil }
            let next = i + max(dash, 1)
            let behind = source.at(next) < 0x80 ? next : source.behindHidden(next)
            if Byte.isAlphanumeric(source.at(behind)) {
                guard mark != .colon || isDigits && source.hasDigits(behind, Self.leastBehindColon) else { return nil }
                self.init(offset: behind, mark: mark, isBroken: i > end || behind > next, isTypographic: dash > 0)
                return
            }
            guard mark == .hyphen, first == Self.digitsOfYear else { return nil }
            let broken = source.skipSpacesAndOneLineEnd(next)
            guard broken > next, Byte.isDigit(source.at(broken)) else { return nil }
            self.init(offset: broken, mark: mark, isBroken: true, isTypographic: dash > 0)
        }

        private init(offset: Int, mark: CaseNumberMarks, isBroken: Bool, isTypographic: Bool) {
            self.offset = offset
            self.mark = mark
            self.isBroken = isBroken
            self.isTypographic = isTypographic
        }
    }
}

extension Source {
    /// What shows nothing between two characters, one after the other, is passed over so often at most.
    private static let mostHidden = 4

    /// The offset behind the `\` that Markdown sets before a mark of a number, as in `R\-RO/2017/0412`; else `offset`.
    /// Source: CommonMark 0.31, 2.4 Backslash escapes.
    @inline(__always)
    func behindEscape(_ offset: Int) -> Int {
        at(offset) == UInt8(ascii: "\\") && !CaseNumberMarks(byte: at(offset + 1)).isEmpty ? offset + 1 : offset
    }

    /// The offset behind soft hyphens, zero-width spaces and joiners at `offset`.
    func behindHidden(_ offset: Int) -> Int {
        var i = offset
        for _ in 0..<Self.mostHidden { i += hiddenWidth(i) }
        return i
    }

    /// The width of a soft hyphen, zero-width space or joiner; 0 where none stands
    /// at `offset`.
    func hiddenWidth(_ offset: Int) -> Int {
        switch (at(offset), at(offset + 1), at(offset + 2)) {
        case (0xC2, 0xAD, _): 2
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): 3
        default: 0
        }
    }

    /// The width of a dash outside ASCII: U+2010 to U+2014 and the minus sign U+2212; 0 where none stands at `offset`.
    func dashWidth(_ offset: Int) -> Int {
        guard at(offset) == 0xE2 else { return 0 }
        let (second, third) = (at(offset + 1), at(offset + 2))
        return second == 0x80 && (0x90...0x94).contains(third) || second == 0x88 && third == 0x92 ? 3 : 0
    }

    /// At least `count` digits at `offset`.
    func hasDigits(_ offset: Int, _ count: Int) -> Bool {
        (offset..<offset + count).allSatisfy { Byte.isDigit(at($0)) }
    }
}
