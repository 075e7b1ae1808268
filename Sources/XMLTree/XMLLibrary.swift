internal import CLibXML2

/// The process-wide state of libxml2.
enum XMLLibrary {
    /// Prepares libxml2 once, before any thread uses it; its parser may not be initialised by two threads at a time.
    static let prepare: Void = {
        xmlInitParser()
        bibatlas_silence_messages()
        bibatlas_read_local_files_only()
    }()
}
