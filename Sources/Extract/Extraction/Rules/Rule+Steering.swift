/// What later rules ask of the rule that found a fact or a part of one.
extension Rule {
    /// It counts from the document's day: no year for the dates behind it.
    var isRelative: Bool {
        switch self {
        case .dateRelative: true
        default: false
        }
    }

    /// It finds a promise only in what lies ahead.
    var findsPromise: Bool {
        switch self {
        case .deadlineStep, .deadlineStepTable, .deadlineWij, .deadlineGereed: true
        default: false
        }
    }

    /// A table of steps below no heading of a plan: in a paper without a date it may tell of what was done.
    var mayTellThePast: Bool {
        switch self {
        case .deadlineStepTable: true
        default: false
        }
    }

    /// The date itself is too late: `vóór 1 april` is met on 31 March.
    var endsBeforeDate: Bool {
        switch self {
        case .deadlineVoor: true
        default: false
        }
    }

    /// A term runs from the date: the deadline is another day than the one that stands there.
    var countsFromDate: Bool {
        switch self {
        case .deadlineBinnen: true
        default: false
        }
    }

    /// What a motie or amendement asks, not what a voorstel proposes.
    var isRequest: Bool {
        switch self {
        case .decisionRequest: true
        default: false
        }
    }

    /// `Artikel 3`, `Vraag 1`: a heading that numbers a part of the paper.
    var isPart: Bool {
        switch self {
        case .sectionPart: true
        default: false
        }
    }

    /// Nothing that the line says shows that it is a heading, only where it stands and how long it is.
    var goesByFormAlone: Bool {
        switch self {
        case .sectionShort: true
        default: false
        }
    }
}
