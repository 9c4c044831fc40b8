import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// The screen of somebody at her own terminal: who she is, what is on the table, her grid.
///
/// It keeps what is looked at and typed, never the session: `canvas` is a function of this state, a
/// view and a size.
public struct ObserverScreen: Sendable {
  /// Who she says she is, until she has a seat.
  var joining = JoiningForm()
  /// Her grid and the line being typed.
  var grid = GridEntry()
  /// What she takes away and the line being typed of it.
  var takeaway = TakeawayEntry()
  /// What is looked at in each phase.
  var sight = Sight()
  /// What is shown in the place of the grid, or beside it.
  var panel = SeatPanel.grid
  /// What is open over the screen.
  var overlay: SeatOverlay?
  /// Sentence on the line above the keys, until the next key.
  var message: Message?
  /// What was on the table when the view was last noticed.
  private var glimpse: Glimpse?
  /// What was worked out of the session already; it changes no picture.
  private let memo = SceneMemo()

  /// A screen on which nothing is typed.
  public init() {}

  /// The moment to draw again though no key was touched.
  public func wakeUp(_ view: SeatView) -> WakeUp {
    if view.participant == nil { return .never }
    return sight.nextTurn(at: view.now) ?? PhaseTimer(view.session, at: view.now).nextChange
  }

  /// Reads a key.
  ///
  /// - Returns: what the program is to do, in order.
  public mutating func handle(
    _ key: Key, _ view: SeatView, _ library: LibraryOnDemand
  ) -> [SeatEffect] {
    handle(SeatKeys.plain(key), scene(view, library))
  }

  /// Learns that something changed: a card turns, the grids are revealed under her pen.
  public mutating func notice(_ view: SeatView) {
    let now = Glimpse(view.session)
    defer { glimpse = now }
    guard let glimpse, glimpse != now else { return }
    if glimpse.phase != now.phase || glimpse.round != now.round { sight.cardStart = 0 }
    if glimpse.round != now.round { panel = .grid }
    if !glimpse.isRevealed, now.isRevealed, grid.hasDraft {
      message = .warn(Phrases.Seat.revealedUnderPen)
    }
    if glimpse.phase == .transfer, now.phase != .transfer, takeaway.hasDraft {
      message = .warn(Phrases.Seat.goneUnderPen)
    }
    let isPlayer = view.participant.flatMap(view.session.round.role) != nil
    if isPlayer, let kind = now.turnedUp(since: glimpse) {
      sight.turn = CardTurn(kind: kind, began: view.now)
    }
  }

  /// Shows a sentence, such as why a seat could not be taken.
  public mutating func tell(_ message: Message) {
    self.message = message
    joining.isAsking = false
  }

  func scene(_ view: SeatView, _ library: LibraryOnDemand) -> SeatScene {
    SeatScene(view, library, memo: memo)
  }

  private mutating func handle(_ key: Key, _ scene: SeatScene) -> [SeatEffect] {
    if key == .resize { return [] }
    message = nil
    switch key {
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    if overlay != nil { return handleOverlay(key, scene) }
    switch scene.mode {
    case .ended: return SeatKeys.action(of: key, scene, grid) == .leave ? [.leave] : []
    case .joining: return join(key)
    case .writing, .takingAway, .playing, .watching: return act(on: key, scene)
    }
  }

  private mutating func act(on key: Key, _ scene: SeatScene) -> [SeatEffect] {
    if let action = SeatKeys.action(of: key, scene, grid) { return perform(action, scene) }
    if scene.mode == .writing { return settle(grid.handle(key, scene)) }
    if scene.mode == .takingAway { return settle(takeaway.handle(key, scene)) }
    message = Self.unknown(key)
    return []
  }

  /// What is said of a key that does nothing.
  private static func unknown(_ key: Key) -> Message? {
    switch key {
    case .paste: .warn(Phrases.Screen.nothingAwaitsPaste)
    case .escape, .endOfInput, .resize: nil
    default: .say(Phrases.Screen.unknownKey)
    }
  }

  mutating func settle(_ outcome: SeatOutcome) -> [SeatEffect] {
    message = outcome.message ?? message
    return outcome.effects
  }

  private mutating func join(_ key: Key) -> [SeatEffect] {
    key == .control("c") ? [.leave] : settle(joining.handle(key))
  }
}

// MARK: - What the keys do

extension ObserverScreen {
  private mutating func perform(_ action: Action, _ scene: SeatScene) -> [SeatEffect] {
    switch action {
    case .quickMark(let mark): return settle(grid.mark(mark, scene))
    case .ready: return [.act(.ready(!scene.isReady))]
    case .offer: return offer(scene)
    case .draw: return scene.pileToDraw.map { [.act(.draw($0))] } ?? []
    case .seeCards: seePanel(scene)
    case .changeView: sight.changeView(scene.table)
    case .up, .down, .pageUp, .pageDown, .first, .last: move(action, scene)
    case .library: overlay = .library(LibraryBrowser(scene.table.library))
    case .ownLines: overlay = .ownLines(OwnLinesList())
    case .edit: overlay = scene.person.map { .form(.participant($0)) }
    case .showEntry: return showEntry(scene)
    case .help:
      overlay = .help(HelpPage(SeatKeys.bindings(scene, grid, takeaway), Phrases.Seat.grammar))
    case .leave: overlay = .leaving(.leavingSeat(scene))
    default: break
    }
    return []
  }

  private mutating func offer(_ scene: SeatScene) -> [SeatEffect] {
    let offers = !scene.offersToPlay
    message = .say(offers ? Phrases.Seat.offered : Phrases.Seat.offerTakenBack)
    return [.act(.offer(offers))]
  }

  /// Another card beside the grid; the rules over any other screen.
  private mutating func seePanel(_ scene: SeatScene) {
    guard scene.mode == .writing else { return overlay = .page(EntryPage.rules) }
    panel = panel.next
    sight.cardStart = 0
  }

  private mutating func move(_ action: Action, _ scene: SeatScene) {
    if [.watching, .takingAway].contains(scene.mode) { return sight.move(action, scene.table) }
    let steps: [Action: Int] = [
      .up: -1, .down: 1, .pageUp: -8, .pageDown: 8, .first: -100_000, .last: 100_000,
    ]
    let last = SeatPanel.lastStart(of: shownFace(scene))
    sight.cardStart = max(0, min(sight.cardStart + (steps[action] ?? 0), last))
  }

  private mutating func showEntry(_ scene: SeatScene) -> [SeatEffect] {
    let entry = sight.list(scene.table).target.flatMap { $0.entry(scene.table) }
    guard let entry, let page = EntryPage(entry, scene.table.library) else {
      message = .say(Phrases.Screen.noPage)
      return []
    }
    overlay = .page(page)
    return []
  }
}

/// What was on the table when somebody last looked.
struct Glimpse: Equatable, Sendable {
  let round: RoundNumber
  let phase: Phase
  let caseCard: CardID?
  let structureCard: CardID?
  let isRevealed: Bool

  init(_ session: Session) {
    round = session.round.number
    phase = session.phase
    caseCard = session.round.caseCard?.id
    structureCard = session.round.structureCard?.id
    isRevealed = session.round.isRevealed
  }

  /// The card that was turned up since, where one was.
  func turnedUp(since former: Glimpse) -> PileKind? {
    guard phase == .draw, round == former.round else { return nil }
    if caseCard != nil, caseCard != former.caseCard { return .cases }
    return structureCard != nil && structureCard != former.structureCard ? .structures : nil
  }
}
