/// How far each terminal got: the number of the last thing it asked for.
///
/// Kept in parts: a session changes on a copy, which must not cost all terminals for one of them.
struct SequenceTable: Equatable, Sendable {
  private var parts = [[ClientID: Int]](repeating: [:], count: Self.count)

  private static let count = 64

  subscript(client: ClientID) -> Int? {
    get { parts[Self.part(of: client)][client] }
    set { parts[Self.part(of: client)][client] = newValue }
  }

  /// NB: the same in every run of the program, as two sessions are compared part by part.
  private static func part(of client: ClientID) -> Int {
    let sum = client.rawValue.utf8.reduce(UInt(0)) { $0 &* 31 &+ UInt($1) }
    return Int(sum % UInt(count))
  }
}
