import GameEngine

/// What terminals asked for in one wake-up, and who is to be told what came of it.
struct RequestBatch {
  /// What a request was for.
  enum Purpose {
    /// To sit down.
    case seat(SeatCode)
    /// To be counted as present again.
    case comeBack
    case submission(sequence: Int)
  }

  /// A request and the connection it came by.
  struct Item {
    let connection: Int
    let purpose: Purpose
    let request: CommandRequest
  }

  private(set) var items: [Item] = []

  var isEmpty: Bool { items.isEmpty }

  mutating func add(_ request: CommandRequest, _ purpose: Purpose, of connection: Int) {
    items.append(Item(connection: connection, purpose: purpose, request: request))
  }

  /// Gives all that was asked, and begins anew.
  mutating func take() -> [Item] {
    defer { items = [] }
    return items
  }
}
