import Testing

@testable import DeckLibrary

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONProblem) -> JSONValue {
    try JSONReader.read(Array(text.utf8)).root
  }

  private func problem(_ bytes: [UInt8]) -> JSONProblem? {
    do {
      _ = try JSONReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `Every kind of value is read, with the offset where it stands`() throws {
    let root = try read(#" {"a": [1, -20, "é\n\"\u00e9\ud83d\ude00", true, null, 1.5e3]}"#)
    guard case .object(let members) = root.content,
      case .array(let items) = members[0].value.content
    else {
      Issue.record("not an object with a list")
      return
    }
    #expect(root.offset == 1)
    #expect(members[0].offset == 2)
    #expect(
      items.map(\.content) == [
        .number(1), .number(-20), .text("é\n\"é😀"), .bool(true), .null, .number(nil),
      ])
  }

  @Test(arguments: [
    ("nothing", "", JSONProblem.Kind.endsEarly), ("open list", "[1", .endsEarly),
    ("open text", "\"a", .endsEarly), ("comma before end", "[1,]", .badValue("]")),
    ("comma before brace", "{\"a\":1,}", .badKey("}")), ("no colon", "{\"a\" 1}", .badColon("1")),
    ("no comma", "[1 2]", .badComma("2")), ("two values", "1 2", .trailing),
    ("leading zero", "012", .badNumber), ("lone minus", "-", .badNumber),
    ("bare point", "1.", .badNumber), ("unknown word", "nul!", .badValue("!")),
    ("bad escape", #""\x""#, .badEscape), ("short escape", #""\u12""#, .badEscape),
    ("half a pair", #""\ud83d""#, .loneSurrogate), ("wrong pair", #""\ud83dA""#, .loneSurrogate),
    ("line break in a text", "\"a\nb\"", .controlInText(10)),
    ("tab in a text", "\"a\tb\"", .controlInText(9)), ("single quotes", "'a'", .badValue("'")),
    ("NaN", "NaN", .badValue("N")), ("comment", "// a", .badValue("/")),
  ])
  func `What is not JSON is refused by what it is`(
    name: String, text: String, kind: JSONProblem.Kind
  ) {
    #expect(problem(Array(text.utf8))?.kind == kind, "\(name)")
  }

  @Test func `A text that is not UTF-8 is refused`() {
    #expect(problem([0x22, 0xE9, 0x22])?.kind == .notUTF8)
    #expect(problem([0x22, 0xC0, 0x80, 0x22])?.kind == .notUTF8)
    #expect(problem([0xFF, 0xFE, 0x7B, 0x00])?.kind == .unexpected(0xFF, expected: .value))
  }

  @Test func `A byte order mark is passed over`() throws {
    let document = try JSONReader.read([0xEF, 0xBB, 0xBF, 0x31])
    #expect(document.root.content == .number(1))
  }

  @Test func `Sixty-four levels are read, ten thousand are refused where they go too deep`() throws
  {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try read(deep)
    let tooDeep = Array(repeating: UInt8(ascii: "["), count: 10_000)
    #expect(problem(tooDeep) == JSONProblem(offset: 65, kind: .tooDeep))
  }

  @Test func `More values than any deck has are refused`() {
    let many = "[" + String(repeating: "0,", count: JSONReader.maximumValues) + "0]"
    #expect(problem(Array(many.utf8))?.kind == .tooManyValues)
  }

  @Test func `A repeated key is reported and the first value kept`() throws {
    let document = try JSONReader.read(Array(#"{"a":1,"b":2,"a":3}"#.utf8))
    #expect(document.repeatedKeys.map(\.key) == ["a"])
    #expect(document.repeatedKeys.map(\.offset) == [13])
    guard case .object(let members) = document.root.content else { return }
    #expect(members.map(\.value.content) == [.number(1), .number(2)])
  }

  @Test func `Keys are compared beyond the first thirty-two`() throws {
    let members = (0..<100).map { "\"k\($0)\":0" } + ["\"k5\":1", "\"k90\":1"]
    let document = try JSONReader.read(Array("{\(members.joined(separator: ","))}".utf8))
    #expect(document.repeatedKeys.map(\.key) == ["k5", "k90"])
  }

  @Test func `Wherever a file is cut or a bit is flipped, reading answers and never traps`() throws
  {
    let bytes = Array(#"{"é":[1,-2.5e3,"a\u00e9\ud83d\ude00\n",true,null,{"b":{}}]}"#.utf8)
    for end in bytes.indices { #expect(problem(Array(bytes[..<end])) != nil) }
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << UInt8(bit)
        _ = problem(flipped)
      }
    }
  }

  @Test func `Places are counted in lines and characters`() {
    let bytes = Array("é\n  «x".utf8)
    let places = TextPosition.positions(of: [0, 2, 3, 7, 99], in: bytes)
    #expect(places[0] == TextPosition(line: 1, column: 1))
    #expect(places[2] == TextPosition(line: 1, column: 2))
    #expect(places[3] == TextPosition(line: 2, column: 1))
    #expect(places[7] == TextPosition(line: 2, column: 4))
    #expect(places[99] == TextPosition(line: 2, column: 5))
  }
}

extension JSONProblem.Kind {
  fileprivate static func badValue(_ scalar: Unicode.Scalar) -> Self {
    .unexpected(UInt8(ascii: scalar), expected: .value)
  }

  fileprivate static func badKey(_ scalar: Unicode.Scalar) -> Self {
    .unexpected(UInt8(ascii: scalar), expected: .key)
  }

  fileprivate static func badColon(_ scalar: Unicode.Scalar) -> Self {
    .unexpected(UInt8(ascii: scalar), expected: .colon)
  }

  fileprivate static func badComma(_ scalar: Unicode.Scalar) -> Self {
    .unexpected(UInt8(ascii: scalar), expected: .commaOrEnd)
  }
}
