import Calendar
import Extraction
import IndexSchema
import Search
import Vocabulary

extension DossierReport {
    /// Columns of a title.
    private static let titleColumns = 80

    /// A timeline in Mermaid: https://mermaid.js.org/syntax/timeline.html. Papers of one day stand under one date.
    package var mermaid: SafeText {
        let title = [dossier.numbers.first?.value, dossier.title].compactMap { $0 }.joined(separator: " ")
        var text: SafeText = "timeline\n  title \(label(title))\n"
        var last: SafeText?
        for paper in dossier.papers {
            let day: SafeText = paper.day.map { "\($0.description)" } ?? "no day"
            text += day == last ? "    : " : "  \(day) : "
            last = day
            text += "\(label("\(paper.summary.kind.rawValue) \(paper.summary.title)"))\(standing(paper))\n"
        }
        return text
    }

    private func standing(_ paper: Dossier.Paper) -> SafeText {
        guard let standing = paper.standing, standing != .proposed else { return "" }
        return " (\(Catalogue.word(standing.rawValue)))"
    }

    private func label(_ text: String) -> SafeText { MermaidText.label(SafeText(text).cut(to: Self.titleColumns)) }
}
