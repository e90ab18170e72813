enum ZaaknummerRules {
    static func zaaknummers(_ reading: Reading, header: inout DocumentHeader, claims: inout Claims) -> [Zaaknummer] { [] }
}
