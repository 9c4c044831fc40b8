import GameEngine

/// What can be read from the journal's own JSON, field after field in the order of their keys.
protocol JournalReadable {
  /// Reads a value and steps behind it; nil where something else stands.
  init?(_ json: inout JournalJSON)
}

extension Int: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard let number: Int = json.number() else { return nil }
    self = number
  }
}

extension UInt64: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard let number: UInt64 = json.number() else { return nil }
    self = number
  }
}

extension Bool: JournalReadable {
  init?(_ json: inout JournalJSON) {
    if json.take("true") {
      self = true
    } else if json.take("false") {
      self = false
    } else {
      return nil
    }
  }
}

extension String: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard let text = json.string() else { return nil }
    self = text
  }
}

extension Array: JournalReadable where Element: JournalReadable {
  init?(_ json: inout JournalJSON) {
    self = []
    guard json.take("[") else { return nil }
    if json.take("]") { return }
    repeat {
      guard let element = Element(&json) else { return nil }
      append(element)
    } while json.take(",")
    guard json.take("]") else { return nil }
  }
}

extension RawRepresentable where RawValue: JournalReadable {
  init?(_ json: inout JournalJSON) {
    guard let value = RawValue(&json) else { return nil }
    self.init(rawValue: value)
  }
}

extension CardID: JournalReadable {}
extension CardNumber: JournalReadable {}
extension GridSectionID: JournalReadable {}
extension ParticipantID: JournalReadable {}
extension ObservationID: JournalReadable {}
extension ItemID: JournalReadable {}
extension RoundNumber: JournalReadable {}
extension SessionTime: JournalReadable {}
extension Elapsed: JournalReadable {}
extension Phase: JournalReadable {}
extension PlayerRole: JournalReadable {}
extension PileKind: JournalReadable {}
extension CaseDepth: JournalReadable {}
extension GridSection.Kind: JournalReadable {}
extension Note.Kind: JournalReadable {}
extension LibraryEntry.Kind: JournalReadable {}
extension Satisfaction: JournalReadable {}
