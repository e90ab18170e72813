import Calendar
import Extraction
import IndexSchema
package import Search
import SourceText
import Vocabulary

/// The papers of a case in order of time, for people; `DossierJSON.swift` and `DossierTimeline.swift` have its other forms.
package struct DossierReport {
    let dossier: Dossier

    package init(_ dossier: Dossier) { self.dossier = dossier }

    /// How the case stands: as the last of its own papers, or of the lists that tell of it, says.
    var outcome: (standing: Standing, paper: Dossier.Paper)? {
        let telling = dossier.papers.filter { paper in
            paper.isCore || paper.summary.tellsOfManyCases
        }
        let standings = telling.compactMap { paper in paper.standing.map { (standing: $0, paper: paper) } }
        return standings.last { $0.standing != .proposed && $0.standing != .draft } ?? standings.last
    }

    /// The vote on the case: as the paper with its outcome tells it, else as a list of that day does.
    func vote(of paper: Dossier.Paper) -> Vote? {
        if let vote = paper.vote { return vote }
        guard let day = paper.decidedOn else { return nil }
        return dossier.papers.first {
            $0.summary.tellsOfManyCases && $0.decidedOn == day && $0.standing == paper.standing && $0.vote != nil
        }?.vote
    }

    // MARK: People

    /// Columns of a day, of a paper's kind, and of the name of what is said of it.
    private static let (dayWidth, kindWidth, nameWidth) = (12, 22, 11)
    /// Amounts of a paper without points, the greatest.
    static let mostAmounts = 3

    /// Lines are cut where the screen is narrower.
    package func text(on screen: Screen) -> SafeText {
        let style = screen.style
        var text: SafeText = "\(style.heading(heading))\n"
        text +=
            dossier.numbers.isEmpty
            ? "" : "numbers: \(dossier.numbers.map { "\($0.value)" as SafeText }.joined(separator: ", "))\n"
        text += "\(count)\(status)\n"
        for paper in dossier.papers { text += "\n" + lines(of: paper, screen) }
        if !dossier.missing.isEmpty {
            text += "\n\(style.heading("named, but carried by no document of the index"))\n"
            for missing in dossier.missing {
                let title = missing.title.map { " \($0)" as SafeText } ?? ""
                let by = missing.paths.map { SafeText(RawText.shown($0)) }.joined(separator: ", ")
                text += "  \(missing.value)\(title) (named by \(by))\n"
            }
        }
        return text
    }

    private var heading: SafeText {
        [dossier.numbers.first?.value ?? Catalogue.word("no number"), dossier.title, dossier.gemeente].compactMap { $0 }
            .map { SafeText($0) }.joined(separator: " · ")
    }

    private var count: SafeText {
        let count = dossier.papers.count
        let days = dossier.papers.compactMap(\.day)
        var text: SafeText = count == 1 ? "1 paper" : "\(count) papers"
        if let first = days.first, let last = days.last {
            text += first == last ? ", \(first.description)" : ", \(first.description) to \(last.description)"
        }
        return text
    }

    private var status: SafeText {
        guard let outcome else { return "" }
        let day = outcome.standing == .proposed || outcome.standing == .draft ? nil : outcome.paper.decidedOn
        let vote = vote(of: outcome.paper).flatMap(Self.words).map { " (\($0))" as SafeText } ?? ""
        return
            "; \(Catalogue.word(outcome.standing.rawValue))\(day.map { " on \($0.description)" as SafeText } ?? "")\(vote)"
    }

    private func lines(of paper: Dossier.Paper, _ screen: Screen) -> SafeText {
        let style = screen.style
        let (summary, day) = (paper.summary, paper.day?.description ?? Catalogue.word("no day"))
        var text = padded(SafeText(day), Self.dayWidth) + padded(SafeText(summary.kind.rawValue), Self.kindWidth)
        text += "\(style.heading("\(summary.title)"))\n"
        let rest = screen.width.map { max(Self.kindWidth, $0 - Self.dayWidth - Self.nameWidth) }
        func add(_ name: SafeText, _ line: SafeText, isCut: Bool = true) {
            let start = SafeText.spaces(Self.dayWidth) + padded(name, Self.nameWidth)
            text += start + (isCut ? rest.map { line.cut(to: $0) } ?? line : line) + "\n"
        }
        for tie in paper.ties.prefix(1) { add(tie.name, evidence(tie)) }
        if let standing = paper.standing, standing != .proposed {
            let vote = paper.vote.flatMap(Self.words).map { ", \($0)" as SafeText } ?? ""
            add(
                "status",
                "\(Catalogue.word(standing.rawValue))\(paper.decidedOn.map { " on \($0.description)" as SafeText } ?? "")\(vote)"
            )
        }
        for (place, point) in shown(paper.points).enumerated() {
            add(place == 0 ? "points" : "", "\(point.beslispunt.number). \(point.beslispunt.text)")
        }
        for (place, amount) in Self.greatest(paper).enumerated() {
            add(place == 0 ? "money" : "", "\(Euro.text(amount))  “\(words(amount.range, in: paper))”")
        }
        for (place, line) in deadlines(of: paper).enumerated() { add(place == 0 ? "deadlines" : "", line) }
        add(
            "paper", screen.link(SafeText(RawText.shown(screen.name(of: summary.path))), to: summary.path), isCut: false
        )
        return text
    }

    /// What a draft says that is proposed too, it says once.
    private func shown(_ points: [StatedPoint]) -> [StatedPoint] {
        var texts: Set<String> = []
        return points.filter { texts.insert($0.beslispunt.text).inserted }
    }

    /// The greatest amounts of a paper without points: those of points stand in their words.
    static func greatest(_ paper: Dossier.Paper) -> [Amount] {
        guard paper.points.isEmpty, !paper.summary.tellsOfManyCases else { return [] }
        var seen: Set<Int64> = []
        return Array(
            paper.amounts.sorted { ($1.maximum, $0.range.start) < ($0.maximum, $1.range.start) }
                .filter { seen.insert($0.maximum).inserted }.prefix(mostAmounts))
    }

    private func evidence(_ tie: Dossier.Tie) -> SafeText {
        let page = tie.page.map { ", page \($0)" as SafeText } ?? ""
        return "“\(tie.words)”\(page)\(tie.certainty == .certain ? "" : " (\(Catalogue.word(tie.certainty.rawValue)))")"
    }

    /// Of the points, and what somebody must do or has promised; each once.
    private func deadlines(of paper: Dossier.Paper) -> [SafeText] {
        let points = paper.points
        var seen: Set<SafeText> = []
        return paper.deadlines.filter { deadline in
            deadline.duty?.actor != nil || points.contains { $0.beslispunt.range.contains(deadline.range) }
        }.map { line($0, paper) }.filter { seen.insert($0).inserted }
    }

    private func line(_ deadline: Deadline, _ paper: Dossier.Paper) -> SafeText {
        let when = DateWords.text(deadline.value, deadline.modifier)
        let who = deadline.duty?.actor.map { " \($0.rawValue):" as SafeText } ?? ""
        let isCommitment = deadline.duty?.isCommitment ?? false
        let what = words(deadline.duty?.obligation ?? deadline.range, in: paper)
        return "\(isCommitment ? "promised " : "")\(Catalogue.word(deadline.kind.rawValue)) \(when)\(who) \(what)"
    }

    private func words(_ range: ByteRange, in paper: Dossier.Paper) -> SafeText {
        let text = paper.document.text
        guard range.start <= range.end, range.end <= text.count else { return "" }
        let words = text[range.start..<range.end].split { $0 <= 0x20 }
        return SafeText(String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self))
    }

    private func padded(_ text: SafeText, _ width: Int) -> SafeText {
        text + SafeText.spaces(max(1, width - text.width))
    }

    /// `19 for, 12 against`; nil where there is no count and no word of agreement.
    static func words(_ vote: Vote) -> SafeText? {
        if vote.unanimous { return "unanimous" }
        let parts = [vote.inFavour.map { "\($0) for" as SafeText }, vote.against.map { "\($0) against" }]
        let known = parts.compactMap { $0 }
        let against = vote.partiesAgainst.map { SafeText($0) }.joined(separator: ", ")
        if known.isEmpty { return against.isEmpty ? nil : "against: \(against)" }
        return known.joined(separator: ", ") + (against.isEmpty ? "" : ": \(against)")
    }
}

extension Dossier.Tie {
    /// What ties, in one word or two.
    var name: SafeText {
        switch kind {
        case .carries: "has"
        case .cites: "cites"
        case .proposal: "follows"
        case .names: "names"
        case .cited: "cited by"
        case .title: "like"
        }
    }
}
