import CICU

/// The order in which a Dutch reader looks for names: accents and case count only between names that are the same otherwise,
/// bytes between those that are the same to the letter.
///
/// Not `Sendable`: ICU's collator belongs to one thread at a time.
@safe package struct DutchOrder: ~Copyable {
    /// nil where ICU lacks its data: names then go by their bytes.
    private let collator: OpaquePointer?

    package init() { unsafe collator = griffie_collator_open("nl") }

    deinit { if let collator = unsafe collator { unsafe griffie_collator_close(collator) } }

    /// A place in the order.
    package struct Key: Comparable {
        fileprivate let collation: [UInt8]
        fileprivate let name: [UInt8]

        package static func < (a: Key, b: Key) -> Bool {
            if a.collation != b.collation { return a.collation.lexicographicallyPrecedes(b.collation) }
            return a.name.lexicographicallyPrecedes(b.name)
        }
    }

    /// The place of a name, UTF-8.
    /// - Complexity: O(*n*).
    package func key(of name: [UInt8]) -> Key {
        guard let collator = unsafe collator else { return Key(collation: [], name: name) }
        var collation: [UInt8] = []
        unsafe ICUCall.append(name.span, to: &collation) { text, count, target, capacity in
            unsafe griffie_collator_key(collator, text, count, target, capacity)
        }
        return Key(collation: collation, name: name)
    }
}
