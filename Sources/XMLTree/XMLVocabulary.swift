internal import CLibXML2

/// The names that a tree's owner knows by number, so that building and reading a tree compares no strings.
package struct XMLVocabulary: Sendable {
    /// Element and attribute names; a name's place here is its code.
    package let names: [String]
    /// The names in libxml2's memory.
    let interned: InternedNames

    /// Makes a vocabulary.
    ///
    /// - Parameter names: different names without a namespace prefix; each one's index becomes its code.
    package init(_ names: [String]) {
        self.names = names
        interned = InternedNames(names)
    }
}

/// The names of a vocabulary in a dictionary of libxml2 that nobody writes to: any number of threads may read it.
///
/// Dictionaries of single batches and records lie over it, so that making one costs nothing.
@safe final class InternedNames: @unchecked Sendable {
    let handle: OpaquePointer?
    let pointers: [UnsafePointer<UInt8>?]
    /// Codes in open addressing by the pointer's bits; -1 is free.
    private let slots: [(pointer: UInt, code: Int32)]
    private let mask: UInt

    init(_ names: [String]) {
        XMLLibrary.prepare
        let dictionary = unsafe xmlDictCreate()
        unsafe handle = dictionary
        var pointers: [UnsafePointer<UInt8>?] = unsafe []
        var size = 64
        while size < names.count * 4 { size *= 2 }
        var slots = [(pointer: UInt, code: Int32)](repeating: (0, -1), count: size)
        let mask = UInt(size - 1)
        for (code, name) in names.enumerated() {
            let interned = unsafe xmlDictLookup(dictionary, name, Int32(name.utf8.count))
            unsafe pointers.append(interned)
            let bits = UInt(bitPattern: interned)
            var slot = InternedNames.hash(bits) & mask
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
        var slot = InternedNames.hash(bits) & mask
        while true {
            let (pointer, code) = slots[Int(slot)]
            if code < 0 { return -1 }
            if pointer == bits { return Int(code) }
            slot = (slot + 1) & mask
        }
    }
}
