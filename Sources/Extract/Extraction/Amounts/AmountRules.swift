enum AmountRules {
    static func amounts(_ reading: Reading, claims: inout Claims) -> [Amount] { [] }
}
