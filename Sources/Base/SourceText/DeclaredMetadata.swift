/// What a format says of a document outside its text: the metadata of an official publication, `<title>` and `<meta>` of
/// a page. All values as written; nil where the format says nothing.
package struct DeclaredMetadata: Hashable, Sendable {
    package var title: String?
    /// ISO 8601 where the source has it so.
    package var date: String?
    /// Who published it: `Dordrecht`, `gemeente Dordrecht`.
    package var creator: String?
    /// Case, dossier or publication number.
    package var number: String?
    /// What the source calls the kind of document.
    package var type: String?

    package init(
        title: String? = nil, date: String? = nil, creator: String? = nil, number: String? = nil, type: String? = nil
    ) {
        self.title = title
        self.date = date
        self.creator = creator
        self.number = number
        self.type = type
    }
}
