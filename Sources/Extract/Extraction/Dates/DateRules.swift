package enum DateRules {
    static func dates(_ reading: Reading, header: DocumentHeader, claims: inout Claims) -> [DateExpression] { [] }
}
