import GameEngine

/// One line a terminal sends to a host: one JSON object, of which one key is there.
///
/// Keys a host does not know are passed over.
struct TerminalLine: Codable, Equatable {
  /// Who comes in; the first line of every terminal.
  var hello: Hello?
  /// What somebody did.
  var submit: Submit?
  /// Asks how things stand, to hear that the host is there.
  var ping: Bool?

  /// Who comes in, and what is known already.
  struct Hello: Codable, Equatable {
    /// First and last version of the protocol the terminal speaks.
    let spro: [Int]
    let role: RoomRole
    let client: ClientID
    var name: String?
    var home: String?
    /// Brings back to a seat.
    var seat: SeatCode?
    /// Whether somebody has just sat down, and not a lost line come back.
    var arriving: Bool?
    var heard: Heard?
  }

  /// How much of a host's record a terminal has.
  struct Heard: Codable, Equatable {
    let epoch: String
    let events: Int
    let own: Int
    /// The deck it was given.
    var deck: String?
  }

  /// What somebody did, and its place among what her terminal asked for.
  struct Submit: Codable, Equatable {
    let sequence: Int
    let action: WireAction
  }
}

/// What a terminal is for.
public enum RoomRole: String, Codable, Sendable {
  /// A participant's own.
  case observer
  /// A screen for the wall, which shows and asks nothing.
  case table
}

/// An action as the protocol writes it: one key, its name.
struct WireAction: Codable, Equatable {
  var observe: Line?
  var edit: Line?
  var withdraw: ObservationID?
  var ready: Bool?
  var offer: Bool?
  var draw: PileKind?
  var takeaway: Words?
  var dropTakeaway: ItemID?
  var amend: Person?
  var leave: Bool?

  /// A line of the grid, new or changed.
  struct Line: Codable, Equatable {
    var id: ObservationID?
    var round: RoundNumber?
    let section: GridSectionID
    let text: String
    var elapsed: Elapsed?
  }

  /// What somebody takes away of a round, new or changed.
  struct Words: Codable, Equatable {
    var id: ItemID?
    var round: RoundNumber?
    let text: String
  }

  /// Another name or home structure.
  struct Person: Codable, Equatable {
    let name: String
    var home: String?
  }
}

extension WireAction {
  /// Writes an action.
  init(_ action: SeatAction) {
    switch action {
    case .observe(let round, let section, let text, let elapsed):
      observe = Line(round: round, section: section, text: text, elapsed: elapsed)
    case .edit(let id, let section, let text): edit = Line(id: id, section: section, text: text)
    case .withdraw(let id): withdraw = id
    case .ready(let isReady): ready = isReady
    case .offer(let isOffered): offer = isOffered
    case .draw(let kind): draw = kind
    case .takeAway(let round, let text): takeaway = Words(round: round, text: text)
    case .editTakeaway(let id, let text): takeaway = Words(id: id, text: text)
    case .dropTakeaway(let id): dropTakeaway = id
    case .amend(let name, let home): amend = Person(name: name, home: home)
    case .leave: leave = true
    }
  }

  /// The action, if one is named whole.
  var action: SeatAction? {
    if let observe, let round = observe.round {
      return .observe(round, section: observe.section, text: observe.text, elapsed: observe.elapsed)
    }
    if let edit, let id = edit.id { return .edit(id, section: edit.section, text: edit.text) }
    if let withdraw { return .withdraw(withdraw) }
    if let ready { return .ready(ready) }
    if let offer { return .offer(offer) }
    if let draw { return .draw(draw) }
    if let takeaway { return takeaway.action }
    if let dropTakeaway { return .dropTakeaway(dropTakeaway) }
    if let amend { return .amend(name: amend.name, home: amend.home) }
    return leave == true ? .leave : nil
  }
}

extension WireAction.Words {
  /// What they say, if they say of what.
  fileprivate var action: SeatAction? {
    if let id { return .editTakeaway(id, text: text) }
    return round.map { .takeAway($0, text: text) }
  }
}
