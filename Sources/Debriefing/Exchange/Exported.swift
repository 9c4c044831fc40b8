import Foundation
import PlainText

/// Writes what a JSON export tells, and reads it back.
enum Exported {
  /// A line of text, cleaned.
  static func text(_ text: String) -> String { Cleaning.trimmed(text) }

  /// A note, which may hold several lines.
  static func note(_ text: String) -> String { Cleaning.trimmed(text, lines: .multiple) }

  /// A name, where names are wished.
  static func name(_ name: PersonName?, _ isNominative: Bool) -> String? {
    name?.shown(nominative: isNominative).map(text)
  }

  /// The file, its keys sorted so that the same value gives the same bytes.
  static func write(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}

extension ExportedSession {
  /// Why a file cannot be read back.
  package enum Fault: Error, Hashable, Sendable {
    /// It is no JSON, or not that of a session.
    case notAnExport
    /// A newer program wrote it.
    case newer(version: Int)
    /// Something is missing or is not what it should be, at that path of keys.
    case malformed(path: String)
  }

  /// Reads an export back.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: The session as it was exported.
  /// - Throws: `Fault`, which says what is wrong and where.
  package static func read(_ bytes: some Sequence<UInt8>) throws(Fault) -> ExportedSession {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    guard let head = try? decoder.decode(Head.self, from: data), head.format == name else {
      throw .notAnExport
    }
    guard head.version <= newestVersion else { throw .newer(version: head.version) }
    do { return try decoder.decode(Self.self, from: data) } catch {
      throw .malformed(path: path(of: error))
    }
  }

  private struct Head: Decodable {
    let format: String
    let version: Int
  }

  private static func path(of error: any Error) -> String {
    let keys: [any CodingKey] =
      switch error as? DecodingError {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      default: []
      }
    return keys.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ".")
  }
}
