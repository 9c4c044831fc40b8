import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

@testable import Screens

/// A whole room: the facilitator's screen, observers and players at their own terminals, a table.
///
/// It does what the host does, in memory: every terminal knows what the redaction lets it know and
/// nothing else. A cut link keeps what is typed until it is mended.
struct Hall {
  /// One terminal of the room.
  struct Terminal {
    var view = SeatView()
    var screen = ObserverScreen()
    /// Everything its screen asked for, in order.
    var effects: [SeatEffect] = []
    fileprivate var lastSequence = 0
  }

  private(set) var session = Session()
  private var redaction = Redaction()
  let library: Library
  /// The same at the terminals, read when somebody looks into it.
  let atSeats: LibraryOnDemand
  private let cards: CardCatalogue
  private(set) var now = SessionTime.start
  /// Terminals, by the name of who sits there.
  var terminals: [String: Terminal] = [:]
  var table = SeatView()
  var tableScreen = TableScreen()
  var facilitator = FacilitatorScreen()
  var tables = 0

  init(showsAuthors: Bool = false, showsTimers: Bool = true, cards: CardCatalogue? = nil) throws {
    let library = try Stage().library
    self.library = library
    atSeats = LibraryOnDemand { library }
    self.cards =
      cards ?? CardCatalogue(cases: library.caseCards, structures: library.structureCards)
    table.link = .live
    try perform(
      .open(Stage.opening(library, showsTimers: showsTimers, showsAuthors: showsAuthors)))
  }

  // MARK: - The host

  mutating func perform(_ command: Command, by actor: Actor = .facilitator) throws(Refusal) {
    for event in try session.decide(command, by: actor, at: now, cards: cards) {
      let known = redaction.redact(event)
      session.apply(event)
      for part in known { spread(part) }
    }
    refresh()
  }

  private mutating func spread(_ part: RedactedEvent) {
    switch part.audience {
    case .everybody:
      table.session.apply(part.event)
      for name in terminals.keys { terminals[name]?.view.session.apply(part.event) }
    case .seat(let id):
      for name in terminals.keys where terminals[name]?.view.participant == id {
        terminals[name]?.view.session.apply(part.event)
      }
    }
  }

  /// Everything a terminal knows besides events.
  private mutating func refresh() {
    let lines = session.round.standingObservations
    table.now = now
    table.linesWritten = lines.count
    tableScreen.notice(table)
    for name in terminals.keys {
      guard var terminal = terminals[name] else { continue }
      terminal.view.now = now
      terminal.view.linesWritten = lines.count
      terminal.view.ownLines = lines.filter { $0.author == terminal.view.participant }
      terminal.screen.notice(terminal.view)
      terminals[name] = terminal
    }
  }

  /// Somebody joins at a terminal of her own, and learns what the room knows so far.
  mutating func sit(_ name: String, home: String? = nil) throws(Refusal) {
    try perform(.join(name: name, home: home))
    guard let id = session.participants.last?.id else { return }
    var terminal = Terminal()
    terminal.view.session = table.session
    terminal.view.participant = id
    terminal.view.code = SeatCode("K7P\(id.rawValue)")
    terminal.view.name = "2026-11-23-gien"
    terminal.view.link = .live
    terminal.view.takesTakeaways = true
    terminals[name] = terminal
    refresh()
  }

  mutating func wait(seconds: Int) {
    now = SessionTime(rawValue: now.rawValue + seconds * 1000)
    refresh()
  }

  // MARK: - Terminals

  mutating func press(_ name: String, _ keys: Key...) {
    for key in keys { hit(name, key) }
  }

  mutating func type(_ name: String, _ text: String) {
    for character in text { hit(name, .character(character)) }
  }

  mutating func enter(_ name: String, _ text: String) {
    type(name, text)
    press(name, .enter)
  }

  private mutating func hit(_ name: String, _ key: Key) {
    guard var terminal = terminals[name] else { return }
    let effects = terminal.screen.handle(key, terminal.view, atSeats)
    terminal.effects += effects
    terminals[name] = terminal
    for effect in effects { follow(effect, name) }
  }

  private mutating func follow(_ effect: SeatEffect, _ name: String) {
    switch effect {
    case .act(let action):
      terminals[name]?.lastSequence += 1
      let sequence = terminals[name]?.lastSequence ?? 0
      terminals[name]?.view.outgoing.append(Outgoing(sequence: sequence, action: action))
      if terminals[name]?.view.link == .live { deliver(name) }
    case .revise(let sequence, let revision):
      terminals[name]?.view.outgoing.revise(sequence, revision)
    case .dismiss(let sequence):
      terminals[name]?.view.outgoing.removeAll { $0.sequence == sequence }
    case .join, .comeBack, .leave, .suspend, .redraw: return
    }
  }

  /// What waits at a terminal reaches the host.
  mutating func deliver(_ name: String) {
    guard let id = terminals[name]?.view.participant else { return }
    for sent in terminals[name]?.view.outgoing ?? [] where sent.state == .waiting {
      do {
        try perform(sent.action.command(of: id), by: .participant(id))
        terminals[name]?.view.outgoing.removeAll { $0.sequence == sent.sequence }
      } catch { refuse(sent, name, error) }
    }
    refresh()
  }

  private mutating func refuse(_ sent: Outgoing, _ name: String, _ refusal: Refusal) {
    let sentence = Phrases.sentence(refusal, in: session)
    guard let place = terminals[name]?.view.outgoing.firstIndex(where: { $0 == sent }) else {
      return
    }
    terminals[name]?.view.outgoing[place].state = .refused(sentence)
  }

  mutating func link(_ name: String, _ link: SeatView.Link) {
    terminals[name]?.view.link = link
    if link == .live { deliver(name) }
  }

  // MARK: - What is seen

  func canvas(_ name: String, _ size: Size) -> Canvas {
    let terminal = terminals[name] ?? Terminal()
    return terminal.screen.canvas(terminal.view, atSeats, size: size)
  }

  func text(_ name: String, _ columns: Int = 80, _ rows: Int = 24) -> String {
    canvas(name, Size(columns: columns, rows: rows)).lines.joined(separator: "\n")
  }

  func tableCanvas(_ size: Size) -> Canvas { tableScreen.canvas(table, atSeats, size: size) }

  /// The wall learns what the facilitator looks at.
  mutating func follow(_ size: Size = Size(columns: 80, rows: 24)) {
    table.wall = facilitator.wallSight(scene, size: size)
    refresh()
  }

  func tableText(_ columns: Int = 80, _ rows: Int = 24) -> String {
    tableCanvas(Size(columns: columns, rows: rows)).lines.joined(separator: "\n")
  }

  /// The facilitator's scene; with a table it is a console.
  var scene: Scene {
    var room = RoomPresence()
    room.tables = tables
    room.seated = terminals.values.filter { $0.view.link == .live }
      .compactMap(\.view.participant).sorted()
    room.address = "spro observer"
    return Scene(session: session, library: library, now: now, name: "gien", room: room)
  }

  func facilitatorCanvas(_ size: Size) -> Canvas { facilitator.canvas(scene, size: size) }
}

// MARK: - The course

extension Hall {
  static let people = [
    ("Anna", "Mission locale"), ("Bruno", "CIO"), ("Chloé", "France Travail"),
    ("Daniel", "Cap emploi"), ("Émilie", nil),
  ]

  mutating func gather() throws(Refusal) {
    for (name, home) in Self.people { try sit(name, home: home) }
  }

  /// As many others as fill a large room.
  mutating func crowd() throws(Refusal) {
    for name in Self.crowd { try sit(name) }
  }

  static let crowd = [
    "Abdel", "Brigitte", "Camille", "Dorothée", "Élodie", "François-Xavier", "Gwenaëlle",
    "Hippolyte", "Inès", "Jacqueline", "Kévin", "Léonie", "Marie-Christine", "Nathanaël", "Océane",
    "Pierre-Antoine", "Quentin", "Rosalie", "Stéphane", "Théophile", "Ursula", "Véronique",
    "William", "Xavière", "Yasmine", "Zacharie",
  ]

  func id(_ name: String) -> ParticipantID {
    session.participants.first { $0.name == name }?.id ?? ParticipantID(0)
  }

  mutating func advance(to phase: Phase) throws(Refusal) {
    while session.phase < phase { try perform(.advance(confirmed: true)) }
  }

  /// Anna advises, Bruno looks for work: from the welcome to the draw.
  mutating func seatPlayers() throws(Refusal) {
    try gather()
    try advance(to: .volunteers)
    try perform(.choose(id("Anna"), .adviser))
    try perform(.choose(id("Bruno"), .jobSeeker))
    try advance(to: .draw)
  }

  mutating func deal() throws(Refusal) {
    try seatPlayers()
    try perform(.draw(.cases))
    try perform(.draw(.structures))
    wait(seconds: 2)
  }

  mutating func interview() throws(Refusal) {
    try deal()
    try advance(to: .interview)
    wait(seconds: 61)
  }

  /// Chloé, Daniel and Émilie have written: from the welcome to the interview.
  mutating func write() throws(Refusal) {
    try interview()
    enter("Chloé", "Depuis quand y pensez-vous\u{A0}?")
    press("Chloé", .function(5))
    press("Chloé", .tab)
    enter("Chloé", "Chambre de métiers")
    wait(seconds: 74)
    press("Daniel", .tab)
    enter("Daniel", "CMA")
    press("Daniel", .function(3))
    enter("Émilie", "4:30 Qu’est-ce qui vous plaît là-dedans\u{A0}?")
  }

  mutating func reveal() throws(Refusal) {
    try write()
    try advance(to: .viewpoints)
    try perform(.reveal(confirmed: true))
  }

  /// What is to have happened before a phase.
  mutating func play(before phase: Phase) throws(Refusal) {
    switch phase {
    case .welcome, .frame, .volunteers: try gather()
    case .draw, .reading, .interview: try deal()
    case .completion, .experience, .viewpoints: try write()
    case .doors, .practices, .transfer, .closing: try reveal()
    }
  }

  /// Chloé and Daniel say what they take away, the facilitator what was agreed.
  mutating func takeAway() throws(Refusal) {
    try reveal()
    try advance(to: .transfer)
    enter("Chloé", "Demander depuis quand, avant de proposer")
    enter("Daniel", "Le silence aide")
    enter("Chloé", "Vérifier la CMA de Bourges")
    try perform(
      .commit(who: "Mission locale", what: "Appeler la CMA", due: "fin janvier", dueDate: nil))
  }
}

extension [Outgoing] {
  /// What waits, and the host cannot have heard, as it is after second thoughts.
  fileprivate mutating func revise(_ sequence: Int, _ revision: SeatRevision) {
    guard let place = firstIndex(where: { $0.sequence == sequence }) else { return }
    switch revision {
    case .withdrawn: remove(at: place)
    case .words(let section, let text):
      self[place].action = self[place].action.saying(text, under: section)
    }
  }
}
