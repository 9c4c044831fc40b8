import GameEngine

/// What the journal's JSON is made of, read and written field after field in the order of the keys.
///
/// The values' `Codable` conformances say the same; tests hold the two against each other.
protocol JournalValue {
  /// Reads a value and steps behind it; nil where something else stands.
  init?(_ json: inout JournalReader)

  /// Writes the value.
  func write(to json: inout JournalWriter)
}

extension Int: JournalValue {
  init?(_ json: inout JournalReader) {
    guard let number: Int = json.number() else { return nil }
    self = number
  }

  func write(to json: inout JournalWriter) { json.put(self) }
}

extension UInt64: JournalValue {
  init?(_ json: inout JournalReader) {
    guard let number: UInt64 = json.number() else { return nil }
    self = number
  }

  func write(to json: inout JournalWriter) { json.put(self) }
}

extension Bool: JournalValue {
  init?(_ json: inout JournalReader) {
    if json.take("true") {
      self = true
    } else if json.take("false") {
      self = false
    } else {
      return nil
    }
  }

  func write(to json: inout JournalWriter) { json.put(self ? "true" : "false") }
}

extension String: JournalValue {
  init?(_ json: inout JournalReader) {
    guard let text = json.string() else { return nil }
    self = text
  }

  func write(to json: inout JournalWriter) { json.put(string: self) }
}

extension Array: JournalValue where Element: JournalValue {
  init?(_ json: inout JournalReader) {
    self = []
    guard json.take("[") else { return nil }
    if json.take("]") { return }
    repeat {
      guard let element = Element(&json) else { return nil }
      append(element)
    } while json.take(",")
    guard json.take("]") else { return nil }
  }

  func write(to json: inout JournalWriter) {
    json.put("[")
    for (index, element) in enumerated() {
      if index > 0 { json.put(",") }
      element.write(to: &json)
    }
    json.put("]")
  }
}

extension RawRepresentable where RawValue: JournalValue {
  init?(_ json: inout JournalReader) {
    guard let value = RawValue(&json) else { return nil }
    self.init(rawValue: value)
  }

  func write(to json: inout JournalWriter) { rawValue.write(to: &json) }
}

extension CardID: JournalValue {}
extension CardNumber: JournalValue {}
extension GridSectionID: JournalValue {}
extension ParticipantID: JournalValue {}
extension ObservationID: JournalValue {}
extension ItemID: JournalValue {}
extension RoundNumber: JournalValue {}
extension SessionTime: JournalValue {}
extension Elapsed: JournalValue {}
extension Phase: JournalValue {}
extension PlayerRole: JournalValue {}
extension PileKind: JournalValue {}
extension CaseDepth: JournalValue {}
extension GridSection.Kind: JournalValue {}
extension Note.Kind: JournalValue {}
extension LibraryEntry.Kind: JournalValue {}
extension Satisfaction: JournalValue {}
