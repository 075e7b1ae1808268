import AtlasStore
import DOIRegistry
import Foundation

/// Puts answers into a store while they arrive, so that an interrupted check goes on where it stopped.
actor AnswerKeeper {
    private let store: AtlasStore?
    private let date: String
    private let total: Int
    private let progress: @Sendable (_ done: Int, _ total: Int) -> Void
    private var waiting: [DOIAnswer] = []
    private var count = 0
    private var failure: (any Error)?

    init(
        _ store: AtlasStore?, date: String, total: Int,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) {
        (self.store, self.date, self.total, self.progress) = (store, date, total, progress)
    }

    /// Takes the next answer; what it leaves out stays as it is known.
    func take(_ answer: RegistryAnswer, beside known: RegistryAnswer?) {
        count += 1
        progress(count, total)
        guard store != nil else { return }
        do {
            // Nobody's "unknown" is worth keeping.
            guard answer.registered != nil,
                let stored = try RegistryKnowledge.stored(answer.completed(by: known), date: date)
            else { return }
            waiting.append(stored)
            if waiting.count >= 20 { try flush() }
        } catch {
            failure = failure ?? error
        }
    }

    /// Keeps what still waits.
    func finish() throws {
        if let failure { throw failure }
        try flush()
    }

    private func flush() throws {
        guard let store, !waiting.isEmpty else { return }
        try store.keep(waiting)
        waiting = []
    }
}
