import Calendar
import Extraction
import IndexSchema
import QueryLanguage

/// What a query asks of a row: how it stands, and when it was decided. The rest is asked of its document.
extension QueryNode {
    /// Whether it asks any such thing.
    var asksOfStanding: Bool {
        switch kind {
        case .value(.status, _, _), .dates(.besloten, _): true
        case .not(let inner), .field(_, let inner): inner.asksOfStanding
        case .and(let parts), .or(let parts): parts.contains(where: \.asksOfStanding)
        default: false
        }
    }

    /// Whether a row that stands so, in a document that the query finds, is what it asks for.
    func isMet(by standing: Standing?, on day: CalendarDate?) -> Bool {
        if !asksOfStanding { return true }
        switch kind {
        case .value(.status, let text, let isPrefix):
            return StatusValue.named(text, isPrefix: isPrefix).contains { value in
                value.isOfSecrecy || standing.map(value.standings.contains) ?? false
            }
        case .dates(.besloten, let bounds):
            guard let day else { return false }
            return bounds.first.map { $0 <= day } ?? true && bounds.last.map { day <= $0 } ?? true
        case .not(let inner): return !inner.isMet(by: standing, on: day)
        case .and(let parts): return parts.allSatisfy { $0.isMet(by: standing, on: day) }
        case .or(let parts): return parts.contains { $0.isMet(by: standing, on: day) }
        default: return true
        }
    }
}
