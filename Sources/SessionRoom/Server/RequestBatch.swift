import GameEngine

/// What terminals asked for since the host last decided, and who is to be told what came of it.
///
/// Whoever comes or goes, or floods, waits a little where that happened often: it costs a sync now and
/// then, and never stands before what others write.
struct RequestBatch {
  /// What a request was for.
  enum Purpose {
    /// To sit down.
    case seat(SeatCode)
    /// To be counted as present again.
    case comeBack
    case submission(sequence: Int)
  }

  /// A request and the terminal it came by.
  struct Item {
    let connection: Connection
    let purpose: Purpose
    let request: CommandRequest
  }

  private var pressing: [Item] = []
  /// In the order they were asked, as all that one terminal asks is.
  private var waiting: [Item] = []
  /// Decisions about what waits.
  private var arrivals: Allowance

  init(at now: Int) { arrivals = .ofArrivals(at: now) }

  /// Milliseconds until something is to be decided; nil where nothing is asked.
  var rest: Int? {
    if !pressing.isEmpty { return 0 }
    return waiting.isEmpty ? nil : arrivals.rest ?? 0
  }

  mutating func add(_ request: CommandRequest, _ purpose: Purpose, of connection: Connection) {
    let item = Item(connection: connection, purpose: purpose, request: request)
    // NB: what comes behind something that waits waits too, or the host would take the later one for all.
    let waits =
      request.command.isComingOrGoing || connection.floods
      || waiting.contains { $0.connection === connection }
    if waits { waiting.append(item) } else { pressing.append(item) }
  }

  /// Gives what is to be decided now; what waits is decided by itself.
  mutating func takeDue(at now: Int) -> [Item] {
    arrivals.grant(at: now)
    if !pressing.isEmpty { return Self.takeAll(&pressing) }
    guard !waiting.isEmpty, !arrivals.isUsedUp else { return [] }
    arrivals.take(1)
    return Self.takeAll(&waiting)
  }

  private static func takeAll(_ items: inout [Item]) -> [Item] {
    defer { items = [] }
    return items
  }
}

extension Command {
  /// Whether somebody sits down or leaves, and does nothing else.
  fileprivate var isComingOrGoing: Bool {
    switch self {
    case .takeSeat, .returnToSeat, .leave: true
    case .submit(let command, _, _): command.isComingOrGoing
    default: false
    }
  }
}
