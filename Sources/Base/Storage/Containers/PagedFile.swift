import Synchronization

/// A file of the common form, mapped. Each 4096-byte page is checked against its checksum when it is first asked for,
/// so that opening costs nothing and yet no damaged byte is believed.
@safe
package final class PagedFile: Sendable {
    package let path: String
    package let mapping: MappedBytes
    package let identity: FileIdentity
    /// Where the body ends; no offset in the file is beyond it.
    package let bodyEnd: Int
    /// Where the reader begins.
    package let root: Int
    /// A bit for each page that has been checked and was found right.
    private let checked: CheckedPages

    /// Checks header, footer and the table of checksums.
    package init(_ mapping: MappedBytes, path: String, format: FileFormat) throws(DamagedFile) {
        self.path = path
        self.mapping = mapping
        let bytes = unsafe mapping.buffer
        guard bytes.count >= FileFormat.headerSize + FileFormat.footerSize else {
            throw DamagedFile.truncated(path: path, size: bytes.count)
        }
        var header = unsafe ByteCursor(bytes, range: 0..<FileFormat.headerSize)
        guard header.uint64() == FileFormat.magic, header.uint32() == format.kind else {
            throw DamagedFile.foreign(path: path)
        }
        let version = header.uint32()
        guard version == format.version else {
            throw DamagedFile.version(path: path, found: version, readable: format.version)
        }
        var footer = unsafe ByteCursor(bytes, range: bytes.count - FileFormat.footerSize..<bytes.count)
        let (bodyEnd, root, checksum) = (footer.uint64(), footer.uint64(), footer.uint64())
        guard footer.uint32() == version, footer.uint32() == FileFormat.endMark, bodyEnd <= UInt64(bytes.count),
            Int(bodyEnd) + 4 * FileFormat.pageCount(bodyEnd: Int(bodyEnd)) + FileFormat.footerSize == bytes.count
        else { throw DamagedFile.truncated(path: path, size: bytes.count) }
        let covered = unsafe UnsafeRawBufferPointer(rebasing: bytes[Int(bodyEnd)..<bytes.count - 16])
        guard unsafe XXHash64.hash(covered) == checksum, root <= bodyEnd else {
            throw DamagedFile.checksum(path: path, offset: Int(bodyEnd))
        }
        self.bodyEnd = Int(bodyEnd)
        self.root = Int(root)
        identity = FileIdentity(size: bytes.count, checksum: checksum)
        checked = CheckedPages(pages: FileFormat.pageCount(bodyEnd: Int(bodyEnd)))
    }

    /// Whether the bytes of the range are in the body and are those that were written.
    /// - Complexity: O(pages), and O(bytes) for pages not asked for before.
    package func isIntact(_ range: Range<Int>) -> Bool {
        let (page, last) = (range.lowerBound / FileFormat.pageSize, (range.upperBound &- 1) / FileFormat.pageSize)
        // Mostly the range lies in a page that was asked for before.
        if page == last, range.lowerBound >= 0, range.upperBound <= bodyEnd, checked.contains(page) { return true }
        return firstDamage(in: range) == nil
    }

    /// The start of the first damaged page, or the end of the body when the range goes beyond it.
    package func firstDamage(in range: Range<Int>) -> Int? {
        guard range.lowerBound >= 0, range.upperBound <= bodyEnd else { return bodyEnd }
        if range.isEmpty { return nil }
        var page = range.lowerBound / FileFormat.pageSize
        let last = (range.upperBound - 1) / FileFormat.pageSize
        while page <= last {
            if !checked.contains(page), !check(page) { return page * FileFormat.pageSize }
            page += 1
        }
        return nil
    }

    private func check(_ page: Int) -> Bool {
        let start = page * FileFormat.pageSize
        let end = min(start + FileFormat.pageSize, bodyEnd)
        let bytes = unsafe UnsafeRawBufferPointer(start: mapping.base + start, count: end - start)
        let expected = unsafe mapping.base.loadUnaligned(fromByteOffset: bodyEnd + 4 * page, as: UInt32.self)
        guard unsafe FileFormat.checksum(bytes) == UInt32(littleEndian: expected) else { return false }
        checked.insert(page)
        return true
    }

    /// The bytes of a range, after checking them.
    package func bytes(_ range: Range<Int>) throws(DamagedFile) -> UnsafeRawBufferPointer {
        if let offset = firstDamage(in: range) { throw DamagedFile.checksum(path: path, offset: offset) }
        return unsafe UnsafeRawBufferPointer(start: mapping.base + range.lowerBound, count: range.count)
    }

    /// Reads the range from its start, after checking it.
    package func cursor(_ range: Range<Int>) throws(DamagedFile) -> ByteCursor {
        unsafe ByteCursor(try bytes(range))
    }

    package func malformed(_ structure: String, at offset: Int) -> DamagedFile {
        .malformed(path: path, structure: structure, offset: offset)
    }
}

/// A set of page numbers that threads share: bits only ever get set, and a bit not seen only costs a second check.
@safe
private final class CheckedPages: @unchecked Sendable {
    // Sendable: the words are atomic; the pointer never changes.
    private let words: UnsafeMutablePointer<Atomic<UInt64>>
    private let count: Int

    init(pages: Int) {
        count = max((pages + 63) / 64, 1)
        unsafe words = .allocate(capacity: count)
        for index in 0..<count { unsafe (words + index).initialize(to: Atomic(0)) }
    }

    deinit {
        unsafe words.deinitialize(count: count)
        unsafe words.deallocate()
    }

    @inline(__always)
    func contains(_ page: Int) -> Bool {
        unsafe words[page >> 6].load(ordering: .relaxed) & (1 &<< UInt64(page & 63)) != 0
    }

    func insert(_ page: Int) {
        unsafe words[page >> 6].bitwiseOr(1 &<< UInt64(page & 63), ordering: .relaxed)
    }
}
