import PlainText

/// The ways something is written, and how often each.
struct Spellings: Hashable, Sendable {
  private var counts: [String: Int] = [:]

  mutating func add(_ spelling: String) { counts[Cleaning.trimmed(spelling), default: 0] += 1 }

  /// The way it is written most often; of several, the first in the alphabet.
  var usual: String {
    counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}
