/// The limits of what is read around numbers of cases: each with its unit and what set it. Where no other source is named,
/// the longest that was observed in council papers, and a little more.
enum NumberLimits {
    // MARK: Numbers

    /// Tokens of the longest number: `Z/18/143043/D/18/113064` has eleven.
    static let longestNumber = 12
    /// Digits of a number set apart from the letters of its register: `R 2106642`.
    static let digitsBehindLetters = 5...10
    /// Digits of a number set apart from its letters by a slash: `Z / 3645`.
    static let digitsBehindSlash = 3...10
    /// Characters of letters that a slash or a case number follows, set apart.
    static let longestRegister = 3
    /// Characters of letters that a number of digits follows, set apart.
    static let longestPrefix = 5
    /// Characters of a number of figures and letters in one word, `12INT01187`.
    static let figuresAndLetters = 6...16
    /// Digits that such a word has at least.
    static let leastFigures = 5
    /// Digits of a year.
    static let digitsOfYear = 4...4
    /// Years in the names of plans and budgets, and in numbers.
    static let years = 1950...2060
    /// Digits behind a year and a stroke, `2021/45`: more are a number of their own.
    static let digitsBehindYear = 1...4
    /// Months, which a slash sets behind a year.
    static let months = 12
    /// What two figures of a year or number stay below.
    static let century = 100

    /// Tokens of a day, its month and its year.
    static let dayMonthYear = 3
    /// Tokens of a year, a mark and a number.
    static let yearMarkNumber = 3

    // MARK: Behind a label

    /// Points and hyphens between `nr` and the word before it, `B&W-nr.`.
    static let marksBeforeNumber = 3

    /// Marks, names of systems and further labels between a label and its number.
    static let mostPassed = 7
    /// Characters of a number that a label calls one.
    static let leastLabelled = 4
    /// Digits of a number of digits behind `nr.` or `BBV`, which also stand before other figures.
    static let (leastNumbered, leastBBV) = (5, 6)
    /// Digits of the number of a proposal: `raadsvoorstel nr. 45`.
    static let leastOfProposal = 2
    /// Tokens between the name of a paper and its `nr.`: `de brief van 8 november 2005 van het college, nr.`.
    static let fromPaper = 14
    /// Characters of a number that counts behind a semicolon: `het voorstel van 8 november 2005; nr 004.0046447`.
    static let leastBehindSemicolon = 8
    /// Tokens between a word for what is no case and its number: `sectie K 1234`.
    static let fromForeign = 3
    /// Digits of a number below the label of its column.
    static let leastInColumn = 5
    /// Digits of a number behind the name of a document system alone, `Corsa 1234567`, and not of a year.
    static let leastOfSystem = 6

    // MARK: Without a label

    /// Digits of a number without letters or marks.
    static let digitsAlone = 5...10
    /// Digits of a number of a raadsinformatiesysteem.
    static let digitsOfRIS: UInt8 = 7
    /// Digits that a number has that stands alone in brackets.
    static let digitsInBrackets = 6...10
    /// Digits behind the point of `21.000736`, and before it.
    static let (decimalsInBrackets, yearInBrackets): (ClosedRange<UInt8>, UInt8) = (5...8, 2)
    /// Tokens from the start of a block, which names a paper, to the bracket with its number.
    static let fromNameToBracket = 30
    /// Characters of a number by which it is known again.
    static let leastAgain = 6

    // MARK: Behind a paper

    /// Characters of a word that is a number, `B794`.
    static let longestCode = 8
    /// Characters of a road, `N345`; digits that a number with letters has at least.
    static let (longestRoad, leastWithLetters) = (4, 3)
    /// Digits that stand at the end of a number of a series.
    static let digitsAtEnd = 3
    /// Letters in a row of a number: more are a word, `2020-definitief`.
    static let longestWord = 4
    /// Digits of the number that a document system gave a paper: `Raadsvoorstel 2134697`.
    static let digitsOfSystem = 6...8
    /// Characters of `2022-089`, and of `21.118`.
    static let (leastYearAndDigits, yearAndNumber) = (8, 6)
    /// Digits of `2022/089/1`, a later version of a paper.
    static let leastOfVersion = 7

    // MARK: Own numbers

    /// Passages at the head in which `Raadsvoorstel nr. 15/15` is the document's own; those in which words of other things
    /// may stand before it; those in which its kind names it.
    static let (passagesOfHead, passagesOfTitle, passagesOfKind) = (12, 3, 4)
    /// Passages at the head in which a number may stand behind a bar: `Gemeente Gouda | april 2022 | registratienummer …`.
    static let passagesOfBars = 6
    /// Tokens of a passage at the head before a label.
    static let longestHead = 20
    /// Tokens of the value of a field before its number.
    static let longestValue = 6
    /// Digits by which a number is more than the place of a paper on an agenda.
    static let leastOfPaper = 3
    /// Tokens of the labels at the head of a page; characters of a number below them.
    static let (longestPageHead, leastAtHeadOfPage) = (12, 6)
    /// Tokens of the grounds of a besluit before the number of its proposal.
    static let longestGround = 40
    /// Tokens of a label and marks between the start of an item and its number.
    static let fromStart = 5

    // MARK: Courts

    /// Tokens around a number among which a court or an ECLI makes it a court's.
    static let (beforeCourt, behindCourt) = (10, 8)
}
