/// The limits of what a head tells: each with its unit and what set it.
enum MetadataLimits {
    /// Tokens at the top among which the number and day of a decision stand.
    static let tokensOfDecisionDay = 40
    /// Tokens at the top among which the day of written questions stands.
    static let tokensOfAskedDay = 60
    /// Tokens of a title among which the kind of paper is named.
    static let tokensOfKind = 6
    /// Tokens in which a paper speaks of itself: `Voor u ligt de evaluatie`.
    static let tokensOfSelfReference = 600
    /// Tokens behind `Voor u ligt` among which the kind is named.
    static let tokensBehindSelf = 14
    /// Tokens in which a meeting is opened.
    static let tokensOfOpening = 3000
    /// Articles by which what was set is a verordening, whatever its own words.
    static let fewestArticlesOfRule = 3

    /// Tokens of the name of a place. Observed: `'s-Gravenhage en Rijswijk aan den Rijn`.
    static let longestPlace = 9
    /// Tokens of a block with a place and a day.
    static let longestPlaceOfDay = 10
    /// Tokens at the top among which an address with a postcode is the sender's.
    static let tokensOfAddress = 60
    /// Digits of a postcode, before its two letters.
    static let digitsOfPostcode = 4...4
    /// Letters of the host of an address that can be a place.
    static let shortestHost = 4
}

/// How much each sign tells of whose paper it is. Set so that the papers of the corpora name theirs: only their order counts.
enum PlaceVotes {
    /// A known name alone in one of the first blocks.
    static let letterhead = 90
    /// `de raad van de gemeente X`.
    static let body = 60
    /// `Raadsvoorstel Valkenswaard`.
    static let titledKind = 60
    /// `de raad van X`, `gemeente X` on a line of its own, or below each other.
    static let named = 50
    /// What stands in the first lines, beside its other votes; or a body that the paper is of.
    static let top = 30
    /// `de raad X`, `burgemeester en wethouders X`.
    static let board = 25
    /// `in het stadhuis te X`, `X, 3 maart 2015`.
    static let seat = 20
    /// `gemeente X` in running text.
    static let mention = 10
    /// Another body's name in running text.
    static let otherBody = 8
    /// The domain of an address, for a name that stands in the text.
    static let domain = 4
    /// The place behind a postcode.
    static let postcode = 3
    /// A known name behind a preposition; an unknown one has one vote.
    static let known = 2
    /// So many at least make a name the paper's own.
    static let fewest = 3
}
