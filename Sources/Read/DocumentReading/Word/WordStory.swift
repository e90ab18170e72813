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
    /// For each: whether what it shows has begun.
    private var show: [Bool] = []
    private var hiding = 0

    /// Whether text is what a field is made of, not what it shows.
    var hide: Bool { hiding > 0 }

    mutating func begin() {
        show.append(false)
        hiding += 1
    }

    mutating func separate() {
        guard let last = show.indices.last, !show[last] else { return }
        show[last] = true
        hiding -= 1
    }

    mutating func end() { if show.popLast() == false { hiding -= 1 } }

    /// What fields are made of does not go on in the next paragraph.
    mutating func endParagraph() {
        guard hiding > 0 else { return }
        show.removeAll { !$0 }
        hiding = 0
    }
}
