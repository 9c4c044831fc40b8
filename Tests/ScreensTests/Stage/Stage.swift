import DeckLibrary
import GameEngine
import TerminalUI

@testable import Screens

/// The shared screen played against a real session, as a person would: keys in, lines out.
///
/// It does what the program does with the effects of a key, but keeps nothing on disk; its clock
/// moves when told.
struct Stage {
  private(set) var session = Session()
  var screen = FacilitatorScreen()
  let library: Library
  /// The moment of the session.
  var now = SessionTime.start
  var saving = Scene.Saving.saved
  /// Commands that were refused, in order.
  private(set) var refusals: [Refusal] = []
  /// What was asked of the program besides commands, in order.
  private(set) var requests: [Effect] = []
  /// Everything that happened, in order.
  private(set) var events: [Event] = []
  private let cards: CardCatalogue

  /// Opens a session on the built-in deck, on a case and a structure that are always the same.
  init(_ opening: SessionOpening? = nil, cards: CardCatalogue? = nil) throws {
    library = try Self.builtIn.get()
    self.cards =
      cards ?? CardCatalogue(cases: library.caseCards, structures: library.structureCards)
    try apply(.open(opening ?? Self.opening(library)), by: .facilitator)
  }

  private static let builtIn = Result { try Library.builtIn() }

  static func opening(
    _ library: Library, title: String = "Échange de pratiques SPRO", showsTimers: Bool = true,
    showsAuthors: Bool = false, cases: [CardID] = [CardID("cas-01"), CardID("cas-02")],
    structures: [CardID] = [CardID("mission-locale"), CardID("cap-emploi")]
  ) -> SessionOpening {
    SessionOpening(
      settings: SessionSettings(
        title: title, territory: "Montargis-Gien", date: "2026-11-23", showsTimers: showsTimers,
        showsAuthors: showsAuthors), seed: 3,
      deck: DeckReference(
        id: library.info.id, version: library.info.version, title: library.info.title),
      grid: library.grids[0], cases: cases, structures: structures)
  }

  /// What the screen is drawn from.
  var scene: Scene {
    Scene(
      session: session, library: library, now: now, saving: saving,
      name: "2026-11-23-echange-de-pratiques-spro")
  }
}

// MARK: - What a person does

extension Stage {
  /// Presses keys, one after the other.
  mutating func press(_ keys: Key...) {
    for key in keys { hit(key) }
  }

  /// Presses a key several times.
  mutating func press(_ key: Key, times: Int) {
    for _ in 0..<times { hit(key) }
  }

  /// Types a text, character by character.
  mutating func type(_ text: String) {
    for character in text { hit(.character(character)) }
  }

  /// Types a text and Enter.
  mutating func enter(_ text: String) {
    type(text)
    press(.enter)
  }

  /// Pastes a text.
  mutating func paste(_ text: String) { hit(.paste(text)) }

  /// Lets time pass.
  mutating func wait(seconds: Int) { wait(milliseconds: seconds * 1000) }

  /// Lets time pass.
  mutating func wait(milliseconds: Int) {
    now = SessionTime(rawValue: now.rawValue + milliseconds)
  }

  /// Forgets the refusals that were meant.
  mutating func forgetRefusals() { refusals = [] }

  private mutating func hit(_ key: Key) {
    for effect in screen.handle(key, scene) {
      guard case .perform(let command, let follow) = effect else {
        requests.append(effect)
        continue
      }
      do {
        let happened = try apply(command, by: .facilitator)
        screen.succeeded(follow, happened, scene)
      } catch {
        refusals.append(error)
        return screen.refused(error, scene)
      }
    }
  }
}

// MARK: - What observers do at their own terminals

extension Stage {
  /// Somebody writes a line under a heading of the grid at her own terminal.
  mutating func observe(_ name: String, _ section: String, _ text: String) throws(Refusal) {
    let author = try id(of: name)
    try apply(
      .observe(author: author, section: GridSectionID(section), text: text, elapsed: nil),
      by: .participant(author))
  }

  /// Somebody says at her own terminal that her grid is ready.
  mutating func ready(_ name: String) throws(Refusal) {
    let id = try id(of: name)
    try apply(.setReady(id, true), by: .participant(id))
  }

  /// The participant of that name.
  func id(of name: String) throws(Refusal) -> ParticipantID {
    guard let participant = session.participants.first(where: { $0.name == name }) else {
      throw .emptyText
    }
    return participant.id
  }

  @discardableResult
  private mutating func apply(_ command: Command, by actor: Actor) throws(Refusal) -> [Event] {
    let happened = try session.decide(command, by: actor, at: now, cards: cards)
    for event in happened { session.apply(event) }
    events += happened
    return happened
  }
}

// MARK: - What a person sees

extension Stage {
  /// The screen at a size.
  func canvas(_ size: Size) -> Canvas { screen.canvas(scene, size: size) }

  /// The rows of the screen at a size, without the blanks at their ends.
  func lines(_ columns: Int = 80, _ rows: Int = 24) -> [String] {
    canvas(Size(columns: columns, rows: rows)).lines
  }

  /// The rows of the screen at a size, as one text.
  func text(_ columns: Int = 80, _ rows: Int = 24) -> String {
    lines(columns, rows).joined(separator: "\n")
  }

  /// The sentence above the keys.
  var said: String? { screen.message?.text }

  /// Whether nothing is open over the phase.
  var isBare: Bool { screen.overlays.isEmpty }
}
