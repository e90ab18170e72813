import Calendar
import Extraction

/// What dates and deadlines say of time. Most are a day or a year, of which the other values follow.
struct DateSpan: Equatable {
    var value: String
    var modifier: DateExpression.Modifier?
    var first: CalendarDate?
    var last: CalendarDate?

    private enum Form {
        /// The date follows.
        static let day: UInt64 = 0
        /// Its number follows.
        static let year: UInt64 = 1
        /// All values follow.
        static let other: UInt64 = 2
    }

    init(value: String, modifier: DateExpression.Modifier?, first: CalendarDate?, last: CalendarDate?) {
        self.value = value
        self.modifier = modifier
        self.first = first
        self.last = last
    }

    private init(day: CalendarDate) { self.init(value: day.description, modifier: nil, first: day, last: day) }

    private init?(year: Int) {
        guard 1000...9999 ~= year, let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        self.init(value: String(year), modifier: nil, first: first, last: last)
    }

    init(from reader: inout RecordReader) throws(RecordError) {
        let start = reader.offset
        switch try reader.readUnsigned() {
        case Form.day:
            guard let day = try reader.readDate() else { throw .invalidValue(offset: start) }
            self.init(day: day)
        case Form.year:
            let year = Int(clamping: try reader.readUnsigned())
            guard let span = Self(year: year) else { throw .invalidValue(offset: start) }
            self = span
        case Form.other:
            self.init(
                value: try reader.readString(), modifier: try reader.readOptionalCase(), first: try reader.readDate(),
                last: try reader.readDate())
        default: throw .invalidValue(offset: start)
        }
    }

    func write(to writer: inout RecordWriter) {
        if let first, first == last, self == Self(day: first) {
            writer.write(Form.day)
            writer.write(first)
        } else if let first, let year = Self(year: first.year), self == year {
            writer.write(Form.year)
            writer.write(UInt64(first.year))
        } else {
            writer.write(Form.other)
            writer.write(value)
            writer.write(case: modifier)
            writer.write(first)
            writer.write(last)
        }
    }
}
