/// The rule that found a fact. Its raw value is the id that `griffie extract --explain` prints and that a stored record
/// holds: it never changes its meaning. One byte in memory.
///
/// What each means, where it comes from and what it reads stands in `RuleChapter.all`, a file for each kind of fact;
/// `docs/rules.md` is made of it. CONTRIBUTING.md says how to add one.
package enum Rule: String, Hashable, Sendable, CaseIterable {
    // Header
    case headerField = "header.field"

    // Sections
    case sectionMarked = "section.marked"
    case sectionBold = "section.bold"
    case sectionNumbered = "section.numbered"
    case sectionLettered = "section.lettered"
    case sectionPart = "section.part"
    case sectionQuestion = "section.question"
    case sectionTitle = "section.title"
    case sectionKind = "section.kind"
    case sectionShort = "section.short"

    // Decisions
    case decisionHeading = "decision.heading"
    case decisionSentence = "decision.sentence"
    case decisionRequest = "decision.request"
    case decisionAdopted = "decision.adopted"
    case decisionColumn = "decision.column"
    case decisionDecidingSentence = "decision.deciding-sentence"

    // Ballots
    case ballotNamed = "ballot.named"
    case ballotItem = "ballot.item"

    // Secrecy
    case secrecyStamp = "secrecy.stamp"
    case secrecyImposed = "secrecy.imposed"

    // Amounts
    case amountCurrencySign = "amount.currency-sign"
    case amountClosingMark = "amount.closing-mark"
    case amountSignBeforeWords = "amount.sign-before-words"
    case amountNegativeInBrackets = "amount.negative-in-brackets"
    case amountSignBehind = "amount.sign-behind"
    case amountEuroWord = "amount.euro-word"
    case amountCent = "amount.cent"
    case amountOtherCurrency = "amount.other-currency"
    case amountBehindNoun = "amount.behind-noun"
    case amountNumberWords = "amount.number-words"
    case amountRange = "amount.range"
    case amountTableCell = "amount.table-cell"
    case amountAlignedTable = "amount.aligned-table"

    // Dates
    case dateDay = "date.day"
    case dateDayInFigures = "date.day-in-figures"
    case dateDayOfList = "date.day-of-list"
    case dateMonth = "date.month"
    case dateQuarter = "date.quarter"
    case dateHalfYear = "date.half-year"
    case dateSeason = "date.season"
    case dateWeek = "date.week"
    case dateFeast = "date.feast"
    case dateYear = "date.year"
    case dateDecade = "date.decade"
    case datePeriod = "date.period"
    case dateOpenPeriod = "date.open-period"
    case dateRelative = "date.relative"

    // Deadlines
    case deadlineUiterlijk = "deadline.uiterlijk"
    case deadlineVoor = "deadline.voor"
    case deadlineDeadline = "deadline.deadline"
    case deadlineBinnen = "deadline.binnen"
    case deadlineMoet = "deadline.moet"
    case deadlineTot = "deadline.tot"
    case deadlinePeriodEnd = "deadline.period-end"
    case deadlineEinddatum = "deadline.einddatum"
    case deadlineEindigt = "deadline.eindigt"
    case deadlineVervalt = "deadline.vervalt"
    case deadlineOpTeSchuiven = "deadline.op-te-schuiven"
    case deadlineVanaf = "deadline.vanaf"
    case deadlinePer = "deadline.per"
    case deadlineMetIngangVan = "deadline.met-ingang-van"
    case deadlineInWerking = "deadline.in-werking"
    case deadlineBegint = "deadline.begint"
    case deadlineDateNoun = "deadline.date-noun"
    case deadlineGepland = "deadline.gepland"
    case deadlineVolgt = "deadline.volgt"
    case deadlineOntvangt = "deadline.ontvangt"
    case deadlineWordtAangeboden = "deadline.wordt-aangeboden"
    case deadlineWijSturen = "deadline.wij-sturen"
    case deadlineWij = "deadline.wij"
    case deadlineZegtToe = "deadline.zegt-toe"
    case deadlineVoorwaarde = "deadline.voorwaarde"
    case deadlineBesluitOp = "deadline.besluit-op"
    case deadlineGereed = "deadline.gereed"
    case deadlineColumn = "deadline.column"
    case deadlineStep = "deadline.step"
    case deadlineStepTable = "deadline.step-table"

    // References to laws
    case lawArticle = "law.article"
    case lawBeforeArticle = "law.before-article"
    case lawThatLaw = "law.that-law"
    case lawThatArticle = "law.that-article"
    case lawSameSentence = "law.same-sentence"
    case lawSentenceBefore = "law.sentence-before"
    case lawSameArticle = "law.same-article"
    case lawOnlyOne = "law.only-one"
    case lawOwnArticle = "law.own-article"
    case lawUnknown = "law.unknown"
    case lawGrounds = "law.grounds"
    case lawNamed = "law.named"

    // Case numbers
    case numberZaaknummerLabel = "number.zaaknummer-label"
    case numberRisLabel = "number.ris-label"
    case numberRis = "number.ris"
    case numberBbvLabel = "number.bbv-label"
    case numberRegisterLabel = "number.register-label"
    case numberBrackets = "number.brackets"
    case numberOwn = "number.own"
    case numberForm = "number.form"

    // Related decisions
    case relatedEntry = "related.entry"

    /// The rule that an id names; nil where there is none such. Records are read by it: unlike `init(rawValue:)` it does not
    /// compare with one id after the other.
    /// - Complexity: O(*n*), *n* the bytes of the id.
    package init?(id: String) {
        guard let rule = Self.byID[id] else { return nil }
        self = rule
    }

    private static let byID = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

extension RuleChapter {
    /// Every rule once, in the order of `Rule`.
    package static let all = [
        header, sections, decisions, ballots, secrecy, amounts, dates, deadlines, legalReferences, zaaknummers,
        relatedDecisions,
    ]
}
