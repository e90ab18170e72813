import Extraction

/// A vote as an object.
enum VoteJSON {
    /// null where there is none.
    static func write(_ vote: Vote?, _ json: inout JSONWriter) {
        guard let vote else { return json.value(nil as String?) }
        json.object { json in fields(vote, &json) }
    }

    /// Its fields, within an object that has others too.
    static func fields(_ vote: Vote, _ json: inout JSONWriter) {
        json.field("in_favour", vote.inFavour)
        json.field("against", vote.against)
        json.field("abstained", vote.abstained)
        json.name("unanimous")
        json.value(vote.unanimous)
        json.name("parties_in_favour")
        json.array(vote.partiesInFavour) { json, party in json.value(party) }
        json.name("parties_against")
        json.array(vote.partiesAgainst) { json, party in json.value(party) }
    }
}
