import Layout
import Lexing
import SourceText

/// The headings of the layout as facts.
enum SectionRules {
    static func sections(_ reading: Reading) -> [Section] {
        reading.layout.headings.map { heading in
            let rule = rule(heading.origin)
            return Section(
                origin: FactOrigin(
                    reading.byteRange(heading.title), rule: rule,
                    confidence: rule == .sectionShort ? .probable : .certain),
                title: reading.folded(heading.title), level: heading.level)
        }
    }

    private static func rule(_ origin: Heading.Origin) -> Rule {
        switch origin {
        case .marked: .sectionMarked
        case .bold: .sectionBold
        case .numbered: .sectionNumbered
        case .lettered: .sectionLettered
        case .part: .sectionPart
        case .question: .sectionQuestion
        case .title: .sectionTitle
        case .kind: .sectionKind
        case .short: .sectionShort
        }
    }
}
