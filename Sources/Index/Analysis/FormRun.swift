/// The terms of forms of words, see `HiddenTerm`, each with the place of its word among the terms that it was met with.
package struct FormRun {
    package private(set) var terms: [UInt32] = []
    package private(set) var places: [UInt32] = []

    package init() {}

    package mutating func removeAll() {
        terms.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
    }

    mutating func append(_ term: UInt32, at place: Int) {
        terms.append(term)
        places.append(UInt32(clamping: place))
    }
}
