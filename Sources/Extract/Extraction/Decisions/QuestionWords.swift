import Vocabulary

/// Words of a question that is the title of what the raad is asked. Source: forms that put their chapters as questions.
enum QuestionWords {
    static let openings = WordSet("wat waarover welk welke waartoe")
    static let deciders = WordSet("raad gemeenteraad college wij we")
    static let decisions = WordSet("besluit besluiten beslissing beslispunten raadsbesluit")
    static let asking = WordSet("vraag vragen vraagt gevraagd voorgesteld voorstel voorstellen voor verzoek verzocht")
    static let duties = WordSet("moet moeten dient dienen kan kunnen zal zou")
    static let deciding = WordSet("besluiten beslissen vaststellen")
    /// Such a question asks for what was decided before.
    static let past = WordSet(
        "eerder eerdere eerst besloten genomen vastgesteld gerelateerd gerelateerde belangrijkste vorige")
}
