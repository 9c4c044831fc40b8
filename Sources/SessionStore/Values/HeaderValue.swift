import Foundation
import GameEngine

extension JournalHeader {
  /// Writes line 0, but for its checksum and the brace behind it.
  func write(to json: inout JournalWriter) {
    json.put("{\"journal\":\"spro\",\"format\":")
    json.put(JournalHeader.format)
    json.field("created", created)
    json.field("deck", deck)
    json.field("name", name)
    json.field("program", program)
    json.field("seed", seed)
    json.field("session", session.uuidString)
  }
}
