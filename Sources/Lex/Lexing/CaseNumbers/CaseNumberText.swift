import SourceText

/// A run of letters and digits with marks between them, cut into segments: as it is written, but every dash a hyphen, and
/// without what shows nothing (soft hyphens, zero-width spaces and joiners) and without a line end behind a hyphen.
struct CaseNumberText: ~Copyable {
    /// A run of letters or of digits.
    struct Segment {
        /// What stands before it.
        var mark: CaseNumberMarks
        var isDigits: Bool
        /// Its first byte in `bytes`, and how many it has.
        var start: UInt8
        var count: UInt8
    }

    /// Offset in the source behind the last segment.
    private(set) var end: Int
    /// White space, a line end or what shows nothing stands inside: `2020-⏎0014889`.
    private(set) var isBroken = false
    /// A dash outside ASCII stands inside.
    private(set) var hasTypographicDash = false
    /// It goes on behind the bytes that are kept.
    private(set) var isTooLong = false
    private(set) var segmentCount = 0
    /// Letters and digits of all segments.
    private(set) var digits = 0
    private(set) var letters = 0
    /// The longest run of digits.
    private(set) var mostDigits = 0
    private var segments = InlineArray<12, Segment>(
        repeating: Segment(mark: [], isDigits: false, start: 0, count: 0))
    /// The letters and digits alone.
    private var bytes = InlineArray<64, UInt8>(repeating: 0)

    /// The letters of the longest word that a pattern names.
    static let longestWord: UInt8 = 8

    init(_ source: Source, _ start: Int) {
        end = start
        var mark = CaseNumberMarks.joined
        var i = start
        while segmentCount < segments.count {
            let isDigits = Byte.isDigit(source.at(i))
            let behind = keep(source, i, isDigits, mark)
            guard behind > i else { break }
            end = behind
            let first = segmentCount == 1 && isDigits ? digits : 0
            guard let step = Step(source, behind, isDigits: isDigits, first: first) else { break }
            if step.isBroken { isBroken = true }
            if step.isTypographic { hasTypographicDash = true }
            mark = step.mark
            i = step.offset
        }
    }

    subscript(place: Int) -> Segment { segments[place] }

    /// Keeps the run that begins at `start`; returns the offset behind it.
    private mutating func keep(_ source: Source, _ start: Int, _ isDigits: Bool, _ mark: CaseNumberMarks) -> Int {
        var i = start
        let first = digits + letters
        var count = first
        while true {
            let byte = source.at(i)
            if isDigits ? Byte.isDigit(byte) : Byte.isLetter(byte) {
                if count < bytes.count { bytes[count] = byte } else { isTooLong = true }
                count += 1
                i += 1
                continue
            }
            let behind = byte < 0x80 ? i : source.behindHidden(i)
            guard behind > i, isDigits ? Byte.isDigit(source.at(behind)) : Byte.isLetter(source.at(behind)),
                count > first
            else { break }
            isBroken = true
            i = behind
        }
        guard count > first else { return start }
        segments[segmentCount] = Segment(
            mark: mark, isDigits: isDigits, start: UInt8(clamping: first), count: UInt8(clamping: count - first))
        segmentCount += 1
        if isDigits {
            digits += count - first
            mostDigits = max(mostDigits, count - first)
        } else {
            letters += count - first
        }
        return i
    }

    /// Whether a capital or a digit stands at `start`, and behind the run that it begins something that goes on: what
    /// nearly every word and figure fails, at the cost of a few bytes.
    static func mayStart(_ source: Source, _ start: Int) -> Bool {
        let isDigits = Byte.isDigit(source.at(start))
        guard isDigits || Byte.isUpper(source.at(start)) else { return false }
        var i = start
        while isDigits ? Byte.isDigit(source.at(i)) : Byte.isLetter(source.at(i)) { i += 1 }
        return Step(source, i, isDigits: isDigits, first: isDigits ? i - start : 0) != nil
    }

    // MARK: Asked by patterns

    /// Of numbers that begin with letters: how many digits and letters they have where no label stands before them.
    private static let leastDigitsBehindLetters = 5
    private static let mostLetters = 8
    /// Of a number without a label the longest run of digits is no shorter.
    private static let leastDigitsOfRun = 3

    /// Whether the lexer makes a number of this form one token.
    func isToken(_ form: CaseNumberForm) -> Bool { form.standing >= (hasTypographicDash ? .item : .token) }

    /// Whether it may be one token, whatever its form: what is no number of a register is not so long.
    var mayBeToken: Bool {
        guard segmentCount > 1, mostDigits >= Self.leastDigitsOfRun else { return false }
        let first = segments[0]
        return first.isDigits
            || digits >= Self.leastDigitsBehindLetters && letters <= Self.mostLetters && hasOnlyCapitals(first)
    }

    /// - Parameter words: those that the parts of the table name.
    @inline(__always)
    func fits(_ part: CaseNumberTable.Part, at place: Int, _ words: FixedList<UInt64>) -> Bool {
        let segment = segments[place]
        guard part.marks.contains(segment.mark), segment.count >= part.least, segment.count <= part.most else {
            return false
        }
        switch part.kind {
        case .digits: return segment.isDigits
        case .year: return segment.isDigits && segment.count == 4 && Self.years.contains(value(segment, digits: 4))
        case .shortYear: return segment.isDigits && segment.count == 2 && bytes[Int(segment.start)] <= UInt8(ascii: "3")
        case .noted:
            return segment.isDigits && segment.count > 4 && Self.yearsOfPeriods.contains(value(segment, digits: 4))
        case .letters: return !segment.isDigits
        case .word: return !segment.isDigits && Byte.isUpper(bytes[Int(segment.start)])
        case .capitals: return !segment.isDigits && hasOnlyCapitals(segment)
        case .words: return !segment.isDigits && part.words.contains { words[$0] == word(segment) }
        }
    }

    /// Whether letters stand in the segments from `place` on, and all begin with a capital.
    func hasWords(from place: Int) -> Bool {
        var found = false
        for i in place..<segmentCount where !segments[i].isDigits {
            guard Byte.isUpper(bytes[Int(segments[i].start)]) else { return false }
            found = true
        }
        return found
    }

    /// Municipalities have registered cases in figures since about 1970.
    private static let years = 1970...2099
    /// Of periods that plans and budgets name.
    private static let yearsOfPeriods = 1950...2060

    private func value(_ segment: Segment, digits: Int) -> Int {
        (Int(segment.start)..<Int(segment.start) + digits).reduce(0) { $0 * 10 + Int(bytes[$1] &- 48) }
    }

    private func word(_ segment: Segment) -> UInt64 {
        (Int(segment.start)..<Int(segment.start) + Int(segment.count)).reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
    }

    private func hasOnlyCapitals(_ segment: Segment) -> Bool {
        for i in Int(segment.start)..<Int(segment.start) + Int(segment.count) where !Byte.isUpper(bytes[i]) {
            return false
        }
        return true
    }
}

extension CaseNumberForm.Standing: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
