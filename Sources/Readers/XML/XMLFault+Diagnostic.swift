import Bibliography
internal import XMLTree

extension XMLFault {
    /// The diagnostic that reports this fault.
    ///
    /// - Parameters:
    ///   - file: the path as it was given.
    ///   - record: the record's number; 0 outside every record.
    ///   - isFatal: true where the record or the document can't be read because of it.
    /// - Returns: an error where something is lost, else a warning.
    func diagnostic(in file: String, record: Int = 0, isFatal: Bool) -> Diagnostic {
        let code: DiagnosticCode =
            switch kind {
            case .malformed: .xmlMalformed
            case .entity: .xmlEntity
            case .limit: .xmlLimit
            }
        let place = SourceLocation(file: file, line: line, column: column, record: record)
        return Diagnostic(isFatal || kind == .limit ? .error : .warning, code, at: place, message)
    }
}
