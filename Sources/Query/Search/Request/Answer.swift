import InvertedIndex

/// What was found, and what of the index could not be read for it: the one is not to be had without the other.
package struct Answer<Value: Sendable>: Sendable {
    private let value: Value
    private let missing: Damage

    init(_ value: Value, missing: Damage) {
        self.value = value
        self.missing = missing
    }

    /// The value; what is missing from it is added to `damage`, which is told of before the command ends.
    package func value(noting damage: inout Damage) -> Value {
        damage.add(missing)
        return value
    }
}

/// What of an index could not be read, each once: the segments and documents that are missing from answers.
package struct Damage: Equatable, Sendable {
    /// In the order in which they were met.
    package private(set) var errors: [DocumentError] = []
    /// The same: there may be as many as documents.
    private var known: Set<DocumentError> = []

    package init() {}

    package var isEmpty: Bool { errors.isEmpty }

    package mutating func add(_ error: DocumentError) {
        if known.insert(error).inserted { errors.append(error) }
    }

    mutating func add(_ error: SegmentError) { add(.segment(error)) }

    package mutating func add(_ other: Damage) { for error in other.errors { add(error) } }
}
