enum DeadlineRules {
    static func deadlines(_ reading: Reading, dates: [DateExpression], header: DocumentHeader) -> [Deadline] { [] }
}
