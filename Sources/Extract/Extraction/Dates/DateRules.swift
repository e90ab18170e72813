import Lexing

package enum DateRules {
    static func dates(_ reading: Reading, header: DocumentHeader, claims: inout Claims) -> [DateExpression] { [] }
}

extension Keyword {
    /// `jaar`, `dag`, `week`, `maand`, `kwartaal`.
    var isCalendarUnit: Bool {
        switch self {
        case .kwartaal, .halfjaar, .week, .weken, .dag, .dagen, .maand, .maanden, .jaar: true
        default: false
        }
    }
}
