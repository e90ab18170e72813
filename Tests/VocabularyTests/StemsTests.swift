import Lexing
import Testing
import Vocabulary

/// Tables made by role find in a text what the data says.
@Suite struct StemsTests {
    private func reading(_ text: String) -> TokenReading {
        let bytes = Array(text.utf8)
        return TokenReading(bytes: bytes, tokens: TokenStream(lexing: bytes))
    }

    private func matches(_ role: PhraseRole, _ word: String) -> Bool { Stems(role).matches(reading(word), 0) }

    @Test func `a stem is told by how a word begins or ends, in any case`() {
        #expect(matches(.ruleVerordening, "Subsidieverordening"))
        #expect(matches(.ruleVerordening, "VERORDENING"))
        #expect(!matches(.ruleVerordening, "verordeningen"))
        #expect(matches(.planBeginning, "bestemmingsplan"))
        #expect(!matches(.planBeginning, "plan"))
        #expect(!matches(.planBeginning, "bestem"))
    }

    @Test func `a role may have stems`() {
        #expect(matches(.preambleConvened, "bijeenkomst"))
        #expect(matches(.decisionFollowing, "navolgende"))
        #expect(!matches(.preambleConvened, "weg"))
    }

    @Test func `what is no word, and no token, matches nothing`() {
        #expect(!matches(.preambleConvened, "12"))
        #expect(!Stems(.preambleConvened).matches(reading("we"), 5))
        #expect(!Stems(.preambleConvened).matches(reading(""), 0))
    }

    @Test func `phrases stand for the value of their role, the longest first`() {
        let table = PhraseTable<Int>([.leadinSpeaker: 1, .leadinAsked: 2])
        let text = reading("Het college van B&W stelt voor")
        let found = table.match(text.tokens, at: 0, limit: text.tokens.count)
        #expect(found?.value == 1)
        #expect(found?.end == 6)
    }

    @Test func `a phrase of two roles may be both`() {
        struct Roles: OptionSet { let rawValue: Int }
        let table = PhraseTable<Roles>(allOf: [.leadinSpeaker: Roles(rawValue: 1), .leadinAsked: Roles(rawValue: 2)])
        let text = reading("De burgemeester")
        #expect(table.match(text.tokens, at: 0, limit: 2)?.value.rawValue == 3)
    }

    @Test func `numbers have values`() {
        #expect(PhraseRole.numberUnit.values.contains { $0.word == "vier" && $0.value == 4 })
        #expect(PhraseRole.numberUnit.phrases.contains("vier"))
    }
}
