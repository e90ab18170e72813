/// What is open in a text of its own: the body, a box, a note.
struct OpenStory {
    /// How letters are set.
    struct Letters {
        var isBold = false
        var isHidden = false
        var isRaised = false

        /// As a style says, where it says anything.
        func changed(by style: OpenStyles.Style) -> Letters {
            var result = self
            result.isBold = style.isBold ?? isBold
            // Struck-out words are what a paper does not say any more, as in HTML.
            result.isHidden = isHidden || style.isHidden ?? false || style.isStruck ?? false
            result.isRaised = style.isRaised ?? isRaised
            return result
        }
    }

    struct Paragraph {
        /// From 1; 0 for a title; nil where it is no heading.
        var heading: Int?
        var style = OpenStyles.Style()
        var isInText = false
        /// Its element is open.
        var isOpen = false
        /// It is an item of a list, which stays open for those below it.
        var isItem = false
        var isListHeader = false
        /// The number that it starts with, where it is numbered anew.
        var start: Int?
    }

    /// A list that is open.
    struct List {
        var style: String?
        /// Its number among all counters.
        var counter: Int
        /// The item has a paragraph already, or is to have no mark.
        var isMarked = true
        var start: Int?
    }

    var paragraph = Paragraph()
    /// Of the open spans, the paragraph's own first.
    var letters: [Letters] = []
    var lists: [List] = []
    var items = OpenItems()
    var tables: [OfficeTable] = []
    /// What stands behind the open paragraph.
    var boxes: [MarkupEvents] = []
    /// Stands before its first paragraph.
    var prefix: [UInt8] = []
}
