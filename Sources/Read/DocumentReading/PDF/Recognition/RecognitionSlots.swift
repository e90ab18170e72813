import Glibc
import Synchronization

/// Which pages of PDFs are read from their pictures (OCR).
package enum PageRecognition: String, Sendable, CaseIterable {
    /// Those without text that can be read, where `tesseract` is on the machine.
    case auto
    /// All.
    case always
    case never

    /// Whether pages can be read so: it is wanted, and its programs are on the machine.
    package var isPossible: Bool { self != .never && ["tesseract", "pdftoppm"].allSatisfy(PDFProgram.isHere) }
}

/// How many pages may be recognised at once, all documents together.
package final class RecognitionSlots: Sendable {
    private let free: Mutex<Int>

    /// - Parameter count: at least one.
    package init(_ count: Int) { free = Mutex(max(1, count)) }

    /// Takes one; false where none is free and it is not waited for.
    func take(waits: Bool) -> Bool {
        while true {
            let isTaken = free.withLock { free in
                guard free > 0 else { return false }
                free -= 1
                return true
            }
            if isTaken || !waits { return isTaken }
            usleep(PDFLimits.pauseForRoom)
        }
    }

    func give() { free.withLock { $0 += 1 } }
}
