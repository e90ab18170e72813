import SourceText

/// A part of a text in which words can be asked for together, by its name before a colon: `zin:(krediet school)`.
package enum TextUnit: String, Hashable, Sendable, CaseIterable {
    /// A sentence; a heading, item or row has at least one.
    case zin
    /// A paragraph, heading, item of a list or row of a table.
    case alinea

    /// In any case.
    package init?(typed name: String) { self.init(rawValue: name.lowercased()) }
}

/// How far apart words may stand.
package enum Nearness {
    /// Other words between two that are asked for near each other, at most.
    package static let greatest = 50
    /// `NEAR` without a number.
    static let usual = 10
    /// Words and phrases that are joined by one NEAR after another: each order of them is looked for.
    static let mostOperands = 4
    /// Ways to choose one of each of the alternatives that stand around a NEAR.
    package static let mostChoices = 64

    /// Of `5`; nil where that is no distance.
    static func distance(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...2).contains(digits.count), digits.allSatisfy({ Byte.isDigit($0) }) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return number <= greatest ? number : nil
    }
}
