import Foundation
import GameEngine

/// Events to text and back, as the journal does; keys are sorted so that texts compare.
enum JSON {
  static func text(of event: Event) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  static func event(from text: String) throws -> Event {
    try JSONDecoder().decode(Event.self, from: Data(text.utf8))
  }
}
