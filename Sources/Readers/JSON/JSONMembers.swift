import Bibliography

/// The members of an object; whatever nobody takes is kept.
struct JSONMembers {
    private var all: [JSONMember] = []
    private var places: [String: Int] = [:]
    private var taken: [Bool] = []
    /// Members whose name stands again later.
    private(set) var repeated: [JSONMember] = []

    init() {}

    init(_ members: [JSONMember]) {
        all.reserveCapacity(members.count)
        for member in members {
            if let place = places[member.name] {
                repeated.append(all[place])
                all[place] = member
            } else {
                places[member.name] = all.count
                all.append(member)
            }
        }
        taken = Array(repeating: false, count: all.count)
    }

    /// Gives members the names that a format has for them, unless another member has that name already; one that says
    /// the same is done with.
    mutating func rename(_ name: (String) -> String?) {
        for index in all.indices {
            let old = all[index].name
            guard let new = name(old), new != old else { continue }
            if let place = places[new] {
                taken[index] = all[index].value.text.map { $0 == all[place].value.text } ?? false
                continue
            }
            places[old] = nil
            places[new] = index
        }
    }

    /// True where a member holds more than nothing.
    var hasValues: Bool { all.contains { !$0.value.isEmpty } }

    /// The names of all members.
    var names: [String] { all.map(\.name) }

    /// A member that nobody took; null is none.
    func peek(_ name: String) -> JSONMember? {
        guard let place = places[name], !taken[place] else { return nil }
        if case .null = all[place].value { return nil }
        return all[place]
    }

    /// Takes a member; null is none.
    mutating func take(_ name: String) -> JSONMember? {
        guard let member = peek(name), let place = places[name] else { return nil }
        taken[place] = true
        return member
    }

    /// What nobody took and is more than nothing, as text.
    var rest: [UnmappedField] {
        all.indices.compactMap { index in
            if taken[index] || all[index].value.isEmpty { return nil }
            return UnmappedField(all[index].name, all[index].value.compactText)
        }
    }
}
