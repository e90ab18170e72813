import Extraction
import SourceText
import Testing

@testable import Search

@Suite struct DecisionComparisonTests {
    private func points(_ texts: [String]) -> [Beslispunt] {
        texts.enumerated().map { place, text in
            Beslispunt(
                origin: FactOrigin(ByteRange(start: 0, end: 0), rule: .decisionHeading), number: place + 1, text: text)
        }
    }

    /// `change old→new`, with `moved` behind what moved.
    private func summary(_ old: [String], _ new: [String]) -> [String] {
        DecisionComparison(from: points(old), to: points(new)).rows.map { row in
            let numbers = [row.old?.number, row.new?.number].map { $0.map(String.init) ?? "-" }.joined(separator: ">")
            return "\(row.change.rawValue) \(numbers)" + (row.isMoved ? " moved" : "")
        }
    }

    private func parts(_ old: String, _ new: String) -> String {
        ComparedPart.parts(from: ComparedText(old), to: ComparedText(new)).map { part in
            let space = part.isSpaced ? " " : ""
            return switch part.side {
            case .same: space + part.text
            case .old: space + "[-\(part.text)-]"
            case .new: space + "{+\(part.text)+}"
            }
        }.joined()
    }

    @Test func `signs of lists and a first letter do not count`() {
        #expect(
            summary(
                ["De nota vast te stellen;", "het college te mandateren; "],
                ["de nota vast te stellen.", "Het college te mandateren"]) == ["same 1>1", "same 2>2"])
    }

    @Test func `quotes and dashes of programs are one`() {
        #expect(
            summary(["de notitie ‘Groen – Blauw’ te kennen"], ["de notitie 'Groen - Blauw' te kennen"]) == ["same 1>1"])
    }

    @Test func `an amended point, a new one and one that is gone`() {
        let old = [
            "een krediet van € 1.250.000 beschikbaar te stellen voor de sporthal",
            "de kosten te dekken uit de reserve Sport",
            "de motie over fietspaden als afgedaan te beschouwen",
        ]
        let new = [
            "een krediet van € 1.400.000 beschikbaar te stellen voor de sporthal",
            "de kosten te dekken uit de reserve Sport",
            "het college op te dragen voor 1 mei 2025 over de bouw te berichten",
        ]
        #expect(summary(old, new) == ["amended 1>1", "same 2>2", "gone 3>-", "new ->3"])
    }

    @Test func `a point put in between moves nothing, one that changes places does`() {
        let (a, b, c) = ("de nota vast te stellen", "het budget te verhogen", "de leges te verlagen")
        #expect(summary([a, b], [a, c, b]) == ["same 1>1", "new ->2", "same 2>3"])
        #expect(summary([a, b, c], [c, a, b]) == ["same 3>1 moved", "same 1>2", "same 2>3"])
    }

    @Test func `points that share only what every point says are two matters`() {
        #expect(
            summary(
                ["het college op te dragen de brug te herstellen", "het college op te dragen de nota te schrijven"],
                ["het college op te dragen bomen te planten", "het college op te dragen de nota te schrijven"])
                == ["gone 1>-", "new ->1", "same 2>2"])
    }

    @Test func `the same point twice is paired once each`() {
        #expect(summary(["akkoord te gaan", "akkoord te gaan"], ["akkoord te gaan"]) == ["same 1>1", "gone 2>-"])
    }

    @Test func `no points on either side`() {
        #expect(summary([], []).isEmpty)
        #expect(summary(["de nota vast te stellen"], []) == ["gone 1>-"])
        #expect(summary([], ["de nota vast te stellen"]) == ["new ->1"])
    }

    @Test func `word by word`() {
        #expect(
            parts(
                "een krediet van € 11.450.000,- beschikbaar te stellen",
                "een krediet van € 12.090.000,- beschikbaar te stellen")
                == "een krediet van € [-11.450.000-]{+12.090.000+},- beschikbaar te stellen")
        #expect(
            parts("de nota vast te stellen", "de gewijzigde nota vast te stellen")
                == "de {+gewijzigde+} nota vast te stellen")
        #expect(parts("alle leges te verlagen", "leges te verlagen") == "[-alle-] leges te verlagen")
        #expect(parts("", "nieuw") == "{+nieuw+}")
    }

    @Test func `a sentence written anew is no patchwork`() {
        #expect(
            parts("de verbouwing van de school te starten", "het herstel van de kerk uit te stellen")
                == "[-de verbouwing van de school-]{+het herstel van de kerk uit+} te [-starten-]{+stellen+}")
    }

    @Test func `long lists of points take no time`() {
        let old = (0..<2000).map { "punt \($0) over onderwerp \($0 * 7) vast te stellen" }
        let new = old.dropFirst().map { $0 + " met ingang van 2025" }
        let clock = ContinuousClock()
        let time = clock.measure { #expect(summary(old, Array(new)).count >= 2000) }
        #expect(time < .seconds(20))
    }

    @Test func `a long point that is written anew takes no time`() {
        let old = (0..<30_000).map { "woord\($0 % 977)" }.joined(separator: " ")
        let new = (0..<30_000).map { "ander\($0 % 991)" }.joined(separator: " ")
        #expect(summary([old], [new]).count == 2)
        #expect(summary([old + " de nota"], ["de nota " + old]).count == 1)
    }
}
