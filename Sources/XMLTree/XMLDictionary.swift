internal import CLibXML2

/// A libxml2 name dictionary that holds a vocabulary: equal names are equal pointers, and a pointer tells its code.
///
/// A dictionary and all trees that share it belong to one thread at a time: a worker has its own. `@unchecked Sendable`
/// is sound as long as a batch hands its dictionary and its trees on together and touches neither afterwards.
@safe package final class XMLDictionary: @unchecked Sendable {
    /// The vocabulary whose names are in the dictionary.
    package let vocabulary: XMLVocabulary

    let handle: OpaquePointer?
    private let pointers: [UnsafePointer<UInt8>?]
    /// Codes in open addressing by the pointer's bits; -1 is free.
    private let slots: [(pointer: UInt, code: Int32)]
    private let mask: UInt

    /// Makes a dictionary that holds the vocabulary's names.
    package init(_ vocabulary: XMLVocabulary) {
        XMLLibrary.prepare
        self.vocabulary = vocabulary
        let dictionary = unsafe xmlDictCreate()
        unsafe handle = dictionary
        var pointers: [UnsafePointer<UInt8>?] = unsafe []
        var size = 64
        while size < vocabulary.names.count * 4 { size *= 2 }
        var slots = [(pointer: UInt, code: Int32)](repeating: (0, -1), count: size)
        let mask = UInt(size - 1)
        for (code, name) in vocabulary.names.enumerated() {
            let interned = unsafe xmlDictLookup(dictionary, name, Int32(name.utf8.count))
            unsafe pointers.append(interned)
            let bits = UInt(bitPattern: interned)
            var slot = XMLDictionary.hash(bits) & mask
            while slots[Int(slot)].code >= 0 { slot = (slot + 1) & mask }
            slots[Int(slot)] = (bits, Int32(code))
        }
        unsafe self.pointers = pointers
        (self.slots, self.mask) = (slots, mask)
    }

    deinit { unsafe xmlDictFree(handle) }

    private static func hash(_ bits: UInt) -> UInt { (bits &* 0x9E37_79B9_7F4A_7C15) >> 40 }

    /// The code of an interned name; -1 for one outside the vocabulary.
    func code(of name: UnsafePointer<UInt8>?) -> Int {
        let bits = UInt(bitPattern: name)
        var slot = XMLDictionary.hash(bits) & mask
        while true {
            let (pointer, code) = slots[Int(slot)]
            if code < 0 { return -1 }
            if pointer == bits { return Int(code) }
            slot = (slot + 1) & mask
        }
    }

    /// The interned pointer of a code; nil for a code that the vocabulary lacks.
    func pointer(_ code: Int) -> UnsafePointer<UInt8>? {
        guard unsafe pointers.indices.contains(code) else { return nil }
        return unsafe pointers[code]
    }
}
