package import Extraction

/// What `status:` and `--status` ask for: how a beslispunt stands. Known by English and Dutch names.
package struct StatusValue: Hashable, Sendable {
    /// Any of which.
    package let standings: Set<Standing>
    /// The first is the one that is shown.
    package let names: [String]

    /// The values of `Field.status`.
    package var terms: [[UInt8]] { isOfSecrecy ? [Self.secret] : standings.map { Array($0.rawValue.utf8) } }

    /// Whether it asks for papers with marks of secrecy, however they stand.
    package var isOfSecrecy: Bool { standings.isEmpty }

    /// In `Field.status` of each document that tells of votes or outcomes, and of each that has or tells of moties and amendementen.
    package static let votes = Array("#stemming".utf8)
    /// In that of each document with a mark of secrecy.
    package static let secret = Array("geheim".utf8)
    package static let motions = Array("#motie".utf8)

    /// The values with their names. `besloten` is whatever was adopted, with changes or without.
    package static let all: [StatusValue] =
        Standing.allCases.map { StatusValue(standings: [$0], names: [$0.rawValue] + dutchNames($0)) } + [
            StatusValue(standings: [.adopted, .amended], names: ["besloten", "decided"]),
            StatusValue(standings: [], names: ["geheim", "secret", "vertrouwelijk"]),
        ]

    /// Those with a name, in any case; or with one that begins so.
    package static func named(_ text: String, isPrefix: Bool = false) -> [StatusValue] {
        let wanted = ExactTerm.normalised(text)
        return all.filter { value in
            value.names.contains { name in isPrefix ? name.utf8.starts(with: wanted) : name.utf8.elementsEqual(wanted) }
        }
    }

    private static func dutchNames(_ standing: Standing) -> [String] {
        switch standing {
        case .proposed: ["voorgesteld", "voorstel"]
        case .draft: ["concept", "ontwerp"]
        case .adopted: ["aangenomen", "vastgesteld"]
        case .amended: ["gewijzigd", "geamendeerd"]
        case .rejected: ["verworpen", "afgewezen"]
        case .deferred: ["aangehouden", "verdaagd"]
        case .withdrawn: ["ingetrokken"]
        }
    }
}
