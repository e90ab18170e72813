/// A signal of a deadline: words before or behind a date, and what the date then is. A row of Tools/data/signals.tsv,
/// whose head says what the columns mean.
struct SignalRow: Sendable {
    /// Where the fact begins.
    enum Beginning { case cue, date, filler }

    /// Counts up; the first row that holds wins. Rows with the same hundreds are a group.
    var order: Int
    /// Patterns of words: see `SignalPattern`.
    var cue: String
    var after: String
    /// nil: what stands there is no signal, and no later row of the group holds.
    var kind: Deadline.Kind?
    var rule = Rule.deadlineStep
    var confidence = Confidence.certain
    var from = Beginning.cue
    /// All must hold.
    var when: [SignalCondition] = []

    var group: Int { order / 100 }
}

/// What a row can ask besides its words. Those that cost little stand first.
enum SignalCondition: Sendable {
    /// A filler stands between cue and date (`begint in mei`), or the date names a part of a period (`begint medio 2024`).
    case led
    /// The date is finer than a year: a year in which a thing is done tells little, a day or quarter is a plan.
    case fine
    /// The date is a day, a month, a season or a part of a period.
    case day
    /// The word behind the date is written small.
    case small
    /// `is` stands directly before the date.
    case `is`
    /// `op` or `in` stands directly before the date.
    case on
    /// `op`, `in`, `het` or `de` stands directly before the date.
    case preposition
    /// `in` stands directly behind the cue: `gaat in op`.
    case into
    /// `is`, `wordt` or `zijn` stands before the date.
    case toBe
    /// The cue's last word carries an accent: `vóór`.
    case accented
    /// `voor` says by when, not for what or which.
    case before
    /// No condition is told: not `als de aanvraag is ingediend vóór 1 mei`.
    case asserted
    /// `het eerst` stands behind the cue: `voor het eerst in mei`.
    case firstTime
    /// A duration stands before the cue's last word: `zes weken na`.
    case term
    /// The sentence says that a thing is offered to somebody: `wordt … voorgelegd`.
    case offered
    /// An infinitive behind the date offers something to the raad: `een plan voor te leggen`.
    case toOffer
    /// What must be done stands behind the date: `te worden ingediend`.
    case done
    /// The date closes an item of a list that names a step before it: `- Vaststelling: begin 2021`.
    case closesItem
    /// The item begins with a word of beginning: `- Start bouw: medio 2024`.
    case itemStarts
    /// The date opens an item of a list, with a colon and the step behind it: `- Q2 2023: start bouw`.
    case opensItem
}
