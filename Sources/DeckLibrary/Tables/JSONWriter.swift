/// Writes a deck's file as its authors read it: keys in their order, one value a line.
enum JSONWriter {
  static func bytes(_ value: JSONValue) -> [UInt8] {
    Array((text(value, indent: "") + "\n").utf8)
  }

  private static func text(_ value: JSONValue, indent: String) -> String {
    switch value.content {
    case .object(let members):
      let lines = members.map { member in
        quoted(member.key) + ": " + text(member.value, indent: indent + "  ")
      }
      return block("{", lines, "}", indent)
    case .array(let elements):
      return block("[", elements.map { text($0, indent: indent + "  ") }, "]", indent)
    case .text(let text): return quoted(text)
    case .number(let number): return number.map(String.init) ?? "null"
    case .bool(let bool): return bool ? "true" : "false"
    case .null: return "null"
    }
  }

  private static func block(
    _ start: String, _ lines: [String], _ end: String, _ indent: String
  ) -> String {
    guard !lines.isEmpty else { return start + end }
    let inner = lines.map { "\(indent)  \($0)" }.joined(separator: ",\n")
    return "\(start)\n\(inner)\n\(indent)\(end)"
  }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20: quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    } + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
