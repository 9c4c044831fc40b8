import GameEngine

extension Event {
  /// The event as JSON, as the journal writes it: keys sorted, slashes not escaped.
  package var json: [UInt8] {
    var json = JournalWriter()
    write(to: &json)
    return json.bytes
  }
}
