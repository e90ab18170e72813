import Synchronization

/// The languages that griffie speaks to people. What programs read (names and values of JSON, CSV, columns) is the same in all.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case dutch = "nl"

    /// That of this process; English until it is set.
    package static var current: Language {
        get { isDutch.load(ordering: .relaxed) ? .dutch : .english }
        set { isDutch.store(newValue == .dutch, ordering: .relaxed) }
    }
    private static let isDutch = Atomic(false)
}
