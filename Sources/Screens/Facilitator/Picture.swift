import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

extension FacilitatorScreen {
  /// Draws the screen: a function of this state, a scene and a size.
  public func canvas(_ scene: Scene, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    let frame = SessionFrame(scene: scene, size: size)
    frame.draw(
      on: &canvas, prompt: overlays.isEmpty ? question(scene) : nil,
      keys: KeyTable.bindings(scene.session))
    drawPhase(on: &canvas, in: frame.body, scene)
    let message = message ?? failing(scene)
    let said = SessionFrame.rows(of: message, columns: size.columns).count
    for overlay in overlays { overlay.draw(on: &canvas, scene, messageRows: said) }
    SessionFrame.draw(message, on: &canvas)
    if let top = overlays.last {
      Box.keys(top.keys, help: top.isHelp ? nil : .helpInBox, on: &canvas)
    }
    return canvas
  }

  private func failing(_ scene: Scene) -> Message? {
    scene.saving == .failing ? .warn(Phrases.Screen.savingFails) : nil
  }

  /// The question put to the room in this phase, from the deck.
  private func question(_ scene: Scene) -> String? {
    let phase = scene.session.phase
    if scene.session.isClosed { return nil }
    if let turn = scene.round.openConsultation { return consulting(turn, scene) }
    guard let prompts = scene.library.prompts[Phrases.promptKey(phase)], !prompts.isEmpty else {
      return nil
    }
    return prompts[prompt[phase, default: 0] % prompts.count]
  }

  private func consulting(_ turn: Consultation, _ scene: Scene) -> String {
    let seconds = scene.round.clock.elapsed(at: scene.now).rawValue - turn.began.rawValue
    let isOver = seconds >= Consultation.plannedSeconds * 1000
    switch turn.target {
    case .room: return Phrases.Screen.roomIsAsked(isOver: isOver)
    case .observer(let id): return Phrases.Screen.isAsked(scene.name(id), isOver: isOver)
    }
  }

  private func drawPhase(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
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

  /// The list of the present phase; empty where nothing is chosen.
  func list(_ scene: Scene) -> ItemList {
    ItemList(items(scene), chosen: chosen[scene.session.phase, default: 0])
  }

  private func items(_ scene: Scene) -> [Item] {
    if scene.session.isClosed { return [] }
    switch scene.session.phase {
    case .welcome: return WelcomePane.items(scene)
    case .volunteers: return VolunteersPane.items(scene)
    case .experience: return ExperiencePane.items(scene, experienceKind(scene))
    case .viewpoints: return ViewpointsPane.items(scene, self)
    case .doors: return DoorsPane.items(scene, self)
    case .practices: return PracticesPane.items(scene)
    case .transfer: return TransferPane.items(scene, isSecond: isSecondView(scene))
    case .closing: return ClosingPane.items(scene)
    case .frame, .draw, .reading, .interview, .completion: return []
    }
  }
}

/// The one sentence shown where there is no room for a screen.
enum TooSmall {
  static func draw(on canvas: inout Canvas) {
    let text = Phrases.Screen.tooSmall(
      columns: canvas.size.columns, rows: canvas.size.rows,
      least: (SessionFrame.smallest.columns, SessionFrame.smallest.rows))
    let lines = TextLayout.wrap(text, width: max(1, canvas.size.columns))
    for (row, line) in lines.enumerated() { canvas.put(line, at: Point(column: 0, row: row)) }
  }
}
