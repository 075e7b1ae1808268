package import Bibliography

/// Compares assessments with labels that a person gave.
package struct Evaluation: Sendable {
    /// One study that was judged twice.
    package struct Case: Sendable {
        /// The study's id.
        package let id: String
        /// What the person said.
        package let expected: PEMAssessment.Status
        /// What the rules said.
        package let assessment: PEMAssessment

        /// Makes a case.
        package init(id: String, expected: PEMAssessment.Status, assessment: PEMAssessment) {
            (self.id, self.expected, self.assessment) = (id, expected, assessment)
        }
    }

    /// A share with its 95 % interval.
    package struct Share: Hashable, Sendable {
        /// How many.
        package let hits: Int
        /// Out of how many.
        package let total: Int

        /// Makes a share.
        package init(hits: Int, total: Int) { (self.hits, self.total) = (hits, total) }

        /// The share; nil of nothing.
        package var value: Double? { total == 0 ? nil : Double(hits) / Double(total) }

        /// Wilson's score interval at 95 % (Wilson 1927); nil of nothing.
        package var interval: ClosedRange<Double>? {
            guard let share = value else { return nil }
            let (z, n) = (1.959_963_984_540_054, Double(total))
            let centre = share + z * z / (2 * n)
            let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
            let scale = 1 + z * z / n
            return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
        }
    }

    /// The studies in the order given.
    package let cases: [Case]

    /// Makes an evaluation.
    package init(_ cases: [Case]) { self.cases = cases }

    /// How many studies that a person gave one status were given another by the rules.
    package func count(expected: PEMAssessment.Status, given: PEMAssessment.Status) -> Int {
        cases.count { $0.expected == expected && $0.assessment.status == given }
    }

    /// The share on which both agree.
    package var accuracy: Share { Share(hits: cases.count { $0.expected == $0.assessment.status }, total: cases.count) }

    /// Of the studies that the rules gave a status, those that the person gave it too.
    package func precision(of status: PEMAssessment.Status) -> Share {
        Share(hits: count(expected: status, given: status), total: cases.count { $0.assessment.status == status })
    }

    /// Of the studies that the person gave a status, those that the rules gave it too.
    package func recall(of status: PEMAssessment.Status) -> Share {
        Share(hits: count(expected: status, given: status), total: cases.count { $0.expected == status })
    }

    /// Cohen's kappa: agreement beyond what the two distributions make likely by chance; nil where it has no meaning.
    package var kappa: Double? {
        guard let observed = accuracy.value else { return nil }
        let total = Double(cases.count)
        let chance = PEMAssessment.Status.allCases.reduce(0.0) { sum, status in
            let expected = Double(cases.count { $0.expected == status })
            let given = Double(cases.count { $0.assessment.status == status })
            return sum + expected * given / (total * total)
        }
        return chance < 1 ? (observed - chance) / (1 - chance) : nil
    }

    /// The studies on which they differ.
    package var disagreements: [Case] { cases.filter { $0.expected != $0.assessment.status } }
}
