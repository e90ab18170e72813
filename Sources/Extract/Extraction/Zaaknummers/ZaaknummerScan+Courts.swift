import Lexing
import SourceText
import Vocabulary

/// Numbers of courts, which are written as those of municipalities are.
extension ZaaknummerScan {
    private static let courts = WordSet(.numberCourt)
    private static let ecli = Array("ECLI:".utf8)

    /// A court's number: courts or an ECLI stand around it, and its form is none of a municipality's.
    func isOfCourt(_ token: Int, _ mention: NumberMention) -> Bool {
        if mention.form.proof != .no { return false }
        let around =
            max(
                0, token - NumberLimits.beforeCourt)..<min(
                tokens.count, mention.tokens.upperBound + NumberLimits.behindCourt)
        return around.contains { i in
            if tokens.kinds[i] == .word {
                return Self.courts.contains(tokens.hashes[i]) && !(tokens.keyword(i) == .none && isOwnDepartment(i))
            }
            return tokens.kinds[i] == .address && reading.text.bytes[Int(tokens.starts[i])...].starts(with: Self.ecli)
        }
    }

    /// `Afdeling: Ruimte` in a header is no court.
    private func isOwnDepartment(_ token: Int) -> Bool {
        token + 1 < tokens.count
            && (tokens.kinds[token + 1] == .labelEnd || tokens.kinds[token + 1] == .emphasis
                || tokens.kinds[token + 1] == .cellBorder)
    }
}
