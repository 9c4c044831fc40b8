import GameEngine

/// What terminals asked for since the host last decided, and who is to be told what came of it.
///
/// Where many come or go one after the other they wait a little for what others ask, so that a coming
/// and going without end costs next to no sync of its own.
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

  private var items: [Item] = []
  private var isPressing = false
  /// Decisions about who comes and goes alone.
  private var arrivals: Allowance

  init(at now: Int) { arrivals = .ofArrivals(at: now) }

  /// Milliseconds until they are to be decided; nil where nothing is asked.
  var rest: Int? { items.isEmpty ? nil : isPressing ? 0 : arrivals.rest ?? 0 }

  mutating func add(_ request: CommandRequest, _ purpose: Purpose, of connection: Connection) {
    items.append(Item(connection: connection, purpose: purpose, request: request))
    if !request.command.isComingOrGoing { isPressing = true }
  }

  /// Gives all that was asked, where it is to be decided now.
  mutating func takeDue(at now: Int) -> [Item] {
    arrivals.grant(at: now)
    guard !items.isEmpty, isPressing || !arrivals.isUsedUp else { return [] }
    if !isPressing { arrivals.take(1) }
    defer {
      items = []
      isPressing = false
    }
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
