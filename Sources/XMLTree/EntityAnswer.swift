internal import CLibXML2

/// The one entity that a call of libxml2's `getEntity` is answered with; libxml2 reads it before the next call.
@safe final class EntityAnswer {
    private let entity: UnsafeMutablePointer<xmlEntity>
    private let bytes: UnsafeMutablePointer<UInt8>
    private static let capacity = 256

    init() {
        unsafe entity = .allocate(capacity: 1)
        unsafe entity.initialize(to: xmlEntity())
        unsafe bytes = .allocate(capacity: EntityAnswer.capacity)
    }

    deinit {
        unsafe entity.deallocate()
        unsafe bytes.deallocate()
    }

    /// Fills the entity; a predefined one is replaced by its text and goes no further.
    ///
    /// - Parameters:
    ///   - name: the entity's name.
    ///   - text: its characters, fewer than 256 bytes.
    /// - Returns: the entity, valid until the next call; nil for a longer text.
    func fill(_ name: UnsafePointer<UInt8>, _ text: String) -> UnsafeMutablePointer<xmlEntity>? {
        guard text.utf8.count < EntityAnswer.capacity else { return nil }
        for (index, byte) in text.utf8.enumerated() { unsafe bytes[index] = byte }
        unsafe bytes[text.utf8.count] = 0
        unsafe entity.pointee = xmlEntity()
        unsafe entity.pointee.type = XML_ENTITY_DECL
        unsafe entity.pointee.name = unsafe name
        unsafe entity.pointee.content = unsafe bytes
        unsafe entity.pointee.length = Int32(text.utf8.count)
        unsafe entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
        return unsafe entity
    }
}
