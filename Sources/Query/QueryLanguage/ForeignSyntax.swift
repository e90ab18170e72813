/// What means something to another search tool and nothing here, with the way to say it. It is refused: searched as a word it would
/// answer another question than was asked.
package enum ForeignSyntax: Hashable, Sendable {
    /// `?` or `%` in a word, for letters that are left open.
    case openLetter(String)
    /// `^2` behind a word, for its weight.
    case weight
    /// `+word`, for one that must be there.
    case required
    /// `!word` or `–word`, for one that must not be there.
    case exclusion(String)
    /// `--word`.
    case doubleMinus
    /// `&&`.
    case and
    /// `|` or `||`.
    case or
    /// `EN`, `OF`, `NIET`, `XOR` and the like, with what is written here instead.
    case keyword(String)
    /// `ADJ/3`, `w/5`, `NEAR(`: words near each other.
    case nearness
    /// `/s`, `/p`, `SENTENCE`: words in one sentence or paragraph.
    case unit(String)
    /// `[2022 TO 2023]`; the field that it stands behind.
    case brackets(QueryField?)
    /// `/regel.*/`.
    case pattern
    /// `\`.
    case backslash
    /// `>=2022` or `100..200` without a field.
    case comparison
    /// `bedrag>=100`, `soort=motie`, `@titel`: a field without its colon; the field as it is written here.
    case fieldSign(String)
    /// `datum :2022`.
    case spaceBeforeColon(String)
    /// `~word`.
    case leadingTilde
    /// `(a b)~2`, `(a b)^2`, `(a b)*`.
    case groupModifier
    /// `"a * b"`.
    case openWord

    /// What to write instead, to stand behind a semicolon.
    package var advice: String {
        switch self {
        case .openLetter:
            "write the word whole, open at its end (brug*) or with a letter to spare (brug~1)"
        case .weight: "leave it out; a word in a beslispunt or title weighs more by itself"
        case .required: "leave the + out; words side by side must all be there"
        case .exclusion: "to exclude a word write a hyphen directly before it, as in -motie"
        case .doubleMinus: "write one - to exclude a word, as in -motie"
        case .and: "leave it out, or write AND; words side by side must all be there"
        case .or: "write OR, as in budget OR krediet"
        case .keyword(let way): way
        case .nearness: "write NEAR/5 between the words, or \"budget krediet\"~5 for words in that order"
        case .unit(let unit): "write \(unit):(budget krediet) for words in the same \(unit)"
        case .brackets(let field):
            switch field?.kind {
            case .amount: "write bedrag:100000..200000"
            case .date: "write \(field?.rawValue ?? ""):2022..2023"
            default: "write a range behind its field, as in datum:2022..2023 or bedrag:100000..200000"
            }
        case .pattern: "write words open at their end (innovatie*) or beginning (*krediet), or several with OR"
        case .backslash: "put words with signs in quotes, as in \"4:23\""
        case .comparison: "write it behind a field, as in datum:>=2022, datum:2022..2023 or bedrag:>=100000"
        case .fieldSign(let way): "write \(way)"
        case .spaceBeforeColon(let way): "write \(way) with nothing before the colon"
        case .leadingTilde: "write the ~ behind the word, as in begroting~1"
        case .groupModifier: "write the sign behind each word, as in (brug* OR weg*)"
        case .openWord: "write \"budget krediet\"~1 for words with one other between them"
        }
    }

    /// The sign that is meant; nil where the text as a whole is.
    package var sign: String? {
        switch self {
        case .openLetter(let sign), .exclusion(let sign): sign
        case .weight: "^"
        case .required: "+"
        case .backslash: "\\"
        case .openWord: "*"
        default: nil
        }
    }
}
