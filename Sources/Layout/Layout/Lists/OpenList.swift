/// A list that the lines which follow may go on with.
struct OpenList {
    /// Its first block.
    let first: Int
    /// The item that it stands in.
    let parent: Int?
    /// The marker that opened it.
    let opening: ListMarker
    /// Its last item.
    private(set) var item: Int
    /// The number of its last item.
    private(set) var last: Int
    /// What is added to figures that begin anew.
    private var base = 0
    /// Columns before its last bullet, and its page.
    private var indent: Int
    private var page: Int
    /// All its items say 1, as Markdown allows.
    private var saysOnlyOne: Bool
    private let isRoman: Bool
    /// Figures stand behind its bullets.
    private var hasFigures: Bool

    init(opening entry: MarkedLines.Entry, number: Int, block: Int, parent: Int?) {
        opening = entry.marker
        (indent, page) = (entry.indent, entry.page)
        self.parent = parent
        first = block
        item = block
        last = number
        saysOnlyOne = opening.number == 1 && opening.style == .figure
        isRoman = opening.isRoman
        hasFigures = opening.inner == .figure
    }

    /// How far the number of an item may be ahead of the one before it: two may have been lost.
    private static let mostSkipped = 3

    /// The number of the item that `marker` opens in this list; nil where it belongs to another.
    /// A bullet that is set in from those before it belongs to a list of its own, unless another page begins between.
    /// - Parameters:
    ///   - next: the next with a marker of the same kind behind it.
    ///   - isLed: the item before ends in a colon, so that a list of its own follows.
    ///   - isBehindBullet: the line before is an item with a bullet below this list.
    func number(of entry: MarkedLines.Entry, next: MarkedLines.Entry?, isLed: Bool, isBehindBullet: Bool) -> (
        number: Int, base: Int
    )? {
        let marker = entry.marker
        if marker.style == .bullet {
            guard marker.sign == opening.sign, offset(of: entry) < LayoutLimits.nestingIndent else { return nil }
            let isInner = next.map { offset(of: $0) <= -LayoutLimits.nestingIndent } ?? false
            guard let found = bulleted(marker, isInner ? nil : next?.marker) else { return nil }
            return (found, base)
        }
        if marker.style == .dotted { return opening.style == .dotted ? (last + 1, base) : nil }
        guard marker.style == opening.style, marker.sign == opening.sign else { return nil }
        // `A.` to `K.` below `III.`: no Roman numeral, so an item below this one.
        var own = marker.number
        if isRoman {
            guard let roman = marker.roman else { return nil }
            own = roman
        }
        let start = own == 1 && isBehindBullet && marker.style == .figure ? last : base
        let found = start + own
        if found > last, found <= last + Self.mostSkipped { return (found, start) }
        let goesOn = next.map { $0.marker.number == 1 } ?? true
        let isLazy = saysOnlyOne && own == 1 && !isLed && goesOn
        return isLazy ? (last + 1, base) : nil
    }

    /// Columns by which a bullet is set in from those of this list; 0 where that cannot be told.
    func offset(of entry: MarkedLines.Entry) -> Int {
        opening.style == .bullet && entry.page == page ? entry.indent - indent : 0
    }

    /// Behind a bullet a number may stand, or not: converters lose some, or read a letter for it.
    private func bulleted(_ marker: ListMarker, _ next: ListMarker?) -> Int? {
        guard let inner = marker.inner else {
            guard opening.inner != nil || next?.inner != nil else { return last + 1 }
            // Bullets below a numbered one: the numbers go on without them.
            return next?.number == last + 1 && next?.inner == .figure ? nil : last + 1
        }
        if inner != .figure, hasFigures || next?.inner == .figure {
            // `a.` opens a list of its own; another letter between two figures was a figure.
            let opensOwn = marker.number == 1
            let isPassed = next.map { $0.inner != nil && $0.number != last + 2 } ?? false
            return opensOwn || isPassed ? nil : last + 1
        }
        let number = isRoman ? marker.roman ?? marker.number : marker.number
        if opening.inner == nil || inner == opening.inner { return number > last ? number : nil }
        return inner == .figure ? marker.number : nil
    }

    /// Takes an item in; without a marker one whose number was lost.
    mutating func add(_ entry: MarkedLines.Entry?, number: Int, base: Int? = nil, block: Int) {
        let marker = entry?.marker
        if let entry { (indent, page) = (entry.indent, entry.page) }
        item = block
        last = number
        self.base = base ?? self.base
        if marker?.number != 1 { saysOnlyOne = false }
        if marker?.inner == .figure { hasFigures = true }
    }
}
