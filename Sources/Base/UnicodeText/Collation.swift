import CICU

/// How Dutch sorts: accents and case count only between words that are the same otherwise.
///
/// Not `Sendable`: ICU's collator belongs to one thread at a time.
@safe package struct Collation: ~Copyable {
    private let collator: OpaquePointer

    /// - Throws: `UnicodeError.noCollation`.
    package init(locale: String = "nl") throws(UnicodeError) {
        var status: Int32 = 0
        guard let opened = unsafe griffie_collator_open(locale, &status) else {
            throw .noCollation(locale: locale, code: status)
        }
        unsafe collator = opened
    }

    deinit { unsafe griffie_collator_close(collator) }

    /// Bytes that compare as `text` sorts.
    /// - Complexity: O(*n*).
    package func sortKey(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        let collator = unsafe collator
        unsafe ICUCall.append(bytes.span, to: &result) { text, count, target, capacity, status in
            unsafe griffie_collator_key(collator, text, count, target, capacity, status)
        }
        return result
    }
}
