import Calendar
import Lexing

/// Dates that share the year behind the last of them: `januari, februari en maart 2023`, `eind maart of begin april 2024`,
/// `lente, zomer en herfst 2023`.
extension DateScan {
    /// Dates of a list, at most.
    private static let mostMembers = 12

    /// Adds to `found`, the last of which has no year, those that stand behind it in a list, and gives all the year of the
    /// last. Where the list has no year, members stay only behind a first one that stands by itself.
    func shareYear(_ found: inout [DatePhrase]) {
        guard let first = found.first, let last = found.last, !last.hasYear else { return }
        var members = found
        while members.count < Self.mostMembers, let last = members.last, !last.hasYear,
            let next = behindListMark(last.end), !claims.isSpoken(next), let more = group(at: next),
            more.allSatisfy({ $0.sharesYear })
        {
            members += more
        }
        guard members.count > found.count else { return }
        guard let year = members.last, year.hasYear else {
            if stands(first) { found = members }
            return
        }
        for index in members.indices.reversed().dropFirst() where !members[index].hasYear {
            members[index].move(before: members[index + 1])
        }
        found = members
    }

    /// The token behind a comma, `en`, `of`, `c.q.`, `tot`, a slash or dash, and behind `in`, `op` and the article that may
    /// follow.
    private func behindListMark(_ token: Int) -> Int? {
        var next = token
        if reading.isMark(next, ",") || reading.isMark(next, "/") || reading.isDash(next) { next += 1 }
        switch reading.keyword(next) {
        case .en, .of, .cq, .tot, .tm: next += 1
        default: guard next > token else { return nil }
        }
        if reading.keyword(next) == .in || reading.keyword(next) == .op { next += 1 }
        if reading.keyword(next) == .het || reading.keyword(next) == .de { next += 1 }
        return behindWeekday(next)
    }
}

extension DatePhrase {
    /// Whether it may stand in a list that shares a year: no bare year, decade or relative date.
    fileprivate var sharesYear: Bool {
        if rule.isRelative { return false }
        switch unit {
        case .year, .decade: return false
        case .day, .month, .quarter, .half, .season, .week: return true
        }
    }

    /// Gives it the year of the date behind it; a day or month that would lie behind that one the year before: `november en
    /// januari 2024`.
    fileprivate mutating func move(before next: DatePhrase) {
        let year = next.unit.year
        move(to: year)
        guard unit.isDayOrMonth, let own = unit.first, let other = next.unit.first, own > other else { return }
        move(to: year - 1)
    }

    /// Puts a year where the text gave none.
    mutating func move(to year: Int) {
        switch value {
        case .unit(let unit):
            guard let moved = unit.moved(to: year) else { return }
            value = .unit(moved)
        case .period(let first, let last):
            guard let low = first.moved(to: year), let high = last.moved(to: year) else { return }
            value = .period(low, high)
        case .from: return
        }
        hasYear = true
        confidence = .probable
    }
}
