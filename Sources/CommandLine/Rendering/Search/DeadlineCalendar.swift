import Calendar
package import Extraction
package import IndexSchema
package import Search
import SourceText

/// Deadlines as a calendar (iCalendar, RFC 5545): one event of a whole day each, on the first day that a start can mean and
/// on the last that any other can. Deadlines without that day are left out.
package enum DeadlineCalendar {
    package static func text(_ deadlines: [(row: FactRow<Deadline>, summary: DocumentSummary)]) -> [UInt8] {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//griffie//deadlines//NL"]
        for (row, summary) in deadlines {
            guard let day = row.fact.kind == .start ? row.fact.earliest : row.fact.latest else { continue }
            let digits = day.description.filter { $0 != "-" }
            let name = "\(summary.displayPath)#\(row.fact.range.start)"
            lines += [
                "BEGIN:VEVENT", "UID:\(escaped(name))@griffie", "DTSTAMP:\(digits)T000000Z",
                "DTSTART;VALUE=DATE:\(digits)",
                "SUMMARY:\(escaped("\(row.fact.kind.rawValue) \(when(row.fact)): \(summary.title)"))",
                "DESCRIPTION:\(escaped(row.context + " (" + summary.line + ")"))", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return lines.flatMap { folded($0) }
    }

    /// As precisely as the paper says it: the day of the event may stand for a year.
    private static func when(_ deadline: Deadline) -> String { DateWords.text(deadline.value, deadline.modifier) }

    /// RFC 5545, 3.3.11.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", ";", ",": result += "\\" + String(character)
            case _ where character.isNewline: result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// RFC 5545, 3.1: lines of at most 75 bytes, a space before what is carried over; no character is cut.
    private static func folded(_ line: String) -> [UInt8] {
        var result: [UInt8] = []
        var width = 0
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if width + bytes.count > 75 {
                result += Array("\r\n ".utf8)
                width = 1
            }
            result += bytes
            width += bytes.count
        }
        return result + Array("\r\n".utf8)
    }
}
