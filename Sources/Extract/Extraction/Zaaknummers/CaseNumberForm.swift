/// The forms that case and document numbers of Dutch municipalities have; what a bare number is, its form must tell.
///
/// Source: observed in papers of some forty municipalities and the systems that number them (Zaaksysteem, Djuma, Corsa,
/// Decos JOIN, Mozard, InProces, iBabs, NotuBiz).
enum CaseNumberForm: Hashable, Sendable {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// `2022-0201962`, `2021.0000778`: a year and seven digits.
    case yearAndSeven
    /// `2005-11874`, `2022-12345`: a year, a hyphen and other than seven digits.
    case yearAndDigits
    /// `2021/78006`.
    case yearSlash
    /// `148220-2023`.
    case digitsAndYear
    /// `22.2001872`, `24-0035112`: two figures of the year and seven digits.
    case shortYear
    /// `Z-2018-078270`, `Z/18/143043/D/18/113064`, `Z21.001234`.
    case zaak
    /// `19.ZK00755`.
    case zaakWithYear
    /// `2019_GDD_B&W_00314`.
    case underscored
    /// `RIS163015`.
    case ris
    /// `BW2021-00123`, `D-2021-194411`, `IN23-20418`, `2025-M0025`, `11R.00190`: the letters of a municipality's own
    /// registers and a year.
    case register
    /// Digits only.
    case digits
    /// `15/15`, `R 2106642`, `AU15.05274`: only a label says what it is.
    case free
    /// An account, a plan, a case before a court: never a case number of a municipality.
    case foreign

    /// The form of a number written without white space.
    init(_ number: Bytes) {
        let runs = unsafe Self.runs(number)
        guard let first = runs.first, let last = runs.last else {
            self = .free
            return
        }
        if runs.count == 1 {
            self = first.isDigits ? .digits : .free
        } else if first.isDigits {
            self = unsafe Self.startingWithDigits(number, runs, last)
        } else {
            self = unsafe Self.startingWithLetters(number, runs)
        }
    }

    private static func startingWithDigits(_ number: Bytes, _ runs: RunList, _ last: Run) -> CaseNumberForm {
        let first = runs[0]
        // The Raad van State: 201807654/1/R3.
        if first.count == 9, runs.count >= 3, unsafe number[first.end] == 0x2F, runs[1].count == 1 { return .foreign }
        if unsafe number.contains(0x5F) { return unsafe isYear(number, first) ? .underscored : .free }
        guard runs.count == 2 else {
            guard runs.count == 3, last.isDigits else { return .free }
            if first.count == 2, unsafe text(number, runs[1]) == "ZK", last.count >= 4 { return .zaakWithYear }
            return unsafe isYearWithLetters(number, runs) ? .register : .free
        }
        let second = runs[1]
        guard second.isDigits, second.start == first.end + 1 else { return .free }
        if first.count == 2, second.count == 7, unsafe number[first.end] == 0x2D || number[first.end] == 0x2E {
            return .shortYear
        }
        switch unsafe (number[first.end], isYear(number, first), isYear(number, second)) {
        case (0x2E, true, false): return second.count == 7 ? .yearAndSeven : .free
        case (0x2D, true, false): return second.count == 7 ? .yearAndSeven : .yearAndDigits
        case (0x2F, true, false): return second.count >= 4 ? .yearSlash : .free
        case (0x2D, false, true): return first.count >= 4 ? .digitsAndYear : .free
        default: return .free
        }
    }

    /// `2025-M0025` and `11R.00190`.
    private static func isYearWithLetters(_ number: Bytes, _ runs: RunList) -> Bool {
        let (year, letters, digits) = (runs[0], runs[1], runs[2])
        guard !letters.isDigits, unsafe number[letters.start] &- 0x41 < 26 else { return false }
        if unsafe isYear(number, year) {
            return unsafe number[year.end] == 0x2D && letters.count <= 3 && digits.start == letters.end
                && digits.count >= 3
        }
        return unsafe year.count == 2 && letters.count == 1 && letters.start == year.end && number[letters.end] == 0x2E
            && digits.count >= 4
    }

    private static func startingWithLetters(_ number: Bytes, _ runs: RunList) -> CaseNumberForm {
        let letters = unsafe text(number, runs[0])
        if unsafe isAccount(number, runs) { return .foreign }
        // The Court of Justice: C-255/08.
        if runs.count == 3, unsafe number[runs[0].end] == 0x2D, unsafe number[runs[1].end] == 0x2F,
            courts.contains(letters)
        {
            return .foreign
        }
        // A court's roll: C/10/580153.
        if letters == "C", runs.count > 2, unsafe number[runs[0].end] == 0x2F { return .foreign }
        if letters == "Z" || letters == "ZK" || letters == "ZAAK", runs.digits >= 6 { return .zaak }
        if letters == "RIS", runs.count == 2 { return .ris }
        if runs.digits >= 6, runs.count <= 5, registers.contains(letters) { return .register }
        return unsafe isLettersAndYear(number, runs) ? .register : .free
    }

    /// `IN23-20418`, `HR-2022/01234`: a few letters, the year or two figures of it, and a number of its own.
    private static func isLettersAndYear(_ number: Bytes, _ runs: RunList) -> Bool {
        guard runs.count == 3, runs[0].count <= 4, runs[1].isDigits, runs[2].isDigits, runs[2].count >= 4,
            runs[2].start == runs[1].end + 1
        else { return false }
        // `T23.11876`: a point also stands in codes of plans and versions, so the number is longer.
        if unsafe number[runs[1].end] == 0x2E, runs[2].count < 5 || runs[1].start != runs[0].end { return false }
        return unsafe isYear(number, runs[1]) || runs[1].count == 2 && (0x30...0x33).contains(number[runs[1].start])
    }

    private static let courts: Set<String> = ["C", "T", "F"]

    /// The letters before the numbers of registers of councils and colleges.
    private static let registers: Set<String> = [
        "BW", "RV", "RVS", "RB", "RIB", "RI", "CV", "CB", "D", "DOC", "INT", "UIT", "RAAD", "BIS", "ADV", "COL", "VB",
        "SV", "RVO", "GR", "CN",
    ]

    /// An IBAN (`NL` and two digits, a bank's four letters, ten digits) or a VAT number.
    private static func isAccount(_ number: Bytes, _ runs: RunList) -> Bool {
        guard runs.count >= 3, runs[0].count == 2, runs[1].isDigits, runs[1].start == runs[0].end, !runs[2].isDigits
        else { return false }
        return runs[2].start == runs[1].end && (runs[2].count == 4 || runs[1].count == 9)
    }

    // MARK: Runs

    private struct Run {
        var start: Int
        var end: Int
        var isDigits: Bool
        var count: Int { end - start }
    }

    /// The first runs of a number, and what the form asks of the others.
    private struct RunList {
        private(set) var count = 0
        /// Of all runs together.
        private(set) var digits = 0
        private(set) var last: Run?
        private var head = InlineArray<3, Run>(repeating: Run(start: 0, end: 0, isDigits: false))

        var first: Run? { count > 0 ? head[0] : nil }
        subscript(place: Int) -> Run { head[place] }

        mutating func append(_ run: Run) {
            if count < head.count { head[count] = run }
            count += 1
            last = run
            if run.isDigits { digits += run.count }
        }
    }

    /// Runs of digits and of letters.
    private static func runs(_ number: Bytes) -> RunList {
        var runs = RunList()
        var i = 0
        while i < number.count {
            let isDigit = unsafe number[i] &- 48 < 10
            let isLetter = unsafe (number[i] | 0x20) &- 97 < 26
            let start = i
            while i < number.count, unsafe isDigit ? number[i] &- 48 < 10 : isLetter && (number[i] | 0x20) &- 97 < 26 {
                i += 1
            }
            if i > start { runs.append(Run(start: start, end: i, isDigits: isDigit)) } else { i += 1 }
        }
        return runs
    }

    private static func text(_ number: Bytes, _ run: Run) -> String {
        unsafe String(decoding: Bytes(rebasing: number[run.start..<run.end]), as: UTF8.self)
    }

    private static func isYear(_ number: Bytes, _ run: Run) -> Bool {
        guard run.isDigits, run.count == 4 else { return false }
        let value = unsafe number[run.start..<run.end].reduce(0) { $0 * 10 + Int($1 - 48) }
        return (1970...2099).contains(value)
    }
}
