/// A JSON value that remembers where it stood, so that a fault in it can be pointed at.
struct JSONValue: Equatable, Sendable {
  /// Bytes before it in its file.
  let offset: Int
  let content: Content

  enum Content: Equatable, Sendable {
    case object([JSONMember])
    case array([JSONValue])
    case text(String)
    /// A number; nil when it is no integer that fits.
    case number(Int?)
    case bool(Bool)
    case null
  }
}

/// A key of an object and what it holds.
struct JSONMember: Equatable, Sendable {
  let key: String
  /// Bytes before the key in its file.
  let offset: Int
  let value: JSONValue
}

/// A file read as JSON, with the keys that stood twice in one object.
struct JSONDocument: Equatable, Sendable {
  var root: JSONValue
  var repeatedKeys: [JSONMember] = []
}

/// Why bytes are not the JSON a deck accepts, and where.
struct JSONProblem: Error, Equatable {
  let offset: Int
  let kind: Kind

  enum Kind: Equatable {
    case endsEarly
    case unexpected(UInt8, expected: Expectation)
    case trailing
    case badNumber
    case badEscape
    case loneSurrogate
    case controlInText(UInt8)
    case notUTF8
    case tooDeep
    case tooManyValues
  }

  enum Expectation: Equatable {
    case value, key, colon, commaOrEnd
  }
}
