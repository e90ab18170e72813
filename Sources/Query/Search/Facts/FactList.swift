/// The facts of a page, in order. What their rows show is read when it is asked for, so that any number of them takes the memory of few.
package struct FactList<Value: Sendable>: Sendable {
    /// How many facts there are in all, exactly.
    package let total: Int
    private let places: [FactPlace]
    private let read: @Sendable (ArraySlice<FactPlace>, inout Damage) -> [FactRow<Value>]

    init(
        total: Int, places: [FactPlace],
        read: @escaping @Sendable (ArraySlice<FactPlace>, inout Damage) -> [FactRow<Value>]
    ) {
        self.total = total
        self.places = places
        self.read = read
    }

    /// How many the page has.
    package var count: Int { places.count }

    /// The rows of some of the page; those that cannot be read are left out, which is noted.
    /// - Complexity: reads each document once where its facts follow each other.
    package func rows(_ portion: Range<Int>) -> Answer<[FactRow<Value>]> {
        var damage = Damage()
        let rows = read(places[portion.clamped(to: places.indices)], &damage)
        return Answer(rows, missing: damage)
    }
}
