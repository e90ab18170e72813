import Glibc
import Ingestion
import Synchronization

/// The threads that a command's work is spread over: the main one, and as many others as the system gives. The language's
/// own threads are not used: where none can be made, they are waited for without end, with the index's lock held.
@safe final class WorkerThreads: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var isDone = false
    }

    private let state = Mutex(State())
    /// Counts jobs that wait; and at the end one for each thread.
    private nonisolated(unsafe) let waiting = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    /// Threads beside the main one.
    private let count: Atomic<Int> = Atomic(0)
    /// Bytes; as large as that of the main thread mostly is.
    private static let stackSize = 8 << 20

    private init() { unsafe sem_init(waiting, 0, 0) }

    // The memory of the semaphore is never freed: a thread may still be in a call to it.

    /// How many processors there are, at least 1.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Runs `body` to its end on this thread and, where it has parts that go side by side, on others: one for each
    /// processor, fewer where the system gives no more.
    static func run(_ body: sending @escaping () async throws -> Void) throws {
        let processors = processors
        AddressSpace.spare(threads: processors)
        let threads = WorkerThreads()
        threads.start(processors - 1)
        let outcome = Outcome()
        Task(executorPreference: threads) {
            do { try await body() } catch { outcome.error.withLock { $0 = error } }
            threads.finish()
        }
        threads.work()
        if let error = outcome.error.withLock({ $0 }) { throw error }
    }

    private final class Outcome: Sendable {
        let error = Mutex<(any Error)?>(nil)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        state.withLock { $0.jobs.append(job) }
        unsafe sem_post(waiting)
    }

    /// Makes up to `wanted` threads.
    private func start(_ wanted: Int) {
        var attributes = pthread_attr_t()
        guard unsafe pthread_attr_init(&attributes) == 0 else { return }
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        unsafe pthread_attr_setstacksize(&attributes, Self.stackSize)
        for _ in 0..<wanted {
            var thread = pthread_t()
            let made = unsafe pthread_create(
                &thread, &attributes,
                { threads in
                    if let threads = unsafe threads {
                        unsafe Unmanaged<WorkerThreads>.fromOpaque(threads).takeUnretainedValue().work()
                    }
                    return nil
                }, unsafe Unmanaged.passRetained(self).toOpaque())
            if made != 0 { return }
            count.add(1, ordering: .relaxed)
        }
    }

    /// Does one job after the other until all is done.
    private func work() {
        while true {
            while unsafe sem_wait(waiting) != 0 {}  // a signal came between
            let next: (job: UnownedJob?, isDone: Bool) = state.withLock { state in
                (state.jobs.isEmpty ? nil : state.jobs.removeFirst(), state.isDone)
            }
            if let job = next.job {
                unsafe job.runSynchronously(on: asUnownedTaskExecutor())
            } else if next.isDone {
                return
            }
        }
    }

    private func finish() {
        state.withLock { $0.isDone = true }
        for _ in 0...count.load(ordering: .relaxed) { unsafe sem_post(waiting) }
    }
}
