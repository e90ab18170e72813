/// Notices about files: one that repeats is said once, with its count.
package enum RepeatedNotices {
    /// A notice: the file as it is shown, and a sentence about it.
    package typealias Notice = (path: SafeText, text: SafeText)

    /// A line for each notice of its own, in the order of the first of each: `a.pdf: …`, `a.pdf and 3 more: …`.
    package static func lines(_ notices: [Notice]) -> [SafeText] {
        var groups: [(first: Notice, count: Int)] = []
        var places: [[UInt8]: Int] = [:]
        for notice in notices {
            if let place = places[notice.text.bytes] {
                groups[place].count += 1
            } else {
                places[notice.text.bytes] = groups.count
                groups.append((notice, 1))
            }
        }
        return groups.map { group in
            let more: SafeText = group.count > 1 ? " and \(group.count - 1) more" : ""
            return "\(group.first.path)\(more): \(group.first.text)"
        }
    }
}
