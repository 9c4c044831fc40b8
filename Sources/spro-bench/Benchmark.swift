/// Something measured beside its peers, under the name it is asked for by.
struct Benchmark: Sendable {
  let name: String
  /// What is measured, in a few words.
  let summary: String
  /// Measures, and answers a row for every peer.
  let rows: @Sendable () throws -> [Row]
}
