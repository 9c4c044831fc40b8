import Foundation

extension Context {
  /// Writes a value as JSON, its keys sorted, on several lines.
  func sayJSON(_ value: some Encodable) throws(Failure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      output.sayWhole(String(decoding: try encoder.encode(value), as: UTF8.self))
    } catch { throw .unexpected("\(error)") }
  }
}
