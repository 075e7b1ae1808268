import Bibliography

extension Reference {
    /// The date for formats that hold one.
    ///
    /// It is the issue's; where that is not known, the one online, with what the source says of the issue ("in press").
    var publicationDate: PartialDate? {
        guard let issued else { return online }
        guard issued.start == nil, issued.end == nil, var date = online else { return issued }
        date.literal = date.literal ?? issued.literal
        return date
    }
}
