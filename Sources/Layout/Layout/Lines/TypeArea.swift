/// The part of a page that text fills, and how much of its width a line takes.
struct TypeArea {
    /// What a full line holds, in bytes: from the document's own lines, within what pages hold.
    let width: Int

    init(of lines: LineTable) {
        width = min(max(lines.width, LayoutLimits.fullLines.lowerBound), LayoutLimits.fullLines.upperBound)
    }

    /// Whether text of `length` bytes takes so much of the width, or more.
    func isFilled(_ degree: Degree, by length: Int) -> Bool { length >= bytes(degree) }

    /// Bytes of a line that takes so much of the width.
    func bytes(_ degree: Degree) -> Int { width * degree.rawValue / Self.whole }

    private static let whole = 100

    /// How much of the width a line takes, in hundredths.
    enum Degree: Int {
        /// A title that stands above another, and not below.
        case half = 50
        /// From here on a title may run on over the next line.
        case wrapped = 55
        /// From here on a line is running text, which the next one goes on with.
        case running = 60
        /// Below it a line without a sign at its end closes what it says.
        case closed = 70
        /// A short heading takes this at most.
        case title = 75
        /// Below it a line that closes a sentence ends its paragraph.
        case closing = 80
        /// What a line of proportional type surely holds: counted in characters, lines of one page differ by as much.
        case ragged = 85
        /// An argument that is a heading of one sentence takes less.
        case argument = 90
        /// All of it: the name of a part takes this at most.
        case full = 100
        /// Lines that are longer are not wrapped at all.
        case endless = 150
    }
}
