import Calendar
import Glibc

extension CalendarDate {
    /// The day where the user is; nil where the system does not tell.
    static var today: CalendarDate? {
        var now = time(nil)
        var parts = unsafe tm()
        guard unsafe localtime_r(&now, &parts) != nil else { return nil }
        let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
        return CalendarDate(year: Int(year) + firstYear, month: Int(month) + 1, day: Int(day))
    }

    /// What the C library counts years from.
    private static let firstYear = 1900
}
