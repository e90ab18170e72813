import Glibc

/// How often a random test repeats itself: `count` times, or a multiple of it when `GRIFFIE_STRESS` says so.
package func repetitions(_ count: Int) -> Int {
    guard let text = getenv("GRIFFIE_STRESS"), let factor = Int(String(cString: text)) else { return count }
    return count * max(factor, 1)
}
