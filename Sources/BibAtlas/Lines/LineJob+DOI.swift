import JSONWriting
import Normalization

extension LineJob {
    /// `doi normalize`: the DOI that a whole line is.
    public static var normalizingDOIs: LineJob {
        LineJob { line, writer in
            writer.object(.line) { writer in
                writer.write("input", line)
                var reading: DOIReading?
                var reason: String?
                if !line.isEmpty {
                    do throws(DOIFault) { reading = try DOIReading(line) } catch { reason = error.reason.rawValue }
                }
                writer.write("doi", reading?.name)
                writer.write("short", reading?.isShort ?? false)
                writer.write("reason", reason)
            }
        }
    }

    /// `doi extract`: every DOI in the text of a line.
    public static var extractingDOIs: LineJob {
        LineJob { line, writer in
            writer.object(.line) { writer in
                writer.write("input", line)
                writer.write("dois", DOIExtraction.names(in: line))
            }
        }
    }

    /// `doi repair`: what a faulty DOI most likely should be.
    public static var repairingDOIs: LineJob {
        LineJob { line, writer in
            let repair = DOIRepair(of: line)
            writer.object(.line) { writer in
                writer.write("input", line)
                writer.write("doi", repair?.doi)
                writer.write("repaired", repair?.isRepaired ?? false)
                writer.write("rule", repair.flatMap { $0.rules.isEmpty ? nil : $0.rules.joined(separator: "+") })
                writer.write("confidence", repair?.confidence)
                writer.write("accept", repair?.accept ?? false)
            }
        }
    }
}
