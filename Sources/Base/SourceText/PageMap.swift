/// A rectangle on a page, in points from the page's top left corner. Edges lie on tenths of a point.
package struct PageBox: Hashable, Sendable {
    package var left: Double
    package var top: Double
    package var right: Double
    package var bottom: Double

    package init(left: Double, top: Double, right: Double, bottom: Double) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    /// The smallest that holds both.
    package func union(_ other: PageBox) -> PageBox {
        PageBox(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }
}

/// Text that the edge of a page holds and that recurs from page to page: it stands beside a document's text, not in it.
package struct PageFurniture: Hashable, Sendable {
    /// Where it stands, of a format with pages.
    package struct Place: Hashable, Sendable {
        /// From 1.
        package var page: Int
        package var box: PageBox
    }

    package var text: String
    package var place: Place?

    package init(text: String) { self.text = text }

    package init(text: String, page: Int, box: PageBox) {
        self.text = text
        place = Place(page: page, box: box)
    }
}

/// Where the words of a text stand on its pages: recorded while the text is made, in its order. 16 bytes a word.
package struct PageMap: Sendable {
    private struct Place {
        let start: UInt32
        var end: UInt32
        // In tenths of a point.
        let left: UInt16
        let top: UInt16
        let right: UInt16
        let bottom: UInt16
    }

    /// Where each page begins in the text.
    private var pages: [Int] = []
    private var places: [Place] = []
    /// The boxes of parts of the text, where it is not known where each word stands.
    private var known: [ByteRange: [PageBox]] = [:]

    package init() {}

    /// The pages of a text that form feeds part; of where words stand on them it says what `boxes` knows.
    /// - Complexity: O(*n*).
    package init(formFeedsOf text: [UInt8], boxes: [ByteRange: [PageBox]] = [:]) {
        known = boxes
        pages = [0]
        for offset in text.indices where text[offset] == Self.formFeed { pages.append(offset + 1) }
    }

    /// The byte that parts two pages of a text.
    package static let formFeed: UInt8 = 12

    package var pageCount: Int { pages.count }

    /// The next page begins at `offset` of the text.
    package mutating func beginPage(at offset: Int) { pages.append(offset) }

    /// The bytes `range` of the text stand in `box` of the page that was begun last.
    package mutating func add(_ range: ByteRange, _ box: PageBox) {
        places.append(
            Place(
                start: UInt32(clamping: range.start), end: UInt32(clamping: range.end),
                left: Self.tenths(box.left, .down), top: Self.tenths(box.top, .down),
                right: Self.tenths(box.right, .up), bottom: Self.tenths(box.bottom, .up)))
    }

    /// The last part that was added ends at `offset` of the text: what stood behind is no part of it.
    package mutating func shortenLast(to offset: Int) {
        guard let last = places.indices.last else { return }
        places[last].end = min(places[last].end, UInt32(clamping: offset))
    }

    /// The page, from 1, that holds a byte of the text.
    /// - Complexity: O(log *pages*).
    package func page(at offset: Int) -> Int {
        max(1, pages.partitioningIndex { $0 > offset })
    }

    /// The boxes of a part of the text, one for each line that it stands on.
    /// - Complexity: O(log *words* + *m*), *m* the words of the part.
    package func boxes(of range: ByteRange) -> [PageBox] {
        if let boxes = known[range] { return boxes }
        var boxes: [PageBox] = []
        var index = places.partitioningIndex { Int($0.end) > range.start }
        let page = page(at: range.start)
        while index < places.count, Int(places[index].start) < range.end {
            // What runs on on the next page has boxes on its first one only.
            if self.page(at: Int(places[index].start)) != page { break }
            let box = Self.box(places[index])
            if let last = boxes.last, Self.areBeside(last, box) {
                boxes[boxes.count - 1] = last.union(box)
            } else {
                boxes.append(box)
            }
            index += 1
        }
        return boxes
    }

    private static func areBeside(_ first: PageBox, _ second: PageBox) -> Bool {
        let shared = min(first.bottom, second.bottom) - max(first.top, second.top)
        let least = min(first.bottom - first.top, second.bottom - second.top)
        return second.right > first.left && second.left >= first.left && shared * 2 > least
    }

    private static func box(_ place: Place) -> PageBox {
        PageBox(
            left: Double(place.left) / tenthsOfAPoint, top: Double(place.top) / tenthsOfAPoint,
            right: Double(place.right) / tenthsOfAPoint, bottom: Double(place.bottom) / tenthsOfAPoint)
    }

    private static let tenthsOfAPoint = 10.0

    private static func tenths(_ points: Double, _ rule: FloatingPointRoundingRule) -> UInt16 {
        let value = (points * tenthsOfAPoint).rounded(rule)
        return value.isFinite ? UInt16(min(max(value, 0), Double(UInt16.max))) : 0
    }
}
