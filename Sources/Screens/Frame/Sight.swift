import GameEngine
import TerminalUI

/// What somebody looks at in each phase: which item, column, card or row; never what is typed.
struct Sight: Equatable, Sendable {
  /// Which item is chosen in each phase.
  var chosen: [Phase: Int] = [:]
  /// Which column, view or card is looked at in each phase.
  var view: [Phase: Int] = [:]
  /// First row seen of the card being read.
  var cardStart = 0
  /// Observations marked to be brought together.
  var marked: Set<ObservationID> = []
  /// The card turning face up.
  var turn: CardTurn?

  /// Whether the second column, card or list is looked at.
  func isSecondView(_ scene: Scene) -> Bool { view[scene.session.phase, default: 0] % 2 == 1 }

  /// Whether a card is turning face up at a moment.
  func isTurning(at now: SessionTime) -> Bool { turn.map { !$0.isOver(at: now) } ?? false }

  /// The moment of the next picture of the card that turns, if one does.
  func nextTurn(at now: SessionTime) -> WakeUp? {
    isTurning(at: now) ? .at(SessionTime(rawValue: now.rawValue + CardTurn.step)) : nil
  }

  /// Looks at something else in this phase, from its beginning.
  mutating func changeView(_ scene: Scene) {
    view[scene.session.phase, default: 0] += 1
    chosen[scene.session.phase] = 0
    cardStart = 0
  }

  /// Forgets what no longer holds after events.
  mutating func noteChange(of events: [Event]) {
    for event in events {
      switch event {
      case .phaseEntered, .roundStarted:
        cardStart = 0
        marked = []
      case .groupingChanged, .arrangementChanged: marked = []
      default: continue
      }
    }
  }

  /// Moves the choice, or the text of the card being read.
  mutating func move(_ action: Action, _ scene: Scene) {
    let phase = scene.session.phase
    let steps: [Action: Int] = [
      .up: -1, .down: 1, .pageUp: -8, .pageDown: 8, .first: -100_000, .last: 100_000,
    ]
    let step = steps[action] ?? 0
    let count = list(scene).targets.count
    if count > 0 {
      let place = min(chosen[phase, default: 0], count - 1) + step
      chosen[phase] = max(0, min(place, count - 1))
    } else {
      cardStart = max(0, min(cardStart + step, CardReading.lastStart(scene, self)))
    }
  }
}

extension Sight {
  /// The list of the present phase; empty where nothing is chosen.
  func list(_ scene: Scene) -> ItemList {
    ItemList(
      items(scene), chosen: chosen[scene.session.phase, default: 0], marksChoice: scene.marksChoice)
  }

  private func items(_ scene: Scene) -> [Item] {
    if scene.session.isClosed { return [] }
    switch scene.session.phase {
    case .welcome: return WelcomePane.items(scene)
    case .volunteers: return VolunteersPane.items(scene)
    case .experience:
      return ExperiencePane.items(
        scene, isSecondView(scene) ? .jobSeekerExperience : .adviserExperience)
    case .viewpoints: return ViewpointsPane.items(scene, self)
    case .doors: return DoorsPane.items(scene, self)
    case .practices: return PracticesPane.items(scene)
    case .transfer: return TransferPane.items(scene, isSecond: isSecondView(scene))
    case .closing: return ClosingPane.items(scene)
    case .frame, .draw, .reading, .interview, .completion: return []
    }
  }

  /// Draws the present phase.
  func drawPhase(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    if scene.session.isClosed { return ClosedPane.draw(on: &canvas, in: rect, scene) }
    switch scene.session.phase {
    case .welcome: WelcomePane.draw(on: &canvas, in: rect, scene, list(scene))
    case .frame: FramePane.draw(on: &canvas, in: rect)
    case .volunteers: VolunteersPane.draw(on: &canvas, in: rect, scene, list(scene))
    case .draw: DrawPane.draw(on: &canvas, in: rect, scene, self)
    case .reading: CardReading.draw(on: &canvas, in: rect, scene, self)
    case .interview: InterviewPane.draw(on: &canvas, in: rect, scene, self)
    case .completion: CompletionPane.draw(on: &canvas, in: rect, scene)
    case .experience: ExperiencePane.draw(on: &canvas, in: rect, scene, self)
    case .viewpoints: ViewpointsPane.draw(on: &canvas, in: rect, scene, self)
    case .doors, .practices: EntriesPane.draw(on: &canvas, in: rect, scene, self)
    case .transfer: TransferPane.draw(on: &canvas, in: rect, scene, self)
    case .closing: ClosingPane.draw(on: &canvas, in: rect, scene, list(scene))
    }
  }
}

extension Item.Target {
  /// The entry of the library an item is about.
  func entry(_ scene: Scene) -> LibraryEntry? {
    switch self {
    case .door(let id): scene.round.doors.first { $0.id == id }?.entry
    case .kept(let id): scene.round.kept.first { $0.id == id }?.entry
    case .heard(_, let entry): entry
    case .asked(let entry), .proposed(let entry), .dismissed(let entry): entry
    default: nil
    }
  }
}
