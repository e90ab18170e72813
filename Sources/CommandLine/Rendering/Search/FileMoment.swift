import Calendar

/// When a file was last changed, in UTC.
package struct FileMoment: Hashable, Sendable {
    private let day: String
    private let second: Int

    /// - Parameter nanoseconds: since 1970-01-01 in UTC; what lies outside the years 1 to 9999 counts as that day.
    package init(nanoseconds: Int64) {
        let seconds = Int(nanoseconds / Self.nanosecondsOfSecond)
        let ofDay = ((seconds % Self.secondsOfDay) + Self.secondsOfDay) % Self.secondsOfDay
        day = CalendarDate(dayNumber: (seconds - ofDay) / Self.secondsOfDay)?.description ?? Self.epoch
        second = ofDay
    }

    private static let nanosecondsOfSecond: Int64 = 1_000_000_000
    private static let secondsOfMinute = 60
    private static let secondsOfHour = 3600
    private static let secondsOfDay = 86_400
    private static let epoch = "1970-01-01"

    /// ISO 8601, basic: `20240701T093000Z`.
    package var basicForm: String {
        let time = [
            second / Self.secondsOfHour, second % Self.secondsOfHour / Self.secondsOfMinute,
            second % Self.secondsOfMinute,
        ]
        let digits = time.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return "\(day.filter { $0 != "-" })T\(digits)Z"
    }
}
