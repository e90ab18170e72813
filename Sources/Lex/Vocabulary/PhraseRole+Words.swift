import Lexing

/// What `Tools/data/phrases.tsv` says of a role. Made anew at each call: what is asked more than once keeps the answer.
extension PhraseRole {
    /// Its words and phrases, without the stems.
    package var phrases: [String] {
        entries.filter { !Stems.isStem($0) }.map { String($0.prefix { $0 != "=" }) }
    }

    /// Its words with their values; those without one are left out.
    package var values: [(word: String, value: Int)] {
        entries.compactMap { entry in
            let parts = entry.split(separator: "=")
            guard parts.count == 2, let value = Int(parts[1]) else { return nil }
            return (String(parts[0]), value)
        }
    }

    /// All of it, the hyphens of stems kept.
    package var entries: [String] { data.split(separator: "|").map(String.init) }
}

extension PhraseTable {
    /// The phrases of each role with what they stand for. Of a phrase that has two of the roles the first counts.
    package init(_ roles: KeyValuePairs<PhraseRole, Value>) {
        self.init(roles.flatMap { role in role.key.phrases.map { ($0, role.value) } })
    }
}

extension PhraseTable where Value: OptionSet {
    /// The phrases of each role with what they may be. A phrase that has several of the roles may be all of that.
    package init(allOf roles: KeyValuePairs<PhraseRole, Value>) {
        var found: [String: Value] = [:]
        for (role, value) in roles {
            for phrase in role.phrases { found[phrase, default: []].formUnion(value) }
        }
        self.init(found.map { ($0.key, $0.value) })
    }
}

extension PhraseTable where Value == Bool {
    /// A table that only says whether a phrase of the role stands there.
    package init(_ role: PhraseRole) { self.init([role: true]) }
}

extension WordSet {
    /// The words of a role, without its stems, and marks by the hashes that the lexer gives them.
    package init(_ role: PhraseRole, marks: [UInt64] = []) {
        self.init(hashes: role.phrases.map { WordHash.of($0) } + marks)
    }
}
