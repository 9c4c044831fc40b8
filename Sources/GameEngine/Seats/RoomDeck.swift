/// The library a host plays with, as it gives it to the terminals of its room: no case card, whose
/// cues are private.
public struct RoomDeck: Equatable, Codable, Sendable {
  /// Names what it holds; another content has another name.
  public let id: String
  /// Text of each file of the deck, by the file's name.
  public let files: [String: String]

  /// Makes a deck of its files.
  public init(files: [String: String]) {
    self.files = files
    var mark: UInt64 = 0xCBF2_9CE4_8422_2325
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      for byte in "\(name)\n\(text)\n".utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    id = String(mark, radix: 16)
  }
}
