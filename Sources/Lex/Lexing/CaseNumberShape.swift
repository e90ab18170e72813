/// The form of a run of letters and digits with `-`, `/`, `_`, `.`, `&` between them.
struct CaseNumberShape {
    /// Offset of the first byte, and behind the last.
    let start: Int
    private(set) var end: Int
    /// A line end stands behind one of its hyphens: `2020-⏎0014889`.
    private(set) var isBroken = false
    private var segments = SegmentList()

    /// A run of letters, of digits, and the separator before it (0 for none).
    private struct Segment {
        var separator: UInt8
        var isDigits: Bool
        var start: Int
        var end: Int
        var count: Int { end - start }
    }

    /// At most twelve segments, kept in place: a shape is tried for every word with a capital.
    private struct SegmentList {
        private var slots = InlineArray<12, Segment>(
            repeating: Segment(separator: 0, isDigits: false, start: 0, end: 0))
        private(set) var count = 0
        var isFull: Bool { count == slots.count }

        subscript(index: Int) -> Segment { slots[index] }

        mutating func append(_ segment: Segment) {
            slots[count] = segment
            count += 1
        }

        func contains(where matches: (Segment) -> Bool) -> Bool { (0..<count).contains { matches(slots[$0]) } }

        /// The letters or digits of all segments of that kind.
        func length(digits: Bool) -> Int {
            (0..<count).reduce(0) { $0 + (slots[$1].isDigits == digits ? slots[$1].count : 0) }
        }
    }

    init(_ source: Source, _ start: Int) {
        self.start = start
        end = start
        var separator: UInt8 = 0
        while !segments.isFull {
            let isDigits = Byte.isDigit(source.at(end))
            let from = end
            var i = end
            while isDigits ? Byte.isDigit(source.at(i)) : Byte.isLetter(source.at(i)) { i += 1 }
            guard i > from else { break }
            segments.append(Segment(separator: separator, isDigits: isDigits, start: from, end: i))
            end = i
            separator = 0
            guard let next = Self.next(source, i, first: segments.count == 1 ? segments[0].count : 0) else { break }
            if next.isBreak { isBroken = true }
            if next.offset > i { separator = source.at(i) }
            end = next.offset
        }
        end = segments.count > 0 ? segments[segments.count - 1].end : start
    }

    /// Whether a capital or a digit stands at `start`, and behind the run that it begins something that goes on: what
    /// nearly every word and figure fails, at the cost of a few bytes.
    static func mayStart(_ source: Source, _ start: Int) -> Bool {
        let isDigits = Byte.isDigit(source.at(start))
        guard isDigits || Byte.isUpper(source.at(start)) else { return false }
        var i = start
        while isDigits ? Byte.isDigit(source.at(i)) : Byte.isLetter(source.at(i)) { i += 1 }
        return next(source, i, first: i - start) != nil
    }

    /// Where the next segment starts: here, behind a separator, or behind a hyphen and a line end.
    private static func next(_ source: Source, _ i: Int, first: Int) -> (offset: Int, isBreak: Bool)? {
        let byte = source.at(i)
        if Byte.isAlphanumeric(byte) { return (i, false) }
        guard byte == 0x2D || byte == 0x2F || byte == 0x5F || byte == 0x2E || byte == 0x26 else { return nil }
        if Byte.isAlphanumeric(source.at(i + 1)) { return (i + 1, false) }
        guard byte == 0x2D, first == 4 else { return nil }
        let behind = source.skipSpacesAndOneLineEnd(i + 1)
        return behind > i + 1 && Byte.isDigit(source.at(behind)) ? (behind, true) : nil
    }

    mutating func isCaseNumber(_ source: Source) -> Bool {
        guard segments.count > 1, segments.contains(where: { $0.isDigits && $0.count >= 3 }),
            source.at(end) < 0x80 || source.isBlank(end)
        else { return false }
        return segments[0].isDigits ? startsWithDigits(source) : startsWithLetters(source)
    }

    private func value(_ source: Source, _ segment: Segment) -> Int {
        guard segment.count <= 9 else { return .max }
        return (segment.start..<segment.end).reduce(0) { $0 * 10 + Int(source.at($1) - 48) }
    }

    private func isYear(_ source: Source, _ segment: Segment) -> Bool {
        segment.isDigits && segment.count == 4 && (1900...2099).contains(value(source, segment))
    }

    /// `2022-0201962`, `24-0035112`, `2021/78006`, `148220-2023`, `2019_GDD_B&W_00314`, `19.ZK00755`, `2025-M0025`.
    private func startsWithDigits(_ source: Source) -> Bool {
        guard segments.count >= 2 else { return false }
        guard segments[1].separator != 0 else { return isShortYearAndLetter(source) }
        let first = segments[0]
        let second = segments[1]
        if segments.count == 2, second.isDigits, second.separator == 0x2D || second.separator == 0x2F {
            if isYear(source, first) { return second.count >= 4 && !isYear(source, second) }
            if first.count == 2, second.separator == 0x2D { return second.count == 7 }
            return first.count >= 5 && isYear(source, second)
        }
        // `22.2001872`, `2021.0000778`: the year, or two figures of it, a point and seven digits.
        if segments.count == 2, second.isDigits, second.separator == 0x2E {
            return second.count == 7 && (first.count == 2 || isYear(source, first))
        }
        if isYearAndLetters(source) { return true }
        guard segments.contains(where: { !$0.isDigits }), segments.length(digits: true) >= 6,
            first.count == 4 || first.count == 2, second.separator == 0x5F || second.separator == 0x2E
        else { return false }
        return !segments.contains { !$0.isDigits && !Byte.isUpper(source.at($0.start)) }
    }

    /// `2025-M0025`: a year and the number of a motie or amendement.
    private func isYearAndLetters(_ source: Source) -> Bool {
        guard segments.count == 3, isYear(source, segments[0]), segments[1].separator == 0x2D, !segments[1].isDigits,
            segments[1].count <= 3, segments[2].separator == 0
        else { return false }
        return segments[2].count >= 3 && Byte.isUpper(source.at(segments[1].start))
    }

    /// `11R.00190`: two figures of the year with a capital, and a number behind a point.
    private func isShortYearAndLetter(_ source: Source) -> Bool {
        segments.count == 3 && segments[0].count == 2 && segments[1].count == 1 && segments[2].isDigits
            && segments[2].separator == 0x2E && segments[2].count >= 4 && Byte.isUpper(source.at(segments[1].start))
    }

    /// `Z-2018-078270`, `Z/18/143043/D/18/113064`, `RIS163015`, `BW2021-00123`.
    private func startsWithLetters(_ source: Source) -> Bool {
        let first = segments[0]
        guard first.count <= 5, (first.start..<first.end).allSatisfy({ Byte.isUpper(source.at($0)) }),
            segments.count >= 2
        else { return false }
        // `Q4-2022` is a quarter.
        if first.count == 1, segments.count == 3, segments[1].count == 1, isYear(source, segments[2]) { return false }
        return segments.length(digits: true) >= 5 && segments.length(digits: false) <= 8
    }
}
