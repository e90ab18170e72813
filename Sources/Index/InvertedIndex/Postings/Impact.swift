/// An upper bound for part of a posting list: no document there has both a higher frequency and a shorter field than
/// one of its impacts. A scorer that rises with frequency and falls with length takes the best over the impacts.
package struct Impact: Equatable, Sendable {
    /// At least the frequency of the documents that this impact stands for; `UInt32.max` when not known.
    package let frequency: UInt32
    /// At most the `LengthCode` of their fields; 0 for fields without lengths.
    package let lengthCode: UInt8

    package init(frequency: UInt32, lengthCode: UInt8) {
        self.frequency = frequency
        self.lengthCode = lengthCode
    }
}
