import Glibc

/// The content of a file, mapped or held in memory; unmapped or freed when the last reference goes.
///
/// Pages are read when touched. A file that *another* program shortens while it is mapped ends this process with
/// SIGBUS; griffie's own files are never changed once written.
@safe
package final class MappedBytes: @unchecked Sendable {
    // Sendable: the memory is never written after `init`, and freed only by `deinit`.
    package let base: UnsafeRawPointer
    /// Bytes.
    package let count: Int
    private let isMapped: Bool

    /// Takes over a mapping made by `mmap`.
    init(mapping base: UnsafeRawPointer, count: Int) {
        unsafe self.base = base
        self.count = count
        isMapped = true
    }

    /// A copy of `bytes`.
    package init(copying bytes: UnsafeRawBufferPointer) {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
        if let source = bytes.baseAddress { unsafe memory.copyMemory(from: source, byteCount: bytes.count) }
        unsafe base = UnsafeRawPointer(memory)
        count = bytes.count
        isMapped = false
    }

    deinit {
        if isMapped {
            unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
        } else {
            unsafe base.deallocate()
        }
    }

    /// The bytes; valid only while the object lives, so keep it in a variable.
    package var buffer: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: base, count: count) }

    /// Gives the pages of a byte range back to the system; they are read again when touched again. For passes over
    /// whole files (merge, check), so that they do not fill memory.
    package func release(_ range: Range<Int>) {
        guard isMapped else { return }
        let page = 4096
        let start = (range.lowerBound + page - 1) / page * page
        let end = min(range.upperBound, count) / page * page
        if start < end {
            _ = unsafe madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, Int32(MADV_DONTNEED))
        }
    }
}
