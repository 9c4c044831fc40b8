import Foundation
import GameEngine

extension JournalHeader {
  /// Reads line 0 behind its first two keys, up to its checksum.
  init?(_ json: inout JournalReader) {
    guard let created: String = json.field("created"), let deck: DeckReference = json.field("deck"),
      let name: String = json.field("name"), let program: String = json.field("program"),
      let seed: UInt64 = json.field("seed"), let session: String = json.field("session"),
      let session = UUID(uuidString: session), json.isAtEnd
    else { return nil }
    self.init(
      session: session, name: name, created: created, deck: deck, seed: seed, program: program)
  }

  /// Writes line 0, but for its checksum and the brace behind it.
  func write(to json: inout JournalWriter) {
    json.put(Self.mark)
    json.put(JournalHeader.format)
    json.field("created", created)
    json.field("deck", deck)
    json.field("name", name)
    json.field("program", program)
    json.field("seed", seed)
    json.field("session", session.uuidString)
  }

  /// What every journal of this program begins with, in every format.
  static let mark: StaticString = "{\"journal\":\"spro\",\"format\":"
}
