extension QueryProblem {
    /// One English sentence without a full stop: what is wrong, and what to try.
    package var message: String {
        formMessage ?? wordMessage ?? nearMessage ?? fieldMessage
    }

    /// Of what the query as a whole is made of.
    private var formMessage: String? {
        switch kind {
        case .empty: "the query is empty; type a word, or * for every document"
        case .unclosedQuote: "the quote that opens here is never closed; add a \" at the end of the phrase"
        case .unclosedParenthesis: "the parenthesis that opens here is never closed; add a )"
        case .strayParenthesis: "this ) closes nothing; remove it or add a ( before it"
        case .emptyPhrase: "there is no word between these quotes; write one, or leave the quotes out"
        case .emptyParentheses: "there is nothing between these parentheses; write a word there, or leave them out"
        case .missingOperand(let name):
            "\(name) has nothing to work on here; to search for the word itself, write it in lower case or in quotes"
        case .tooDeep(let limit): "the query is nested more than \(limit) levels deep; use fewer parentheses"
        case .tooLong(let limit): "the query is longer than \(limit) bytes; split it into several"
        case .tooManyWords(let limit): "the query has more than \(limit) words; split it into several"
        case .tooManyOpen(let limit):
            "the query has more than \(limit) words that are open or fuzzy (brug*, *krediet, brug~1); split it into several"
        case .tooManyPlaces(let limit):
            "the query asks more than \(limit) times for words near each other (NEAR, ~, zin:, alinea:); split it into several"
        default: nil
        }
    }

    /// Of a word or phrase and the signs around it.
    private var wordMessage: String? {
        switch kind {
        case .notOneWord(let text):
            "\(text) is not one word; * and ~ work on single words, so write the other parts beside it"
        case .unsearchable(let text): "the index holds nothing of \(text); try other words"
        case .nothingToFind(let text): "\(text) holds no letter or digit and was left out"
        case .badDistance(let text): "\(text) is no edit distance; write ~1 or ~2"
        case .phraseModifier(let text): "\(text) cannot follow a phrase; write it behind a single word"
        case .operatorInQuotes(let text):
            "\(text) stands in quotes, where * and ~ mean nothing; write the word beside the quotes, or without the sign"
        case .wildcardInside(let text):
            "\(text) has a * before its end; a word can be left open at its end, as in innovatie*, or its beginning, as in *krediet"
        case .foreign(let text, let syntax):
            if let sign = syntax.sign {
                "\(text) has a \(sign) in it, which means nothing here; \(syntax.advice)"
            } else {
                "\(text) means nothing here; \(syntax.advice)"
            }
        case .starAndTilde(let text):
            "\(text) has a * and a ~; write one of them, as in brug* or brug~1"
        case .singleQuotes(let text):
            "\(text) stands in single quotes, which mean nothing here; for words next to each other write double ones"
        case .prefixTooShort(let text):
            "\(text) has no letter or digit before its *; write at least one, or * alone for every document"
        default: nil
        }
    }

    /// Of how near words stand.
    private var nearMessage: String? {
        switch kind {
        case .badNear(let text): "\(text) gives no distance; write NEAR/1 to NEAR/\(Nearness.greatest)"
        case .badSpacing(let text):
            "\(text) gives no number of words; write ~1 to ~\(Nearness.greatest) behind a phrase, as in \"sociaal domein\"~3"
        case .spacedWord(let text):
            "\(text) is one word, and a number behind quotes is of words between several; write \(text)~1 for a letter to spare"
        case .mixedNear: "one NEAR after another has the same distance; write (a NEAR/5 b) (b NEAR/9 c) for two"
        case .manyNear(let limit): "NEAR joins at most \(limit) words; for more write zin:(a b c) or alinea:(a b c)"
        case .manyChoices(let limit):
            "the alternatives around NEAR can be chosen in more than \(limit) ways; write fewer, or zin:((a OR b) c)"
        case .notNear(let text):
            "\(text) has no place in a text; NEAR stands between words, phrases in quotes and alternatives, as in (a OR b) NEAR/5 c"
        case .notInUnit(let text, let unit):
            "\(text) cannot stand within \(unit.rawValue):, which takes words and phrases; write it beside, as in "
                + "\(unit.rawValue):(krediet school) titel:begroting"
        case .unitInField(let unit, let field):
            "\(unit.rawValue): stands inside \(field.rawValue):, and looks at the text alone; write it beside"
        case .missingUnit(let unit):
            "there is nothing after \(unit.rawValue):; write words right behind the colon, as in \(unit.rawValue):(krediet school)"
        default: nil
        }
    }

    /// Of a field and its value.
    private var fieldMessage: String {
        switch kind {
        case .noFacts(let field):
            "this index was built with --text-only and knows nothing of \(field.rawValue); build one without"
        case .unknownField(let name, let nearest?):
            "there is no field \(name); did you mean \(nearest.rawValue):? To search for the text itself, put it in quotes"
        case .unknownField(let name, nil):
            "there is no field \(name); the fields are \(Self.fieldNames). To search for the text itself, put it in quotes"
        case .missingValue(let field):
            "there is nothing after \(field.rawValue):; write its value right behind the colon, as in \(field.example)"
        case .fieldInField(let outer, let inner):
            "\(inner.rawValue): stands inside \(outer.rawValue):; name one field at a time"
        case .minusInValue(let field):
            "a - stands behind \(field.rawValue):; write it before the field, as in -\(field.example)"
        case .badDate(let field, let text):
            "\(text) is no date; try \(field.rawValue):2022, \(field.rawValue):2022-03-31 or \(field.rawValue):2022-01..2022-06"
        case .badAmount(let text):
            "\(text) is no amount in euros; try bedrag:>=100000, bedrag:1,5mln or bedrag:100000..200000"
        case .emptyRange(let field, let text):
            "\(text) ends before it begins; \(field.rawValue): takes the least value first"
        case .unknownValue(let field, let text, let known):
            "there is no \(field.rawValue) \(text); there are: \(known.joined(separator: ", "))"
        case .fuzzyValue(let field):
            "\(field.rawValue): holds whole values, so ~ does not work there; try \(field.example)"
        default: "the query cannot be read"
        }
    }

    private static var fieldNames: String { QueryField.allCases.map { $0.rawValue + ":" }.joined(separator: " ") }
}

extension QueryField {
    /// A query that uses the field as it is meant.
    fileprivate var example: String {
        switch self {
        case .titel: "titel:begroting"
        case .besluit: "besluit:innovatie*"
        case .tekst: "tekst:wijkteam"
        case .zaak: "zaak:2022-0155681"
        case .verwijst: "verwijst:2022-0155681"
        case .artikel: "artikel:\"Gemeentewet 192\""
        case .soort: "soort:raadsvoorstel"
        case .gemeente: "gemeente:Dordrecht"
        case .portefeuillehouder: "portefeuillehouder:\"J. Jansen\""
        case .status: "status:aangenomen"
        case .bron: "bron:2022/*"
        case .datum: "datum:2022-01..2022-06"
        case .besloten: "besloten:2022"
        case .deadline: "deadline:<=2023-07-01"
        case .bedrag: "bedrag:>=100000"
        }
    }
}
