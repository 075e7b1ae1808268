import Foundation

/// The handle service's answer (Handle.Net technical manual, HTTP JSON REST API).
enum HandleResponse {
    /// Whether the name is registered; nil where the answer does not say.
    ///
    /// `responseCode` 1: found; 200: the handle exists without the asked values; 100: not found. A 404 that does not
    /// carry 100 comes from something else than the service, and says nothing.
    static func isRegistered(status: Int, body: Data) -> Bool? {
        guard let answer = try? JSONSerialization.jsonObject(with: body) as? [String: Any],
            let code = answer["responseCode"] as? Int
        else { return nil }
        switch code {
        case 1, 200: return true
        case 100: return status == 404 || status == 200 ? false : nil
        default: return nil
        }
    }
}
