import Calendar
import Lexing
import SourceText
import Vocabulary

/// The dates that bind: due, end, start, planned. Each is a date with its signal before it, still open on the day on
/// which the document speaks.
///
/// What each rule reads: `RuleChapter.deadlines`.
enum DeadlineRules {
    /// In text order; `dates` are those of the same reading.
    /// - Complexity: O(*d* log *n*), *d* the number of dates, *n* of tokens.
    static func deadlines(
        _ reading: Reading, dates: [DateExpression], header: DocumentHeader, sections: [Section]
    ) -> [Deadline] {
        let plan = PlanDates(reading, sections: sections)
        let today = day(of: header) ?? speakingDay(reading, dates, plan)
        var near = 0
        return dates.compactMap { date in
            let first = reading.tokens.firstToken(at: date.range.start, near: near)
            let end = reading.tokens.firstToken(at: date.range.end, near: first)
            near = end
            guard first < end, var deadline = deadline(reading, date, first..<end, header, plan, today) else {
                return nil
            }
            deadline.duty = DutyReader(reading, first..<end, deadline.kind, header.kind).duty
            return deadline
        }
    }

    /// The deadline that a date is; nil where it binds nothing, or is over.
    private static func deadline(
        _ reading: Reading, _ date: DateExpression, _ tokens: Range<Int>, _ header: DocumentHeader, _ plan: PlanDates,
        _ today: CalendarDate?
    ) -> Deadline? {
        let reader = SignalReader(reading: reading, date: date, tokens: tokens)
        if let deadline = periodEnd(reading, date, tokens) {
            let isHistory =
                reader.isOver || header.date == nil && (reader.isToldAsPast || reader.isDone || reader.isMeasured)
            return isOpen(deadline, date, today) && !isHistory && !isTold(deadline, reader, today) ? deadline : nil
        }
        if let today, isPast(reading, date, before: tokens.lowerBound, today) { return nil }
        guard let signal = reader.signal() ?? plan.signal(date, tokens),
            let deadline = self.deadline(signal, reader), !reader.isForecast(signal.start), !reader.isOver,
            !reader.isOfNature(signal)
        else { return nil }
        if header.date == nil, tellsThePast(signal, reader) { return nil }
        if signal.rule.findsPromise, !isAhead(date, today) { return nil }
        return isOpen(deadline, date, today) ? deadline : nil
    }

    /// Whether a paper that does not say its day tells of what was, or of what holds.
    private static func tellsThePast(_ signal: DeadlineSignal, _ reader: SignalReader) -> Bool {
        if signal.rule.mayTellThePast || reader.isToldAsPast || reader.isState(signal) { return true }
        return (signal.kind == .start || signal.kind == .end) && reader.isDone
    }

    /// Days before a meeting on which its agenda is sent, at most: two weeks in the usual reglement van orde.
    private static let agendaDays = 14

    /// An agenda is dated by its meeting, and binds before it.
    private static func day(of header: DocumentHeader) -> CalendarDate? {
        guard header.kind == .agenda, let date = header.date else { return header.date }
        return CalendarDate(dayNumber: date.dayNumber - agendaDays)
    }

    private static func deadline(_ signal: DeadlineSignal, _ reader: SignalReader) -> Deadline? {
        let date = reader.date
        let origin = FactOrigin(
            reader.reading.range(signal.start..<reader.tokens.upperBound), rule: signal.rule,
            confidence: lower(signal.confidence, date.origin.confidence))
        guard signal.rule.countsFromDate else {
            var deadline = Deadline(origin: origin, date: date, kind: signal.kind)
            if signal.rule.endsBeforeDate, date.modifier != .end {
                deadline.latest = date.earliest?.moved(days: -1)
                deadline.earliest = deadline.latest
            }
            return deadline
        }
        guard let day = date.latest, let (days, months) = reader.duration(at: signal.start + 1),
            let due = moved(day, days: days, months: months)
        else {
            return nil
        }
        return Deadline(origin: origin, value: due.description, modifier: nil, kind: .due, earliest: due, latest: due)
    }

    private static func lower(_ a: Confidence, _ b: Confidence) -> Confidence {
        if a == .doubtful || b == .doubtful { return .doubtful }
        return a == .probable || b == .probable ? .probable : .certain
    }

    /// A term in months ends on the same day of the month, or on its last day (Algemene termijnenwet, art. 1 and 3, aside).
    private static func moved(_ day: CalendarDate, days: Int, months: Int) -> CalendarDate? {
        if months == 0 { return CalendarDate(dayNumber: day.dayNumber + days) }
        let month = day.year * SignalReader.monthsOfYear + day.month - 1 + months
        let (year, number) = (month / SignalReader.monthsOfYear, month % SignalReader.monthsOfYear + 1)
        return CalendarDate(year: year, month: number, day: min(day.day, CalendarDate.days(inMonth: number, of: year)))
    }

    /// `2023 tot en met 2026` ends in 2026; a period with a dash binds nothing.
    private static func periodEnd(_ reading: Reading, _ date: DateExpression, _ tokens: Range<Int>) -> Deadline? {
        guard let until = tokens.first(where: { reading.keyword($0) == .tot || reading.keyword($0) == .tm }),
            let slash = date.value.utf8.firstIndex(of: UInt8(ascii: "/")),
            let unit = CalendarUnit(edtf: date.value[date.value.utf8.index(after: slash)...])
        else { return nil }
        let origin = FactOrigin(
            reading.range(until..<tokens.upperBound), rule: .deadlinePeriodEnd,
            confidence: date.origin.confidence)
        return Deadline(
            origin: origin, value: unit.edtf, modifier: nil, kind: .end, earliest: unit.first, latest: unit.last)
    }

    // MARK: What is open

    /// `is onderzocht in de periode 2020 t/m 2022`: a period that ends within the document's own year, told as over.
    private static func isTold(_ deadline: Deadline, _ reader: SignalReader, _ today: CalendarDate?) -> Bool {
        guard let today, deadline.latest.map({ $0.year == today.year }) ?? false,
            reader.date.earliest ?? today <= today
        else { return false }
        return reader.isOfAPeriodOver
    }

    /// Whether no signal can make the date one that is open: it is over, and no term runs from it (`zes weken na`).
    private static func isPast(
        _ reading: Reading, _ date: DateExpression, before first: Int, _ today: CalendarDate
    ) -> Bool {
        guard let latest = date.latest, latest < today else { return false }
        return !(first - SignalReader.mostFillers - 1..<first).contains { reading.keyword($0) == .na }
    }

    /// Whether it lies on or behind the document's day. What began in a year that was already running is history.
    private static func isOpen(_ deadline: Deadline, _ date: DateExpression, _ today: CalendarDate?) -> Bool {
        guard let today else { return true }
        if deadline.kind == .start, let earliest = deadline.earliest,
            deadline.value.utf8.count == DateExpression.yearDigits,
            deadline.modifier == nil
        {
            return earliest >= today
        }
        guard let latest = deadline.latest else { return true }
        // On the day itself `vóór` that day still tells what had to be done.
        return latest >= today || deadline.origin.rule.endsBeforeDate && date.latest.map { $0 >= today } ?? true
    }

    /// Whether it begins behind the document's day, or is a month or quarter that still runs: a list at the head also
    /// gives days that are none of a plan.
    private static func isAhead(_ date: DateExpression, _ today: CalendarDate?) -> Bool {
        guard let today, let earliest = date.earliest, let latest = date.latest else { return false }
        return earliest > today || (date.value.utf8.count > DateExpression.yearDigits && latest > today)
    }

    /// The day on which a document without a date speaks: the last day or month that it tells of as past or present,
    /// that is without a word before it that points ahead and without a signal that it binds. The steps of a plan tell nothing.
    private static func speakingDay(_ reading: Reading, _ dates: [DateExpression], _ plan: PlanDates)
        -> CalendarDate?
    {
        var latest: CalendarDate?
        for date in dates where CalendarUnit(edtf: date.value)?.isDayOrMonth ?? false {
            guard date.origin.confidence == .certain, let day = date.earliest, day > latest ?? day || latest == nil
            else { continue }
            let first = reading.tokens.firstToken(at: date.range.start)
            let reader = SignalReader(
                reading: reading, date: date, tokens: first..<reading.tokens.firstToken(at: date.range.end))
            let step = plan.signal(date, reader.tokens)
            if step.map({ !$0.rule.mayTellThePast }) ?? false || (reader.isToldAsPresent && !reader.isToldAsPast) {
                continue
            }
            if !pointsAhead(reading, first - 1), reader.signal() == nil || reader.isToldAsPast { latest = day }
        }
        return latest
    }

    private static func pointsAhead(_ reading: Reading, _ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .tot, .tm, .met, .vanaf, .per, .voor, .uiterlijk, .na, .van: true
        default: false
        }
    }
}
