import Calendar
package import Extraction
package import IndexSchema
package import Search
import Storage

/// Deadlines as a calendar (iCalendar, RFC 5545), in Dutch: one entry of a whole day each, on the first day that a start can mean
/// and on the last on which any other is met. Deadlines without that day are left out.
///
/// An entry is known by what it says: the paper's number (or its municipality and day), kind, day and sentence. So a paper that was moved, that is
/// there in three formats, or that was corrected elsewhere, doubles none.
package struct DeadlineCalendar {
    package typealias Entry = (row: FactRow<Deadline>, summary: DocumentSummary, changed: FileMoment)

    package enum Form: Sendable {
        /// `VEVENT`: for calendars.
        case events
        /// `VTODO`: for lists of tasks.
        case tasks
    }

    package private(set) var text: SafeText
    /// How many deadlines have no day to stand on.
    package private(set) var undated = 0

    package init(_ deadlines: [Entry], as form: Form) {
        var lines: [SafeText] = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//griffie//termijnen//NL", "CALSCALE:GREGORIAN",
        ]
        var seen: Set<String> = []
        for entry in deadlines {
            let deadline = entry.row.fact
            guard let day = deadline.kind == .start ? deadline.earliest : deadline.latest else {
                undated += 1
                continue
            }
            let name = Self.name(of: entry, on: day)
            guard seen.insert(name).inserted else { continue }
            lines += Self.lines(of: entry, on: day, name, form)
        }
        lines.append("END:VCALENDAR")
        text = lines.map(Self.folded).joined()
    }

    // MARK: Names

    /// What the entry is known by, of letters, digits and `-`: 64 bits of a hash, the kind and the day.
    private static func name(of entry: Entry, on day: CalendarDate) -> String {
        let (deadline, summary) = (entry.row.fact, entry.summary)
        let paper = [summary.gemeente ?? "", summary.zaaknummer ?? summary.date?.description ?? ""]
        let parts = paper + [deadline.value, entry.row.clause ?? entry.row.context]
        let bytes = Array(parts.map(normalised).joined(separator: "\n").utf8)
        let hash = unsafe bytes.withUnsafeBytes { unsafe XXHash64.hash($0) }
        return "\(String(hash, radix: 16))-\(deadline.kind.rawValue)-\(digits(day))@griffie"
    }

    /// Letters and digits alone, small.
    private static func normalised(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func digits(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

    // MARK: Entries

    private static func lines(
        of entry: Entry, on day: CalendarDate, _ name: String, _ form: Form
    ) -> [SafeText] {
        var lines: [SafeText] = [form == .events ? "BEGIN:VEVENT" : "BEGIN:VTODO", "UID:\(name)"]
        lines.append("DTSTAMP:\(entry.changed.basicForm)")
        switch form {
        case .events: lines += ["DTSTART;VALUE=DATE:\(digits(day))", "TRANSP:TRANSPARENT"]
        case .tasks: lines += ["DUE;VALUE=DATE:\(digits(day))", "STATUS:NEEDS-ACTION"]
        }
        lines.append("SUMMARY:\(value(summary(of: entry)))")
        lines.append("DESCRIPTION:\(value(description(of: entry)))")
        lines.append(form == .events ? "END:VEVENT" : "END:VTODO")
        return lines
    }

    /// `Uiterlijk 1 juli 2024 – college: evaluatie van de regeling`.
    private static func summary(of entry: Entry) -> String {
        let deadline = entry.row.fact
        // `vóór 1 juli` is met on 30 June at the latest.
        let lastDay = deadline.kind == .due && deadline.isOfDay ? deadline.latest?.description : nil
        let date = DutchWords.date(lastDay ?? deadline.value, deadline.modifier)
        let when = "\(DutchWords.kind(deadline.kind)) \(date)"
        let what = shortened(entry.row.clause ?? entry.summary.title)
        return entry.row.actor.map { "\(when) – \($0): \(what)" } ?? "\(when) – \(what)"
    }

    private static func description(of entry: Entry) -> String {
        let (row, summary) = (entry.row, entry.summary)
        let page = summary.hasPages ? DutchWords.page(row.page) : ""
        let what = row.fact.duty?.isCommitment == true ? "Toezegging" : "Termijn"
        return "\(what): \(row.clause ?? row.context)\n\(summary.title)\n\(summary.line(on: .none).string)\(page)"
    }

    /// Characters of a summary's sentence: what a calendar shows of it.
    private static let longestSentence = 120

    /// Whole words, at most so many characters.
    private static func shortened(_ text: String) -> String {
        guard let end = text.index(text.startIndex, offsetBy: longestSentence, limitedBy: text.endIndex),
            end != text.endIndex
        else { return text }
        let cut = text[..<end]
        let space = cut.lastIndex(of: " ") ?? cut.endIndex
        return "\(cut[..<space])…"
    }

    // MARK: Lines

    /// Text as a value: RFC 5545, 3.3.11.
    private static func value(_ text: String) -> SafeText {
        SafeText(lines: text).escaping { scalar in
            switch scalar {
            case "\\": "\\\\"
            case ";": "\\;"
            case ",": "\\,"
            case "\n": "\\n"
            default: nil
            }
        }
    }

    /// Bytes of a line.
    private static let longestLine = 75

    /// RFC 5545, 3.1: lines of at most 75 bytes, a space before what is carried over; no character is cut.
    private static func folded(_ line: SafeText) -> SafeText {
        var width = 0
        let lines = line.escaping { scalar in
            let bytes = UTF8.width(scalar)
            width += bytes
            guard width > longestLine else { return nil }
            width = 1 + bytes
            return "\r\n \(SafeText(lines: String(scalar)))"
        }
        return lines + "\r\n"
    }
}
