import Foundation

extension Context {
  /// Writes a value as JSON, its keys sorted, on several lines.
  func sayJSON(_ value: some Encodable) throws(Failure) { output.sayWhole(try json(value)) }

  /// A value as JSON, its keys sorted, on several lines.
  func json(_ value: some Encodable) throws(Failure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch { throw .unexpected("\(error)") }
  }
}
