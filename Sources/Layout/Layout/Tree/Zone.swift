/// A part of a besluit or motie: blocks that follow each other.
///
/// Source: models of raadsbesluiten (Aanwijzingen voor de regelgeving, ch. 3: considerans, aanhef, dictum, ondertekening).
package struct Zone: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Who decides, and on what grounds: `De raad van …; gezien …; gelet op …; overwegende dat …`.
        case recital
        /// What is decided or asked: from `besluit:`, `verzoekt het college` on.
        case decision
        /// Day, place and who signed: from `Aldus besloten in de vergadering van …` on.
        case signature
    }

    package var kind: Kind
    /// The block that names who decides (`De raad van de gemeente …`), of a recital; that tells when it was decided (`Aldus
    /// besloten in de vergadering van …`), of a signature. Nil where none does.
    package var head: Int?
    /// Half open.
    package var blocks: Range<Int>
}
