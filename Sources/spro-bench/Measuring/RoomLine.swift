/// Lines of the room's protocol, as a terminal writes them.
enum RoomLine {
  /// Somebody sits down; terminals of different lots never go by the same name.
  static func hello(_ name: String, lot: Int, _ number: Int) -> String {
    let client = String(repeating: "0", count: 20) + "\(10_000 + lot)\(10_000_000 + number)"
    return "{\"hello\":{\"spro\":[1,1],\"role\":\"observer\",\"client\":\"\(client)\","
      + "\"name\":\"\(name) \(number)\",\"arriving\":true}}"
  }

  /// A line of the grid.
  static func observation(_ text: String, _ sequence: Int) -> String {
    "{\"submit\":{\"sequence\":\(sequence),\"action\":{\"observe\":{\"round\":1,"
      + "\"section\":\"questions\",\"text\":\"\(text)\"}}}}"
  }

  /// Somebody leaves for good.
  static func leave(_ sequence: Int) -> String {
    "{\"submit\":{\"sequence\":\(sequence),\"action\":{\"leave\":true}}}"
  }

  static let ping = "{\"ping\":true}"

  /// What a host says once a terminal has all it may know.
  static let moment = "{\"moment\":"
  static func ack(_ sequence: Int) -> String { "{\"ack\":\(sequence)}" }
}
