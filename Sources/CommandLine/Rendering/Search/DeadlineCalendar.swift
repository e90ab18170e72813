import Calendar
package import Extraction
import IndexSchema
import Search
import SourceText

/// Deadlines as a calendar (iCalendar, RFC 5545): one event of a whole day each, on the first day that a start can mean and
/// on the last that any other can. Deadlines without that day are left out.
///
/// An event is known by its paper, kind and day, not by its place in the text: a paper that was corrected elsewhere moves no
/// event and doubles none.
package enum DeadlineCalendar {
    package static func text(_ deadlines: [FactRows.Entry<Deadline>]) -> SafeText {
        var lines: [SafeText] = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//griffie//deadlines//NL"]
        var seen: [String: Int] = [:]
        for (row, summary, _) in deadlines {
            guard let day = row.fact.kind == .start ? row.fact.earliest : row.fact.latest else { continue }
            let digits = day.description.filter { $0 != "-" }
            let fact = "\(summary.displayPath)#\(row.fact.kind.rawValue)-\(row.fact.value)"
            seen[fact, default: 0] += 1
            let name = seen[fact] == 1 ? fact : "\(fact)-\(seen[fact] ?? 0)"
            lines += [
                "BEGIN:VEVENT", "UID:\(value(name))@griffie", "DTSTAMP:\(digits)T000000Z",
                "DTSTART;VALUE=DATE:\(digits)",
                "SUMMARY:\(value("\(row.fact.kind.rawValue) \(when(row.fact)): \(summary.title)"))",
                "DESCRIPTION:\(value("\(row.context) (\(summary.line.string))"))", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return lines.map(folded).joined()
    }

    /// As precisely as the paper says it: the day of the event may stand for a year.
    private static func when(_ deadline: Deadline) -> String { DateWords.text(deadline.value, deadline.modifier) }

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

    /// RFC 5545, 3.1: lines of at most 75 bytes, a space before what is carried over; no character is cut.
    private static func folded(_ line: SafeText) -> SafeText {
        var width = 0
        let lines = line.escaping { scalar in
            let bytes = UTF8.width(scalar)
            width += bytes
            guard width > 75 else { return nil }
            width = 1 + bytes
            return "\r\n \(SafeText(lines: String(scalar)))"
        }
        return lines + "\r\n"
    }
}
