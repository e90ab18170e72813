/// What makes a date bind, and where it begins.
struct DeadlineSignal {
    var kind: Deadline.Kind
    /// Its first token.
    var start: Int
    var rule: Rule
    var confidence = Confidence.certain
}
