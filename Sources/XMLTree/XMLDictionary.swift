internal import CLibXML2

/// A libxml2 name dictionary over a vocabulary's: equal names are equal pointers, and a pointer tells its code.
///
/// A dictionary and all trees that share it belong to one thread at a time: a worker has its own. `@unchecked Sendable`
/// is sound as long as a batch hands its dictionary and its trees on together and touches neither afterwards.
@safe package final class XMLDictionary: @unchecked Sendable {
    /// The vocabulary whose names are in the dictionary.
    package let vocabulary: XMLVocabulary

    let handle: OpaquePointer?
    private let interned: InternedNames

    /// Makes a dictionary that holds the vocabulary's names.
    package init(_ vocabulary: XMLVocabulary) {
        self.vocabulary = vocabulary
        interned = vocabulary.interned
        unsafe handle = unsafe xmlDictCreateSub(interned.handle)
    }

    deinit { unsafe xmlDictFree(handle) }

    /// The code of an interned name; -1 for one outside the vocabulary.
    func code(of name: UnsafePointer<UInt8>?) -> Int { unsafe interned.code(of: name) }

    /// The interned pointer of a code; nil for a code that the vocabulary lacks.
    func pointer(_ code: Int) -> UnsafePointer<UInt8>? {
        guard unsafe interned.pointers.indices.contains(code) else { return nil }
        return unsafe interned.pointers[code]
    }
}
