/// Reads JSON strictly (RFC 8259), within bounds, keeping positions and repeated keys.
///
/// Foundation's readers lose both, and accept any depth; a deck comes from anywhere.
struct JSONReader {
  /// Objects and arrays inside one another.
  static let maximumDepth = 64
  /// Values in one file; the built-in deck's largest has six thousand, and an 8 MB file of nothing
  /// but commas would hold four million.
  static let maximumValues = 300_000
  /// Repeated keys remembered; one would do to refuse the file.
  static let maximumRepeatedKeys = 100

  let bytes: [UInt8]
  var position = 0
  private var valueCount = 0
  private var repeatedKeys: [JSONMember] = []

  /// Reads one whole document; a byte order mark at its head is passed over.
  static func read(_ bytes: [UInt8]) throws(JSONProblem) -> JSONDocument {
    var reader = JSONReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    let root = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.problem(.trailing) }
    return JSONDocument(root: root, repeatedKeys: reader.repeatedKeys)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    guard depth <= Self.maximumDepth else { throw problem(.tooDeep) }
    skipSpace()
    valueCount += 1
    guard valueCount <= Self.maximumValues else { throw problem(.tooManyValues) }
    let start = position
    let content: JSONValue.Content
    switch try head(.value) {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth))
    case UInt8(ascii: "\""): content = .text(try text())
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = .number(try number())
    }
    return JSONValue(offset: start, content: content)
  }

  private mutating func members(depth: Int) throws(JSONProblem) -> [JSONMember] {
    position += 1
    skipSpace()
    if take("}") { return [] }
    var members: [JSONMember] = []
    var keys = SeenKeys()
    repeat {
      skipSpace()
      let start = position
      guard try head(.key) == UInt8(ascii: "\"") else { throw unexpected(.key) }
      let key = try text()
      skipSpace()
      guard take(":") else { throw unexpected(.colon) }
      let member = JSONMember(key: key, offset: start, value: try value(depth: depth + 1))
      if keys.insert(key) { members.append(member) } else { note(repeated: member) }
      skipSpace()
    } while take(",")
    guard take("}") else { throw unexpected(.commaOrEnd) }
    return members
  }

  /// Keys met in one object: a list while there are few, as in every honest deck.
  private struct SeenKeys {
    private var few: [String] = []
    private var many = Set<String>()

    /// Adds a key, and tells whether it is new.
    mutating func insert(_ key: String) -> Bool {
      if few.count < 32 {
        guard !few.contains(key) else { return false }
        few.append(key)
        return true
      }
      return !few.contains(key) && many.insert(key).inserted
    }
  }

  private mutating func note(repeated member: JSONMember) {
    guard repeatedKeys.count < Self.maximumRepeatedKeys else { return }
    repeatedKeys.append(member)
  }

  private mutating func elements(depth: Int) throws(JSONProblem) -> [JSONValue] {
    position += 1
    skipSpace()
    if take("]") { return [] }
    var elements: [JSONValue] = []
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw unexpected(.commaOrEnd) }
    return elements
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(JSONProblem) -> JSONValue.Content {
    for index in 0..<word.utf8CodeUnitCount {
      guard try head(.value) == word.utf8Start[index] else { throw unexpected(.value) }
      position += 1
    }
    return content
  }

  // MARK: Bytes

  /// The byte here, which must be there.
  func head(_ expectation: JSONProblem.Expectation) throws(JSONProblem) -> UInt8 {
    guard position < bytes.count else { throw problem(.endsEarly) }
    return bytes[position]
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    JSONProblem(offset: position, kind: kind)
  }

  func unexpected(_ expectation: JSONProblem.Expectation) -> JSONProblem {
    position < bytes.count
      ? problem(.unexpected(bytes[position], expected: expectation)) : problem(.endsEarly)
  }
}
