import SourceText

/// Lists of terms: `<dl><dt>Zaaknummer</dt><dd>Z-24-0123</dd></dl>`.
extension MarkupTextMaker {
    /// Bytes of the elements of a label and of a value, with the markup in them; what is longer is a definition, and text.
    private static let (longestTerm, longestValue) = (120, 300)

    /// Takes the start of such a list, or of a part of it.
    mutating func openTerms(_ index: Int) {
        let offset = events.events[index].source.start
        switch role(of: index) {
        case .terms:
            breakLine(at: offset)
            termLists.append(!isInDataTable && isPairs(index))
            guard termLists.last == true else { return }
            flushMarker()
            tables.append(TableState(isData: true))
        case .term where isInPairs:
            closeRow()
            openCell(index, header: true)
        case .definition where isInPairs: openCell(index, header: false)
        default: breakLine(at: offset)
        }
    }

    /// Takes the end of such a list, or of a part of it.
    mutating func closeTerms(_ index: Int) {
        let offset = events.events[index].source.start
        if role(of: index) == .terms {
            guard termLists.popLast() == true else { return breakLine(at: offset) }
            closeTable()
        } else if isInPairs {
            closeCell(at: offset)
        } else {
            breakLine(at: offset)
        }
    }

    private var isInPairs: Bool { termLists.last ?? false }

    /// Whether a list is nothing but terms with a short value each.
    private func isPairs(_ index: Int) -> Bool {
        var awaitsTerm = true
        for next in (index + 1)..<max(index + 1, events.events[index].partner) where events.events[next].kind == .open {
            let role = role(of: next)
            switch role {
            case .term, .definition:
                guard awaitsTerm == (role == .term),
                    length(of: next) <= (awaitsTerm ? Self.longestTerm : Self.longestValue)
                else { return false }
                awaitsTerm.toggle()
            case .inline, .spaced, .block, .bold, .raised, .lineBreak, .unknown, .hidden: break
            default: return false
            }
        }
        return awaitsTerm
    }

    private func length(of index: Int) -> Int {
        events.events[events.events[index].partner].source.start - events.events[index].source.start
    }
}
