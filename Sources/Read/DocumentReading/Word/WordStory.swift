/// A note of a Word document, as the text refers to it.
struct WordNote: Hashable {
    let isEndnote: Bool
    let id: String
}

/// What is open in a text of its own: the body, a box, a note.
struct Story {
    /// A run of letters that are set alike; nil where its style, or the paragraph's, decides.
    struct Run {
        var style: WordStyles.Style?
        var isBold: Bool?
        var isHidden: Bool?
        var isStruck: Bool?
        var isRaised = false

        /// Whether it is in the text: struck-out words are what a paper does not say any more, as in HTML.
        var isShown: Bool {
            !(isHidden ?? style?.isHidden ?? false) && !(isStruck ?? style?.isStruck ?? false)
        }
    }

    struct Paragraph {
        var styleID: String?
        var style = WordStyles.Style()
        /// From 0; `WordStyles.bodyText` for none.
        var outline: Int?
        var list: Int?
        var level: Int?
        var breaksPage = false
        /// Its end is deleted: the next paragraph goes on in it.
        var isJoined = false
        /// Its element is open.
        var isOpen = false
        /// It is an item of a list, which stays open for those below it.
        var isItem = false
        var isBold = false
        var isShown: Bool {
            !(style.isHidden ?? false) && !(style.isStruck ?? false) && !WordStyles.isContents(style)
        }
    }

    var paragraph = Paragraph()
    var run = Run()
    var fields = OpenFields()
    var tables: [OfficeTable] = []
    /// What stands behind the open paragraph.
    var boxes: [MarkupEvents] = []
    var items = OpenItems()
    /// The number of the note that it is.
    var note: Int?
    /// Stands before its first paragraph.
    var prefix: [UInt8] = []
}

/// The fields that are open, each inside the one before.
struct OpenFields {
    private struct Open {
        /// Whether what it shows has begun, and counts.
        var shows = false
        /// How its instruction begins.
        var instruction: [UInt8] = []
    }

    private var open: [Open] = []
    private var hiding = 0

    /// Whether text is what a field is made of, not what it shows.
    var hide: Bool { hiding > 0 }

    mutating func begin() {
        open.append(Open())
        hiding += 1
    }

    /// Takes what the innermost field is made of.
    mutating func note(_ instruction: some Sequence<UInt8>) {
        guard let last = open.indices.last else { return }
        let room = Self.longestName - open[last].instruction.count
        open[last].instruction += instruction.drop { $0 <= UInt8(ascii: " ") }.prefix(max(0, room))
    }

    /// - Parameter leavesOutClock: whether the day and time of now are not shown.
    mutating func separate(leavesOutClock: Bool) {
        guard let last = open.indices.last, !open[last].shows else { return }
        if leavesOutClock, Self.clock.contains(where: open[last].instruction.starts) { return }
        open[last].shows = true
        hiding -= 1
    }

    mutating func end() { if open.popLast()?.shows == false { hiding -= 1 } }

    /// What fields are made of does not go on in the next paragraph.
    mutating func endParagraph() {
        guard hiding > 0 else { return }
        open.removeAll { !$0.shows }
        hiding = 0
    }

    /// Fields that show when they were last looked at (ECMA-376, part 1, 17.16.5.12 and 17.16.5.66).
    private static let clock = ["DATE ", "TIME "].map { Array($0.utf8) }
    /// Bytes of an instruction that tell what it is.
    private static let longestName = 5
}
