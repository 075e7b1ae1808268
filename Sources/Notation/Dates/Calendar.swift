/// What the calendar allows.
enum Calendar {
    /// True for a day that the month has; February has 29 in leap years of the Gregorian calendar.
    static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        switch month {
        case 2: return day >= 1 && day <= (isLeap ? 29 : 28)
        case 4, 6, 9, 11: return day >= 1 && day <= 30
        case 1...12: return day >= 1 && day <= 31
        default: return false
        }
    }
}
