import Layout
import Lexing
import SourceText
import Vocabulary

/// Rules for whose document it is. Each mention of a name behind `gemeente`, `de raad van`, `waterschap` … is a vote, more
/// for what a body says of itself than for what it says of others.
enum GemeenteRules {
    static func gemeente(_ reading: Reading, fields: HeaderFields) -> String? {
        if let field = fields.first(.gemeente),
            let name = PlaceName.read(reading, at: stripGemeente(reading, field.value))
        {
            return PlaceName.usual(name.text)
        }
        for value in fields.fields.map(\.value) {
            if let name = planOwner(reading, value) { return name }
        }
        // A file that is named by its plan is of that plan's municipality, whichever there was before it.
        if let name = planOwner(ofFile: reading) { return name }
        var votes = Votes()
        if let name = planOwner(reading, 0..<reading.tokens.firstToken(at: headBytes)) {
            votes.add(name, votesOfPlan)
        }
        let roles = Role.table
        var token = reading.interests.next(.place, from: 0)
        while token < reading.tokens.count {
            if let role = roles[reading.tokens.hashes[token]] { vote(reading, token, role, &votes) }
            token = reading.interests.next(.place, from: token + 1)
        }
        addresses(reading, &votes)
        letterheads(reading, &votes)
        return votes.winner ?? reading.declared.creator.flatMap(PlaceName.declared) ?? fieldDomain(reading, fields)
            ?? mostNamed(reading) ?? subjectPlace(reading, fields) ?? UnknownPlace.name(reading)
    }

    /// What the number of a plan weighs in the head of a paper.
    private static let votesOfPlan = 20

    /// Whether the head of a paper, or the name of its file, names a spatial plan by its number.
    static func namesPlan(_ reading: Reading) -> Bool {
        planOwner(reading, 0..<reading.tokens.firstToken(at: headBytes)) != nil || planOwner(ofFile: reading) != nil
    }

    /// How far the head of a paper reaches, and its title, in tokens.
    private static let headTokens = 40
    private static let titleTokens = 30
    /// The same in blocks, and how many of them a letterhead may take.
    private static let headBlocks = 60
    private static let letterheadBlocks = 4

    private static func opensBlock(_ reading: Reading, _ token: Int) -> Bool { reading.layout.tree.opensBlock(token) }

    private static let boards = Stems(.placeBestuur)
    private static let states = Stems(.placeStaten)
    private static let rules = Stems(.ruleVerordening)

    /// The municipality whose plan is named in the text.
    private static func planOwner(_ reading: Reading, _ tokens: Range<Int>) -> String? {
        var token = reading.interests.next(.address, from: tokens.lowerBound, before: tokens.upperBound)
        while token < tokens.upperBound {
            let address = reading.tokens.range(token)
            if let name = planOwner(in: reading.text.bytes[address.start..<address.end]) { return name }
            token = reading.interests.next(.address, from: token + 1, before: tokens.upperBound)
        }
        return nil
    }

    /// The municipality whose plan a name names: `NL.IMRO.0141.…` has the code of Almelo behind its prefix (IMRO2012, the
    /// identification of a plan).
    private static func planOwner(in name: ArraySlice<UInt8>) -> String? {
        var name = name
        while let start = name.firstIndex(of: UInt8(ascii: "I")) {
            name = name[start...]
            let code = name.dropFirst(planPrefix.utf8.count).prefix(digitsOfCode)
            if name.starts(with: planPrefix.utf8), code.count == digitsOfCode, code.allSatisfy(Byte.isDigit) {
                let code = "gm" + String(decoding: code, as: UTF8.self)
                return GemeenteTable.shared.gemeenten.first { $0.code == code }?.name
            }
            name = name.dropFirst()
        }
        return nil
    }

    /// Digits of a municipality's code (CBS).
    private static let digitsOfCode = 4

    /// The municipality whose plan the name of the file names.
    private static func planOwner(ofFile reading: Reading) -> String? {
        reading.declared.fileName.flatMap { planOwner(in: Array($0.utf8)[...]) }
    }

    /// Bytes at the start of a text in which a plan is named that the text is about.
    private static let headBytes = 4096
    private static let planPrefix = "IMRO."

    private static let titles = WordSet(.placeTitle)

    private static func stripGemeente(_ reading: Reading, _ value: Range<Int>) -> Int {
        guard let first = value.first else { return reading.tokens.count }
        return titles.contains(reading.tokens.hashes[first]) ? first + 1 : first
    }

    private static func vote(_ reading: Reading, _ token: Int, _ role: Role, _ votes: inout Votes) {
        switch role {
        case .gemeente: voteForGemeente(reading, token, &votes)
        case .initial where !isBoard(reading, token): return
        case .college:
            // `het college van Waterlede`, not `van burgemeester en wethouders` or `van Beroep`.
            guard reading.keyword(token + 1) == .van,
                let known = GemeenteTable.shared.match(reading.tokens, at: token + 2),
                reading.flags(token + 2).contains(.capitalised)
            else { return }
            votes.add(known.gemeente.name, PlaceVotes.named)
        case .council, .board, .initial:
            if reading.keyword(token + 1) == .van {
                guard reading.keyword(token + 2) != .de,
                    !namesOther.contains(reading.tokens.hashes[token + 2 < reading.tokens.count ? token + 2 : token]),
                    let name = PlaceName.read(reading, at: token + 2)
                else { return }
                votes.add(name.text, PlaceVotes.named)
            } else if role == .council
                || role == .initial
                    && (GemeenteTable.shared.match(reading.tokens, at: token + 1) != nil
                        || reading.keyword(token - 4) == .college && reading.keyword(token - 3) == .van)
            {
                voteFor(reading, token + 1, PlaceVotes.board, &votes)
            }
        case .preposition:
            guard reading.flags(token + 1).contains(.capitalised) else { return }
            voteFor(reading, token + 1, 1, &votes)
        case .townHall: voteForTownHall(reading, token, &votes)
        case .body(let body): voteFor(body, reading, token, &votes)
        }
    }

    /// `het Stadhuis te Lelystad`, `het gemeentehuis van Waterlede`; a known name also directly behind it: `gemeentehuis Ede`.
    private static func voteForTownHall(_ reading: Reading, _ token: Int, _ votes: inout Votes) {
        let leads = reading.keyword(token + 1) == .te || reading.keyword(token + 1) == .van
        let name = leads ? token + 2 : token + 1
        guard leads || GemeenteTable.shared.match(reading.tokens, at: name) != nil else { return }
        voteFor(reading, name, PlaceVotes.seat, &votes)
    }

    /// A province or waterschap at `token`.
    private static func voteFor(_ body: Role.Body, _ reading: Reading, _ token: Int, _ votes: inout Votes) {
        let start = reading.keyword(token + 1) == .van ? token + 2 : token + 1
        let isOfBoard = reading.keyword(token - 1) == .van && boards.matches(reading, token - 2)
        let isOfStates = opensBlock(reading, token) || states.matches(reading, token)
        let opens =
            isOfStates || isOfBoard
            || reading.flags(token).contains(.allCapitals) && reading.tokens.range(token).count == 2
        guard opens, let name = PlaceName.read(reading, at: start) else { return }
        let stands = token < headTokens || isOfStates
        votes.add(
            body.rawValue + PlaceName.usual(pair(reading, start, name)), stands ? PlaceVotes.top : PlaceVotes.otherBody)
    }

    /// `B&W`, `B en W`.
    private static func isBoard(_ reading: Reading, _ token: Int) -> Bool {
        (reading.isMark(token - 1, "&") || reading.keyword(token - 1) == .en)
            && Byte.lowered(reading.byte(token - 2)) == UInt8(ascii: "b")
            && reading.tokens.range(token - 2).count == 1
    }

    /// `Vallei en Veluwe`, `Rijn en IJssel`: many waterschappen are named after two.
    private static func pair(_ reading: Reading, _ start: Int, _ name: (text: String, end: Int)) -> String {
        guard reading.keyword(name.end) == .en, reading.kind(name.end + 1) == .word,
            reading.flags(name.end + 1).contains(.capitalised)
        else { return name.text }
        return reading.folded(start..<name.end + 2)
    }

    /// `de raad van de gemeente X` weighs most, a letterhead less, a mention in the text least.
    private static func voteForGemeente(_ reading: Reading, _ token: Int, _ votes: inout Votes) {
        guard !opensBlock(reading, token + 1),
            let name = PlaceName.read(reading, at: token + 1)
        else { return voteForLogo(reading, token, &votes) }
        let before = reading.keyword(token - 1)
        let isBody = (before == .de || before == .der) && (reading.keyword(token - 2) == .van || before == .der)
        let isOwnLine =
            opensBlock(reading, token) && reading.layout.tree.closesBlock(before: name.end)
        let isAtTop = token < headTokens && before != .van && before != .de
        let opens = isAtTop && opensBlock(reading, token)
        let place = isBody ? PlaceVotes.body : isOwnLine || opens ? PlaceVotes.named : PlaceVotes.mention
        votes.add(name.text, place + (isAtTop ? PlaceVotes.top : 0))
    }

    /// `Gemeente` above the name of one, beside other words at the top of a page.
    private static func voteForLogo(_ reading: Reading, _ token: Int, _ votes: inout Votes) {
        guard token < headTokens, reading.flags(token).contains(.capitalised) else { return }
        for part in reading.layout.partsBelow(token, reading) {
            guard let found = GemeenteTable.shared.match(reading.tokens, at: part.lowerBound),
                found.end == part.upperBound, reading.flags(part.lowerBound).contains(.capitalised)
            else { continue }
            votes.add(found.gemeente.name, PlaceVotes.named)
        }
    }

    /// A name behind a word that often, but not always, stands before the municipality's own.
    private static func voteFor(_ reading: Reading, _ token: Int, _ weight: Int, _ votes: inout Votes) {
        let flags = reading.flags(token)
        guard flags.contains(.capitalised), !opensBlock(reading, token), reading.kind(token) == .word,
            let name = PlaceName.read(reading, at: token),
            !elsewhere.contains(reading.tokens.hashes[token])
        else { return }
        let isKnown = weight == 1 && GemeenteTable.shared.match(reading.tokens, at: token) != nil
        votes.add(name.text, isKnown ? PlaceVotes.known : weight)
    }

    /// The domain of an address is a vote for a name that stands in the text.
    private static func addresses(_ reading: Reading, _ votes: inout Votes) {
        if votes.isEmpty { return }
        var token = reading.interests.next(.address, from: 0)
        while token < reading.tokens.count {
            votes.support(Array(reading.text.string(reading.tokens.range(token)).lowercased().utf8))
            token = reading.interests.next(.address, from: token + 1)
        }
    }

    /// A known name alone in one of the first blocks, or beside something else there: a letterhead. A name behind a postcode is
    /// the sender's, or at least no stranger's.
    private static func letterheads(_ reading: Reading, _ votes: inout Votes) {
        for block in reading.layout.tree.blocks.prefix(letterheadBlocks) {
            let content = block.content
            if let kind = KindNames.match(reading, content),
                let found = GemeenteTable.shared.match(reading.tokens, at: kind.end), found.end == content.upperBound,
                reading.flags(kind.end).contains(.capitalised)
            {
                votes.add(found.gemeente.name, PlaceVotes.titledKind)  // `Raadsvoorstel Valkenswaard`
            }
            guard let token = content.first, reading.flags(token).contains(.capitalised),
                let found = GemeenteTable.shared.match(reading.tokens, at: token)
            else { continue }
            let isAlone = found.end >= (reading.parts(of: block).first ?? content).upperBound
            if isAlone { votes.add(found.gemeente.name, PlaceVotes.letterhead) }
        }
        for block in reading.layout.tree.blocks.prefix(headBlocks) {
            if let name = placeOfDay(reading, block.content) { votes.add(name, PlaceVotes.seat) }
        }
        for token in 0..<min(reading.tokens.count, MetadataLimits.tokensOfAddress)
        where reading.tokens.kinds[token] == .number
            && reading.plainNumber(token, digits: MetadataLimits.digitsOfPostcode) != nil
        {
            guard reading.tokens.range(token + 1 < reading.tokens.count ? token + 1 : token).count == 2,
                reading.flags(token + 1).contains(.allCapitals),
                let found = GemeenteTable.shared.match(reading.tokens, at: token + 2)
            else { continue }
            votes.add(found.gemeente.name, PlaceVotes.postcode)
        }
    }

    /// `Rijswijk, 3 maart 2015` in a block of its own.
    private static func placeOfDay(_ reading: Reading, _ content: Range<Int>) -> String? {
        guard let first = content.first, content.count <= MetadataLimits.longestPlaceOfDay,
            reading.flags(first).contains(.capitalised),
            let found = GemeenteTable.shared.match(reading.tokens, at: first), reading.isMark(found.end, ","),
            let day = DateRules.firstDay(in: reading, from: found.end, before: content.upperBound),
            day.tokens.upperBound == content.upperBound
        else { return nil }
        return found.gemeente.name
    }

    /// The known municipality that the text names most, three times at least, or twice as the only one, sentence beginnings left out.
    private static func mostNamed(_ reading: Reading) -> String? {
        var counts: [String: Int] = [:]
        var ofRule: String?
        let table = GemeenteTable.shared
        for token in capitalised(reading.tokens, of: table) {
            guard reading.kind(token - 1) == .word || reading.kind(token - 1) == .number, !opensBlock(reading, token),
                let found = table.match(reading.tokens, at: token)
            else { continue }
            counts[found.gemeente.name, default: 0] += 1
            let isPlace = reading.keyword(token - 1) == .in || reading.keyword(token - 1) == .te
            let closesTitle = token < titleTokens && reading.layout.tree.closesBlock(before: found.end)
            if rules.matches(reading, token - 1) || isPlace || closesTitle { ofRule = found.gemeente.name }
        }
        // `de Algemene subsidieverordening Waterlede`, `in Waterlede`, and no other municipality.
        if let ofRule, counts.count == 1 { return ofRule }
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        let isAlone = counts.count { $0.value > 1 } == 1
        return best.flatMap { $0.value > 2 || ($0.value == 2 && isAlone) ? $0.key : nil }
    }

    /// The words with a capital behind the first with which a name of the table may begin.
    private static func capitalised(_ tokens: TokenStream, of table: GemeenteTable) -> [Int] {
        var found: [Int] = []
        unsafe tokens.withColumns { columns in
            for token in unsafe 1..<columns.count
            where unsafe columns.flags[token].contains(.capitalised)
                && table.mayBegin(columns.hashes[token])
            {
                found.append(token)
            }
        }
        return found
    }

    /// The one municipality in the subject: `Omgevingsvisie Zutphen`.
    private static func subjectPlace(_ reading: Reading, _ fields: HeaderFields) -> String? {
        guard let field = fields.first(.subject) else { return nil }
        let names = field.value.compactMap { token in
            reading.flags(token).contains(.capitalised)
                ? GemeenteTable.shared.match(reading.tokens, at: token)?.gemeente.name : nil
        }
        return Set(names).count == 1 ? names.first : nil
    }

    /// The domain of the address in the header's own fields, where the paper names its municipality nowhere else:
    /// `s.devries@gemeentewaterlede.nl`.
    private static func fieldDomain(_ reading: Reading, _ fields: HeaderFields) -> String? {
        for value in fields.fields.map(\.value) {
            guard let token = value.first(where: { reading.kind($0) == .address }) else { continue }
            let address = reading.text.string(reading.tokens.range(token)).lowercased()
            let host = address.split(separator: "@").last?.split(separator: ".") ?? []
            guard address.contains("@"), host.count > 1, host[host.count - 2].count >= MetadataLimits.shortestHost
            else { continue }
            let name = host[host.count - 2].drop(prefixes: PhraseRole.placeTitle.phrases).drop(prefixes: ["-"])
            return GemeenteTable.shared.gemeenten.first { $0.name.lowercased().filter { $0.isLetter } == name }?.name
                ?? name.prefix(1).uppercased() + name.dropFirst()
        }
        return nil
    }

    /// The hashes of the words behind which a name may stand.
    static var words: [UInt64] { Role.entries.map(\.hash) }

    /// Words behind which a name may stand.
    private enum Role: Sendable, Equatable {
        /// `initial`: the last letter of `B&W`.
        case gemeente, council, board, college, preposition, initial, townHall
        /// Its name is part of the name given.
        case body(Body)

        /// What stands before its name.
        enum Body: String {
            case province = "Provincie "
            case waterschap = "Waterschap "
            case hoogheemraadschap = "Hoogheemraadschap van "
        }

        static let table = WordTable<Role>(entries)
        static let entries: [(hash: UInt64, value: Role)] =
            words(.gemeente, .placeGemeente) + words(.council, .placeCouncil) + words(.board, .placeBoard)
            + words(.college, .placeCollege) + words(.initial, .placeInitial)
            + words(.preposition, .placePreposition) + words(.townHall, .placeTownhall)
            + words(.body(.province), .placeProvince)
            + words(.body(.waterschap), .placeWaterschap)
            + words(.body(.hoogheemraadschap), .placeHoogheemraadschap)

        private static func words(_ role: Role, _ phrases: PhraseRole) -> [(hash: UInt64, value: Role)] {
            phrases.phrases.map { (WordHash.of($0), role) }
        }
    }

    /// `Raad van State`, `raad van toezicht`: councils that are no municipality's.
    private static let namesOther = WordSet(.placeOther)

    /// Names behind `in` that are no municipality of council papers.
    private static let elsewhere = WordSet(.placeElsewhere)
}

extension Substring {
    fileprivate func drop(prefixes: [String]) -> Substring {
        prefixes.first(where: hasPrefix).map { dropFirst($0.count) } ?? self
    }
}
