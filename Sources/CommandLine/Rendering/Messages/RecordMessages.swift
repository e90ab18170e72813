package import IndexSchema

/// What is said of records that cannot be read back. Without the last full stop.
package enum RecordMessages {
    package static func text(_ damage: RecordDamage) -> SafeText {
        "\(damage.path): document \(damage.document): \(text(damage.error))"
    }

    package static func text(_ error: RecordError) -> SafeText {
        switch error {
        case .unsupportedVersion(let version):
            "the record has version \(version), which this griffie does not read; build the index anew"
        case .truncated(let offset): "the record ends at byte \(offset), inside a value; build the index anew"
        case .invalidValue(let offset): "the record has no sound value at byte \(offset); build the index anew"
        }
    }
}
