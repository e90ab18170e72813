import Calendar
import Extraction
import IndexSchema
import Search
import SourceText
import Vocabulary

extension DossierReport {
    /// Counted up when a name or a meaning changes.
    private static let schemaVersion = 1

    /// One object on one line; Schemas/output.md describes it.
    package func json() -> SafeText {
        var json = JSONWriter()
        json.object { json in
            json.field("schema", Self.schemaVersion)
            json.name("numbers")
            json.array(dossier.numbers) { json, number in
                json.object { json in
                    json.field("number", number.value)
                    json.field("scheme", number.scheme.rawValue)
                    json.field("stated_in", number.path.map { RawText.shown($0) })
                }
            }
            json.field("title", dossier.title)
            json.field("gemeente", dossier.gemeente)
            json.field("status", outcome?.standing.rawValue)
            json.field("decided_on", outcome.flatMap { $0.paper.decidedOn?.description })
            json.name("papers")
            json.array(dossier.papers) { json, paper in write(paper, &json) }
            json.name("missing")
            json.array(dossier.missing) { json, missing in
                json.object { json in
                    json.field("number", missing.value)
                    json.field("title", missing.title)
                    json.name("named_by")
                    json.array(missing.paths) { json, path in json.value(RawText.shown(path)) }
                }
            }
            json.name("truncated")
            json.value(dossier.isTruncated)
        }
        return json.text + "\n"
    }

    private func write(_ paper: Dossier.Paper, _ json: inout JSONWriter) {
        let summary = paper.summary
        json.object { json in
            json.field("day", paper.day?.description)
            json.field("date", summary.date?.description)
            json.field("kind", summary.kind.rawValue)
            json.field("title", summary.title)
            json.field("gemeente", summary.gemeente)
            json.field("zaaknummer", summary.zaaknummer)
            json.field("path", summary.displayPath)
            json.field("status", paper.standing?.rawValue)
            json.field("decided_on", paper.points.isEmpty ? nil : paper.decidedOn?.description)
            json.name("vote")
            VoteJSON.write(paper.vote, &json)
            json.name("ties")
            json.array(paper.ties) { json, tie in write(tie, &json) }
            json.name("beslispunten")
            json.array(paper.points) { json, point in
                json.object { json in
                    json.field("number", point.beslispunt.number)
                    json.field("status", point.standing.rawValue)
                    json.field("text", point.beslispunt.text)
                    json.field("start", point.beslispunt.range.start)
                    json.field("end", point.beslispunt.range.end)
                }
            }
            json.name("amounts")
            json.array(paper.amounts) { json, amount in write(amount, paper, &json) }
            json.name("deadlines")
            json.array(paper.deadlines) { json, deadline in write(deadline, &json) }
        }
    }

    private func write(_ tie: Dossier.Tie, _ json: inout JSONWriter) {
        json.object { json in
            json.field("tie", tie.kind.rawValue)
            json.field("by", tie.by)
            json.field("confidence", tie.certainty.rawValue)
            json.field("words", tie.words)
            json.field("path", RawText.shown(tie.path))
            json.field("start", tie.range.start)
            json.field("end", tie.range.end)
            json.field("page", tie.page)
        }
    }

    private func write(_ amount: Amount, _ paper: Dossier.Paper, _ json: inout JSONWriter) {
        let point = paper.points.first { $0.beslispunt.range.contains(amount.range) }
        json.object { json in
            json.field("amount_cents", amount.minimum)
            if amount.maximum != amount.minimum { json.field("amount_cents_max", amount.maximum) }
            json.field("currency", amount.currency.rawValue)
            json.field("beslispunt", point?.beslispunt.number)
            json.field("status", point?.standing.rawValue)
            json.field("start", amount.range.start)
            json.field("end", amount.range.end)
        }
    }

    private func write(_ deadline: Deadline, _ json: inout JSONWriter) {
        json.object { json in
            json.field("value", deadline.value)
            json.field("kind", deadline.kind.rawValue)
            json.field("latest", deadline.latest?.description)
            json.field("actor", deadline.duty?.actor?.rawValue)
            json.name("commitment")
            json.value(deadline.duty?.isCommitment ?? false)
            json.field("start", deadline.range.start)
            json.field("end", deadline.range.end)
        }
    }
}
