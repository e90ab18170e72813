package import Calendar
package import Extraction
package import QueryLanguage
import Vocabulary

/// Of which documents votes are asked for.
package struct VoteRequest: Sendable {
    package enum Subject: Hashable, Sendable {
        /// Whatever was decided, as far as an outcome or a vote is told.
        case decisions
        /// Moties and amendementen, also those of which no outcome is known.
        case motions
    }

    /// Only votes of the documents that this finds; nil for all.
    package var query: QueryNode?
    package var subject: Subject
    /// Only those that stand so; nil for all.
    package var standings: Set<Standing>?
    package var offset: Int
    package var limit: Int

    package init(
        query: QueryNode? = nil, subject: Subject, standings: Set<Standing>? = nil, offset: Int = 0, limit: Int = 20
    ) {
        self.query = query
        self.subject = subject
        self.standings = standings
        self.offset = max(0, offset)
        self.limit = max(0, limit)
    }
}

/// A vote, and the papers that tell of it.
package struct VoteRow: Sendable {
    /// The paper that tells how it fared; of several the first.
    package let address: DocumentAddress
    package let ballot: Ballot
    package let status: Standing?
    /// The day on which it was voted, put off or withdrawn.
    package let day: CalendarDate?
    /// What it asks, white space folded; nil where no paper tells.
    package let asked: String?
    /// The page, from 1, that its words begin on, where form feeds part pages in the text.
    package let page: Int
    /// Other papers of the same vote: the motie itself beside the list of decisions that tells of it.
    package let others: [DocumentAddress]
}

package struct VoteResult: Sendable {
    /// How many there are in all, exactly.
    package let total: Int
    /// The latest first, those without a day last.
    package let rows: [VoteRow]
}
